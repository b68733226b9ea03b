"""Keeps incident records in the family's encrypted database, and takes them out for good."""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from familypact.domain.errors import StoreDamagedError, StoreInUseError, StoreNotWrittenError
from familypact.domain.record import IncidentRecord
from familypact.infra.store.codec import Codec
from familypact.infra.store.connection import Connection
from familypact.infra.store.troubles import Doing, ours

_THERE = "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = 'record_wipes'"


class SqliteRecords:
    """Satisfies RecordStore over an open database; each write is one transaction.

    What is erased is overwritten with zeros at once. Parts of it may still lie where pages were
    rearranged: so the whole file is written anew, and a mark that is set together with the erasing
    makes the next start do it where this one was cut off.
    """

    def __init__(self, path: Path, connection: Connection) -> None:
        self._path = path
        self._connection = connection
        self._codec = Codec(path)

    def records(self) -> tuple[IncidentRecord, ...]:
        with ours(self._path, Doing.READING):
            select = "SELECT body FROM records ORDER BY id DESC"
            rows = self._connection.execute(select).fetchall() if self._is_there() else []
        if not all(isinstance(row[0], bytes) for row in rows):
            raise StoreDamagedError(self._path)
        return tuple(self._codec.decode(IncidentRecord, row[0]) for row in rows)

    def put_record(self, record: IncidentRecord) -> None:
        body = self._codec.encode(record)
        with self._writing():
            put = "INSERT OR REPLACE INTO records (id, body) VALUES (?, ?)"
            self._connection.execute(put, (record.id, body))

    def erase_record(self, record_id: int) -> None:
        with self._writing():
            self._connection.execute("DELETE FROM records WHERE id = ?", (record_id,))
            self._connection.execute("INSERT OR IGNORE INTO record_wipes (id) VALUES (1)")
        self._wipe()

    def finish_erasing(self) -> None:
        """Clean up after an erasing that was cut off; a disk that refuses is asked next time."""
        with ours(self._path, Doing.READING):
            due = self._is_there() and self._connection.execute(
                "SELECT count(*) FROM record_wipes"
            ).fetchone() != (0,)
        if due:
            with suppress(StoreNotWrittenError, StoreInUseError):
                self._wipe()

    def _wipe(self) -> None:
        with ours(self._path):
            self._connection.execute("VACUUM")
        with self._writing():
            self._connection.execute("DELETE FROM record_wipes")

    def _is_there(self) -> bool:
        """Say no where an older program made the file and it was opened only to be read."""
        there: tuple[int] = self._connection.execute(_THERE).fetchone()
        return there[0] > 0

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with ours(self._path):
            self._connection.execute("PRAGMA secure_delete=ON")
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                # A full disk has rolled back already; a second time would hide why.
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
