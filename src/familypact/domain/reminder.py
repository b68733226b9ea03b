"""Reminders: rules in wall time, what has become due, and when nothing may pop up."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from familypact.domain.errors import BadValueError

HOUR = 3600
DAY = 24 * HOUR
UNANSWERED_AFTER = 4 * HOUR
SNOOZES_BEFORE_WINDOW = 3
LONGEST_SNOOZE = 28  # days
_LONGEST_MONTH = 31
_EVERY_DAY = frozenset(range(7))


class ReminderKind(StrEnum):
    """What a reminder is about; its value says nothing, for it stands in a file in clear."""

    CHECK_IN = "a"
    RENEWAL = "b"
    AGE_BAND = "c"
    NEW_DEVICE = "d"
    TOPIC = "e"
    CONTACTS = "f"
    SIGNATURE = "g"
    TRIAL = "h"  # two weeks of trying something are over


class Every(StrEnum):
    """The unit in which a rule comes again; a year is twelve months."""

    ONCE = "once"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Pattern:
    """When something comes, in wall time.

    `month_day` is the wanted day of the month where the start's own had to give way (the 31st in
    November). With a `weekday` (as `date.weekday()` counts) each day moves on to the next such day.
    """

    start: datetime
    every: Every = Every.ONCE
    step: int = 1
    month_day: int = 0
    weekday: int | None = None

    def __post_init__(self) -> None:
        """Refuse what would never come or never end."""
        if self.step < 1:
            raise BadValueError("step", str(self.step))
        if not 0 <= self.month_day <= _LONGEST_MONTH:
            raise BadValueError("month_day", str(self.month_day))
        if self.weekday is not None and self.weekday not in _EVERY_DAY:
            raise BadValueError("weekday", str(self.weekday))


@dataclass(frozen=True, slots=True)
class Rule:
    """A pattern at home (`zone` names where that is) or wherever this computer is (no zone)."""

    id: str
    kind: str
    pattern: Pattern
    zone: str = ""


@dataclass(frozen=True, slots=True)
class Key:
    """What makes an occurrence the same one, however far the computer travels."""

    rule_id: str
    wall: datetime


@dataclass(frozen=True, slots=True)
class Occurrence:
    """Something that has become due; all times but the key's are seconds since 1970."""

    key: Key
    due: int
    shown_at: int | None = None
    snoozed_until: int | None = None
    snoozes: int = 0
    done: bool = False

    def is_waiting(self, now: int) -> bool:
        """Say whether it still wants an answer, and not later."""
        asleep = self.snoozed_until is not None and self.snoozed_until > now
        return not self.done and self.due <= now and not asleep

    def is_to_be_shown(self, now: int) -> bool:
        """Say whether it was never on the screen, or long enough ago without an answer."""
        return self.shown_at is None or now - self.shown_at >= UNANSWERED_AFTER

    def wants_window(self) -> bool:
        """Say whether the system's own pop-up has had its chance."""
        return self.shown_at is not None or self.snoozes >= SNOOZES_BEFORE_WINDOW


class Choice(StrEnum):
    """What one can do about a card."""

    START = "start"
    HOUR = "hour"
    TOMORROW = "tomorrow"
    ANOTHER_DAY = "another-day"


@dataclass(frozen=True, slots=True)
class Answer:
    """A choice; `days` says how far away another day is."""

    choice: Choice
    days: int = 1

    def __post_init__(self) -> None:
        """Refuse to put off a talk for ever."""
        if not 1 <= self.days <= LONGEST_SNOOZE:
            raise BadValueError("days", str(self.days))


@dataclass(frozen=True, slots=True)
class QuietTime:
    """A stretch in which nothing pops up: some weekdays, from `start` to `end` (past midnight too).

    The same time twice means the whole day. `first` and `last` bound the days on which it begins:
    those of the agreement have no bounds, what the family sets beside it begins on a day.
    """

    start: time
    end: time
    weekdays: frozenset[int] = _EVERY_DAY
    first: date = date.min
    last: date = date.max

    @property
    def is_own(self) -> bool:
        return self.first > date.min

    @property
    def is_holiday(self) -> bool:
        """Tell days away from school nights, which have no end."""
        return self.is_own and self.last < date.max

    def covers(self, wall: datetime) -> bool:
        """Say whether this moment lies in it, also in the part that began the day before."""
        days = [wall.date()]
        if wall.date() > date.min:
            days.append(wall.date() - timedelta(days=1))
        return any(self._covers_from(day, wall) for day in days)

    def _covers_from(self, day: date, wall: datetime) -> bool:
        if day.weekday() not in self.weekdays or not self.first <= day <= self.last:
            return False
        begin, end = datetime.combine(day, self.start), datetime.combine(day, self.end)
        if self.end <= self.start:
            end += timedelta(days=1)
        return begin <= wall < end


def is_quiet(times: Iterable[QuietTime], wall: datetime) -> bool:
    return any(each.covers(wall) for each in times)


@dataclass(frozen=True, slots=True)
class Card:
    """What stands on the screen: never a name, never a topic."""

    count: int
