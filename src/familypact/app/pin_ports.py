"""What PINs need from the outside world, as Protocols that `infra` satisfies."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from familypact.app.ports import Clock
from familypact.domain.pin import PinLock, PinNews


class PinStore(Protocol):
    """In the same encrypted file as the agreements; every write is whole when it returns.

    Raises StoreNotWrittenError and StoreDamagedError as AgreementStore does.
    """

    def lock(self, holder: str) -> PinLock | None: ...

    def put_lock(self, lock: PinLock, news: PinNews) -> None:
        """Set a PIN or replace it, forget the wrong tries and note the news, all or nothing."""
        ...

    def drop_lock(self, news: PinNews) -> None:
        """Take the PIN of the news' holder away, with the wrong tries, and note the news."""
        ...

    def news(self) -> tuple[PinNews, ...]:
        """Give what became of all PINs, oldest first."""
        ...

    def wrong_tries(self, holder: str) -> int: ...

    def count_try(self, holder: str) -> None:
        """Count a try as wrong, before it is compared: who is cut off has tried all the same."""
        ...

    def forgive_tries(self, holder: str) -> None: ...


class PinCipher(Protocol):
    """Stretches PINs, slowly and with much memory; may be called from any thread."""

    def make(self, news: PinNews, pin: str) -> PinLock:
        """Give a lock with new salt for the news' holder, made on its day."""
        ...

    def check(self, lock: PinLock, pin: str) -> bytes:
        """Give what the lock's `check` is for the right PIN."""
        ...


class RecoverySheet(Protocol):
    """The printed sheet, which resets a forgotten PIN. Raises KeyUnavailableError."""

    def is_there(self) -> bool: ...

    def opens(self, typed: str) -> bool:
        """Say whether this is its key; may be called from any thread."""
        ...


@dataclass(frozen=True, slots=True)
class PinSurroundings:
    """The outside of the PINs. `stopwatch` gives seconds that no setting of the clock changes."""

    store: PinStore
    cipher: PinCipher
    sheet: RecoverySheet
    clock: Clock
    stopwatch: Callable[[], float]
