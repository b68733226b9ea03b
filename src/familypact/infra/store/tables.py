"""What the parts of the encrypted database share: reading rows, and writing all or nothing."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from familypact.domain.errors import StoreDamagedError
from familypact.infra.store.codec import Codec
from familypact.infra.store.connection import Connection
from familypact.infra.store.troubles import Doing, ours

_THERE = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"

# What the database gives back; each caller checks what it needs.
Row = tuple[Any, ...]


class Tables:
    """The base of each part, over one open database; each write is one transaction."""

    def __init__(self, path: Path, connection: Connection) -> None:
        self._path = path
        self._connection = connection
        self._codec = Codec(path)

    def _rows(self, table: str, select: str, *values: object) -> list[Row]:
        """Give nothing where an older program made the file and it was opened only to be read."""
        with ours(self._path, Doing.READING):
            if self._connection.execute(_THERE, (table,)).fetchone() is None:
                return []
            return [tuple(row) for row in self._connection.execute(select, values)]

    def _bodies(self, table: str, select: str, *values: object) -> list[bytes]:
        """Give the first column; raise StoreDamagedError where that is no record of ours."""
        bodies = [row[0] for row in self._rows(table, select, *values)]
        if not all(isinstance(body, bytes) for body in bodies):
            raise StoreDamagedError(self._path)
        return bodies

    def _run(self, statement: str, *values: object) -> None:
        self._connection.execute(statement, values)

    @contextmanager
    def _writing(self) -> Iterator[None]:
        with ours(self._path):
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield
                self._connection.execute("COMMIT")
            except BaseException:
                # A full disk has rolled back already; a second time would hide why.
                if self._connection.in_transaction:
                    self._connection.execute("ROLLBACK")
                raise
