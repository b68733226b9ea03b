"""Put something on the table: who are you, what is it about, and then the form."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.domain.checkin_talk import Point, PointKind
from familypact.ui.checkin.long_list import LongList
from familypact.ui.checkin.proposal_form import ProposalForm
from familypact.ui.checkin.talk_table import ProposalTable
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, Choice
from familypact.ui.widgets.headings import BodyLabel

_NOTHING = "-"
_NEW = ""


class NewProposal(Card):
    """Emits `placed` when something new lies on the table."""

    placed = Signal()

    def __init__(
        self, table: ProposalTable, sides: Sequence[str], parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("Put something on the table"))
        self._table = table
        self._points: dict[str, Point] = {}
        self._side = ""
        self.form: ProposalForm | None = None
        words = table.words
        choices = [Choice(side, words.who(side)) for side in sides]
        self.who = ChipRow(self.tr("Who are you?"), choices, parent=self)
        self.about = LongList(self.tr("What is it about?"), self)
        self.about.hide()
        self.who.chosen.connect(self._be)
        self.about.activated.connect(lambda _n: self._open())
        self.body.addWidget(BodyLabel(self.tr("Who are you?"), self))
        self.body.addWidget(self.who)
        self.body.addWidget(self.about)

    def _be(self, side: str) -> None:
        self._close()
        self._side = side
        points = self._table.proposals.points(side)
        self._points = {point.key: point for point in points}
        self.about.clear()
        self.about.addItem(self.tr("What is it about?"), _NOTHING)
        self.about.addItem(self.tr("A new rule"), _NEW)
        for point in points:
            self.about.addItem(self._named(point), point.key)
        self.about.show()
        self._table.grown()

    def _named(self, point: Point) -> str:
        match point.kind:
            case PointKind.GROWN_UPS:
                return self.tr("The grown-ups' promise: {words}").format(words=point.words)
            case PointKind.CHILD:
                name = self._table.words.short_name(point.child_id)
                return self.tr("{name}'s promise: {words}").format(name=name, words=point.words)
            case PointKind.RULE:
                return self.tr("House rule: {words}").format(words=point.words)

    def _open(self) -> None:
        self._close()
        key = str(self.about.currentData())
        if key == _NOTHING:
            return
        self.form = ProposalForm(self._table, self._side, self._points.get(key), self)
        self.form.placed.connect(self.placed)
        self.form.closed.connect(self._end)
        self.body.addWidget(self.form)
        self.form.show()
        self._table.grown()
        self.form.take_focus()

    def _end(self) -> None:
        self._close()
        self.about.hide()
        self.who.set_value(None)
        self._table.grown()

    def _close(self) -> None:
        if self.form is not None:
            self.body.removeWidget(self.form)
            self.form.hide()
            self.form.setParent(None)
            self.form.deleteLater()
            self.form = None
