"""Keeps the random data key in slots: the system keyring, a passphrase, later a recovery sheet."""

import base64
import binascii
import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from familypact.app.ports import Clock, KeyState
from familypact.domain.errors import FamilyPactError, KeyTrouble, KeyUnavailableError
from familypact.infra.keys.doors import Doors, Keyring, KeyringStanding
from familypact.infra.keys.sealing import sealed, unsealed
from familypact.infra.keys.slots import (
    PREVIOUS_NAME,
    SLOTS_NAME,
    Slot,
    SlotFile,
    SlotKind,
    check_value,
    read_slots,
    write_slots,
)
from familypact.infra.keys.time_limit import TooSlowError, within
from familypact.infra.one_window import OneWindow
from familypact.infra.private_files import make_private_folder, write_private

SHORTEST_PASSPHRASE = 8
_KEY_BYTES = 32
_STORE_ID_BYTES = 16
_SLOT_ID_BYTES = 4
_ANSWER_SECONDS = 10.0  # for a keyring that says it is open
_PROMPT_SECONDS = 60.0  # for a person who types its password
_OPEN = frozenset({KeyringStanding.EMPTY, KeyringStanding.HAS_ENTRY})

_Answer = TypeVar("_Answer")


class SlotVault:
    """Satisfies KeyVault for one data folder; `store_name` is the database the key belongs to."""

    def __init__(self, folder: Path, store_name: str, doors: Doors, clock: Clock) -> None:
        self._folder = folder
        self._store = folder / store_name
        self._path = folder / SLOTS_NAME
        self._doors = doors
        self._clock = clock

    def state(self) -> KeyState:
        """Say what it takes; raise KeyUnavailableError where the slots are damaged."""
        if not self._has_data():
            standing = self._doors.probe().standing("")
            return KeyState.NEW_WITH_KEYRING if standing in _OPEN else KeyState.NEW_WITHOUT_KEYRING
        slots = self._read()
        if slots is None:
            return KeyState.KEY_MISSING
        if slots.of_kind(SlotKind.KEYRING) is not None:
            match self._doors.probe().standing(slots.store):
                case KeyringStanding.HAS_ENTRY:
                    return KeyState.OPENS_BY_ITSELF
                case KeyringStanding.LOCKED:
                    return KeyState.KEYRING_LOCKED
                case KeyringStanding.NONE | KeyringStanding.EMPTY:
                    pass
        has_passphrase = slots.of_kind(SlotKind.PASSPHRASE) is not None
        return KeyState.NEEDS_PASSPHRASE if has_passphrase else KeyState.KEY_MISSING

    def create(self, passphrase: str | None) -> bytes:
        """Make the key of a new store, with a slot for each way that works here."""
        if passphrase is not None and len(passphrase) < SHORTEST_PASSPHRASE:
            raise KeyUnavailableError(KeyTrouble.PASSPHRASE_TOO_SHORT)
        make_private_folder(self._folder)
        lock = OneWindow(self._folder)
        lock.take()
        try:
            if self._has_data():
                raise KeyUnavailableError(KeyTrouble.MISSING)
            return self._create(passphrase)
        finally:
            lock.leave()

    def open(self, passphrase: str | None) -> bytes:
        slots = self._read()
        if slots is None:
            raise KeyUnavailableError(KeyTrouble.MISSING)
        slot = slots.of_kind(SlotKind.PASSPHRASE)
        if passphrase is not None and slot is not None:
            return self._by_passphrase(slots, slot, passphrase)
        key = self._by_open_keyring(slots)
        if key is None:
            raise KeyUnavailableError(
                KeyTrouble.MISSING if slot is None else KeyTrouble.PASSPHRASE_NEEDED
            )
        return key

    def open_unlocking(self, seconds: float = _PROMPT_SECONDS) -> bytes:
        """Let a locked keyring ask for its password; not from the thread that draws a window."""
        slots = self._read()
        slot = None if slots is None else slots.of_kind(SlotKind.KEYRING)
        key = None
        if slots is not None and slot is not None:
            key = self._by_keyring(slots, slot, seconds)
        if key is None:
            raise KeyUnavailableError(KeyTrouble.MISSING)
        return key

    def previous_copy(self) -> Path | None:
        """Give the copy of the slots to offer where the file itself is damaged or gone."""
        previous = self._folder / PREVIOUS_NAME
        try:
            read_slots(previous)
        except FamilyPactError:
            return None
        return previous

    def restore_previous_copy(self) -> None:
        """Put the copy in the place of the damaged file, which stays beside it."""
        previous = self.previous_copy()
        if previous is None:
            raise KeyUnavailableError(KeyTrouble.SLOTS_DAMAGED)
        if self._path.exists():
            write_private(self._path.with_name(f"{SLOTS_NAME}.damaged"), self._path.read_bytes())
        write_private(self._path, previous.read_bytes())

    def _has_data(self) -> bool:
        return self._store.exists() or self._path.exists() or self._previous_exists()

    def _previous_exists(self) -> bool:
        return (self._folder / PREVIOUS_NAME).exists()

    def _read(self) -> SlotFile | None:
        if self._path.exists():
            return read_slots(self._path)
        if self._previous_exists():
            raise KeyUnavailableError(KeyTrouble.SLOTS_DAMAGED)
        return None

    def _create(self, passphrase: str | None) -> bytes:
        key, store = os.urandom(_KEY_BYTES), os.urandom(_STORE_ID_BYTES).hex()
        slots = self._slots_for(store, key, passphrase)
        try:
            write_slots(self._folder, SlotFile(store, check_value(store, key), slots))
        except FamilyPactError:
            if slots[0].kind is SlotKind.KEYRING:
                self._forget(store)
            raise
        return key

    def _slots_for(self, store: str, key: bytes, passphrase: str | None) -> tuple[Slot, ...]:
        slots: list[Slot] = []
        if self._doors.probe().standing("") in _OPEN:
            try:
                slots.append(self._keyring_slot(store, key))
            except KeyUnavailableError:
                if passphrase is None:
                    raise
        if passphrase is not None:
            slots.append(self._passphrase_slot(store, key, passphrase))
        if not slots:
            raise KeyUnavailableError(KeyTrouble.PASSPHRASE_NEEDED)
        return tuple(slots)

    def _keyring_slot(self, store: str, key: bytes) -> Slot:
        """Read back what the keyring was given: one that forgets at once is none."""
        outer = os.urandom(_KEY_BYTES)
        secret = base64.b64encode(outer).decode()

        def keep(keyring: Keyring) -> tuple[str, str | None]:
            keyring.write(store, secret)
            return keyring.name, keyring.read(store)

        name, kept = self._ask_keyring(_ANSWER_SECONDS, keep)
        if kept != secret:
            raise KeyUnavailableError(KeyTrouble.NO_KEYRING)
        blank = Slot(_slot_id(), SlotKind.KEYRING, self._clock.today(), backend=name)
        return sealed(self._doors.ciphers(), blank, store, outer, key)

    def _passphrase_slot(self, store: str, key: bytes, passphrase: str) -> Slot:
        ciphers = self._doors.ciphers()
        kdf = ciphers.strong_kdf()
        blank = Slot(_slot_id(), SlotKind.PASSPHRASE, self._clock.today(), kdf=kdf)
        return sealed(ciphers, blank, store, ciphers.stretch(passphrase, kdf), key)

    def _by_passphrase(self, slots: SlotFile, slot: Slot, passphrase: str) -> bytes:
        if slot.kdf is None:
            raise KeyUnavailableError(KeyTrouble.SLOTS_DAMAGED)
        ciphers = self._doors.ciphers()
        key = unsealed(ciphers, slot, slots.store, ciphers.stretch(passphrase, slot.kdf))
        if key is None:
            raise KeyUnavailableError(KeyTrouble.WRONG_PASSPHRASE)
        return _checked(slots, key)

    def _by_keyring(self, slots: SlotFile, slot: Slot, seconds: float) -> bytes | None:
        """Give None where the keyring has no such entry, or one that is not ours."""
        secret = self._ask_keyring(seconds, lambda keyring: keyring.read(slots.store))
        try:
            outer = base64.b64decode(secret or "", validate=True)
        except binascii.Error:
            return None
        key = unsealed(self._doors.ciphers(), slot, slots.store, outer)
        return None if key is None else _checked(slots, key)

    def _by_open_keyring(self, slots: SlotFile) -> bytes | None:
        """Ask the keyring only where the probe says that it will not prompt."""
        slot = slots.of_kind(SlotKind.KEYRING)
        if slot is None:
            return None
        match self._doors.probe().standing(slots.store):
            case KeyringStanding.HAS_ENTRY:
                return self._by_keyring(slots, slot, _ANSWER_SECONDS)
            case KeyringStanding.LOCKED:
                raise KeyUnavailableError(KeyTrouble.LOCKED)
            case KeyringStanding.NONE | KeyringStanding.EMPTY:
                return None

    def _ask_keyring(self, seconds: float, call: Callable[[Keyring], _Answer]) -> _Answer:
        """Raise KeyUnavailableError, with LOCKED for one that keeps us waiting."""
        try:
            return within(seconds, lambda: call(self._doors.keyring()))
        except TooSlowError as error:
            raise KeyUnavailableError(KeyTrouble.LOCKED) from error

    def _forget(self, store: str) -> None:
        with suppress(KeyUnavailableError):
            self._ask_keyring(_ANSWER_SECONDS, lambda keyring: keyring.erase(store))


def _slot_id() -> str:
    return os.urandom(_SLOT_ID_BYTES).hex()


def _checked(slots: SlotFile, key: bytes) -> bytes:
    """Raise KeyUnavailableError for a slot that holds some other key."""
    if not slots.fits(key):
        raise KeyUnavailableError(KeyTrouble.SLOTS_DAMAGED)
    return key
