"""Turns what a family agreed into reminders; all that the window says to them goes through here."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from itertools import count
from zlib import crc32

from familypact.app.reminder_ports import ReminderBook, Times
from familypact.domain.checkin import Cadence, add_months, on_or_after
from familypact.domain.reminder import (
    DAY,
    Every,
    Occurrence,
    Pattern,
    QuietTime,
    ReminderKind,
    Rule,
)

_OFTEN_UP_TO = 10  # years
_OFTEN, _SELDOM = 6, 12  # months
_CONTACTS_MONTHS = 6
_WEEK = timedelta(weeks=1)
_OWN = "o"  # in ids, which otherwise go on in hexadecimal
_AHEAD = 2 * 366 * DAY


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something that is due and has no answer; `until` where it was put off."""

    kind: ReminderKind
    since: datetime
    until: datetime | None


@dataclass(frozen=True, slots=True)
class Coming:
    """What will be reminded of, and when, as a clock here will show it."""

    kind: ReminderKind
    moment: datetime


class PlanReminders:
    """Each call replaces what was planned of its kind, so it may be made again at any time.

    What is asked for once more in the same words keeps what became of it, and the zone that was
    home when it was first asked for. What somebody added by hand stays.
    """

    def __init__(self, book: ReminderBook, times: Times, zone: str) -> None:
        self._book = book
        self._times = times
        self._zone = zone

    def check_ins(self, agreed: date, cadence: Cadence, next_due: datetime) -> None:
        """Remind of this talk and of all that follow it; of one not held in time week by week.

        Call it when an agreement is made, and whenever a talk was held or moved.
        """
        patterns = checkin_patterns(agreed, cadence, next_due)
        now = self._times.here(self._times.now())
        if next_due <= now:
            patterns.append(Pattern(next_due + ((now - next_due) // _WEEK + 1) * _WEEK))
        self._put(ReminderKind.CHECK_IN, patterns)

    def at(self, kind: ReminderKind, moments: Iterable[datetime]) -> None:
        """Remind once at each of these, and of nothing else of the kind; none ends it."""
        self._put(kind, [Pattern(moment) for moment in moments])

    def renewal(self, agreed: date, cadence: Cadence, youngest: int) -> None:
        """Renew as often as the youngest child's age wants it, on the family's day and hour."""
        months = _OFTEN if youngest <= _OFTEN_UP_TO else _SELDOM
        self._monthly(ReminderKind.RENEWAL, agreed, cadence, months)

    def contacts(self, checked: date, cadence: Cadence) -> None:
        """Have the numbers to turn to checked again twice a year."""
        self._monthly(ReminderKind.CONTACTS, checked, cadence, _CONTACTS_MONTHS)

    def quiet(self, times: Sequence[QuietTime]) -> None:
        """Let nothing pop up in these times; `quiet_of` gives the cadence's own."""
        if tuple(times) != self._book.quiet_times():
            self._book.put_quiet_times(times)

    def quiet_of_agreement(self, cadence: Cadence) -> None:
        """Take the agreement's hours; school nights and holidays are kept beside them."""
        own = [each for each in self._book.quiet_times() if each.is_own]
        self.quiet([*quiet_of(cadence), *own])

    def held(self, kind: ReminderKind) -> None:
        """End what is due of this kind: it was done, so nothing pops up any more."""
        self._book.finish([each.key for each in self._open_of(kind)])

    def put_off(self, kind: ReminderKind, until: datetime) -> None:
        """Bring what is due of this kind back at this wall time."""
        moment = self._times.instant(until, "")
        self._book.snooze([(each.key, moment) for each in self._open_of(kind)], self._times.now())

    def waiting(self) -> tuple[Waiting, ...]:
        """Give what is due, oldest first."""
        kinds = self._kinds()
        return tuple(
            Waiting(
                ReminderKind(kinds[each.key.rule_id]),
                each.key.wall,
                None if each.snoozed_until is None else self._times.here(each.snoozed_until),
            )
            for each in self._book.open_occurrences()
            if each.due <= self._times.now() and each.key.rule_id in kinds
        )

    def coming(self) -> tuple[Coming, ...]:
        """Give what lies ahead in the next two years, the soonest first, each moment once."""
        now = self._times.now()
        found = {
            Coming(ReminderKind(rule.kind), self._times.here(due))
            for rule in self._book.rules()
            for _, due in self._times.unfold(rule, now, now + _AHEAD)
        }
        return tuple(sorted(found, key=lambda each: (each.moment, each.kind)))

    def _monthly(self, kind: ReminderKind, start: date, cadence: Cadence, months: int) -> None:
        day = add_months(start, months)
        first = datetime.combine(day, cadence.at)
        self._put(kind, [Pattern(first, Every.MONTH, months, start.day, cadence.weekday)])

    def _put(self, kind: ReminderKind, patterns: Iterable[Pattern]) -> None:
        known = [rule for rule in self._book.rules() if rule.kind == kind.value]
        rules = {rule.id: rule for rule in known if is_own(rule)}
        for pattern in patterns:
            name = rule_id(kind, pattern)
            rules[name] = Rule(name, kind.value, pattern, self._zone)
        if rules.keys() != {rule.id for rule in known}:
            self._book.put_rules([kind.value], list(rules.values()))

    def _open_of(self, kind: ReminderKind) -> list[Occurrence]:
        kinds = self._kinds()
        return [
            each
            for each in self._book.open_occurrences()
            if kinds.get(each.key.rule_id) == kind.value
        ]

    def _kinds(self) -> dict[str, str]:
        return {rule.id: rule.kind for rule in self._book.rules()}


def checkin_patterns(agreed: date, cadence: Cadence, next_due: datetime) -> list[Pattern]:
    """Give the talk that is due next, and the cadence's own after it."""
    first_ones = _first_ones(agreed, cadence, next_due)
    return [Pattern(next_due), *first_ones, _endless(agreed, cadence, next_due)]


def quiet_of(cadence: Cadence) -> tuple[QuietTime, ...]:
    """Give the hours of the agreement in which nothing pops up."""
    if cadence.quiet_from == cadence.quiet_to:
        return ()
    return (QuietTime(cadence.quiet_from, cadence.quiet_to),)


def rule_id(kind: ReminderKind, pattern: Pattern) -> str:
    """Give the same id for the same rule, so that asking twice changes nothing, here or abroad."""
    return f"{kind.value}{crc32(repr(pattern).encode()):08x}"


def own_rule(kind: ReminderKind, pattern: Pattern, zone: str) -> Rule:
    """Give a rule that somebody adds by hand; no plan takes it away."""
    number = crc32(repr((pattern, zone)).encode())
    return Rule(f"{kind.value}{_OWN}{number:08x}", kind.value, pattern, zone)


def is_own(rule: Rule) -> bool:
    return rule.id[len(rule.kind) :].startswith(_OWN)


def _first_ones(agreed: date, cadence: Cadence, next_due: datetime) -> list[Pattern]:
    if cadence.weeks:
        return []
    days = (on_or_after(agreed + timedelta(days=n), cadence.weekday) for n in cadence.first_days)
    later = sorted({day for day in days if day > next_due.date()})
    return [Pattern(datetime.combine(day, cadence.at)) for day in later]


def _endless(agreed: date, cadence: Cadence, next_due: datetime) -> Pattern:
    """Start with the first that comes later than what is due next."""
    every, step = (Every.WEEK, cadence.weeks) if cadence.weeks else (Every.MONTH, cadence.months)
    last = agreed if cadence.weeks else agreed + timedelta(days=max(cadence.first_days, default=0))
    days = (
        last + timedelta(weeks=step * n) if cadence.weeks else add_months(last, step * n)
        for n in count(1)
    )
    first = next(day for day in days if on_or_after(day, cadence.weekday) > next_due.date())
    wanted = 0 if cadence.weeks else last.day
    return Pattern(datetime.combine(first, cadence.at), every, step, wanted, cadence.weekday)
