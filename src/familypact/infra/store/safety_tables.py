"""Keeps which controls were set up together, and which topics were talked through since."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from familypact.domain.control import ControlKind, Platform
from familypact.domain.errors import StoreDamagedError
from familypact.domain.set_up import SetUp
from familypact.domain.topic_talk import TopicTalk
from familypact.infra.store.codec import Codec
from familypact.infra.store.connection import Connection
from familypact.infra.store.troubles import Doing, ours

_SET_UPS = "SELECT body FROM set_ups ORDER BY kind, platform"
_TOPIC_TALKS = "SELECT body FROM topic_talks ORDER BY child_id, risk_id"
_PUT_SET_UP = "INSERT OR REPLACE INTO set_ups (kind, platform, body) VALUES (?, ?, ?)"
_DROP_SET_UP = "DELETE FROM set_ups WHERE kind = ? AND platform = ?"
_PUT_TALK = "INSERT OR REPLACE INTO topic_talks (child_id, risk_id, body) VALUES (?, ?, ?)"


class SqliteSafety:
    """Satisfies SafetyStore over an open database; each write is one transaction."""

    def __init__(self, path: Path, connection: Connection) -> None:
        self._path = path
        self._connection = connection
        self._codec = Codec(path)

    def set_ups(self) -> tuple[SetUp, ...]:
        return tuple(self._codec.decode(SetUp, body) for body in self._bodies(_SET_UPS))

    def put_set_up(self, set_up: SetUp) -> None:
        body = self._codec.encode(set_up)
        self._write(_PUT_SET_UP, set_up.kind.value, set_up.platform.value, body)

    def drop_set_up(self, kind: ControlKind, platform: Platform) -> None:
        self._write(_DROP_SET_UP, kind.value, platform.value)

    def topic_talks(self) -> tuple[TopicTalk, ...]:
        return tuple(self._codec.decode(TopicTalk, body) for body in self._bodies(_TOPIC_TALKS))

    def put_topic_talk(self, talk: TopicTalk) -> None:
        self._write(_PUT_TALK, talk.child_id, talk.risk_id, self._codec.encode(talk))

    def _bodies(self, select: str) -> list[bytes]:
        """Give nothing where an older program made the file and it was opened only to be read."""
        with ours(self._path, Doing.READING):
            there = self._connection.execute(
                "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'set_ups'"
            ).fetchone()
            rows = self._connection.execute(select).fetchall() if there is not None else []
        if not all(isinstance(row[0], bytes) for row in rows):
            raise StoreDamagedError(self._path)
        return [row[0] for row in rows]

    def _write(self, statement: str, *values: object) -> None:
        with self._writing():
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
