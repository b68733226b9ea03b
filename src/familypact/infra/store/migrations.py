"""Brings a database from the schema an older FamilyPact wrote to the one this one knows."""

from collections.abc import Sequence
from pathlib import Path

from familypact.domain.errors import StoreTooNewError
from familypact.infra.private_files import copy_private
from familypact.infra.store.connection import Connection
from familypact.infra.store.troubles import Doing, ours

VERSION_COPIES = "store.version-*.db"

Step = tuple[str, ...]

STEPS: tuple[Step, ...] = (
    (
        "CREATE TABLE drafts (id INTEGER PRIMARY KEY CHECK (id = 1), body BLOB NOT NULL)",
        "CREATE TABLE agreements (number INTEGER PRIMARY KEY, body BLOB NOT NULL)",
        """CREATE TABLE sign_offs (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            number INTEGER NOT NULL REFERENCES agreements (number),
            party_id TEXT NOT NULL,
            body BLOB NOT NULL,
            UNIQUE (number, party_id)
        )""",
        "CREATE TABLE next_checkin (id INTEGER PRIMARY KEY CHECK (id = 1), moment TEXT NOT NULL)",
    ),
    (
        """CREATE TABLE seal_keys (
            id INTEGER PRIMARY KEY AUTOINCREMENT,
            private BLOB NOT NULL,
            certificate BLOB NOT NULL,
            fingerprint TEXT NOT NULL UNIQUE
        )""",
    ),
    (
        "CREATE TABLE checkin_talks (number INTEGER PRIMARY KEY, body BLOB NOT NULL)",
        "CREATE TABLE proposals (id INTEGER PRIMARY KEY, body BLOB NOT NULL)",
    ),
    (
        """CREATE TABLE set_ups (
            kind TEXT NOT NULL,
            platform TEXT NOT NULL,
            body BLOB NOT NULL,
            PRIMARY KEY (kind, platform)
        )""",
        """CREATE TABLE topic_talks (
            child_id TEXT NOT NULL,
            risk_id TEXT NOT NULL,
            body BLOB NOT NULL,
            PRIMARY KEY (child_id, risk_id)
        )""",
    ),
    (
        "CREATE TABLE pins (holder TEXT PRIMARY KEY, body BLOB NOT NULL)",
        "CREATE TABLE pin_tries (holder TEXT PRIMARY KEY, wrong INTEGER NOT NULL)",
        "CREATE TABLE pin_news (id INTEGER PRIMARY KEY AUTOINCREMENT, body BLOB NOT NULL)",
    ),
    (
        "CREATE TABLE records (id INTEGER PRIMARY KEY, body BLOB NOT NULL)",
        # A row stands here while what was erased may still be found in the file's free parts.
        "CREATE TABLE record_wipes (id INTEGER PRIMARY KEY CHECK (id = 1))",
    ),
    (
        """CREATE TABLE contact_changes (
            number INTEGER NOT NULL REFERENCES agreements (number),
            contact_id TEXT NOT NULL,
            body BLOB NOT NULL,
            PRIMARY KEY (number, contact_id)
        )""",
    ),
    (
        """CREATE TABLE poster_copies (
            number INTEGER NOT NULL,
            way TEXT NOT NULL,
            day TEXT NOT NULL,
            PRIMARY KEY (number, way, day)
        )""",
    ),
)


def refuse_newer(connection: Connection, path: Path, known: int = len(STEPS)) -> int:
    """Give the schema's version; raise StoreTooNewError for one of a later program."""
    with ours(path, Doing.READING):
        found = int(connection.execute("PRAGMA user_version").fetchone()[0])
    if found > known:
        raise StoreTooNewError(path, found, known)
    return found


def migrate(connection: Connection, path: Path, steps: Sequence[Step] = STEPS) -> None:
    """Take every step that is missing, each whole or not at all.

    A copy of the file as it was stays beside it. Raise StoreTooNewError, before anything is
    touched, for a schema of a later program.
    """
    found = refuse_newer(connection, path, len(steps))
    if 0 < found < len(steps):
        copy_of(path, found)
    for number in range(found, len(steps)):
        with ours(path):
            _take(connection, steps[number], number + 1)


def copy_of(path: Path, version: int) -> Path:
    """Copy the closed-up file beside itself, named after its version; an older copy goes."""
    copy = path.with_name(f"{path.stem}.version-{version}{path.suffix}")
    copy_private(path, copy)
    return copy


def _take(connection: Connection, step: Step, version: int) -> None:
    connection.execute("BEGIN IMMEDIATE")
    try:
        for statement in step:
            connection.execute(statement)
        connection.execute(f"PRAGMA user_version={version}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
