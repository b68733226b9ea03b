"""What this computer will remind of, and a day the family adds when something new is coming."""

from datetime import date, datetime

from PySide6.QtCore import QDate, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familypact.app.choose_reminders import OwnDay
from familypact.app.texts import Texts
from familypact.domain.reminder import ReminderKind
from familypact.ui.look import current_look
from familypact.ui.reminders.reminder_parts import ReminderView
from familypact.ui.reminders.reminder_words import ReminderWords
from familypact.ui.reminders.removable_rows import RemovableRows
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.fields import DateField
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import BodyLabel, CardTitle
from familypact.ui.widgets.point import Point

_FURTHEST = 730  # days


class ComingCard(Card):
    """Emits `day_chosen` with a date, and `day_dropped` with the id of one that was chosen."""

    day_chosen = Signal(object)
    day_dropped = Signal(str)

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("What is coming"))
        self._texts = texts
        self._words = ReminderWords(self)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(current_look().gap(6))
        self.points: list[Point] = []
        self.body.addLayout(self._lines)
        self.body.addSpacing(current_look().gap(8))
        self.body.addWidget(CardTitle(self.tr("A first phone, a new game, a new app?"), self))
        self.body.addWidget(
            BodyLabel(self.tr("Talk before it is there. Choose a day, and you are reminded."), self)
        )
        self.day = DateField(self.tr("Day to talk about something new"), self)
        self.day_button = SecondaryButton(
            self.tr("Remind us"), self, icon="plus", name=self.tr("Remind us on this day")
        )
        self.day_button.clicked.connect(self._choose)
        holder = QWidget(self)
        row = FlowLayout(holder, spacing=12)
        row.addWidget(self.day)
        row.addWidget(self.day_button)
        self.body.addWidget(holder)
        self.days = RemovableRows(self)
        self.days.removed.connect(self.day_dropped)
        self.body.addWidget(self.days)

    def show_view(self, view: ReminderView) -> None:
        self._show_lines(view)
        today = _qdate(view.now.date())
        first = today.addDays(1) if view.now.time() >= view.at else today
        self.day.setDateRange(first, today.addDays(_FURTHEST))
        self.days.show_rows({day.id: self._own(day) for day in view.days})

    def _show_lines(self, view: ReminderView) -> None:
        for point in self.points:
            self._lines.removeWidget(point)
            point.hide()
            point.deleteLater()
        own = {(day.kind, day.moment) for day in view.days}  # stand below, with their buttons
        soonest: dict[ReminderKind, datetime] = {}
        for each in view.coming:
            if (each.kind, each.moment) not in own:
                soonest.setdefault(each.kind, each.moment)
        lines = [self._late(each.kind, each.since, each.until) for each in view.waiting]
        lines += [self._line(kind, moment) for kind, moment in soonest.items()]
        self.points = [Point(words, self) for words in dict.fromkeys(lines)]
        for point in self.points:
            self._lines.addWidget(point)
            point.show()

    def _line(self, kind: ReminderKind, moment: datetime) -> str:
        return self.tr("{moment}: {what}").format(
            moment=self._texts.moment(moment), what=self._words.about(kind)
        )

    def _late(self, kind: ReminderKind, since: datetime, until: datetime | None) -> str:
        what = self._words.about(kind)
        if until is None:
            words = self.tr("Waiting since {moment}: {what}")
            return words.format(moment=self._texts.moment(since), what=what)
        words = self.tr("Put off until {moment}: {what}")
        return words.format(moment=self._texts.moment(until), what=what)

    def _own(self, day: OwnDay) -> str:
        return self._line(day.kind, day.moment)

    def _choose(self) -> None:
        chosen = self.day.date()
        self.day_chosen.emit(date(chosen.year(), chosen.month(), chosen.day()))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
