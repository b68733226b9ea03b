"""Sets PINs, and lets through only who types the right one; wrong tries are slowed.

Stretching a PIN takes a tenth of a second: it is kept apart (`stretched`, `made`, `is_sheet`), so
that a window can do it in another thread. Everything else belongs to the thread of the store.
"""

import hmac
import math
from dataclasses import dataclass

from familypact.app.pin_ports import PinSurroundings
from familypact.domain.errors import PinRefusedError, PinTrouble
from familypact.domain.family import GROWN_UPS
from familypact.domain.pin import (
    PinChange,
    PinLock,
    PinNews,
    check_new_pin,
    plain_pin,
    wait_after,
)


@dataclass(frozen=True, slots=True)
class PinTry:
    """A try that is counted already; `lock` is what it has to open."""

    lock: PinLock


class Pins:
    """The PINs of one opened store. One object a start: it knows since when somebody waits.

    A pause is counted by a stopwatch while the program runs, never by the clock of the computer:
    setting that forward ends no pause. A new start begins the pause anew.
    """

    def __init__(self, around: PinSurroundings) -> None:
        self._around = around
        self._store = around.store
        self._started = around.stopwatch()
        self._tried: dict[str, float] = {}

    def is_set(self, holder: str) -> bool:
        return self._store.lock(holder) is not None

    def news(self) -> tuple[PinNews, ...]:
        """Give what became of all PINs, oldest first."""
        return self._store.news()

    def seconds_left(self, holder: str) -> int:
        """Say how long to wait before the next try; 0 for not at all."""
        since = self._tried.get(holder, self._started)
        passed = self._around.stopwatch() - since
        return max(0, math.ceil(wait_after(self._store.wrong_tries(holder)) - passed))

    # --- a try, in three steps; only the second may run in another thread ---

    def begin(self, holder: str) -> PinTry | None:
        """Count a try; None where there is no PIN. Raise PinRefusedError during a pause."""
        lock = self._store.lock(holder)
        if lock is None:
            return None
        left = self.seconds_left(holder)
        if left:
            raise PinRefusedError(PinTrouble.WAIT, left)
        self._store.count_try(holder)
        self._tried[holder] = self._around.stopwatch()
        return PinTry(lock)

    def stretched(self, tried: PinTry, typed: str) -> bytes:
        return self._around.cipher.check(tried.lock, plain_pin(typed))

    def is_right(self, tried: PinTry, check: bytes) -> bool:
        """Compare, in a time that tells nothing, and forgive the tries before the right one."""
        holder = tried.lock.holder
        self._tried[holder] = self._around.stopwatch()
        if not hmac.compare_digest(tried.lock.check, check):
            return False
        self._store.forgive_tries(holder)
        return True

    def allow(self, holder: str, typed: str) -> None:
        """Take all three steps at once; raise PinRefusedError."""
        tried = self.begin(holder)
        if tried is not None and not self.is_right(tried, self.stretched(tried, typed)):
            raise PinRefusedError(PinTrouble.WRONG)

    # --- new PINs; whoever has one was let through before ---

    def check_holder(self, holder: str) -> None:
        """Raise PinRefusedError where a forgotten PIN could never be reset.

        The grown-ups' one wants a recovery sheet first: a new sheet asks for this very PIN.
        A child's can always be reset, with a sheet that is made later.
        """
        if holder == GROWN_UPS and not self.has_sheet():
            raise PinRefusedError(PinTrouble.NO_SHEET)

    def check_new(self, holder: str, typed: str) -> None:
        """Raise PinRefusedError for a PIN that cannot be taken."""
        check_new_pin(typed)
        self.check_holder(holder)

    def made(self, holder: str, typed: str) -> PinLock:
        """Make the lock of a new PIN; it counts once it is kept."""
        news = PinNews(holder, PinChange.SET, self._around.clock.today())
        return self._around.cipher.make(news, plain_pin(typed))

    def keep(self, lock: PinLock) -> None:
        change = PinChange.CHANGED if self.is_set(lock.holder) else PinChange.SET
        self._store.put_lock(lock, PinNews(lock.holder, change, lock.made))
        self._tried.pop(lock.holder, None)

    def take_away(self, holder: str) -> None:
        self._drop(holder, PinChange.TAKEN_AWAY)

    # --- forgotten ---

    def has_sheet(self) -> bool:
        return self._around.sheet.is_there()

    def is_sheet(self, typed: str) -> bool:
        """Say whether this is the key of the recovery sheet."""
        return self._around.sheet.opens(typed)

    def reset(self, holder: str) -> None:
        """Take away a PIN for whoever showed the recovery sheet; the news say so."""
        self._drop(holder, PinChange.RESET)

    def _drop(self, holder: str, change: PinChange) -> None:
        self._store.drop_lock(PinNews(holder, change, self._around.clock.today()))
        self._tried.pop(holder, None)
