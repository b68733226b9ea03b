"""Keeps PINs, wrong tries and what became of them in the family's encrypted database."""

from familypact.domain.errors import StoreDamagedError
from familypact.domain.pin import PinLock, PinNews
from familypact.infra.store.tables import Tables

_LOCK = "SELECT body FROM pins WHERE holder = ?"
_NEWS = "SELECT body FROM pin_news ORDER BY id"
_WRONG = "SELECT wrong FROM pin_tries WHERE holder = ?"
_PUT_LOCK = "INSERT OR REPLACE INTO pins (holder, body) VALUES (?, ?)"
_DROP_LOCK = "DELETE FROM pins WHERE holder = ?"
_PUT_NEWS = "INSERT INTO pin_news (body) VALUES (?)"
_COUNT = """INSERT INTO pin_tries (holder, wrong) VALUES (?, 1)
    ON CONFLICT (holder) DO UPDATE SET wrong = wrong + 1"""
_FORGIVE = "DELETE FROM pin_tries WHERE holder = ?"


class SqlitePins(Tables):
    """Satisfies PinStore over an open database; each write is one transaction."""

    def lock(self, holder: str) -> PinLock | None:
        bodies = self._bodies("pins", _LOCK, holder)
        return self._codec.decode(PinLock, bodies[0]) if bodies else None

    def put_lock(self, lock: PinLock, news: PinNews) -> None:
        body, line = self._codec.encode(lock), self._codec.encode(news)
        with self._writing():
            self._run(_PUT_LOCK, lock.holder, body)
            self._run(_FORGIVE, lock.holder)
            self._run(_PUT_NEWS, line)

    def drop_lock(self, news: PinNews) -> None:
        line = self._codec.encode(news)
        with self._writing():
            self._run(_DROP_LOCK, news.holder)
            self._run(_FORGIVE, news.holder)
            self._run(_PUT_NEWS, line)

    def news(self) -> tuple[PinNews, ...]:
        return tuple(self._codec.decode(PinNews, body) for body in self._bodies("pin_news", _NEWS))

    def wrong_tries(self, holder: str) -> int:
        rows = self._rows("pin_tries", _WRONG, holder)
        if not rows:
            return 0
        if not isinstance(rows[0][0], int):
            raise StoreDamagedError(self._path)
        return rows[0][0]

    def count_try(self, holder: str) -> None:
        with self._writing():
            self._run(_COUNT, holder)

    def forgive_tries(self, holder: str) -> None:
        with self._writing():
            self._run(_FORGIVE, holder)
