"""Lets only one program at a time write to a data folder."""

import os
import sys
from pathlib import Path

from familypact.domain.errors import StoreInUseError, StoreNotWrittenError
from familypact.infra.private_files import make_private_folder, trouble_of
from familypact.infra.small_files import read_small

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_NAME = "in-use.lock"
_MODE = 0o600
# Windows lets nobody read a locked byte: the locked one lies far behind the number written.
_LOCKED_BYTE = 1 << 20


class OneWindow:
    """The lock of one data folder; the system gives it back when the program ends, however."""

    def __init__(self, folder: Path, name: str = _NAME) -> None:
        self._path = folder / name
        self._handle: int | None = None

    def take(self) -> None:
        """Raise StoreInUseError where another program has it."""
        make_private_folder(self._path.parent)
        try:
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, _MODE)
        except OSError as error:
            raise StoreNotWrittenError(self._path, trouble_of(error)) from error
        try:
            _lock(handle)
        except OSError as error:
            os.close(handle)
            raise StoreInUseError(self._path.parent) from error
        self._handle = handle
        self._write_down_who()

    def leave(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None

    def holder(self) -> int | None:
        """Give the process number last written down, which may have ended since."""
        try:
            found = read_small(self._path)
        except OSError:
            return None
        return int(found) if found.isdigit() else None

    def _write_down_who(self) -> None:
        if self._handle is None:
            return
        try:
            os.ftruncate(self._handle, 0)
            os.write(self._handle, str(os.getpid()).encode())
        except OSError:
            return  # a full disk: the lock holds all the same, only nobody can tell whose it is


def _lock(handle: int) -> None:
    if sys.platform == "win32":
        os.lseek(handle, _LOCKED_BYTE, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        os.lseek(handle, 0, os.SEEK_SET)
    else:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
