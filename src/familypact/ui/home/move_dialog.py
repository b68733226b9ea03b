"""Asks for another day and time for the next check-in."""

from datetime import datetime, timedelta

from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QDialog, QHBoxLayout, QVBoxLayout, QWidget

from familypact.ui.accessible import announce
from familypact.ui.look import current_look
from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton
from familypact.ui.widgets.fields import DateField, TimeField
from familypact.ui.widgets.headings import BodyLabel, CardTitle, WhyLine

_FURTHEST = 366  # days: who moves a talk by more than a year has given it up


class MoveDialog(QDialog):
    """`moment()` gives naive wall time once accepted; never one that is past at `now`."""

    def __init__(self, due: datetime, now: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now = now
        first = max(due, now + timedelta(hours=1))
        self.setWindowTitle(self.tr("Move the next check-in"))
        self.day = DateField(self.tr("Day of the next check-in"), self)
        self.clock = TimeField(self.tr("Time of the next check-in"), self)
        self.day.setDateRange(_day(now), _day(now + timedelta(days=_FURTHEST)))
        self.day.setDate(_day(first))
        self.clock.setTime(QTime(first.hour, first.minute))
        self.problem = WhyLine("", self)
        self.problem.hide()
        self.keep_button = PrimaryButton(self.tr("Move it"), self)
        self.leave_button = SecondaryButton(self.tr("Leave it"), self)
        self.keep_button.clicked.connect(self._keep)
        self.leave_button.clicked.connect(self.reject)
        self._lay_out()
        self.day.setFocus()

    def moment(self) -> datetime:
        day, clock = self.day.date(), self.clock.time()
        return datetime(day.year(), day.month(), day.day(), clock.hour(), clock.minute())  # noqa: DTZ001 - wall time

    def _keep(self) -> None:
        if self.moment() > self._now:
            self.accept()
            return
        self.problem.setText(self.tr("That is over already. Please take a later time."))
        self.problem.show()
        announce(self.problem, self.problem.text())
        self.clock.setFocus()

    def _lay_out(self) -> None:
        look = current_look()
        column = QVBoxLayout(self)
        column.setContentsMargins(look.gap(24), look.gap(20), look.gap(24), look.gap(20))
        column.setSpacing(look.gap(12))
        column.addWidget(CardTitle(self.tr("When shall we talk?"), self))
        column.addWidget(
            BodyLabel(self.tr("Later is fine. A talk that moves is better than none."), self)
        )
        fields = QHBoxLayout()
        fields.setSpacing(look.gap(12))
        fields.addWidget(self.day)
        fields.addWidget(self.clock)
        column.addLayout(fields)
        column.addWidget(self.problem)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.leave_button)
        row.addWidget(self.keep_button)
        column.addStretch(1)
        column.addLayout(row)
        self.setMinimumWidth(look.px(440))


def _day(moment: datetime) -> QDate:
    return QDate(moment.year, moment.month, moment.day)
