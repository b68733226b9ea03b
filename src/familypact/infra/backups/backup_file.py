"""What a backup file is: the key slots and the encrypted database, in one piece with a checksum.

    16 bytes  mark and format    8 bytes  length of the slots    8 bytes  length of the database
    the slots, the database, 32 bytes SHA-256 over all before

Nothing in it is readable without the passphrase, the recovery sheet or the keyring of its day.
"""

import hashlib
import os
import struct
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from familypact.domain.errors import BackupDamagedError, KeyUnavailableError, StoreTooNewError
from familypact.infra.keys.slots import SlotFile, slots_of
from familypact.infra.private_files import make_private_file, sync_folder

_MARK = b"FamilyPact backu"
_FORMAT = 1
_HEAD = struct.Struct(">16sHQQ")
_SUM_BYTES = 32
_PIECE = 1 << 20
_MOST_SLOTS = 64 * 1024
_MOST_DATABASE = 1 << 30


@dataclass(frozen=True, slots=True)
class BackupContent:
    """What was found in a file whose checksum is right; `slots` as they were written."""

    slots: SlotFile
    slots_bytes: bytes


def write_backup(path: Path, slots: bytes, database: Path) -> None:
    """Write beside and rename. Raises OSError."""
    beside = path.with_name(f".{path.name[:60]}.{os.getpid()}")
    with suppress(FileNotFoundError):
        beside.unlink()
    try:
        make_private_file(beside)
        with beside.open("wb") as file, database.open("rb") as source:
            _pour(file, slots, source, database.stat().st_size)
            file.flush()
            os.fsync(file.fileno())
        beside.replace(path)
        sync_folder(path.parent)
    except BaseException:
        with suppress(OSError):
            beside.unlink()
        raise


def read_backup(path: Path, database: Path) -> BackupContent:
    """Check the file and put its database where `database` is not yet.

    Raise BackupDamagedError, or StoreTooNewError for one of a later program. What the disk
    refuses when it is written comes as OSError.
    """
    try:
        size = path.stat().st_size
        if not path.is_file():
            raise BackupDamagedError(path)
        file = path.open("rb")
    except (OSError, ValueError) as error:
        raise BackupDamagedError(path) from error
    with file:
        return _read(path, file, size, database)


def _read(path: Path, file: BinaryIO, size: int, database: Path) -> BackupContent:
    head = file.read(_HEAD.size)
    if len(head) < _HEAD.size:
        raise BackupDamagedError(path)
    mark, number, slots_size, database_size = _HEAD.unpack(head)
    if mark != _MARK:
        raise BackupDamagedError(path)
    if number > _FORMAT:
        raise StoreTooNewError(path, number, _FORMAT)
    whole = _HEAD.size + slots_size + database_size + _SUM_BYTES
    if size != whole or slots_size > _MOST_SLOTS or database_size > _MOST_DATABASE:
        raise BackupDamagedError(path)
    slots_bytes = file.read(slots_size)
    digest = hashlib.sha256(head + slots_bytes)
    make_private_file(database)
    with database.open("wb") as target:
        for piece in _pieces(file, database_size):
            digest.update(piece)
            target.write(piece)
        target.flush()
        os.fsync(target.fileno())
    if file.read(_SUM_BYTES) != digest.digest():
        raise BackupDamagedError(path)
    try:
        return BackupContent(slots_of(slots_bytes, path), slots_bytes)
    except KeyUnavailableError as error:
        raise BackupDamagedError(path) from error


def _pour(file: BinaryIO, slots: bytes, source: BinaryIO, size: int) -> None:
    head = _HEAD.pack(_MARK, _FORMAT, len(slots), size)
    digest = hashlib.sha256(head + slots)
    file.write(head + slots)
    for piece in _pieces(source, size):
        digest.update(piece)
        file.write(piece)
    file.write(digest.digest())


def _pieces(file: BinaryIO, size: int) -> Iterator[bytes]:
    left = size
    while left:
        piece = file.read(min(left, _PIECE))
        if not piece:
            return
        left -= len(piece)
        yield piece
