"""Keeps the random data key in slots: the system keyring, a passphrase, a recovery sheet."""

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from familypact.app.ports import Clock, KeyState
from familypact.domain.errors import FamilyPactError, KeyTrouble, KeyUnavailableError
from familypact.infra.keys.doors import Doors, KeyringStanding
from familypact.infra.keys.slot_maker import KEY_BYTES, SlotMaker, check_passphrase
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
from familypact.infra.keys.time_limit import never
from familypact.infra.one_window import OneWindow
from familypact.infra.private_files import make_private_folder, write_private
from familypact.infra.small_files import read_small

_STORE_ID_BYTES = 16
_PROMPT_SECONDS = 60.0  # for a person who types its password


class SlotVault:
    """Satisfies KeyVault for one data folder; `store_name` is the database the key belongs to."""

    def __init__(self, folder: Path, store_name: str, doors: Doors, clock: Clock) -> None:
        self._folder = folder
        self._store = folder / store_name
        self._path = folder / SLOTS_NAME
        self._maker = SlotMaker(doors, clock)

    def state(self) -> KeyState:
        """Say what it takes; raise KeyUnavailableError where the slots are damaged."""
        if not self._has_data():
            is_open = self._maker.is_keyring_open()
            return KeyState.NEW_WITH_KEYRING if is_open else KeyState.NEW_WITHOUT_KEYRING
        slots = self._read()
        if slots is None:
            return KeyState.KEY_MISSING
        if slots.of_kind(SlotKind.KEYRING) is not None:
            match self._maker.standing(slots.store):
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
        if passphrase is not None:
            check_passphrase(passphrase)
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
        """Open by the passphrase, which may be the recovery key, or by an open keyring."""
        slots = self._read()
        if slots is None:
            raise KeyUnavailableError(KeyTrouble.MISSING)
        has_passphrase = slots.of_kind(SlotKind.PASSPHRASE) is not None
        takes_words = has_passphrase or slots.of_kind(SlotKind.RECOVERY) is not None
        if passphrase is not None and takes_words:
            return self._maker.key_by_words(slots, passphrase)
        key = self._by_open_keyring(slots)
        if key is None:
            raise KeyUnavailableError(
                KeyTrouble.PASSPHRASE_NEEDED if has_passphrase else KeyTrouble.MISSING
            )
        return key

    def open_unlocking(
        self, seconds: float = _PROMPT_SECONDS, given_up: Callable[[], bool] = never
    ) -> bytes:
        """Let a locked keyring ask for its password; not from the thread that draws a window."""
        slots = self._read()
        key = None if slots is None else self._maker.key_by_keyring(slots, seconds, given_up)
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
        with suppress(OSError):  # nothing there, or too big to be worth a second look
            write_private(self._path.with_name(f"{SLOTS_NAME}.damaged"), read_small(self._path))
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
        key, store = os.urandom(KEY_BYTES), os.urandom(_STORE_ID_BYTES).hex()
        slots = self._slots_for(store, key, passphrase)
        try:
            write_slots(self._folder, SlotFile(store, check_value(store, key), slots))
        except FamilyPactError:
            if slots[0].kind is SlotKind.KEYRING:
                self._maker.forget(store)
            raise
        return key

    def _slots_for(self, store: str, key: bytes, passphrase: str | None) -> tuple[Slot, ...]:
        slots: list[Slot] = []
        if self._maker.is_keyring_open():
            try:
                slots.append(self._maker.keyring_slot(store, key))
            except KeyUnavailableError:
                if passphrase is None:
                    raise
        if passphrase is not None:
            slots.append(self._maker.passphrase_slot(store, key, passphrase))
        if not slots:
            raise KeyUnavailableError(KeyTrouble.PASSPHRASE_NEEDED)
        return tuple(slots)

    def _by_open_keyring(self, slots: SlotFile) -> bytes | None:
        """Ask the keyring only where the probe says that it will not prompt."""
        if slots.of_kind(SlotKind.KEYRING) is None:
            return None
        match self._maker.standing(slots.store):
            case KeyringStanding.HAS_ENTRY:
                return self._maker.key_by_keyring(slots)
            case KeyringStanding.LOCKED:
                raise KeyUnavailableError(KeyTrouble.LOCKED)
            case KeyringStanding.NONE | KeyringStanding.EMPTY:
                return None
