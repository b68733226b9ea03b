"""Encrypted copies of the database: made, checked, given another key, and put in its place.

A database that is to replace `store.db` together with the key slots stands beside it as
`store.next.db` until the slots are written: from then on its key is the one that counts, and
whoever opens the data next moves it to its place. A crash before or after loses nothing.
"""

from pathlib import Path

from familypact.domain.errors import (
    StoreDamagedError,
    StoreInUseError,
    StoreNotWrittenError,
)
from familypact.infra.private_files import make_private_file, sync_folder, trouble_of
from familypact.infra.store.connection import Connection, check_encrypted, connect
from familypact.infra.store.migrations import refuse_newer
from familypact.infra.store.troubles import Doing, ours

NEXT_NAME = "store.next.db"
_STORE_NAME = "store.db"


def copy_into(connection: Connection, path: Path) -> None:
    """Raise StoreNotWrittenError where the disk refuses; half a copy does not stay."""
    try:
        make_private_file(path)
    except OSError as error:
        raise StoreNotWrittenError(path, trouble_of(error)) from error
    reading = bool(connection.execute("PRAGMA query_only").fetchone()[0])
    try:
        with ours(path):
            if reading:  # else the library refuses, although the source stays as it is
                connection.execute("PRAGMA query_only=OFF")
            connection.execute("VACUUM INTO ?", (str(path),))
        check_encrypted(path)
    except BaseException:
        path.unlink(missing_ok=True)
        raise
    finally:
        if reading:
            connection.execute("PRAGMA query_only=ON")


def check_whole(path: Path, key: bytes) -> int:
    """Read every page; give the schema's version. Raise StoreDamagedError, StoreTooNewError."""
    connection = connect(path, key)
    try:
        version = refuse_newer(connection, path)
        with ours(path, Doing.READING):
            broken = connection.execute("PRAGMA cipher_integrity_check").fetchall()
            verdict = connection.execute("PRAGMA integrity_check").fetchall()
    finally:
        connection.close()
    if broken or verdict != [("ok",)] or version == 0:
        raise StoreDamagedError(path)
    return version


def change_key(path: Path, key: bytes, new_key: bytes) -> None:
    """Encrypt a copy anew; never the database itself, which a crash would leave half and half."""
    connection = connect(path, key)
    try:
        with ours(path):
            connection.execute(f"PRAGMA rekey=\"x'{new_key.hex()}'\"")
    finally:
        connection.close()
    check_whole(path, new_key)


def settle_next(folder: Path, key: bytes) -> None:
    """Move a waiting database to its place where `key` is its key; else leave it alone."""
    waiting = folder / NEXT_NAME
    if not waiting.exists():
        return
    try:
        connect(waiting, key).close()
    except (StoreDamagedError, StoreInUseError, StoreNotWrittenError):
        return  # its slots were never written: the old database still counts
    try:
        drop_journal(folder / _STORE_NAME)
        waiting.replace(folder / _STORE_NAME)
        sync_folder(folder)
    except FileNotFoundError:
        return  # somebody else has just moved it
    except OSError as error:
        raise StoreNotWrittenError(folder / _STORE_NAME, trouble_of(error)) from error


def drop_journal(path: Path) -> None:
    """Remove a journal left behind, which would be played back into another database."""
    path.with_name(f"{path.name}-journal").unlink(missing_ok=True)
