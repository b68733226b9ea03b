"""What stands in for clock, zone, screen and file where the reminders are tried out."""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from typing_extensions import override

from familypact.app.reminder_ports import (
    Answered,
    Ending,
    Unavailable,
    UnavailableReason,
)
from familypact.domain.reminder import Card
from familypact.infra.reminders.book import SqliteBook
from familypact.infra.reminders.times import SystemTimes

NOWHERE = Path("memory", "reminders.db")


def wall(year: int, month: int, day: int, hour: int = 0, minute: int = 0) -> datetime:
    """Give a time as a clock on the wall shows it."""
    return datetime(year, month, day, hour, minute)  # noqa: DTZ001 - that is what it is for


def memory_book() -> SqliteBook:
    """The real file format, without a disk."""
    return SqliteBook(NOWHERE, sqlite3.connect(":memory:", isolation_level=None))


class SetTimes(SystemTimes):
    """A clock that a test sets, in a zone that a test chooses."""

    def __init__(self, moment: datetime, zone: str = "Etc/UTC") -> None:
        self.zone = zone
        self.seconds = 0
        self.set(moment)

    def set(self, moment: datetime) -> None:
        """Take a moment of the zone, or one that says itself where it is."""
        aware = moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(self.zone))
        self.seconds = int(aware.timestamp())

    @override
    def now(self) -> int:
        return self.seconds

    @override
    def here(self, instant: int) -> datetime:
        return datetime.fromtimestamp(instant, ZoneInfo(self.zone)).replace(tzinfo=None)

    @override
    def instant(self, wall: datetime, zone: str) -> int:
        return super().instant(wall, zone or self.zone)


Event = Answered | Ending | None


@dataclass
class ScriptedShowing:
    """A card that does what it is told, one event a wait; may move the clock in between."""

    events: list[Event | Callable[[], Event]]
    closed: bool = False
    waited: list[float] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)

    def wait(self, seconds: float) -> Event:
        self.waited.append(seconds)
        event = self.events.pop(0)
        return event() if callable(event) else event

    def update(self, card: Card) -> None:
        self.counts.append(card.count)

    def close(self) -> None:
        self.closed = True


@dataclass
class ScriptedNotifier:
    """Shows what is prepared; without anything prepared it is not available."""

    showings: list[ScriptedShowing] = field(default_factory=list)
    cards: list[Card] = field(default_factory=list)
    silence: bool = False

    def show(self, card: Card) -> ScriptedShowing | Unavailable:
        if not self.showings:
            return Unavailable(UnavailableReason.NO_SERVER)
        self.cards.append(card)
        return self.showings.pop(0)

    def is_do_not_disturb(self) -> bool:
        return self.silence


@dataclass
class ScriptedWindow:
    """Our own pop-up: `on_open` does what the process would do, then it is gone."""

    on_open: Callable[[], None] | None = None
    opened: int = 0
    waited: list[float] = field(default_factory=list)

    def open(self) -> "ScriptedWindow | Unavailable":
        if self.on_open is None:
            return Unavailable(UnavailableReason.FAILED)
        self.opened += 1
        self.on_open()
        return self

    def wait(self, seconds: float) -> bool:
        self.waited.append(seconds)
        return len(self.waited) % 2 == 0


@dataclass
class Calls:
    """Counts calls of something without arguments."""

    count: int = 0

    def __call__(self) -> None:
        self.count += 1
