"""When to talk again: the date of the rhythm, or another one."""

from datetime import datetime

from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QWidget

from familypact.app.texts import Texts
from familypact.ui.checkin.talk_table import TalkTable
from familypact.ui.tokens import Tone
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.fields import DateField, TimeField
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import BigQuestion, BodyLabel
from familypact.ui.wizard.parts.tall import Tall

_FURTHEST = 366  # days: who moves a talk by more than a year has given it up


class NextScreen(Tall):
    """`moment()` gives naive wall time, never before tomorrow."""

    def __init__(
        self, table: TalkTable, texts: Texts, changes: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._texts = texts
        planned = table.check_in.planned_next()
        today = table.check_in.today
        first = QDate(today.year, today.month, today.day).addDays(1)
        card = Card(self.tr("We talk again"), Tone.TEAL, self)
        self.when = BigQuestion("", card)
        self.day = DateField(self.tr("Day of the next check-in"), card)
        self.clock = TimeField(self.tr("Time of the next check-in"), card)
        self.day.setDateRange(first, first.addDays(_FURTHEST))
        self.day.setDate(QDate(planned.year, planned.month, planned.day))
        self.clock.setTime(QTime(planned.hour, planned.minute))
        self.day.dateChanged.connect(self._show)
        self.clock.timeChanged.connect(self._show)
        row = FlowLayout()
        row.addWidget(self.day)
        row.addWidget(self.clock)
        card.body.addWidget(self.when)
        card.body.addWidget(BodyLabel(self.tr("Does another day suit you better?"), card))
        card.body.addLayout(row)
        self.body.addWidget(card)
        if changes:
            self._add_changes(changes)
        self._show()

    def moment(self) -> datetime:
        day, clock = self.day.date(), self.clock.time()
        return datetime(day.year(), day.month(), day.day(), clock.hour(), clock.minute())  # noqa: DTZ001 - wall time

    def _add_changes(self, count: int) -> None:
        card = Card(self.tr("Your pact changes"), parent=self)
        words = (
            self.tr("One change is agreed. Next you see the new version and sign it.")
            if count == 1
            else self.tr("{count} changes are agreed. Next you see the new version and sign it.")
        ).format(count=count)
        card.body.addWidget(BodyLabel(words, card))
        self.body.addWidget(card)

    def _show(self) -> None:
        self.when.setText(self._texts.moment(self.moment()))
