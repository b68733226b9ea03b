"""Writes files and folders that only this person may read, whole or not at all."""

import errno
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO

from familypact.domain.errors import StorageTrouble, StoreNotWrittenError

_FOLDER_MODE = 0o700
_FILE_MODE = 0o600
_PIECE = 1 << 20
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_NO_FOLDER = frozenset({errno.ENOENT, errno.ENOTDIR, errno.ENODEV, errno.ENXIO})


def trouble_of(error: OSError) -> StorageTrouble:
    """Say in our words why the disk refused."""
    if error.errno in _FULL:
        return StorageTrouble.FULL
    if error.errno in _READ_ONLY:
        return StorageTrouble.READ_ONLY
    return StorageTrouble.NO_FOLDER if error.errno in _NO_FOLDER else StorageTrouble.OTHER


def make_private_folder(folder: Path) -> None:
    """Make the folder and what is missing above it; one that is there keeps its rights."""
    above = [folder, *(each for each in folder.parents if not each.exists())]
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with suppress(FileExistsError):
            folder.mkdir(_FOLDER_MODE)
            for made in above:
                with suppress(PermissionError):  # somebody else's folder, that we may not list
                    sync_folder(made.parent)
        if not folder.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
    except OSError as error:
        raise StoreNotWrittenError(folder, trouble_of(error)) from error


def make_private_file(path: Path) -> None:
    """Make an empty file that is ours alone whatever the umask; it must not be there yet."""
    os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _FILE_MODE))


def write_private(path: Path, content: bytes) -> None:
    """Replace a file in one step: written beside, brought to the disk, then renamed."""

    def write(file: BinaryIO) -> None:
        file.write(content)

    _replace(path, write)


def copy_private(source: Path, path: Path) -> None:
    """Do the same with a copy of a file of any size."""

    def copy(file: BinaryIO) -> None:
        with source.open("rb") as original:
            while piece := original.read(_PIECE):
                file.write(piece)

    _replace(path, copy)


def _replace(path: Path, write: Callable[[BinaryIO], None]) -> None:
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with suppress(FileNotFoundError):
            beside.unlink()
        make_private_file(beside)
        with beside.open("wb") as file:
            write(file)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        raise StoreNotWrittenError(path, trouble_of(error)) from error


def sync_folder(folder: Path) -> None:
    """Bring a rename to the disk; Windows does it by itself and has no way to ask."""
    if sys.platform == "win32":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
