"""What a family sets for itself beside its agreement: school nights, holidays, days of its own."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time

from familypact.app.plan_reminders import is_own, own_rule
from familypact.app.reminder_ports import ReminderBook, Times
from familypact.domain.errors import BadValueError
from familypact.domain.reminder import Pattern, QuietTime, ReminderKind

_MIDNIGHT = time(0, 0)


@dataclass(frozen=True, slots=True)
class OwnDay:
    """A day on which the family wants to be reminded of something."""

    id: str
    kind: ReminderKind
    moment: datetime


class ChooseReminders:
    """Each change counts at once, for this computer. Raises what the book raises."""

    def __init__(self, book: ReminderBook, times: Times, zone: str) -> None:
        self._book = book
        self._times = times
        self._zone = zone

    def school_nights(self) -> QuietTime | None:
        return next((t for t in self._own_quiet() if not t.is_holiday), None)

    def holidays(self) -> tuple[QuietTime, ...]:
        found = (each for each in self._own_quiet() if each.is_holiday)
        return tuple(sorted(found, key=lambda each: each.first))

    def put_school_nights(self, weekdays: frozenset[int], start: time, end: time) -> None:
        """Keep quiet in the evenings of these weekdays; without any, there are none."""
        others = [each for each in self._book.quiet_times() if each not in self._nights()]
        if weekdays:
            others.append(QuietTime(start, end, weekdays, self._today()))
        self._book.put_quiet_times(others)

    def add_holiday(self, first: date, last: date) -> None:
        """Keep quiet on all of these days; raise BadValueError where they end before they begin."""
        if last < first:
            raise BadValueError("last", last.isoformat())
        holiday = QuietTime(_MIDNIGHT, _MIDNIGHT, first=first, last=last)
        known = [each for each in self._book.quiet_times() if each != holiday]
        self._book.put_quiet_times([*known, holiday])

    def drop_holiday(self, holiday: QuietTime) -> None:
        left = [each for each in self._book.quiet_times() if each != holiday]
        self._book.put_quiet_times(left)

    def days(self) -> tuple[OwnDay, ...]:
        """Give the days that were chosen and still lie ahead, the next one first."""
        now = self._times.here(self._times.now())
        found = (
            OwnDay(rule.id, ReminderKind(rule.kind), rule.pattern.start)
            for rule in self._book.rules()
            if is_own(rule) and rule.pattern.start > now
        )
        return tuple(sorted(found, key=lambda each: (each.moment, each.id)))

    def add_day(self, kind: ReminderKind, moment: datetime) -> None:
        """Remind once at this moment, whatever else is planned of the kind."""
        self._book.put_rules((), [own_rule(kind, Pattern(moment), self._zone)])

    def drop_day(self, rule_id: str) -> None:
        """Take a day back; what the agreement brings stays."""
        rules = self._book.rules()
        gone = next((rule for rule in rules if rule.id == rule_id and is_own(rule)), None)
        if gone is not None:
            left = [rule for rule in rules if rule.kind == gone.kind and rule != gone]
            self._book.put_rules([gone.kind], left)

    def _own_quiet(self) -> Iterable[QuietTime]:
        return (each for each in self._book.quiet_times() if each.is_own)

    def _nights(self) -> list[QuietTime]:
        return [each for each in self._own_quiet() if not each.is_holiday]

    def _today(self) -> date:
        return self._times.here(self._times.now()).date()
