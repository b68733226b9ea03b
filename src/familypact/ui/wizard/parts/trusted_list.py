"""The two to four grown-ups a child may tell, side by side."""

from collections.abc import Sequence
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.app.steps import FEWEST_TRUSTED, MOST_TRUSTED
from familypact.domain.family import TrustedAdult
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.columns_layout import ColumnsLayout
from familypact.ui.widgets.headings import BodyLabel, CardTitle, QuietLabel
from familypact.ui.wizard.parts.tall import Tall
from familypact.ui.wizard.parts.trusted_card import TrustedCard

AT_HOME = "trusted-"  # how the ids of the family's own grown-ups begin


class TrustedList(Tall):
    """Emits `changed` with all trusted adults, also those only half filled in."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cards: list[TrustedCard] = []
        self.status = QuietLabel("", self)
        self.hint = BodyLabel(
            self.tr(
                "Let one of them live outside your home: a grandparent, a teacher, a neighbour. "
                "Some things are easier to tell somebody else first."
            ),
            self,
        )
        self._grid = QWidget(self)
        self._columns = ColumnsLayout(self._grid, narrowest=300, gap=12)
        self.add_button = SecondaryButton(self.tr("Add a grown-up"), self, icon="plus")
        self.add_button.clicked.connect(self._add)
        title = CardTitle(self.tr("Grown-ups we can go to"), self)
        for part in (title, self.hint, self._grid, self.status, self.add_button):
            self.body.addWidget(part)

    def show_adults(self, adults: Sequence[TrustedAdult]) -> None:
        """Show them, and empty cards up to the two there should be at least."""
        if tuple(adults) == self.adults():
            self._count()
            return
        for card in self._cards:
            self._drop(card)
        self._cards = []
        for adult in adults:
            self._add_card(adult)
        while len(self._cards) < FEWEST_TRUSTED:
            self._add_card(_nobody())
        self._count()

    def adults(self) -> tuple[TrustedAdult, ...]:
        """Give those of whom at least something is said."""
        every = (card.adult() for card in self._cards)
        return tuple(a for a in every if a.name.strip() or a.who.strip() or a.reach.strip())

    def cards(self) -> tuple[TrustedCard, ...]:
        return tuple(self._cards)

    def _add(self) -> None:
        self._add_card(_nobody()).name.setFocus()
        self._count()

    def _add_card(self, adult: TrustedAdult) -> TrustedCard:
        card = TrustedCard(adult, len(self._cards) + 1, self._grid)
        card.changed.connect(self._tell)
        card.removed.connect(self._remove)
        self._cards.append(card)
        self._columns.addWidget(card)
        card.setVisible(True)
        return card

    def _remove(self, adult_id: str) -> None:
        for card in [c for c in self._cards if c.adult().id == adult_id]:
            self._cards.remove(card)
            self._drop(card)
        self._tell()
        self.add_button.setFocus()

    def _drop(self, card: TrustedCard) -> None:
        self._columns.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _tell(self) -> None:
        self._count()
        self.changed.emit(self.adults())

    def _count(self) -> None:
        for card in self._cards:
            card.set_removable(len(self._cards) > FEWEST_TRUSTED)
        self.add_button.setVisible(len(self._cards) < MOST_TRUSTED)
        adults = self.adults()
        self.hint.setVisible(all(adult.id.startswith(AT_HOME) for adult in adults))
        ready = sum(adult.is_complete for adult in adults)
        if ready >= FEWEST_TRUSTED:
            self.status.setText(self.tr("{ready} people to go to.").format(ready=ready))
        else:
            self.status.setText(
                self.tr(
                    "{ready} of {wanted} ready: each needs a name and a way to reach them."
                ).format(ready=ready, wanted=FEWEST_TRUSTED)
            )


def _nobody() -> TrustedAdult:
    return TrustedAdult(f"adult-{uuid4().hex[:12]}")
