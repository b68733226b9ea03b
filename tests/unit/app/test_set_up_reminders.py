"""Consent, repair, and a status that is the system's."""

from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from reminder_fakes import SetTimes, memory_book, wall

from familypact.app.look_for_due import LookForDue
from familypact.app.reminder_ports import WakeTrouble
from familypact.app.set_up_reminders import SetUpReminders
from familypact.domain.reminder import Pattern, Rule

NOW = wall(2026, 12, 6, 17)


@dataclass
class FakeWakeUps:
    """A system that does as it is told, apart from `broken`."""

    broken: tuple[WakeTrouble, ...] = ()
    installed: bool = False
    installs: int = 0
    answers: list[str] = field(default_factory=list)

    def render(self):
        return {}

    def install(self):
        self.installed, self.installs = True, self.installs + 1
        self.broken = tuple(t for t in self.broken if t is WakeTrouble.FOREIGN_FILE)
        return self.troubles()

    def remove(self):
        self.installed = False

    def troubles(self):
        return self.broken if self.installed else (WakeTrouble.NOT_INSTALLED,)


class Desk:
    def __init__(self) -> None:
        self.system, self.book, self.times = FakeWakeUps(), memory_book(), SetTimes(NOW)
        self.set_up = SetUpReminders(self.system, self.book, self.times)

    def look(self) -> None:
        LookForDue(self.book, self.times).look()


def test_before_anybody_said_yes_nothing_is_installed_nor_repaired():
    desk = Desk()

    status = desk.set_up.repair()

    assert not status.wanted
    assert not status.works
    assert desk.system.installs == 0


def test_once_set_up_it_works_as_soon_as_somebody_has_looked():
    desk = Desk()

    installed = desk.set_up.install()
    desk.look()
    desk.times.seconds += 12 * 60
    looked = desk.set_up.status()

    assert installed.is_set_up
    assert not installed.works
    assert installed.minutes_ago is None
    assert looked.works
    assert looked.minutes_ago == 12
    assert looked.last_look == NOW


def test_two_hours_without_a_look_are_told():
    desk = Desk()
    desk.set_up.install()
    desk.look()
    desk.times.seconds += 2 * 3600 + 1

    status = desk.set_up.status()

    assert status.troubles == (WakeTrouble.NO_RECENT_LOOK,)
    assert status.is_set_up
    assert not status.works


@pytest.mark.parametrize(
    ("trouble", "installs"),
    [
        (WakeTrouble.FILE_MISSING, 2),
        (WakeTrouble.FILE_CHANGED, 2),
        (WakeTrouble.LOGIN_ENTRY_MISSING, 2),
        (WakeTrouble.SWITCHED_OFF, 1),
        (WakeTrouble.LOGIN_ENTRY_HIDDEN, 1),
        (WakeTrouble.FOREIGN_FILE, 1),
    ],
)
def test_a_repair_mends_damage_but_not_somebodys_choice(trouble, installs):
    desk = Desk()
    desk.set_up.install()
    desk.look()
    desk.system.broken = (trouble,)

    status = desk.set_up.repair()

    assert desk.system.installs == installs
    assert status.works == (installs == 2)


def test_what_was_removed_stays_removed():
    desk = Desk()
    desk.set_up.install()

    desk.set_up.remove()

    assert not desk.set_up.repair().wanted
    assert not desk.system.installed


def test_old_zone_data_are_told_and_do_not_stop_anything():
    class OldData(SetTimes):
        def is_zone_data_old(self, zone):
            return zone == "America/Vancouver"

    times, book = OldData(NOW), memory_book()
    book.put_rules((), [Rule("r", "a", Pattern(NOW + timedelta(days=9)), "America/Vancouver")])
    set_up = SetUpReminders(FakeWakeUps(), book, times)
    set_up.install()
    LookForDue(book, times).look()

    status = set_up.status()

    assert status.troubles == (WakeTrouble.ZONE_DATA_OLD,)
    assert status.works


def test_the_status_says_whether_the_family_was_asked():
    desk = Desk()
    before = desk.set_up.status()

    desk.set_up.remove()

    assert not before.asked
    assert desk.set_up.status().asked
