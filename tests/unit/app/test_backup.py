"""Which backups stay: seven days, four weeks, twelve months."""

from datetime import date, timedelta
from pathlib import Path

from fakes import FixedClock

from familypact.app.backup import KeepBackups, worth_keeping
from familypact.app.vault_ports import BackupFile

TODAY = date(2026, 11, 22)


class MemoryBackups:
    """A folder of backups in memory."""

    def __init__(self) -> None:
        self.days: dict[date, int] = {}
        self.current = False

    def all(self) -> tuple[BackupFile, ...]:
        return tuple(BackupFile(Path(str(d)), d) for d in sorted(self.days, reverse=True))

    def make(self, day: date) -> BackupFile:
        self.days[day] = self.days.get(day, 0) + 1
        return BackupFile(Path(str(day)), day)

    def remove(self, backup: BackupFile) -> None:
        del self.days[backup.day]

    def write(self, path: Path) -> None:
        raise NotImplementedError

    def is_current(self) -> bool:
        return self.current


def test_two_years_of_days_leave_a_week_a_month_and_a_year() -> None:
    backups, clock = MemoryBackups(), FixedClock()
    start = clock.moment

    for day in range(730):
        clock.moment = start + timedelta(days=day)
        KeepBackups(backups, clock).keep()

    days = sorted(backups.days, reverse=True)
    last = clock.today()
    assert days[:7] == [last - timedelta(days=n) for n in range(7)]
    assert len({(d.year, d.month) for d in days}) == 12
    assert 7 + 12 - 1 <= len(days) <= 7 + 4 + 12


def test_nothing_new_makes_no_backup() -> None:
    backups = MemoryBackups()
    backups.current = True

    assert KeepBackups(backups, FixedClock()).keep() is None
    assert backups.days == {}


def test_a_clock_that_went_back_keeps_todays_and_all_that_counts() -> None:
    days = [TODAY - timedelta(days=n) for n in range(7)]
    wrong = date(1970, 1, 1)

    assert worth_keeping([*days, wrong], wrong) == frozenset([*days, wrong])


def test_a_clock_that_ran_ahead_leaves_what_was_there() -> None:
    days = [TODAY - timedelta(days=30 * n) for n in range(6)]
    future = [date(2100, 1, 1) + timedelta(days=n) for n in range(9)]

    staying = worth_keeping([*days, *future], future[-1])

    assert set(days) <= staying
