"""Opens the encrypted database with the settings that keep it whole."""

import sys
from pathlib import Path
from typing import Any

from sqlcipher3 import dbapi2 as sqlcipher

from familypact.domain.errors import StoreDamagedError
from familypact.infra.store.troubles import Doing, ours

KEY_BYTES = 32
_BUSY_SECONDS = 5.0
_HEADER_BYTES = 16
_PLAIN_HEADER = b"SQLite format 3\x00"

# The library ships no types; what we use of it is the DB-API.
Connection = Any


def connect(path: Path, key: bytes) -> Connection:
    """Open the file at `path`, which must be there, and prove that `key` fits.

    Raise StoreDamagedError for a file that is in clear or that the key does not open.
    """
    if len(key) != KEY_BYTES:
        raise StoreDamagedError(path)
    if _header(path) == _PLAIN_HEADER:  # without a key the library would gladly go on with it
        raise StoreDamagedError(path)
    with ours(path):
        connection = sqlcipher.connect(
            f"{path.absolute().as_uri()}?mode=rw",
            uri=True,
            timeout=_BUSY_SECONDS,
            isolation_level=None,
        )
    try:
        with ours(path, Doing.READING):
            _prepare(connection, key)
    except BaseException:
        connection.close()
        raise
    return connection


def check_encrypted(path: Path) -> None:
    """Raise StoreDamagedError where the file came out in clear."""
    if _header(path) == _PLAIN_HEADER:
        raise StoreDamagedError(path)


def _prepare(connection: Connection, key: bytes) -> None:
    """Set everything up in the one order that works: log, key, first read, the rest."""
    connection.execute("PRAGMA cipher_log_level=NONE")  # else it chatters on stderr
    connection.execute(f"PRAGMA key=\"x'{key.hex()}'\"")
    connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    connection.execute("PRAGMA journal_mode=DELETE")
    connection.execute("PRAGMA synchronous=EXTRA")
    connection.execute("PRAGMA temp_store=MEMORY")
    connection.execute("PRAGMA secure_delete=ON")  # what was erased is not left in free pages
    connection.execute("PRAGMA foreign_keys=ON")
    if sys.platform == "darwin":
        connection.execute("PRAGMA fullfsync=1")


def _header(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(_HEADER_BYTES)
    except OSError:
        return b""
