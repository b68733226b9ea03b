"""One promise or rule with the three answers of one side, and room for its own words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.domain.checkin_talk import Point, Remark, View
from familypact.domain.family import AgeBand
from familypact.ui.checkin.proposal_form import ProposalForm
from familypact.ui.checkin.remark_row import RemarkRow
from familypact.ui.checkin.talk_table import ProposalTable
from familypact.ui.widgets.aside_layout import AsideLayout
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, Choice, ChoiceRow
from familypact.ui.widgets.faces import FACE_HAPPY, FACE_TALK, FACE_UNSURE, FaceRow
from familypact.ui.widgets.headings import BigQuestion, CardTitle

_FACES = {
    View.GOING_WELL: FACE_HAPPY,
    View.NEEDS_TALK: FACE_TALK,
    View.DID_NOT_WORK: FACE_UNSURE,
}


class PointCard(Card):
    """Emits `looked` and `said`; own words and a suggestion come with "needs a talk" and on."""

    looked = Signal(object)  # View
    said = Signal(object)  # Remark

    def __init__(
        self,
        table: ProposalTable,
        side: str,
        point: Point,
        band: AgeBand | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent=parent)
        self.point = point
        self._table, self._side, self._band = table, side, band
        self.row = self._make_row()
        self._remark: RemarkRow | None = None
        self._form: ProposalForm | None = None
        self.suggest_button = SmallButton(
            self.tr("Suggest a change"),
            self,
            icon="pencil",
            name=self.tr("Suggest a change to: {about}").format(about=point.words),
        )
        self.suggest_button.clicked.connect(self.open_form)
        self.suggest_button.hide()
        self._lay_out()

    def show_view(self, view: View | None, remark: Remark | None) -> None:
        self.row.set_value(None if view is None else view.value)
        open_words = view in (View.NEEDS_TALK, View.DID_NOT_WORK) or remark is not None
        if open_words and self._remark is None:
            self._remark = RemarkRow(self.point.words, self)
            self._remark.said.connect(self.said)
            self.body.insertWidget(1, self._remark)
            self._remark.show_remark(remark or Remark())
            self._remark.show()
        if self._remark is not None:
            self._remark.setVisible(open_words)
        may = bool(self._table.proposals.kinds_for(self.point))
        writing = self._table.proposals.is_writing(self._side, self.point.key)
        self.suggest_button.setVisible(open_words and may and self._form is None)
        if writing and self._form is None:
            self.open_form()

    def open_form(self) -> None:
        """Let this side say what should change; what it wrote before is there again."""
        form = ProposalForm(self._table, self._side, self.point, self, alone=True)
        form.closed.connect(self._close_form)
        self._form = form
        self.body.addWidget(form)
        form.show()
        self.suggest_button.hide()
        self._table.grown()
        form.take_focus()

    def form(self) -> ProposalForm | None:
        return self._form

    def remark_row(self) -> RemarkRow | None:
        return self._remark

    def _close_form(self) -> None:
        if self._form is not None:
            self.body.removeWidget(self._form)
            self._form.hide()
            self._form.deleteLater()
            self._form = None
        self.suggest_button.show()
        self._table.grown()

    def _make_row(self) -> ChoiceRow:
        words = self._table.words
        choices = [
            Choice(
                view.value,
                words.view(view, self._band),
                _FACES[view] if self._band is AgeBand.YOUNG else "",
                f"{self.point.words}: {words.view(view, self._band)}",
            )
            for view in View
        ]
        kind = FaceRow if self._band is AgeBand.YOUNG else ChipRow
        row = kind(self.point.words, choices, parent=self)
        row.chosen.connect(lambda key: self.looked.emit(View(key)))
        return row

    def _lay_out(self) -> None:
        if self._band is AgeBand.YOUNG:
            self.body.addWidget(BigQuestion(self.point.words, self))
            self.body.addWidget(self.row)
        else:
            line = QWidget(self)
            layout = AsideLayout(line, narrowest=250, gap=16)
            layout.addWidget(self._words(line))
            layout.addWidget(self.row)
            self.body.addWidget(line)
        self.body.addWidget(self.suggest_button)

    def _words(self, parent: QWidget) -> QWidget:
        title = CardTitle(self.point.words, parent)
        title.centre_vertically()
        if not self.point.details or self.point.details == self.point.words:
            return title
        title.setToolTip(self.point.details)
        return title
