"""When nothing may pop up: the agreement's hours, evenings before school, and holidays."""

from datetime import date, time

from PySide6.QtCore import QDate, QLocale, QTime, Signal
from PySide6.QtWidgets import QWidget

from familypact.app.texts import Texts
from familypact.domain.checkin import Weekday
from familypact.domain.reminder import QuietTime
from familypact.ui.look import current_look
from familypact.ui.reminders.reminder_parts import ReminderView
from familypact.ui.reminders.removable_rows import RemovableRows
from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, Choice, Pick
from familypact.ui.widgets.fields import DateField, TimeField
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import BodyLabel, CardTitle, WhyLine

_FIELD = 46  # high
_EVENING, _MORNING = QTime(19, 0), QTime(7, 0)


class QuietCard(Card):
    """Emits the evenings with their hours, days to keep quiet, and the holiday to be given up."""

    nights_chosen = Signal(object, object, object)  # frozenset[int], time, time
    holiday_chosen = Signal(object, object)  # date, date
    holiday_dropped = Signal(str)

    def __init__(self, texts: Texts, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.set_title(self.tr("When it stays quiet"))
        self._texts = texts
        self.hours_label = BodyLabel("", self)
        self.body.addWidget(self.hours_label)
        self.body.addSpacing(current_look().gap(8))
        self._add_nights()
        self._add_holidays()

    def show_view(self, view: ReminderView) -> None:
        self.hours_label.setText(self._hours(view))
        nights = view.nights
        self.evenings.set_value(None if nights is None else map(str, nights.weekdays))
        if nights is not None:
            self.evening.setTime(_qtime(nights.start))
            self.morning.setTime(_qtime(nights.end))
        today = QDate(view.now.year, view.now.month, view.now.day)
        for field in (self.first, self.last):
            field.setMinimumDate(today)
        rows = {_key(each): self._days(each) for each in view.holidays}
        self.holidays.show_rows(rows)

    def _add_nights(self) -> None:
        self.body.addWidget(CardTitle(self.tr("Evenings before school"), self))
        locale = QLocale(self._texts.language)
        days = [Choice(str(int(day)), locale.standaloneDayName(day + 1)) for day in _from_sunday()]
        self.evenings = ChipRow(self.tr("Evenings before school"), days, Pick.MANY, self)
        self.evening = TimeField(self.tr("Evenings are quiet from"), self)
        self.morning = TimeField(self.tr("Quiet until the morning at"), self)
        self.evening.setTime(_EVENING)
        self.morning.setTime(_MORNING)
        self.evenings.changed.connect(lambda _keys: self._choose_nights())
        for field in (self.evening, self.morning):
            field.editingFinished.connect(self._choose_nights)
        self.body.addWidget(self.evenings)
        self.body.addWidget(
            self._row(
                self._word(self.tr("from")), self.evening, self._word(self.tr("to")), self.morning
            )
        )
        self.body.addSpacing(current_look().gap(8))

    def _add_holidays(self) -> None:
        self.body.addWidget(CardTitle(self.tr("Holidays and visits"), self))
        self.first = DateField(self.tr("First quiet day"), self)
        self.last = DateField(self.tr("Last quiet day"), self)
        self.holiday_button = SecondaryButton(
            self.tr("Keep quiet"), self, icon="plus", name=self.tr("Keep quiet on these days")
        )
        self.first.dateChanged.connect(self.last.setMinimumDate)
        self.holiday_button.clicked.connect(
            lambda: self.holiday_chosen.emit(_day(self.first), _day(self.last))
        )
        words = self._word(self.tr("from")), self._word(self.tr("to"))
        self.body.addWidget(
            self._row(words[0], self.first, words[1], self.last, self.holiday_button)
        )
        self.holidays = RemovableRows(self)
        self.holidays.removed.connect(self.holiday_dropped)
        self.body.addWidget(self.holidays)
        self.body.addWidget(
            WhyLine(self.tr("What is due meanwhile waits and comes afterwards, as one card."), self)
        )

    def _word(self, words: str) -> BodyLabel:
        """Stand between two fields, as high as they are."""
        label = BodyLabel(words, self)
        label.centre_vertically()
        label.setWordWrap(False)
        label.setMinimumHeight(current_look().px(_FIELD))
        return label

    def _row(self, *fields: QWidget) -> QWidget:
        holder = QWidget(self)
        row = FlowLayout(holder, spacing=12)
        for field in fields:
            row.addWidget(field)
        return holder

    def _choose_nights(self) -> None:
        days = frozenset(int(key) for key in self.evenings.value())
        self.nights_chosen.emit(days, _time(self.evening), _time(self.morning))

    def _hours(self, view: ReminderView) -> str:
        cadence = view.cadence
        if cadence.quiet_from == cadence.quiet_to:
            return self.tr("Your pact has no quiet hours. You can change that in “Our pact”.")
        words = self.tr(
            "Your pact says: nothing pops up from {start} to {end}. You can change that in "
            "“Our pact”."
        )
        return words.format(
            start=self._texts.clock(f"{cadence.quiet_from:%H:%M}"),
            end=self._texts.clock(f"{cadence.quiet_to:%H:%M}"),
        )

    def _days(self, holiday: QuietTime) -> str:
        if holiday.first == holiday.last:
            return self._texts.day(holiday.first)
        return self.tr("{first} to {last}").format(
            first=self._texts.day(holiday.first), last=self._texts.day(holiday.last)
        )


def _from_sunday() -> tuple[Weekday, ...]:
    """Give the days in the order of evenings before school days."""
    return (Weekday.SUNDAY, *(day for day in Weekday if day is not Weekday.SUNDAY))


def _key(holiday: QuietTime) -> str:
    return f"{holiday.first.isoformat()}/{holiday.last.isoformat()}"


def _qtime(at: time) -> QTime:
    return QTime(at.hour, at.minute)


def _time(field: TimeField) -> time:
    return time(field.time().hour(), field.time().minute())


def _day(field: DateField) -> date:
    shown = field.date()
    return date(shown.year(), shown.month(), shown.day())
