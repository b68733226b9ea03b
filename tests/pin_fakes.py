"""PINs without a disk and without waiting: a store in memory, a quick cipher, a sheet."""

import hashlib
from dataclasses import dataclass, field, replace
from datetime import date

from fakes import FixedClock

from familypact.app.pin_ports import PinSurroundings
from familypact.app.pins import Pins
from familypact.app.recovery import RecoveryKey, typed_recovery_key
from familypact.domain.errors import FamilyPactError, PinRefusedError, PinTrouble
from familypact.domain.pin import PinChange, PinLock, PinNews

SHEET = RecoveryKey(bytes(range(16)))


@dataclass(slots=True)
class MemoryPins:
    """Keeps everything in memory; set `refuses` to make every call fail."""

    locks: dict[str, PinLock] = field(default_factory=dict)
    wrong: dict[str, int] = field(default_factory=dict)
    told: list[PinNews] = field(default_factory=list)
    refuses: FamilyPactError | None = None

    def lock(self, holder: str) -> PinLock | None:
        self._look()
        return self.locks.get(holder)

    def put_lock(self, lock: PinLock, news: PinNews) -> None:
        self._look()
        self.locks[lock.holder] = lock
        self.wrong.pop(lock.holder, None)
        self.told.append(news)

    def drop_lock(self, news: PinNews) -> None:
        self._look()
        self.locks.pop(news.holder, None)
        self.wrong.pop(news.holder, None)
        self.told.append(news)

    def news(self) -> tuple[PinNews, ...]:
        self._look()
        return tuple(self.told)

    def wrong_tries(self, holder: str) -> int:
        self._look()
        return self.wrong.get(holder, 0)

    def count_try(self, holder: str) -> None:
        self._look()
        self.wrong[holder] = self.wrong.get(holder, 0) + 1

    def forgive_tries(self, holder: str) -> None:
        self._look()
        self.wrong.pop(holder, None)

    def _look(self) -> None:
        if self.refuses is not None:
            raise self.refuses


class QuickCipher:
    """Stretches by one hash; refuses what it did not make."""

    def make(self, news: PinNews, pin: str) -> PinLock:
        blank = PinLock(news.holder, "quick", b"salt", 0, 1, 1, b"", news.on)
        return replace(blank, check=self.check(blank, pin))

    def check(self, lock: PinLock, pin: str) -> bytes:
        if lock.kdf != "quick":
            raise PinRefusedError(PinTrouble.WRONG)
        return hashlib.sha256(f"{lock.holder} {pin}".encode()).digest()


@dataclass(slots=True)
class FakeSheet:
    there: bool = True
    key: RecoveryKey = SHEET
    refuses: FamilyPactError | None = None

    def is_there(self) -> bool:
        if self.refuses is not None:
            raise self.refuses
        return self.there

    def opens(self, typed: str) -> bool:
        if self.refuses is not None:
            raise self.refuses
        return self.there and typed_recovery_key(typed) == self.key


@dataclass(slots=True)
class Stopwatch:
    """Shows what a test sets."""

    seconds: float = 0.0

    def __call__(self) -> float:
        return self.seconds


@dataclass(slots=True)
class PinBench:
    """The fakes behind the PINs; `pins()` is a new start over the same store."""

    store: MemoryPins = field(default_factory=MemoryPins)
    sheet: FakeSheet = field(default_factory=FakeSheet)
    clock: FixedClock = field(default_factory=FixedClock)
    stopwatch: Stopwatch = field(default_factory=Stopwatch)
    cipher: QuickCipher = field(default_factory=QuickCipher)

    def pins(self) -> Pins:
        return Pins(
            PinSurroundings(self.store, self.cipher, self.sheet, self.clock, self.stopwatch)
        )

    def set(self, holder: str, pin: str, on: date = date(2026, 11, 22)) -> None:
        """Let a PIN be there already, without news."""
        news = PinNews(holder, PinChange.SET, on)
        self.store.locks[holder] = self.cipher.make(news, pin)
