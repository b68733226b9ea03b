"""What the reminders need from the outside world, as Protocols that `infra` satisfies."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from familypact.domain.reminder import Answer, Card, Key, Occurrence, QuietTime, Rule


class Times(Protocol):
    """Instants (seconds since 1970) and wall times, and how rules unfold between them."""

    def now(self) -> int: ...

    def here(self, instant: int) -> datetime:
        """Give the naive wall time of this computer."""
        ...

    def instant(self, wall: datetime, zone: str) -> int:
        """Give the instant; a time that does not exist moves on, of one that comes twice the first.

        No zone means the one of this computer.
        """
        ...

    def unfold(self, rule: Rule, after: int, until: int) -> Iterable[tuple[datetime, int]]:
        """Give wall time and instant of what comes later than `after`, up to `until`."""
        ...

    def is_zone_data_old(self, zone: str) -> bool:
        """Say whether this computer's data would give other times than newer ones."""
        ...


class ReminderBook(Protocol):
    """The plain file of rules and occurrences. Each call is on the disk when it returns.

    Raises StoreNotWrittenError where the disk refuses.
    """

    def rules(self) -> tuple[Rule, ...]: ...

    def put_rules(self, kinds: Iterable[str], rules: Sequence[Rule]) -> None:
        """Replace all rules of these kinds; what is open of a rule that goes is forgotten.

        A rule that stays keeps its occurrences. All or nothing.
        """
        ...

    def quiet_times(self) -> tuple[QuietTime, ...]: ...

    def put_quiet_times(self, times: Sequence[QuietTime]) -> None: ...

    def looks(self, now: int) -> tuple[int | None, frozenset[str]]:
        """Give the last look not later than `now`, and the rules that no look has unfolded yet."""
        ...

    def note_look(
        self, now: int, unfolded: Sequence[Rule], found: Iterable[tuple[Key, int]]
    ) -> None:
        """Keep what is not known yet, and that somebody looked at these rules: all or nothing.

        First forget what was noted while the clock was ahead: occurrences more than an hour in the
        future, and looks, showings and snoozes later than `now`. They come back in their time.
        """
        ...

    def last_look(self) -> int | None: ...

    def open_occurrences(self) -> tuple[Occurrence, ...]:
        """Give what has no answer yet, oldest first."""
        ...

    def occurrences(self) -> tuple[Occurrence, ...]:
        """Give all that has become due, answered or not, oldest first."""
        ...

    def mark_shown(self, keys: Sequence[Key], at: int | None) -> None:
        """Note when the card stood on the screen; None takes it back."""
        ...

    def snooze(self, until: Sequence[tuple[Key, int]], at: int) -> None: ...

    def finish(self, keys: Sequence[Key]) -> None: ...

    def is_wanted(self) -> bool:
        """Say whether the family asked this computer to remind."""
        ...

    def want(self, *, wanted: bool) -> None: ...

    def is_asked(self) -> bool:
        """Say whether the family has said yes or no to that."""
        ...

    def note_started(self, kinds: Iterable[str]) -> None:
        """Keep what somebody wants to begin with, for the window that opens for it."""
        ...

    def take_started(self) -> frozenset[str]:
        """Give that once."""
        ...

    def calendar_id(self) -> str:
        """Give the random word that keeps this family's calendar entries apart from others'."""
        ...


@dataclass(frozen=True, slots=True)
class Answered:
    """A button was pressed."""

    answer: Answer


class Ending(StrEnum):
    """How a card can go without an answer."""

    OPENED = "opened"  # the card itself was clicked: show the choices
    PUT_AWAY = "put-away"
    GONE = "gone"  # whatever showed it has died; nobody has seen the end of it


class Showing(Protocol):
    """A card on the screen."""

    def wait(self, seconds: float) -> Answered | Ending | None:
        """Give what happened, or None when the time is up."""
        ...

    def update(self, card: Card) -> None: ...

    def close(self) -> None: ...


class UnavailableReason(StrEnum):
    """Why a way to pop up cannot work here."""

    OTHER_SYSTEM = "other-system"
    NO_LIBRARY = "no-library"
    NO_BUS = "no-bus"
    NO_SERVER = "no-server"
    NO_BUTTONS = "no-buttons"
    NOT_REGISTERED = "not-registered"
    NOT_SIGNED = "not-signed"
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Unavailable:
    """An honest no, with the reason; `detail` is for whoever looks for the fault."""

    reason: UnavailableReason
    detail: str = ""


class Notifier(Protocol):
    """One way to pop up."""

    def show(self, card: Card) -> Showing | Unavailable: ...

    def is_do_not_disturb(self) -> bool:
        """Say whether the person asked the system for silence; it keeps to that by itself."""
        ...


class Opened(Protocol):
    """A pop-up of our own on the screen."""

    def wait(self, seconds: float) -> bool:
        """Say whether it has gone."""
        ...


class OwnWindow(Protocol):
    """Our own pop-up, in a process of its own, which writes shown and answered by itself."""

    def open(self) -> Opened | Unavailable: ...


class WakeTrouble(StrEnum):
    """What keeps the system from waking us."""

    NOT_INSTALLED = "not-installed"
    NO_SCHEDULER = "no-scheduler"
    FILE_MISSING = "file-missing"
    FILE_CHANGED = "file-changed"
    FOREIGN_FILE = "foreign-file"
    SWITCHED_OFF = "switched-off"
    LOGIN_ENTRY_MISSING = "login-entry-missing"
    LOGIN_ENTRY_HIDDEN = "login-entry-hidden"
    NO_RECENT_LOOK = "no-recent-look"
    ZONE_DATA_OLD = "zone-data-old"


class WakeUps(Protocol):
    """The system's own scheduler. Raises FileNotWrittenError where the disk refuses."""

    def render(self) -> dict[str, bytes]:
        """Give the files by name, as they would be installed."""
        ...

    def install(self) -> tuple[WakeTrouble, ...]:
        """Write and switch on, also a second time; give what still keeps us from being woken.

        A file of somebody else's under our name is left alone.
        """
        ...

    def remove(self) -> None:
        """Leave nothing of ours behind."""
        ...

    def troubles(self) -> tuple[WakeTrouble, ...]:
        """Ask the system; nothing means that it will wake us."""
        ...
