"""Makes the slots that hold a data key, and opens them."""

import base64
import os
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

from familypact.app.ports import Clock
from familypact.app.recovery import RecoveryKey, typed_recovery_key
from familypact.domain.errors import KeyTrouble, KeyUnavailableError
from familypact.infra.keys.doors import Doors, Keyring, KeyringStanding
from familypact.infra.keys.sealing import sealed, unsealed
from familypact.infra.keys.slots import Kdf, KdfName, Slot, SlotFile, SlotKind
from familypact.infra.keys.time_limit import TooSlowError, never, within

SHORTEST_PASSPHRASE = 8
KEY_BYTES = 32
ANSWER_SECONDS = 10.0  # for a keyring that says it is open
_SALT_BYTES = 16
_SLOT_ID_BYTES = 4
_RECOVERY_BYTES = 16
_OPEN = frozenset({KeyringStanding.EMPTY, KeyringStanding.HAS_ENTRY})

_Answer = TypeVar("_Answer")


class SlotMaker:
    """Raises KeyUnavailableError; a keyring that keeps us waiting counts as locked."""

    def __init__(self, doors: Doors, clock: Clock) -> None:
        self._doors = doors
        self._clock = clock

    def standing(self, entry: str) -> KeyringStanding:
        return self._doors.probe().standing(entry)

    def is_keyring_open(self) -> bool:
        return self.standing("") in _OPEN

    def keyring_slot(self, store: str, key: bytes) -> Slot:
        """Read back what the keyring was given: one that forgets at once is none."""
        outer = os.urandom(KEY_BYTES)
        secret = base64.b64encode(outer).decode()

        def keep(keyring: Keyring) -> tuple[str, str | None]:
            keyring.write(store, secret)
            return keyring.name, keyring.read(store)

        name, kept = self.ask_keyring(ANSWER_SECONDS, keep)
        if kept != secret:
            raise KeyUnavailableError(KeyTrouble.NO_KEYRING)
        blank = Slot(_slot_id(), SlotKind.KEYRING, self._clock.today(), backend=name)
        return sealed(self._doors.ciphers(), blank, store, outer, key)

    def same_entry_slot(self, store: str, key: bytes) -> Slot | None:
        """Wrap another data key with what the keyring already has; None where it has nothing."""

        def look(keyring: Keyring) -> tuple[str, str | None]:
            return keyring.name, keyring.read(store)

        name, secret = self.ask_keyring(ANSWER_SECONDS, look)
        try:
            outer = base64.b64decode(secret or "", validate=True)
        except ValueError:
            return None
        if len(outer) != KEY_BYTES:
            return None
        blank = Slot(_slot_id(), SlotKind.KEYRING, self._clock.today(), backend=name)
        return sealed(self._doors.ciphers(), blank, store, outer, key)

    def passphrase_slot(self, store: str, key: bytes, passphrase: str) -> Slot:
        check_passphrase(passphrase)
        ciphers = self._doors.ciphers()
        kdf = ciphers.strong_kdf()
        blank = Slot(_slot_id(), SlotKind.PASSPHRASE, self._clock.today(), kdf=kdf)
        return sealed(ciphers, blank, store, ciphers.stretch(passphrase, kdf), key)

    def recovery_slot(self, store: str, key: bytes, recovery: RecoveryKey) -> Slot:
        ciphers = self._doors.ciphers()
        kdf = Kdf(KdfName.HKDF, os.urandom(_SALT_BYTES))
        blank = Slot(_slot_id(), SlotKind.RECOVERY, self._clock.today(), kdf=kdf)
        return sealed(ciphers, blank, store, ciphers.spread(recovery.secret, kdf), key)

    def key_by_words(self, slots: SlotFile, words: str) -> bytes:
        """Open by the passphrase, or by the recovery key where that is what was typed."""
        recovery, passphrase = slots.of_kind(SlotKind.RECOVERY), slots.of_kind(SlotKind.PASSPHRASE)
        typed = typed_recovery_key(words)
        if recovery is not None and typed is not None:
            key = self._by_recovery(slots, recovery, typed)
            if key is not None:
                return key
        if passphrase is None:
            raise KeyUnavailableError(KeyTrouble.WRONG_RECOVERY if recovery else KeyTrouble.MISSING)
        key = self._by_passphrase(slots, passphrase, words)
        if key is None:
            wrong_sheet = typed is not None and recovery is not None
            raise KeyUnavailableError(
                KeyTrouble.WRONG_RECOVERY if wrong_sheet else KeyTrouble.WRONG_PASSPHRASE
            )
        return key

    def key_by_keyring(
        self,
        slots: SlotFile,
        seconds: float = ANSWER_SECONDS,
        given_up: Callable[[], bool] = never,
    ) -> bytes | None:
        """Give None where the keyring has no such entry, or one that is not ours."""
        slot = slots.of_kind(SlotKind.KEYRING)
        if slot is None:
            return None
        secret = self.ask_keyring(seconds, lambda keyring: keyring.read(slots.store), given_up)
        try:
            outer = base64.b64decode(secret or "", validate=True)
        except ValueError:
            return None
        key = unsealed(self._doors.ciphers(), slot, slots.store, outer)
        return None if key is None else checked(slots, key)

    def ask_keyring(
        self,
        seconds: float,
        call: Callable[[Keyring], _Answer],
        given_up: Callable[[], bool] = never,
    ) -> _Answer:
        try:
            return within(seconds, lambda: call(self._doors.keyring()), given_up)
        except TooSlowError as error:
            raise KeyUnavailableError(KeyTrouble.LOCKED) from error

    def forget(self, store: str) -> None:
        """Take the entry out of the keyring; one that does not answer keeps it."""
        with suppress(KeyUnavailableError):
            self.ask_keyring(ANSWER_SECONDS, lambda keyring: keyring.erase(store))

    def _by_passphrase(self, slots: SlotFile, slot: Slot, passphrase: str) -> bytes | None:
        if slot.kdf is None:
            raise KeyUnavailableError(KeyTrouble.SLOTS_DAMAGED)
        ciphers = self._doors.ciphers()
        key = unsealed(ciphers, slot, slots.store, ciphers.stretch(passphrase, slot.kdf))
        return None if key is None else checked(slots, key)

    def _by_recovery(self, slots: SlotFile, slot: Slot, recovery: RecoveryKey) -> bytes | None:
        if slot.kdf is None or slot.kdf.name is not KdfName.HKDF:
            raise KeyUnavailableError(KeyTrouble.SLOTS_DAMAGED)
        ciphers = self._doors.ciphers()
        key = unsealed(ciphers, slot, slots.store, ciphers.spread(recovery.secret, slot.kdf))
        return None if key is None else checked(slots, key)


def new_recovery_key() -> RecoveryKey:
    return RecoveryKey(os.urandom(_RECOVERY_BYTES))


def check_passphrase(passphrase: str) -> None:
    if len(passphrase) < SHORTEST_PASSPHRASE:
        raise KeyUnavailableError(KeyTrouble.PASSPHRASE_TOO_SHORT)


def checked(slots: SlotFile, key: bytes) -> bytes:
    """Raise KeyUnavailableError for a slot that holds some other key."""
    if not slots.fits(key):
        raise KeyUnavailableError(KeyTrouble.SLOTS_DAMAGED)
    return key


def _slot_id() -> str:
    return os.urandom(_SLOT_ID_BYTES).hex()
