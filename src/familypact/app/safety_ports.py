"""What the guide to controls and the topics need kept, as a Protocol that `infra` satisfies."""

from typing import Protocol

from familypact.domain.control import ControlKind, Platform
from familypact.domain.set_up import SetUp
from familypact.domain.topic_talk import TopicTalk


class SafetyStore(Protocol):
    """In the same encrypted file as the agreements; every write is whole when it returns.

    Raises StoreNotWrittenError and StoreDamagedError as AgreementStore does.
    """

    def set_ups(self) -> tuple[SetUp, ...]: ...

    def put_set_up(self, set_up: SetUp) -> None:
        """Add it, or replace the one of its kind and platform."""
        ...

    def drop_set_up(self, kind: ControlKind, platform: Platform) -> None: ...

    def topic_talks(self) -> tuple[TopicTalk, ...]: ...

    def put_topic_talk(self, talk: TopicTalk) -> None:
        """Add it, or replace the one of its child and topic."""
        ...
