"""Keeps what a family corrected in its places to turn to after a version was agreed."""

from pathlib import Path

from familypact.domain.errors import StoreDamagedError
from familypact.domain.help import CheckedContact
from familypact.infra.store.codec import Codec
from familypact.infra.store.connection import Connection
from familypact.infra.store.troubles import Doing, ours

_THERE = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'contact_changes'"
_CHANGES = "SELECT body FROM contact_changes WHERE number = ? ORDER BY contact_id"
_PUT = "INSERT OR REPLACE INTO contact_changes (number, contact_id, body) VALUES (?, ?, ?)"


class SqliteContacts:
    """The corrections of each version over an open database; each write is one transaction."""

    def __init__(self, path: Path, connection: Connection) -> None:
        self._path = path
        self._connection = connection
        self._codec = Codec(path)

    def changes(self, number: int) -> tuple[CheckedContact, ...]:
        """Give nothing where an older program made the file and it was opened only to be read."""
        with ours(self._path, Doing.READING):
            if self._connection.execute(_THERE).fetchone() is None:
                return ()
            rows = self._connection.execute(_CHANGES, (number,)).fetchall()
        if not all(isinstance(row[0], bytes) for row in rows):
            raise StoreDamagedError(self._path)
        return tuple(self._codec.decode(CheckedContact, row[0]) for row in rows)

    def put(self, number: int, contact: CheckedContact) -> None:
        body = self._codec.encode(contact)
        with ours(self._path):
            self._connection.execute(_PUT, (number, contact.contact.id, body))
