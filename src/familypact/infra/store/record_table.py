"""Keeps incident records in the family's encrypted database, and takes them out for good."""

from contextlib import suppress

from familypact.domain.errors import StoreInUseError, StoreNotWrittenError
from familypact.domain.record import IncidentRecord
from familypact.infra.store.tables import Tables
from familypact.infra.store.troubles import ours


class SqliteRecords(Tables):
    """Satisfies RecordStore over an open database; each write is one transaction.

    What is erased is overwritten with zeros at once. Parts of it may still lie where pages were
    rearranged: so the whole file is written anew, and a mark that is set together with the erasing
    makes the next start do it where this one was cut off.
    """

    def records(self) -> tuple[IncidentRecord, ...]:
        bodies = self._bodies("records", "SELECT body FROM records ORDER BY id DESC")
        return tuple(self._codec.decode(IncidentRecord, body) for body in bodies)

    def put_record(self, record: IncidentRecord) -> None:
        body = self._codec.encode(record)
        with self._writing():
            self._run("INSERT OR REPLACE INTO records (id, body) VALUES (?, ?)", record.id, body)

    def erase_record(self, record_id: int) -> None:
        with self._writing():
            self._run("DELETE FROM records WHERE id = ?", record_id)
            self._run("INSERT OR IGNORE INTO record_wipes (id) VALUES (1)")
        self._wipe()

    def finish_erasing(self) -> None:
        """Clean up after an erasing that was cut off; a disk that refuses is asked next time."""
        if self._rows("record_wipes", "SELECT id FROM record_wipes"):
            with suppress(StoreNotWrittenError, StoreInUseError):
                self._wipe()

    def _wipe(self) -> None:
        with ours(self._path):
            self._run("VACUUM")
        with self._writing():
            self._run("DELETE FROM record_wipes")
