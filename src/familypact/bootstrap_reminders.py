"""Puts the reminders together for window and commands: the plan, the set-up, and the file below."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, fields
from pathlib import Path

from familypact.app.card_words import CONTEXT, CardWords
from familypact.app.choose_reminders import ChooseReminders
from familypact.app.export_calendar import ExportCalendar
from familypact.app.in_force import in_force
from familypact.app.plan_from_store import FamilyData, PlanFromStore
from familypact.app.plan_reminders import PlanReminders
from familypact.app.ports import AgreementStore
from familypact.app.reminder_ports import Times
from familypact.app.safety_ports import SafetyStore
from familypact.app.set_up_reminders import ReminderStatus, SetUpReminders
from familypact.app.texts import Texts
from familypact.domain.reminder import ReminderKind
from familypact.infra.reminders.book import BOOK_NAME, SqliteBook
from familypact.infra.reminders.home_zone import home_zone
from familypact.infra.reminders.times import SystemTimes
from familypact.infra.reminders.wake_ups.here import wake_ups
from familypact.infra.reminders.words_file import load_words, save_words
from familypact.infra.user_folders import user_folders
from familypact.ui.reminders.reminder_parts import ReminderParts, ReminderView


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


def plan_reminders(data: Path | None, store: AgreementStore, texts: Texts) -> None:
    """Write down when to remind of what, and in which words; nothing without an agreement."""
    if store.latest() is None:
        return
    with _opened(data) as reminders:
        PlanFromStore(reminders.planner, _own(store)).plan()
    folder, words = user_folders(data).config, card_words(texts)
    if load_words(folder) != words:
        save_words(folder, words)


def card_words(texts: Texts) -> CardWords:
    """Give the words of the card in the language of the program."""
    usual = CardWords()
    found = {each.name: getattr(usual, each.name) for each in fields(CardWords)}
    return CardWords(**{name: texts.translate(CONTEXT, words) for name, words in found.items()})


def planned_safety(store: AgreementStore, plan: Callable[[], None]) -> SafetyStore:
    """Give what topics and devices are kept in, with the reminders following each change."""
    # Waits: topics and devices come after the home window.
    from familypact.app.follow_safety import FollowSafety

    return FollowSafety(_own(store).safety, plan)


def reminder_parts(data: Path | None, store: AgreementStore, texts: Texts) -> ReminderParts:
    """Give the window what it needs around reminders."""

    def standing(deed: Callable[[SetUpReminders], object]) -> ReminderStatus:
        with _opened(data) as reminders:
            deed(reminders.set_up)
            return reminders.set_up.status()

    def choose(deed: Callable[[ChooseReminders], None]) -> None:
        with _opened(data) as reminders:
            deed(ChooseReminders(reminders.book, reminders.times, reminders.zone))

    def take_started() -> frozenset[ReminderKind]:
        with _opened(data) as reminders:
            return frozenset(ReminderKind(kind) for kind in reminders.book.take_started())

    return ReminderParts(
        plan=lambda: plan_reminders(data, store, texts),
        view=lambda: _view(data, store),
        status=lambda: standing(SetUpReminders.status),
        set_up=lambda: standing(SetUpReminders.install),
        repair=lambda: standing(SetUpReminders.repair),
        remove=lambda: standing(SetUpReminders.remove),
        show_one=lambda: _show_one(data),
        choose=choose,
        take_started=take_started,
        save_calendar=lambda path: _save_calendar(data, store, path),
    )


@contextmanager
def _opened(data: Path | None) -> Iterator[Reminders]:
    reminders = make_reminders(data)
    try:
        yield reminders
    finally:
        reminders.book.close()


def _view(data: Path | None, store: AgreementStore) -> ReminderView:
    cadence = in_force(store).cadence
    with _opened(data) as reminders:
        choose = ChooseReminders(reminders.book, reminders.times, reminders.zone)
        return ReminderView(
            now=reminders.times.here(reminders.times.now()),
            cadence=cadence,
            is_asked=reminders.book.is_asked(),
            waiting=reminders.planner.waiting(),
            coming=reminders.planner.coming(),
            nights=choose.school_nights(),
            holidays=choose.holidays(),
            days=choose.days(),
        )


def _show_one(data: Path | None) -> None:
    # Waits: hardly any start shows one.
    from familypact.infra.reminders.notifiers.own_window import start_apart
    from familypact.infra.reminders.program import command

    start_apart(command("wake", "--try", data=data))


def _save_calendar(data: Path | None, store: AgreementStore, path: Path) -> None:
    # Waits: icalendar takes 80 ms to import.
    from familypact.infra.export_file import WholeFile
    from familypact.infra.reminders.calendar import IcsCalendar

    agreement = in_force(store)
    due = store.next_checkin() or agreement.next_checkin
    with _opened(data) as reminders:
        writing = ExportCalendar(reminders.times, reminders.zone, IcsCalendar(CardWords()))
        calendar_id = reminders.book.calendar_id()
        made = writing.render(agreement.agreed_on, agreement.cadence, due, calendar_id)
    WholeFile().save(path, made)


def _own(store: AgreementStore) -> FamilyData:
    # Waits: to set the reminders up needs no database.
    from familypact.bootstrap_store import whole

    tables = whole(store)
    return FamilyData(store, tables.talk_tables, tables.safety_tables)
