"""What was set up and talked through, kept in memory."""

from familypact.domain.control import ControlKind, Platform
from familypact.domain.errors import StoreNotWrittenError
from familypact.domain.set_up import SetUp
from familypact.domain.topic_talk import TopicTalk


class MemorySafety:
    """Satisfies SafetyStore; set `refuses` to make every write fail like a full disk."""

    def __init__(self) -> None:
        self._set_ups: dict[tuple[ControlKind, Platform], SetUp] = {}
        self._talks: dict[tuple[str, str], TopicTalk] = {}
        self.refuses: StoreNotWrittenError | None = None

    def set_ups(self) -> tuple[SetUp, ...]:
        return tuple(self._set_ups.values())

    def put_set_up(self, set_up: SetUp) -> None:
        self._check()
        self._set_ups[set_up.kind, set_up.platform] = set_up

    def drop_set_up(self, kind: ControlKind, platform: Platform) -> None:
        self._check()
        self._set_ups.pop((kind, platform), None)

    def topic_talks(self) -> tuple[TopicTalk, ...]:
        return tuple(self._talks.values())

    def put_topic_talk(self, talk: TopicTalk) -> None:
        self._check()
        self._talks[talk.child_id, talk.risk_id] = talk

    def _check(self) -> None:
        if self.refuses is not None:
            raise self.refuses
