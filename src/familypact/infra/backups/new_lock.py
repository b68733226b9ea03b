"""Gives the data another key, under slots of its own, without a moment in which neither opens."""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from familypact.app.recovery import RecoveryKey
from familypact.domain.errors import FamilyPactError, StoreNotWrittenError
from familypact.infra.backups.backup_folder import spare_file
from familypact.infra.keys.slot_changes import SlotChanges
from familypact.infra.keys.slot_maker import KEY_BYTES
from familypact.infra.private_files import make_private_file, sync_folder, trouble_of
from familypact.infra.store.copies import NEXT_NAME, change_key
from familypact.infra.store.migrations import VERSION_COPIES


class NewLock:
    """Afterwards the store has to be opened anew with the key that `lock_anew` gives."""

    def __init__(self, data: Path, changes: SlotChanges, copy_into: Callable[[Path], None]) -> None:
        self._data = data
        self._changes = changes
        self._copy_into = copy_into

    def lock_anew(self, key: bytes, passphrase: str | None, recovery: RecoveryKey) -> bytes:
        """Write the slots last: until then the old key and database count."""
        new_key = os.urandom(KEY_BYTES)
        slots = self._changes.slots_for(key, new_key, passphrase, recovery)
        with spare_file(self._data, "locked-anew") as copy:
            self._copy_into(copy)
            change_key(copy, key, new_key)
            try:
                copy.replace(self._data / NEXT_NAME)
                sync_folder(self._data)
            except OSError as error:
                raise StoreNotWrittenError(self._data, trouble_of(error)) from error
        self._changes.write(slots)
        self._lock_copies_anew(key, new_key)
        return new_key

    def _lock_copies_anew(self, key: bytes, new_key: bytes) -> None:
        """Let no copy of an older version keep the old key, which nothing opens any more."""
        for copy in self._data.glob(VERSION_COPIES):
            try:
                with spare_file(self._data, "locked-anew") as beside:
                    make_private_file(beside)
                    shutil.copyfile(copy, beside)
                    change_key(beside, key, new_key)
                    beside.replace(copy)
            except (OSError, FamilyPactError):
                with suppress(OSError):
                    copy.unlink()
