"""Reminders over a file in memory and a system that does as it is told."""

from dataclasses import dataclass, field
from pathlib import Path

from fakes import FixedClock, MemoryStore
from reminder_fakes import SetTimes, memory_book

from familypact.app.choose_reminders import ChooseReminders
from familypact.app.plan_reminders import PlanReminders
from familypact.app.reminder_ports import WakeTrouble
from familypact.app.set_up_reminders import ReminderStatus
from familypact.domain.errors import FamilyPactError
from familypact.domain.reminder import ReminderKind
from familypact.ui.reminders.reminder_parts import ReminderParts, ReminderView

ZONE = "Europe/London"


@dataclass
class FakeReminders:
    """Set `troubles` for a system that is out of order, `refusal` for a disk that is full."""

    asked: bool = True
    wanted: bool = True
    troubles: tuple[WakeTrouble, ...] = ()
    minutes_ago: int | None = 12
    refusal: FamilyPactError | None = None
    started: frozenset[ReminderKind] = frozenset()
    planned: list = field(default_factory=list)
    saved: list[Path] = field(default_factory=list)
    deeds: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.book = memory_book()
        self.times = SetTimes(FixedClock().now(), ZONE)
        self.planner = PlanReminders(self.book, self.times, ZONE)
        self.choosing = ChooseReminders(self.book, self.times, ZONE)

    def parts(self, store: MemoryStore) -> ReminderParts:
        return ReminderParts(
            plan=lambda: self._plan(store),
            view=lambda: self._view(store),
            status=lambda: self._standing("status"),
            set_up=lambda: self._standing("set_up", wanted=True),
            repair=lambda: self._standing("repair"),
            remove=lambda: self._standing("remove", wanted=False),
            show_one=lambda: self._do("show_one"),
            choose=self._choose,
            take_started=self._take_started,
            save_calendar=self._save,
        )

    def _plan(self, store: MemoryStore) -> None:
        self._check()
        agreement, due = store.latest(), store.next_checkin()
        self.planned.append(due)
        if agreement is not None and due is not None:
            self.planner.check_ins(agreement.agreed_on, agreement.cadence, due)

    def _view(self, store: MemoryStore) -> ReminderView:
        self._check()
        return ReminderView(
            now=self.times.here(self.times.now()),
            cadence=store.latest().cadence,
            is_asked=self.asked,
            waiting=self.planner.waiting(),
            coming=self.planner.coming(),
            nights=self.choosing.school_nights(),
            holidays=self.choosing.holidays(),
            days=self.choosing.days(),
        )

    def _standing(self, deed: str, *, wanted: bool | None = None) -> ReminderStatus:
        self._do(deed)
        if wanted is not None:
            self.asked, self.wanted = True, wanted
        return ReminderStatus(self.wanted, self.troubles, None, self.minutes_ago, self.asked)

    def _choose(self, deed) -> None:
        self._check()
        deed(self.choosing)

    def _take_started(self) -> frozenset[ReminderKind]:
        self._check()
        found, self.started = self.started, frozenset()
        return found

    def _save(self, path: Path) -> None:
        self._check()
        self.saved.append(path)

    def _do(self, deed: str) -> None:
        self.deeds.append(deed)
        self._check()

    def _check(self) -> None:
        if self.refusal is not None:
            raise self.refusal
