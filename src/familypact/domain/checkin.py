"""Check-ins: the cadence, and which talk comes next."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import IntEnum
from itertools import count

from familypact.domain.errors import BadValueError

_MONTHS = 12
_WEEK = 7


class Weekday(IntEnum):
    """As `date.weekday()` counts them."""

    MONDAY = 0
    TUESDAY = 1
    WEDNESDAY = 2
    THURSDAY = 3
    FRIDAY = 4
    SATURDAY = 5
    SUNDAY = 6


@dataclass(frozen=True, slots=True)
class Cadence:
    """When a family talks: first after some days, then every so many months, at a set time.

    `weeks` other than 0 means "every so many weeks" instead. Times are wall time in the family's
    zone. Nothing pops up between `quiet_from` and `quiet_to`, also across midnight.
    """

    first_days: tuple[int, ...] = (7, 30, 90)
    months: int = 3
    weeks: int = 0
    weekday: Weekday = Weekday.SUNDAY
    at: time = time(17, 0)
    quiet_from: time = time(20, 0)
    quiet_to: time = time(8, 0)

    def __post_init__(self) -> None:
        """Refuse a rhythm that stands still: looking for its next talk would never end."""
        if self.weeks < 0:
            raise BadValueError("weeks", str(self.weeks))
        if self.months < 1 and not self.weeks:
            raise BadValueError("months", str(self.months))

    def next_after(self, agreed: date, day: date) -> datetime:
        """Give the first check-in later than `day`, as naive wall time."""
        wanted = (on_or_after(due, self.weekday) for due in self._due_days(agreed))
        return datetime.combine(next(found for found in wanted if found > day), self.at)

    def _due_days(self, agreed: date) -> Iterator[date]:
        if self.weeks:
            yield from (agreed + timedelta(weeks=self.weeks * n) for n in count(1))
        yield from (agreed + timedelta(days=days) for days in sorted(self.first_days))
        last = agreed + timedelta(days=max(self.first_days, default=0))
        yield from (add_months(last, self.months * n) for n in count(1))

    def is_quiet(self, moment: time) -> bool:
        if self.quiet_from <= self.quiet_to:
            return self.quiet_from <= moment < self.quiet_to
        return moment >= self.quiet_from or moment < self.quiet_to


def on_or_after(day: date, weekday: Weekday) -> date:
    """Give the first such weekday that is not before `day`."""
    return day + timedelta(days=(weekday - day.weekday()) % _WEEK)


def add_months(day: date, months: int) -> date:
    """Move by whole months; the 31st becomes the last day of a shorter month."""
    years, month = divmod(day.month - 1 + months, _MONTHS)
    first = date(day.year + years, month + 1, 1)
    following = date(first.year + first.month // _MONTHS, first.month % _MONTHS + 1, 1)
    last = (following - timedelta(days=1)).day
    return first.replace(day=min(day.day, last))
