"""Replaces every copy of the data on this computer by one new backup, for what was erased."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

from familypact.app.vault_ports import BackupFile
from familypact.domain.errors import StoreNotWrittenError
from familypact.infra.backups.backup_folder import FOLDER_NAME, SUFFIX
from familypact.infra.backups.restoring import REPLACED_NAME
from familypact.infra.private_files import sync_folder, trouble_of

# Backups, the data from before a restore, and those from before a newer program changed them.
_COPIES = (
    f"{FOLDER_NAME}/*{SUFFIX}",
    f"{FOLDER_NAME}/.*{SUFFIX}*",
    f"{REPLACED_NAME}/*/store.db*",
    "store.version-*.db",
)


class OlderCopiesHere:
    """Satisfies OlderCopies for one data folder; `make` writes and proves a backup."""

    def __init__(self, data: Path, make: Callable[[date], BackupFile]) -> None:
        self._data = data
        self._make = make

    def count(self) -> int:
        return len(self._all())

    def renew(self, day: date) -> None:
        new = self._make(day).path
        for path in self._all():
            if path != new:
                self._remove(path)

    def _all(self) -> list[Path]:
        found = [path for pattern in _COPIES for path in sorted(self._data.glob(pattern))]
        return [path for path in found if path.is_file()]

    def _remove(self, path: Path) -> None:
        try:
            path.unlink(missing_ok=True)
            sync_folder(path.parent)
        except OSError as error:
            raise StoreNotWrittenError(path, trouble_of(error)) from error
