"""The folder with one backup a day, and backups to a chosen file."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from datetime import date
from pathlib import Path

from familypact.app.vault_ports import BackupFile
from familypact.domain.errors import (
    BackupDamagedError,
    FileNotWrittenError,
    StoreDamagedError,
    StoreNotWrittenError,
)
from familypact.infra.backups.backup_file import read_backup, write_backup
from familypact.infra.keys.slots import SLOTS_NAME
from familypact.infra.private_files import make_private_folder, sync_folder, trouble_of
from familypact.infra.store.copies import check_whole

FOLDER_NAME = "backups"
SUFFIX = ".familypact-backup"
_STORE_NAME = "store.db"
_SPARE = "spare-"


class BackupFolder:
    """Satisfies Backups for the opened store of a data folder."""

    def __init__(self, data: Path, key: bytes, copy_into: Callable[[Path], None]) -> None:
        self._data = data
        self._folder = data / FOLDER_NAME
        self._key = key
        self._copy_into = copy_into

    def all(self) -> tuple[BackupFile, ...]:
        return backups_in(self._data)

    def make(self, day: date) -> BackupFile:
        make_private_folder(self._folder)
        sweep(self._data)
        path = self._folder / f"{day.isoformat()}{SUFFIX}"
        try:
            self._write(path)
        except OSError as error:
            raise StoreNotWrittenError(path, trouble_of(error)) from error
        return BackupFile(path, day)

    def remove(self, backup: BackupFile) -> None:
        try:
            backup.path.unlink(missing_ok=True)
        except OSError as error:
            raise StoreNotWrittenError(backup.path, trouble_of(error)) from error

    def write(self, path: Path) -> None:
        try:
            self._write(path)
        except OSError as error:
            raise FileNotWrittenError(path, trouble_of(error)) from error

    def is_current(self) -> bool:
        found = self.all()
        try:
            saved = (self._data / _STORE_NAME).stat().st_mtime_ns
            return bool(found) and found[0].path.stat().st_mtime_ns >= saved
        except OSError:
            return False

    def _write(self, path: Path) -> None:
        """Prove beside the place that it opens before it takes the place of the one before."""
        slots = (self._data / SLOTS_NAME).read_bytes()
        ready = path.with_name(f".{path.name[:60]}.new")
        with spare_file(self._data, "copy") as copy, spare(ready):
            self._copy_into(copy)
            write_backup(ready, slots, copy)
            prove(ready, self._data, self._key)
            ready.replace(path)
            sync_folder(path.parent)


def prove(path: Path, data: Path, key: bytes) -> None:
    """Open a backup as a restore would; raise BackupDamagedError."""
    with spare_file(data, "proof") as database:
        content = read_backup(path, database)
        if not content.slots.fits(key):
            raise BackupDamagedError(path)
        try:
            check_whole(database, key)
        except StoreDamagedError as error:
            raise BackupDamagedError(path) from error


def backups_in(data: Path) -> tuple[BackupFile, ...]:
    """Give the automatic backups of a data folder, newest first."""
    try:
        names = sorted((path.name for path in (data / FOLDER_NAME).iterdir()), reverse=True)
    except OSError:
        return ()
    found = []
    for name in names:
        with suppress(ValueError):
            if name.endswith(SUFFIX):
                day = date.fromisoformat(name.removesuffix(SUFFIX))
                found.append(BackupFile(data / FOLDER_NAME / name, day))
    return tuple(found)


def sweep(data: Path) -> None:
    """Remove what a program that was killed left of its work; they are copies of what is there."""
    for left in data.glob(f".{_SPARE}*.db*"):
        with suppress(OSError):
            left.unlink()


@contextmanager
def spare_file(folder: Path, name: str) -> Iterator[Path]:
    """Give a name in `folder` that is free, and free again at the end."""
    path = folder / f".{_SPARE}{name}.{os.getpid()}.db"
    with suppress(FileNotFoundError):
        path.unlink()
    with spare(path):
        yield path


@contextmanager
def spare(path: Path) -> Iterator[None]:
    """Leave nothing at `path`, nor a journal beside it."""
    try:
        yield
    finally:
        for left in (path, path.with_name(f"{path.name}-journal")):
            with suppress(OSError):
                left.unlink(missing_ok=True)
