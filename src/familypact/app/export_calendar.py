"""Gives the coming check-ins to the family's own calendar, without a private word."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from familypact.app.reminder_ports import Times
from familypact.domain.checkin import Cadence

COMING = 24


@dataclass(frozen=True, slots=True)
class Entry:
    """One check-in: its wall time makes its id, its instant is what is written."""

    wall: datetime
    start: int


class CalendarWriter(Protocol):
    """Makes the calendar file."""

    def render(self, entries: Sequence[Entry], calendar_id: str, made: int) -> bytes: ...


class ExportCalendar:
    """The next check-ins as single events: every calendar understands those."""

    def __init__(self, times: Times, zone: str, writer: CalendarWriter) -> None:
        self._times = times
        self._zone = zone
        self._writer = writer

    def render(self, agreed: date, cadence: Cadence, next_due: datetime, calendar_id: str) -> bytes:
        """Give the file; `calendar_id` of the reminders' book keeps ids the same every time."""
        walls = [next_due]
        while len(walls) < COMING:
            walls.append(cadence.next_after(agreed, walls[-1].date()))
        entries = [Entry(wall, self._times.instant(wall, self._zone)) for wall in walls]
        return self._writer.render(entries, calendar_id, self._times.now())
