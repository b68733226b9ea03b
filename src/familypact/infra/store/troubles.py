"""Turns what the database library raises into the errors a family meets."""

from collections.abc import Iterator
from contextlib import contextmanager
from enum import Enum
from pathlib import Path

from sqlcipher3 import dbapi2 as sqlcipher

from familypact.domain.errors import (
    FamilyPactError,
    StorageTrouble,
    StoreDamagedError,
    StoreInUseError,
    StoreNotWrittenError,
)

_PRIMARY = 0xFF  # the extended codes of SQLite carry the primary one in their last byte
_BUSY = frozenset({sqlcipher.SQLITE_BUSY, sqlcipher.SQLITE_LOCKED})
_DAMAGED = frozenset({sqlcipher.SQLITE_CORRUPT, sqlcipher.SQLITE_NOTADB})
_READ_ONLY = frozenset({sqlcipher.SQLITE_READONLY, sqlcipher.SQLITE_PERM, sqlcipher.SQLITE_AUTH})


class Doing(Enum):
    """What the database was asked for: the same trouble means something else."""

    READING = "reading"
    WRITING = "writing"


@contextmanager
def ours(path: Path, doing: Doing = Doing.WRITING) -> Iterator[None]:
    """Raise our own errors for what goes wrong in the database at `path`."""
    try:
        yield
    except sqlcipher.Error as error:
        raise _named(path, error, doing) from error


def _named(path: Path, error: Exception, doing: Doing) -> FamilyPactError:
    code = getattr(error, "sqlite_errorcode", 0) & _PRIMARY
    if code in _BUSY:
        return StoreInUseError(path)
    if code in _DAMAGED or doing is Doing.READING:
        return StoreDamagedError(path)
    return StoreNotWrittenError(path, _trouble(path, code))


def _trouble(path: Path, code: int) -> StorageTrouble:
    if code == sqlcipher.SQLITE_FULL:
        return StorageTrouble.FULL
    if code in _READ_ONLY:
        return StorageTrouble.READ_ONLY
    if not path.parent.is_dir():
        return StorageTrouble.NO_FOLDER
    # SQLite cannot make its journal: the folder is there, so we may not write in it.
    return StorageTrouble.READ_ONLY if code == sqlcipher.SQLITE_CANTOPEN else StorageTrouble.OTHER
