"""The promises of one side, one card under the other, then those they added themselves."""

from collections.abc import Callable, Sequence
from uuid import uuid4

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.domain.pledge import PledgeLine
from familypact.ui.tokens import Tone
from familypact.ui.wizard.parts.clause_card import ClauseCard, ClauseView, ClauseWords
from familypact.ui.wizard.parts.own_promise_card import OwnPromiseCard
from familypact.ui.wizard.parts.tall import Tall

OWN_PREFIX = "own-"
ASKED_PREFIX = "own-asked-"  # what the children ask the grown-ups to promise


class PromiseList(Tall):
    """Keeps its cards from one child to the next, as building them is what takes time.

    Emits `changed` with a `PledgeLine` (an own one with empty words is to be left out) and
    `removed` with the id of an own one.
    """

    changed = Signal(object)
    removed = Signal(str)

    def __init__(
        self,
        words: ClauseWords,
        title_of: Callable[[str], str],
        tone: Tone,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._title_of = title_of
        self._tone = tone
        self._cards: list[ClauseCard] = []
        self._own_cards: list[OwnPromiseCard] = []

    def show_promises(self, views: Sequence[ClauseView], own: Sequence[PledgeLine]) -> None:
        for index, view in enumerate(views):
            if index < len(self._cards):
                self._cards[index].show_clause(view)
            else:
                self._add_card(view)
        for card in self._own_cards:
            self._drop(card)
        self._own_cards = []
        for line in own:
            self._add_own_card(line)

    def cards(self) -> tuple[ClauseCard, ...]:
        return tuple(self._cards)

    def own_cards(self) -> tuple[OwnPromiseCard, ...]:
        return tuple(self._own_cards)

    def add_own(self, prefix: str) -> None:
        """Open an empty card, ready to be typed into."""
        card = self._add_own_card(PledgeLine(f"{prefix}{uuid4().hex[:12]}"))
        card.field.go_in()

    def _add_card(self, view: ClauseView) -> None:
        card = ClauseCard(self._words, view, self)
        card.changed.connect(self.changed)
        self._cards.append(card)
        self.body.insertWidget(len(self._cards) - 1, card)

    def _add_own_card(self, line: PledgeLine) -> OwnPromiseCard:
        card = OwnPromiseCard(self._title_of(line.clause_id), self._tone, self)
        card.show_line(line)
        card.changed.connect(self.changed)
        card.removed.connect(self._remove)
        self._own_cards.append(card)
        self.body.addWidget(card)
        card.setVisible(True)
        return card

    def _remove(self, line_id: str) -> None:
        for card in [c for c in self._own_cards if c.line_id() == line_id]:
            self._own_cards.remove(card)
            self._drop(card)
        self.removed.emit(line_id)

    def _drop(self, card: OwnPromiseCard) -> None:
        self.body.removeWidget(card)
        card.hide()
        card.deleteLater()
