"""All proposals that wait for an answer, then those that were answered, and room for a new rule."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.domain.proposal import Proposal
from familypact.ui.checkin.proposal_card import ProposalCard
from familypact.ui.checkin.talk_table import ProposalTable
from familypact.ui.widgets.headings import BodyLabel, CardTitle
from familypact.ui.wizard.parts.tall import Tall

_ANSWERED = 12  # older answers stand in the history


class ProposalList(Tall):
    """Emits `changed` when something was answered or taken back."""

    changed = Signal()

    def __init__(self, table: ProposalTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self._parts: list[QWidget] = []
        self.cards: list[ProposalCard] = []
        self.show_all()

    def show_all(self) -> None:
        """Make the cards anew: they are few, and each knows what stood when it was made."""
        for part in self._parts:
            self.body.removeWidget(part)
            part.hide()
            part.setParent(None)
            part.deleteLater()
        self._parts, self.cards = [], []
        waiting, settled = self._table.proposals.on_table(), self._table.proposals.settled()
        if not waiting and not settled:
            self._add(BodyLabel(self.tr("Nothing is on the table."), self))
        self._add_cards(self.tr("On the table"), waiting)
        self._add_cards(self.tr("Answered"), settled[:_ANSWERED])
        for part in self._parts:
            part.show()

    def card(self, proposal_id: int) -> ProposalCard:
        return next(card for card in self.cards if card.proposal.id == proposal_id)

    def _add_cards(self, title: str, proposals: tuple[Proposal, ...]) -> None:
        if not proposals:
            return
        self._add(CardTitle(title, self))
        for proposal in proposals:
            card = ProposalCard(self._table, proposal, self)
            card.changed.connect(self._follow)
            self.cards.append(card)
            self._add(card)

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self.body.addWidget(part)

    def _follow(self) -> None:
        self.show_all()
        self._table.grown()
        self.changed.emit()
