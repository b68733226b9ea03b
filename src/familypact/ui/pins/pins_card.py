"""The card in "Safe keeping" where each holder sets a PIN, changes it or takes it away."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from familypact.app.pin_holders import Holder
from familypact.ui.pins import pin_words
from familypact.ui.tokens import Tone
from familypact.ui.widgets.aside_layout import AsideLayout
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import BodyLabel


@dataclass(frozen=True, slots=True)
class PinState:
    """One row: who, and whether there is a PIN."""

    holder: Holder
    is_set: bool


class PinRow(QWidget):
    """Emits what the holder wants."""

    set_wanted = Signal(object)  # Holder
    drop_wanted = Signal(object)  # Holder

    def __init__(self, state: PinState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        holder = self.holder = state.holder
        about = self.tr("{name}: {what}")
        who = pin_words.name(holder)
        words = self.tr("Change the PIN") if state.is_set else self.tr("Set a PIN")
        self.set_button = SmallButton(
            words, self, icon="lock", name=about.format(name=who, what=words)
        )
        words = self.tr("Take it away")
        self.drop_button = SmallButton(
            words, self, icon="cross", name=about.format(name=who, what=words)
        )
        self.drop_button.setVisible(state.is_set)
        self.set_button.clicked.connect(lambda: self.set_wanted.emit(holder))
        self.drop_button.clicked.connect(lambda: self.drop_wanted.emit(holder))
        label = BodyLabel(pin_words.about(holder, is_set=state.is_set), self)
        label.centre_vertically()
        row = AsideLayout(self, narrowest=200)
        row.addWidget(label)
        row.addWidget(self._buttons())

    def _buttons(self) -> QWidget:
        holder = QWidget(self)
        row = FlowLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.set_button)
        row.addWidget(self.drop_button)
        return holder


class PinsCard(Card):
    """Emits `arrived` each time it comes into sight, to be filled anew by `show_states`."""

    arrived = Signal()
    set_wanted = Signal(object)  # Holder
    drop_wanted = Signal(object)  # Holder

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("PinsCard", "PINs"), Tone.PLAIN, parent)
        self.body.addWidget(
            BodyLabel(
                self.tr(
                    "With a PIN nobody signs for somebody else. The grown-ups have one together, "
                    "each child can have one of its own. The recovery sheet resets a forgotten one."
                ),
                self,
            )
        )
        self.rows: list[PinRow] = []

    def show_states(self, states: tuple[PinState, ...]) -> None:
        for row in self.rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = [PinRow(state, self) for state in states]
        for row in self.rows:
            row.set_wanted.connect(self.set_wanted)
            row.drop_wanted.connect(self.drop_wanted)
            self.body.addWidget(row)
            row.show()

    def go_to(self, holder: Holder) -> None:
        """Put the keyboard back where it was before a dialog."""
        for row in self.rows:
            if row.holder.id == holder.id:
                row.set_button.setFocus()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.arrived.emit()
