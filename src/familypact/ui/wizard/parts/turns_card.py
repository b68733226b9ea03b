"""Say who has chosen and who is still to do it, without a word of what anybody chose."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from familypact.ui.artwork import icon_pixmap
from familypact.ui.look import current_look
from familypact.ui.widgets.buttons import SecondaryButton, SmallButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.headings import BodyLabel, CardTitle


@dataclass(frozen=True, slots=True)
class SideState:
    """One side and whether it has finished."""

    side: str
    name: str
    is_child: bool
    done: bool


class TurnsCard(QWidget):
    """Emits `again` or `now` with the side's id."""

    again = Signal(str)
    now = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_look().gap(10))
        self._cards: list[Card] = []

    def show_sides(self, sides: Sequence[SideState]) -> None:
        for card in self._cards:
            self._column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = [self._row(side) for side in sides]
        for card in self._cards:
            self._column.addWidget(card)

    def _row(self, side: SideState) -> Card:
        look = current_look()
        card = Card(parent=self)
        icon = QLabel(card)
        size = look.px(28)
        colour = look.theme.teal if side.done else look.theme.quiet
        name = "tick" if side.done else "clock"
        icon.setPixmap(icon_pixmap(name, QSize(size, size), look.theme, colour))
        words = QVBoxLayout()
        words.setSpacing(look.gap(2))
        words.addWidget(CardTitle(side.name, card))
        words.addWidget(BodyLabel(self._state_words(side), card))
        row = QHBoxLayout()
        row.setSpacing(look.gap(14))
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._button(side, card), 0, Qt.AlignmentFlag.AlignVCenter)
        card.body.addLayout(row)
        return card

    def _state_words(self, side: SideState) -> str:
        if side.done:
            return self.tr("has chosen") if side.is_child else self.tr("have chosen")
        return self.tr("can still do it, today or another day")

    def _button(self, side: SideState, card: Card) -> QWidget:
        if side.done:
            again = self.tr("Start my cards again")
            if not side.is_child:
                again = self.tr("Start our cards again")
            button: SecondaryButton = SmallButton(
                again, card, icon="restart", name=f"{side.name}: {again}"
            )
            button.clicked.connect(lambda: self.again.emit(side.side))
            return button
        now = self.tr("Do it now")
        button = SecondaryButton(now, card, name=f"{side.name}: {now}")
        button.clicked.connect(lambda: self.now.emit(side.side))
        return button
