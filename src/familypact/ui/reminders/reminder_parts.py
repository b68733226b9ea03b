"""What the pages around reminders cannot make themselves; `bootstrap` gives it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, time
from pathlib import Path

from familypact.app.choose_reminders import ChooseReminders, OwnDay
from familypact.app.plan_reminders import Coming, Waiting
from familypact.app.set_up_reminders import ReminderStatus
from familypact.domain.checkin import Cadence
from familypact.domain.reminder import QuietTime, ReminderKind


@dataclass(frozen=True, slots=True)
class ReminderView:
    """What is planned and what the family chose; how the system stands takes longer to ask."""

    now: datetime
    cadence: Cadence
    is_asked: bool = True
    waiting: tuple[Waiting, ...] = ()
    coming: tuple[Coming, ...] = ()
    nights: QuietTime | None = None
    holidays: tuple[QuietTime, ...] = ()
    days: tuple[OwnDay, ...] = ()

    @property
    def at(self) -> time:
        """Give the hour at which this family talks."""
        return self.cadence.at


@dataclass(frozen=True, slots=True)
class ReminderParts:
    """Each call opens the reminders' file for itself and may raise a FamilyPactError.

    `status`, `set_up`, `repair` and `remove` ask the system: any thread may call them.
    """

    plan: Callable[[], None]
    view: Callable[[], ReminderView]
    status: Callable[[], ReminderStatus]
    set_up: Callable[[], ReminderStatus]
    repair: Callable[[], ReminderStatus]
    remove: Callable[[], ReminderStatus]
    show_one: Callable[[], None]
    choose: Callable[[Callable[[ChooseReminders], None]], None]
    take_started: Callable[[], frozenset[ReminderKind]]
    save_calendar: Callable[[Path], None]
