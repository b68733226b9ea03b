"""The parking lot: anybody puts a wish on the table at any time, the other side answers it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from familypact.domain.checkin_talk import sides_of
from familypact.ui.checkin.new_proposal import NewProposal
from familypact.ui.checkin.proposal_list import ProposalList
from familypact.ui.checkin.talk_page import TalkPage
from familypact.ui.checkin.talk_table import ProposalTable, TalkParts
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import PrimaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.headings import BodyLabel
from familypact.ui.widgets.turn_line import Turn
from familypact.ui.wizard.parts.tall import Tall


class ProposalsPage(TalkPage):
    """Emits `change_wanted` where what was agreed shall become the next version."""

    change_wanted = Signal()

    def __init__(self, parts: TalkParts, parent: QWidget | None = None) -> None:
        super().__init__(parts.texts, parent)
        proposals, self._amend = parts.proposals, parts.amend
        self._table = ProposalTable(proposals, parts.words, self.attempt, self.order_tabs)
        self.say_turn(
            Turn.TOGETHER,
            self.tr("Between check-ins"),
            self.tr("Our parking lot"),
            self.tr("A wish does not have to wait for the next talk. Who says no says why."),
        )
        self.change_button = PrimaryButton(self.tr("Make the new version"), self)
        self.change_button.clicked.connect(self.change_wanted)
        self.agreed = Card("", Tone.TEAL, self)
        self.agreed_words = BodyLabel("", self.agreed)
        self.agreed.body.addWidget(self.agreed_words)
        self.agreed.body.addWidget(self.change_button)
        screen = Tall(self)
        self.new = NewProposal(self._table, sides_of(proposals.agreement), screen)
        self.listed = ProposalList(self._table, screen)
        self.new.placed.connect(self.listed.show_all)
        self.listed.changed.connect(self.refresh)
        for part in (self.agreed, self.new, self.listed):
            screen.body.addWidget(part)
        self.show_screen(screen)
        self.refresh()

    @override
    def first_focus(self) -> QWidget:
        return self.help_button

    def refresh(self) -> None:
        """Show how many changes are agreed and in no version yet."""
        count = len(self._amend.waiting())
        self.agreed.setVisible(bool(count))
        self.agreed_words.setText(
            self.tr("One change is agreed. It counts once you have all signed the new version.")
            if count == 1
            else self.tr(
                "{count} changes are agreed. They count once you have all signed the new version."
            ).format(count=count)
        )
        self.order_tabs()
