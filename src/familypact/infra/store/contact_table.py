"""Keeps what a family corrected in its places to turn to after a version was agreed."""

from familypact.domain.help import CheckedContact
from familypact.infra.store.tables import Tables

_CHANGES = "SELECT body FROM contact_changes WHERE number = ? ORDER BY contact_id"
_PUT = "INSERT OR REPLACE INTO contact_changes (number, contact_id, body) VALUES (?, ?, ?)"


class SqliteContacts(Tables):
    """The corrections of each version over an open database; each write is one transaction."""

    def changes(self, number: int) -> tuple[CheckedContact, ...]:
        bodies = self._bodies("contact_changes", _CHANGES, number)
        return tuple(self._codec.decode(CheckedContact, body) for body in bodies)

    def put(self, number: int, contact: CheckedContact) -> None:
        body = self._codec.encode(contact)
        with self._writing():
            self._run(_PUT, number, contact.contact.id, body)
