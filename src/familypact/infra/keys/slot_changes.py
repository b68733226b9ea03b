"""Changes who or what can open the data, once they are open."""

from dataclasses import replace
from pathlib import Path

from familypact.app.recovery import RecoveryKey
from familypact.app.vault_ports import Ways
from familypact.domain.errors import FamilyPactError, KeyTrouble, KeyUnavailableError
from familypact.infra.keys.doors import KeyringStanding
from familypact.infra.keys.slot_maker import SlotMaker, checked
from familypact.infra.keys.slots import (
    SLOTS_NAME,
    Slot,
    SlotFile,
    SlotKind,
    check_value,
    read_slots,
    write_slots_twice,
)


class SlotChanges:
    """Satisfies KeyWays for one data folder; each change is one file replaced in one step.

    Called by whoever holds the lock of the folder.
    """

    def __init__(self, folder: Path, maker: SlotMaker) -> None:
        self._folder = folder
        self._maker = maker

    def ways(self) -> Ways:
        slots = self._read()
        standing = self._maker.standing(slots.store)
        has_slot = slots.of_kind(SlotKind.KEYRING) is not None
        recovery = slots.of_kind(SlotKind.RECOVERY)
        return Ways(
            opens_by_itself=has_slot and standing is KeyringStanding.HAS_ENTRY,
            could_open_by_itself=standing in (KeyringStanding.EMPTY, KeyringStanding.HAS_ENTRY),
            has_passphrase=slots.of_kind(SlotKind.PASSPHRASE) is not None,
            sheet_of=None if recovery is None else recovery.made,
        )

    def set_passphrase(self, key: bytes, passphrase: str) -> None:
        slots = self._opened(key)
        self._put(slots, self._maker.passphrase_slot(slots.store, key, passphrase))

    def use_keyring(self, key: bytes) -> None:
        slots = self._opened(key)
        self._put(slots, self._maker.keyring_slot(slots.store, key))

    def leave_keyring(self, key: bytes) -> None:
        """Take the slot away first: an entry that is left in the keyring opens nothing then."""
        slots = self._opened(key)
        if slots.of_kind(SlotKind.PASSPHRASE) is None:
            raise KeyUnavailableError(KeyTrouble.PASSPHRASE_NEEDED)
        others = tuple(one for one in slots.slots if one.kind is not SlotKind.KEYRING)
        self.write(replace(slots, slots=others))
        if self._maker.standing(slots.store) is KeyringStanding.HAS_ENTRY:
            self._maker.forget(slots.store)

    def use_sheet(self, key: bytes, recovery: RecoveryKey) -> None:
        """Take a sheet whose key was typed back; the one before it opens nothing any more."""
        slots = self._opened(key)
        self._put(slots, self._maker.recovery_slot(slots.store, key, recovery))

    def slots_for(
        self, key: bytes, new_key: bytes, passphrase: str | None, recovery: RecoveryKey
    ) -> SlotFile:
        """Give slots for another data key; a passphrase that is to stay must be the right one."""
        slots = self._opened(key)
        store = slots.store
        fresh = [self._maker.recovery_slot(store, new_key, recovery)]
        if slots.of_kind(SlotKind.PASSPHRASE) is not None:
            if passphrase is None:
                raise KeyUnavailableError(KeyTrouble.PASSPHRASE_NEEDED)
            self._maker.key_by_words(slots, passphrase)
            fresh.append(self._maker.passphrase_slot(store, new_key, passphrase))
        keyring = self._again_in_keyring(slots, new_key)
        if keyring is not None:
            fresh.append(keyring)
        return replace(slots, check=check_value(store, new_key), slots=tuple(fresh))

    def write(self, slots: SlotFile) -> None:
        write_slots_twice(self._folder, slots)

    def forget_keyring(self) -> bool:
        """Take our entry out of the keyring; say whether none is left, as far as can be seen."""
        try:
            slots = self._read()
        except FamilyPactError:
            return True  # without slots nobody knows what the entry is called
        if slots.of_kind(SlotKind.KEYRING) is None:
            return True
        if self._maker.standing(slots.store) is KeyringStanding.HAS_ENTRY:
            self._maker.forget(slots.store)
        return self._maker.standing(slots.store) in (KeyringStanding.EMPTY, KeyringStanding.NONE)

    def _again_in_keyring(self, slots: SlotFile, new_key: bytes) -> Slot | None:
        """Wrap the new key with what the keyring has: its entry must fit both keys meanwhile."""
        slot = slots.of_kind(SlotKind.KEYRING)
        if slot is None or self._maker.standing(slots.store) is not KeyringStanding.HAS_ENTRY:
            return None
        return self._maker.same_entry_slot(slots.store, new_key)

    def _put(self, slots: SlotFile, slot: Slot) -> None:
        others = tuple(one for one in slots.slots if one.kind is not slot.kind)
        self.write(replace(slots, slots=(*others, slot)))

    def _opened(self, key: bytes) -> SlotFile:
        slots = self._read()
        checked(slots, key)
        return slots

    def _read(self) -> SlotFile:
        return read_slots(self._folder / SLOTS_NAME)
