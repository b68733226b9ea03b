"""Stretches PINs as passphrases are stretched, and asks the slots for the recovery sheet."""

import hmac
from collections.abc import Callable
from pathlib import Path

from familypact.app.recovery import typed_recovery_key
from familypact.domain.errors import KeyUnavailableError, PinRefusedError, PinTrouble
from familypact.domain.pin import PinLock, PinNews
from familypact.infra.keys.doors import Ciphers
from familypact.infra.keys.slot_maker import SlotMaker
from familypact.infra.keys.slots import SLOTS_NAME, Kdf, KdfName, SlotKind, read_slots

_LABEL = b"familypact pin 1"
_NAMES = frozenset({KdfName.ARGON2ID.value, KdfName.SCRYPT.value})


class StretchedPins:
    """Satisfies PinCipher; the ciphers are loaded when the first PIN is typed."""

    def __init__(self, ciphers: Callable[[], Ciphers]) -> None:
        self._ciphers = ciphers

    def make(self, news: PinNews, pin: str) -> PinLock:
        ciphers = self._ciphers()
        kdf = ciphers.strong_kdf()
        check = _check(news.holder, ciphers.stretch(pin, kdf))
        return PinLock(
            holder=news.holder,
            kdf=kdf.name.value,
            salt=kdf.salt,
            memory_kib=kdf.memory_kib,
            rounds=kdf.rounds,
            lanes=kdf.lanes,
            check=check,
            made=news.on,
        )

    def check(self, lock: PinLock, pin: str) -> bytes:
        if lock.kdf not in _NAMES:  # of a later program, or spoiled: nothing opens it
            raise PinRefusedError(PinTrouble.WRONG)
        kdf = Kdf(KdfName(lock.kdf), lock.salt, lock.memory_kib, lock.rounds, lock.lanes)
        return _check(lock.holder, self._ciphers().stretch(pin, kdf))


class SheetOfSlots:
    """Satisfies RecoverySheet for one data folder."""

    def __init__(self, folder: Path, maker: SlotMaker) -> None:
        self._path = folder / SLOTS_NAME
        self._maker = maker

    def is_there(self) -> bool:
        return read_slots(self._path).of_kind(SlotKind.RECOVERY) is not None

    def opens(self, typed: str) -> bool:
        slots = read_slots(self._path)
        if slots.of_kind(SlotKind.RECOVERY) is None or typed_recovery_key(typed) is None:
            return False
        try:
            self._maker.key_by_words(slots, typed)
        except KeyUnavailableError:
            return False
        return True


def _check(holder: str, key: bytes) -> bytes:
    """Tie it to its holder: the check of one is none of another."""
    return hmac.digest(key, _LABEL + holder.encode("utf-8", "surrogatepass"), "sha256")
