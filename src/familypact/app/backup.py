"""Keeps backups by itself: one a day for a week, then one a week, then one a month."""

from collections.abc import Iterable
from datetime import date

from familypact.app.ports import Clock
from familypact.app.vault_ports import BackupFile, Backups

DAYS, WEEKS, MONTHS = 7, 4, 12


class KeepBackups:
    """One verb; raises what Backups raises."""

    def __init__(self, backups: Backups, clock: Clock) -> None:
        self._backups = backups
        self._clock = clock

    def keep(self) -> BackupFile | None:
        """Back up today's state where it changed; the oldest go only once the new one is proved."""
        if self._backups.is_current():
            return None
        today = self._clock.today()
        made = self._backups.make(today)
        found = self._backups.all()
        staying = worth_keeping((backup.day for backup in found), today)
        for backup in found:
            if backup.day not in staying:
                self._backups.remove(backup)
        return made


def worth_keeping(days: Iterable[date], today: date) -> frozenset[date]:
    """Count days that have a backup, not days gone by: a clock that was wrong costs nothing.

    Today's is always among them, also where the clock has gone back to 1970.
    """
    found = sorted(set(days), reverse=True)
    staying = set(found[:DAYS])
    staying.update(_newest_of({day.isocalendar()[:2]: day for day in reversed(found)}, WEEKS))
    staying.update(_newest_of({(day.year, day.month): day for day in reversed(found)}, MONTHS))
    return frozenset(staying | ({today} & set(found)))


def _newest_of(newest: dict[tuple[int, int], date], count: int) -> list[date]:
    return sorted(newest.values(), reverse=True)[:count]
