"""What everybody said, side by side: where views differ first, what goes well last and briefly."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.domain.checkin_talk import Point, View
from familypact.domain.family import GROWN_UPS
from familypact.ui.checkin.proposal_form import ProposalForm
from familypact.ui.checkin.talk_table import TalkTable
from familypact.ui.look import Size, Weight, current_look
from familypact.ui.tokens import Tone
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.columns_layout import ColumnsLayout
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import BodyLabel, CardTitle, QuietLabel, WhyLine
from familypact.ui.wizard.parts.tall import Tall


class ComparedCard(Card):
    """One point: what each side said of it, and a button for each side to suggest a change."""

    grown = Signal()

    def __init__(self, table: TalkTable, point: Point, parent: QWidget | None = None) -> None:
        super().__init__(point.words, parent=parent)
        self.point = point
        self._table = table
        self._form: ProposalForm | None = None
        talk = table.check_in.talk
        voices = QWidget(self)
        columns = ColumnsLayout(voices, most=3, narrowest=200, gap=10)
        remarks = talk.shared_remarks(point.key)
        for side, view in talk.heard(point.key).items():
            columns.addWidget(self._voice(side, view, remarks.get(side, ""), voices))
        self.body.addWidget(voices)
        self.buttons: dict[str, SmallButton] = {}
        self._row = FlowLayout()
        if table.proposing.proposals.kinds_for(point):
            for side in table.check_in.sides():
                if point.child_id in ("", side) or side == GROWN_UPS:
                    self._add_button(side)
        self.body.addLayout(self._row)

    def form(self) -> ProposalForm | None:
        return self._form

    def _voice(self, side: str, view: View, remark: str, parent: QWidget) -> Card:
        box = Card("", Tone.INDIGO if side == GROWN_UPS else Tone.CORAL, parent)
        said = BodyLabel(self._table.words.view(view), box)
        said.setFont(current_look().font(Size.LEAD, Weight.BOLD))
        box.body.addWidget(WhyLine(self._table.words.who(side), box))
        box.body.addWidget(said)
        if remark:
            box.body.addWidget(BodyLabel(self.tr("“{words}”").format(words=remark), box))
        return box

    def _add_button(self, side: str) -> None:
        who = self._table.words.who(side)
        words = self.tr("{name}: suggest a change").format(name=who)
        button = SmallButton(words, self, icon="pencil", name=f"{self.point.words}. {words}")
        button.clicked.connect(lambda: self._open(side))
        self.buttons[side] = button
        self._row.addWidget(button)

    def _open(self, side: str) -> None:
        self._close()
        self._form = ProposalForm(self._table.proposing, side, self.point, self)
        self._form.closed.connect(self._close)
        self.body.addWidget(self._form)
        self._form.show()
        self._table.proposing.grown()
        self._form.take_focus()

    def _close(self) -> None:
        if self._form is not None:
            self.body.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
            self._form = None
            self._table.proposing.grown()


class CompareScreen(Tall):
    """Everybody looks at it together."""

    def __init__(self, table: TalkTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._table = table
        self.cards: list[ComparedCard] = []
        talk, compared = table.check_in.talk, table.check_in.compared()
        differing = [p for p in compared if talk.differs(p.key)]
        alike = [p for p in compared if not talk.differs(p.key)]
        to_talk = [p for p in alike if talk.family_view(p.key) is not View.GOING_WELL]
        well = [p for p in alike if p not in to_talk]
        self._add(self.tr("You see this differently"), differing)
        self._add(self.tr("You all want to talk about this"), to_talk)
        self._add_gaps()
        self._add_well(well)
        if not compared:
            self.body.addWidget(
                BodyLabel(self.tr("Nobody said anything this time. That is fine."), self)
            )

    def _add(self, title: str, points: list[Point]) -> None:
        if not points:
            return
        self.body.addWidget(CardTitle(title, self))
        for point in points:
            card = ComparedCard(self._table, point, self)
            self.cards.append(card)
            self.body.addWidget(card)

    def _add_gaps(self) -> None:
        gaps = self._table.check_in.talk.gaps
        if not gaps:
            return
        card = Card(self.tr("Would we tell each other?"), Tone.TEAL, self)
        for child_id, gap in gaps.items():
            name = self._table.words.short_name(child_id)
            both = self.tr("{name} and the grown-ups: {gap}").format(
                name=name, gap=self._table.words.gap(gap)
            )
            card.body.addWidget(BodyLabel(both, card))
        card.body.addWidget(QuietLabel(self._starter(), card))
        self.body.addWidget(card)

    def _starter(self) -> str:
        return self.tr(
            "Nobody has to say what they chose. Talk about this: what would make it easier to "
            "tell? What would you like to hear first?"
        )

    def _add_well(self, points: list[Point]) -> None:
        if not points:
            return
        card = Card(self.tr("You all say: going well"), parent=self)
        for point in points:
            card.body.addWidget(BodyLabel(f"•  {point.words}", card))
            for side, said in self._table.check_in.talk.shared_remarks(point.key).items():
                words = self.tr("{name}: “{words}”").format(
                    name=self._table.words.who(side), words=said
                )
                card.body.addWidget(QuietLabel(words, card))
        self.body.addWidget(card)
