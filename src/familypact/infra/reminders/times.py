"""Turns wall time into instants and back, and unfolds rules by dateutil in naive wall time."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dateutil.rrule import DAILY, MONTHLY, WEEKLY, rrule
from typing_extensions import override

from familypact.app.reminder_ports import Times
from familypact.domain.reminder import Every, Pattern, Rule
from familypact.infra.reminders.zones import is_data_old, zone_of

_SHORTEST_MONTH = 28
_YEAR = 12  # months
_WEEK = timedelta(days=7)
_A_DAY = timedelta(days=1)


class SystemTimes(Times):
    """Satisfies Times with this computer's clock and zone."""

    @override
    def now(self) -> int:
        return int(time.time())

    @override
    def here(self, instant: int) -> datetime:
        return datetime.fromtimestamp(instant)  # noqa: DTZ006 - wall time is what is asked for

    @override
    def instant(self, wall: datetime, zone: str) -> int:
        """PEP 495 does what we want: fold 0 moves a gap forward and takes the first of two."""
        return int(wall.replace(tzinfo=_known(zone), fold=0).timestamp())

    @override
    def unfold(self, rule: Rule, after: int, until: int) -> Iterator[tuple[datetime, int]]:
        """Look a day further on each side, since zones differ by up to a day from UTC."""
        first, last = (datetime.fromtimestamp(each, UTC) for each in (after, until))
        span = (first.replace(tzinfo=None) - _A_DAY, last.replace(tzinfo=None) + _A_DAY)
        for wall in _walls(rule.pattern, *span):
            due = self.instant(wall, rule.zone)
            if after < due <= until:
                yield wall, due

    @override
    def is_zone_data_old(self, zone: str) -> bool:
        return bool(zone) and is_data_old(zone, self.now())


def _known(zone: str) -> ZoneInfo | None:
    """Give None, this computer's own zone, where there is none or this computer lacks it."""
    try:
        return zone_of(zone) if zone else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _walls(pattern: Pattern, first: datetime, last: datetime) -> Iterator[datetime]:
    if pattern.every is Every.ONCE:
        yield _moved(pattern.start, pattern.weekday)
        return
    for wall in _rrule(pattern, first - _WEEK).xafter(first - _WEEK, inc=True):
        if wall > last:
            return
        yield _moved(wall, pattern.weekday)


def _moved(wall: datetime, weekday: int | None) -> datetime:
    if weekday is None:
        return wall
    return wall + timedelta(days=(weekday - wall.weekday()) % 7)


def _rrule(pattern: Pattern, near: datetime) -> rrule:
    """Begin shortly before `near`: dateutil counts from the start, and a start may be years old."""
    if pattern.every is Every.MONTH:
        return _monthly(pattern, near)
    unit = _WEEK if pattern.every is Every.WEEK else _A_DAY
    steps = max((near - pattern.start) // (unit * pattern.step), 0)
    begin = pattern.start + unit * pattern.step * steps
    return rrule(
        WEEKLY if pattern.every is Every.WEEK else DAILY, dtstart=begin, interval=pattern.step
    )


def _monthly(pattern: Pattern, near: datetime) -> rrule:
    """Take the last of 28..N that the month has: dateutil would leave a shorter month out."""
    start = pattern.start
    day = pattern.month_day or start.day
    days = range(_SHORTEST_MONTH, day + 1) if day > _SHORTEST_MONTH else (day,)
    months = (near.year - start.year) * _YEAR + near.month - start.month
    steps = max(months // pattern.step - 1, 0)
    if steps:
        years, month = divmod(start.month - 1 + steps * pattern.step, _YEAR)
        start = start.replace(year=start.year + years, month=month + 1, day=1)
    return rrule(MONTHLY, dtstart=start, interval=pattern.step, bymonthday=tuple(days), bysetpos=-1)
