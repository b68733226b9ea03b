"""One proposal on the table: who suggests what and why, and the other side's answer."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.domain.family import GROWN_UPS
from familypact.domain.proposal import Proposal, ProposalState, Verdict
from familypact.ui.checkin.talk_table import ProposalTable
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import SecondaryButton, SmallButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, Choice
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import BodyLabel, CardTitle, WhyLine
from familypact.ui.wizard.parts.tag import Tag
from familypact.ui.wizard.parts.tall import Tall
from familypact.ui.wizard.parts.text_line import TextLine


class AnswerBox(Tall):
    """One side's answer: yes, no or later; a no or a later with a reason."""

    answered = Signal(object, str)  # Verdict, reason

    def __init__(self, table: ProposalTable, side: str, what: str, parent: QWidget) -> None:
        super().__init__(parent, gap=6)
        words = table.words
        who = (
            self.tr("The grown-ups answer")
            if side == GROWN_UPS
            else self.tr("{name} answers").format(name=words.short_name(side))
        )
        self._verdict: Verdict | None = None
        choices = [
            Choice(v.value, words.verdict(v), spoken=f"{who}: {words.verdict(v)}") for v in Verdict
        ]
        self.verdicts = ChipRow(f"{who}: {what}", choices, parent=self)
        self.reason = TextLine(
            self.tr("{who}: why?").format(who=who), self, hint=self.tr("Because …")
        )
        self.note = WhyLine(self.tr("A reason, please. It is what makes an answer fair."), self)
        self.button = SecondaryButton(self.tr("Answer"), self, name=f"{who}: {self.tr('Answer')}")
        self.body.addWidget(BodyLabel(who, self))
        for part in (self.verdicts, self.reason, self.note, self.button):
            self.body.addWidget(part)
        self.verdicts.chosen.connect(self._take)
        self.reason.textChanged.connect(lambda _text: self._show())
        self.button.clicked.connect(self._answer)
        self._show()

    def _take(self, key: str) -> None:
        self._verdict = Verdict(key)
        self._show()

    def _show(self) -> None:
        said = bool(self.reason.text().strip())
        wants_reason = self._verdict in (Verdict.NO, Verdict.LATER) and not said
        self.reason.setVisible(self._verdict is not None)
        self.button.setVisible(self._verdict is not None)
        self.note.setVisible(wants_reason)
        self.button.setEnabled(self._verdict is not None and not wants_reason)

    def _answer(self) -> None:
        if self._verdict is not None:
            self.answered.emit(self._verdict, self.reason.text().strip())


class ProposalCard(Card):
    """Emits `changed` after an answer, or when its writer took it back."""

    changed = Signal()

    def __init__(
        self, table: ProposalTable, proposal: Proposal, parent: QWidget | None = None
    ) -> None:
        super().__init__("", _tone(proposal), parent)
        self._table = table
        self.proposal = proposal
        point = table.proposals.point(proposal.about) if proposal.about else None
        self._what = table.words.what(proposal, point, table.proposals.rule_of(proposal))
        self.body.addWidget(WhyLine(table.words.suggests(proposal), self))
        self.body.addWidget(CardTitle(self._what, self))
        because = self.tr("Why: {reason}").format(reason=proposal.reason.strip())
        self.body.addWidget(BodyLabel(because, self))
        if proposal.waits_for and table.proposals.owed_after(proposal):
            self.body.addWidget(WhyLine(table.words.owed(), self))
        for side, reply in proposal.replies.items():
            self.body.addWidget(BodyLabel(self._reply(side, reply.verdict, reply.reason), self))
        self.boxes: dict[str, AnswerBox] = {}
        for side in proposal.waits_for:
            self._add_box(side)
        if proposal.state is not ProposalState.OPEN:
            row = FlowLayout()  # as wide as its word
            row.addWidget(Tag(table.words.state(proposal.state), self))
            self.body.addLayout(row)
        self.withdraw_button: SmallButton | None = None
        if proposal.waits_for:
            self._add_withdrawal()

    def _add_box(self, side: str) -> None:
        box = AnswerBox(self._table, side, self._what, self)
        box.answered.connect(self._answer_of(side))
        self.boxes[side] = box
        self.body.addWidget(box)

    def _answer_of(self, side: str) -> Callable[[Verdict, str], None]:
        def answer(verdict: Verdict, reason: str) -> None:
            proposals = self._table.proposals
            if self._table.save(lambda: proposals.answer(self.proposal, side, verdict, reason)):
                self.changed.emit()

        return answer

    def _add_withdrawal(self) -> None:
        who = self._table.words.who(self.proposal.by)
        words = self.tr("{name} takes it back").format(name=who)
        self.withdraw_button = SmallButton(words, self, icon="cross", name=f"{words}: {self._what}")
        self.withdraw_button.clicked.connect(self._withdraw)
        self.body.addWidget(self.withdraw_button)

    def _withdraw(self) -> None:
        if self._table.save(lambda: self._table.proposals.withdraw(self.proposal)):
            self.changed.emit()

    def _reply(self, side: str, verdict: Verdict, reason: str) -> str:
        who, said = self._table.words.who(side), self._table.words.verdict(verdict)
        if not reason:
            return self.tr("{name}: {answer}").format(name=who, answer=said)
        return self.tr("{name}: {answer}. {reason}").format(name=who, answer=said, reason=reason)


def _tone(proposal: Proposal) -> Tone:
    if proposal.state is ProposalState.ACCEPTED:
        return Tone.TEAL
    if not proposal.waits_for:
        return Tone.PLAIN
    return Tone.INDIGO if proposal.by == GROWN_UPS else Tone.CORAL
