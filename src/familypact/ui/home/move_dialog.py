"""Asks for another day and time for the next check-in."""

from datetime import datetime

from PySide6.QtCore import QDate, QDateTime, QTime
from PySide6.QtWidgets import QDateTimeEdit, QDialog, QHBoxLayout, QVBoxLayout, QWidget

from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton
from familypact.ui.widgets.headings import BodyLabel, CardTitle


class MoveDialog(QDialog):
    """`moment()` gives naive wall time once accepted; never before `earliest`."""

    def __init__(self, moment: datetime, earliest: datetime, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Move the next check-in"))
        column = QVBoxLayout(self)
        column.addWidget(CardTitle(self.tr("When shall we talk?"), self))
        column.addWidget(
            BodyLabel(self.tr("Later is fine. Skipping it is how pacts are lost."), self)
        )
        self.field = QDateTimeEdit(_stamp(max(moment, earliest)), self)
        self.field.setMinimumDateTime(_stamp(earliest))
        self.field.setCalendarPopup(True)
        self.field.setAccessibleName(self.tr("Day and time of the next check-in"))
        column.addWidget(self.field)
        keep = PrimaryButton(self.tr("Move it"), self)
        leave = SecondaryButton(self.tr("Leave it"), self)
        keep.clicked.connect(self.accept)
        leave.clicked.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(leave)
        row.addWidget(keep)
        column.addLayout(row)

    def moment(self) -> datetime:
        stamp = self.field.dateTime()
        day, clock = stamp.date(), stamp.time()
        return datetime(day.year(), day.month(), day.day(), clock.hour(), clock.minute())  # noqa: DTZ001 - wall time


def _stamp(moment: datetime) -> QDateTime:
    day = QDate(moment.year, moment.month, moment.day)
    return QDateTime(day, QTime(moment.hour, moment.minute))
