"""Has the system wake us, with the family's consent, and tells the truth about it."""

from dataclasses import dataclass
from datetime import datetime

from familypact.app.reminder_ports import ReminderBook, Times, WakeTrouble, WakeUps
from familypact.domain.reminder import HOUR

_RECENT = 2 * HOUR
_MINUTE = 60


@dataclass(frozen=True, slots=True)
class ReminderStatus:
    """How the reminders of this computer stand; `last_look` is wall time.

    `asked` says whether the family has answered at all; what was never asked is not wanted.
    """

    wanted: bool
    troubles: tuple[WakeTrouble, ...]
    last_look: datetime | None
    minutes_ago: int | None
    asked: bool = True

    @property
    def is_set_up(self) -> bool:
        """Say whether the system will wake us; whether it has done so shows after a while."""
        later = {WakeTrouble.NO_RECENT_LOOK, WakeTrouble.ZONE_DATA_OLD}
        return self.wanted and set(self.troubles) <= later

    @property
    def works(self) -> bool:
        """Say whether they will come; old zone data make them come at a wrong hour at worst."""
        return self.wanted and set(self.troubles) <= {WakeTrouble.ZONE_DATA_OLD}


class SetUpReminders:
    """Install, remove, repair; and the status as the system gives it, not as we remember it."""

    def __init__(self, wake_ups: WakeUps, book: ReminderBook, times: Times) -> None:
        self._wake_ups = wake_ups
        self._book = book
        self._times = times

    def install(self) -> ReminderStatus:
        """Only with the family's yes."""
        self._book.want(wanted=True)
        self._wake_ups.install()
        return self.status()

    def remove(self) -> None:
        """Stays removed: a repair does not bring it back."""
        self._book.want(wanted=False)
        self._wake_ups.remove()

    def repair(self) -> ReminderStatus:
        """Put right what can be, where reminders are wanted; call it at each start of the window.

        What somebody switched off by hand stays off.
        """
        found = self.status()
        mendable = {WakeTrouble.FILE_MISSING, WakeTrouble.FILE_CHANGED, WakeTrouble.NOT_INSTALLED}
        mendable |= {WakeTrouble.LOGIN_ENTRY_MISSING}
        if not found.wanted or not mendable & set(found.troubles):
            return found
        self._wake_ups.install()
        return self.status()

    def status(self) -> ReminderStatus:
        now, last = self._times.now(), self._book.last_look()
        wanted = self._book.is_wanted()
        troubles = [*self._wake_ups.troubles()]
        if last is None or now - last > _RECENT:
            troubles.append(WakeTrouble.NO_RECENT_LOOK)
        if any(self._times.is_zone_data_old(rule.zone) for rule in self._book.rules()):
            troubles.append(WakeTrouble.ZONE_DATA_OLD)
        return ReminderStatus(
            wanted,
            tuple(troubles),
            None if last is None else self._times.here(last),
            None if last is None else max(now - last, 0) // _MINUTE,
            self._book.is_asked(),
        )
