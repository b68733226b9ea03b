"""Keeps which controls were set up together, and which topics were talked through since."""

from familypact.domain.control import ControlKind, Platform
from familypact.domain.set_up import SetUp
from familypact.domain.topic_talk import TopicTalk
from familypact.infra.store.tables import Tables

_SET_UPS = "SELECT body FROM set_ups ORDER BY kind, platform"
_TOPIC_TALKS = "SELECT body FROM topic_talks ORDER BY child_id, risk_id"
_PUT_SET_UP = "INSERT OR REPLACE INTO set_ups (kind, platform, body) VALUES (?, ?, ?)"
_DROP_SET_UP = "DELETE FROM set_ups WHERE kind = ? AND platform = ?"
_PUT_TALK = "INSERT OR REPLACE INTO topic_talks (child_id, risk_id, body) VALUES (?, ?, ?)"


class SqliteSafety(Tables):
    """Satisfies SafetyStore over an open database; each write is one transaction."""

    def set_ups(self) -> tuple[SetUp, ...]:
        bodies = self._bodies("set_ups", _SET_UPS)
        return tuple(self._codec.decode(SetUp, body) for body in bodies)

    def put_set_up(self, set_up: SetUp) -> None:
        body = self._codec.encode(set_up)
        with self._writing():
            self._run(_PUT_SET_UP, set_up.kind.value, set_up.platform.value, body)

    def drop_set_up(self, kind: ControlKind, platform: Platform) -> None:
        with self._writing():
            self._run(_DROP_SET_UP, kind.value, platform.value)

    def topic_talks(self) -> tuple[TopicTalk, ...]:
        bodies = self._bodies("topic_talks", _TOPIC_TALKS)
        return tuple(self._codec.decode(TopicTalk, body) for body in bodies)

    def put_topic_talk(self, talk: TopicTalk) -> None:
        body = self._codec.encode(talk)
        with self._writing():
            self._run(_PUT_TALK, talk.child_id, talk.risk_id, body)
