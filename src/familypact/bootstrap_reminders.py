"""Puts the reminders together for window and commands: the plan, the set-up, and the file below."""

from dataclasses import dataclass
from pathlib import Path

from familypact.app.plan_reminders import PlanReminders, quiet_of
from familypact.app.ports import AgreementStore
from familypact.app.reminder_ports import Times
from familypact.app.set_up_reminders import SetUpReminders
from familypact.infra.reminders.book import BOOK_NAME, SqliteBook
from familypact.infra.reminders.home_zone import home_zone
from familypact.infra.reminders.times import SystemTimes
from familypact.infra.reminders.wake_ups.here import wake_ups
from familypact.infra.user_folders import user_folders


@dataclass(frozen=True, slots=True)
class Reminders:
    """All that the window needs; `close` the book at the end."""

    book: SqliteBook
    times: Times
    zone: str
    planner: PlanReminders
    set_up: SetUpReminders


def make_reminders(data: Path | None) -> Reminders:
    """Open the reminders' file, or make it; `data` is the folder where it is not the usual one.

    Raises StoreNotWrittenError, StoreDamagedError, StoreTooNewError.
    """
    book, times, zone = SqliteBook(user_folders(data).data / BOOK_NAME), SystemTimes(), home_zone()
    return Reminders(
        book=book,
        times=times,
        zone=zone,
        planner=PlanReminders(book, times, zone),
        set_up=SetUpReminders(wake_ups(data), book, times),
    )


def plan_reminders(data: Path | None, store: AgreementStore) -> None:
    """Write down when to remind of the agreement in force; nothing where there is none."""
    agreement = store.latest()
    if agreement is None:
        return
    reminders = make_reminders(data)
    try:
        due = store.next_checkin() or agreement.next_checkin
        reminders.planner.check_ins(agreement.agreed_on, agreement.cadence, due)
        reminders.planner.quiet(quiet_of(agreement.cadence))
    finally:
        reminders.book.close()
