"""Keeps PINs, wrong tries and what became of them in the family's encrypted database."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from familypact.domain.errors import StoreDamagedError
from familypact.domain.pin import PinLock, PinNews
from familypact.infra.store.codec import Codec
from familypact.infra.store.connection import Connection
from familypact.infra.store.troubles import Doing, ours

_THERE = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'pins'"
_LOCK = "SELECT body FROM pins WHERE holder = ?"
_NEWS = "SELECT body FROM pin_news ORDER BY id"
_WRONG = "SELECT wrong FROM pin_tries WHERE holder = ?"
_PUT_LOCK = "INSERT OR REPLACE INTO pins (holder, body) VALUES (?, ?)"
_DROP_LOCK = "DELETE FROM pins WHERE holder = ?"
_PUT_NEWS = "INSERT INTO pin_news (body) VALUES (?)"
_COUNT = """INSERT INTO pin_tries (holder, wrong) VALUES (?, 1)
    ON CONFLICT (holder) DO UPDATE SET wrong = wrong + 1"""
_FORGIVE = "DELETE FROM pin_tries WHERE holder = ?"


class SqlitePins:
    """Satisfies PinStore over an open database; each write is one transaction."""

    def __init__(self, path: Path, connection: Connection) -> None:
        self._path = path
        self._connection = connection
        self._codec = Codec(path)

    def lock(self, holder: str) -> PinLock | None:
        bodies = self._values(_LOCK, holder)
        return self._codec.decode(PinLock, self._bytes(bodies[0])) if bodies else None

    def put_lock(self, lock: PinLock, news: PinNews) -> None:
        body, line = self._codec.encode(lock), self._codec.encode(news)
        with self._writing():
            self._connection.execute(_PUT_LOCK, (lock.holder, body))
            self._connection.execute(_FORGIVE, (lock.holder,))
            self._connection.execute(_PUT_NEWS, (line,))

    def drop_lock(self, news: PinNews) -> None:
        line = self._codec.encode(news)
        with self._writing():
            self._connection.execute(_DROP_LOCK, (news.holder,))
            self._connection.execute(_FORGIVE, (news.holder,))
            self._connection.execute(_PUT_NEWS, (line,))

    def news(self) -> tuple[PinNews, ...]:
        return tuple(self._codec.decode(PinNews, self._bytes(body)) for body in self._values(_NEWS))

    def wrong_tries(self, holder: str) -> int:
        found = self._values(_WRONG, holder)
        if found and not isinstance(found[0], int):
            raise StoreDamagedError(self._path)
        return int(found[0]) if found else 0

    def count_try(self, holder: str) -> None:
        with self._writing():
            self._connection.execute(_COUNT, (holder,))

    def forgive_tries(self, holder: str) -> None:
        with self._writing():
            self._connection.execute(_FORGIVE, (holder,))

    def _bytes(self, value: object) -> bytes:
        if not isinstance(value, bytes):
            raise StoreDamagedError(self._path)
        return value

    def _values(self, select: str, *values: object) -> list[Any]:
        """Give nothing where an older program made the file and it was opened only to be read."""
        with ours(self._path, Doing.READING):
            if self._connection.execute(_THERE).fetchone() is None:
                return []
            return [row[0] for row in self._connection.execute(select, values)]

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
