"""Keeps what topics and devices need, and lets others follow each change at once."""

from collections.abc import Callable

from typing_extensions import override

from familypact.app.safety_ports import SafetyStore
from familypact.domain.control import ControlKind, Platform
from familypact.domain.set_up import SetUp
from familypact.domain.topic_talk import TopicTalk


class FollowSafety(SafetyStore):
    """A SafetyStore around another; `follow` may raise a FamilyPactError, after the change."""

    def __init__(self, inner: SafetyStore, follow: Callable[[], None]) -> None:
        self._inner = inner
        self._follow = follow

    @override
    def set_ups(self) -> tuple[SetUp, ...]:
        return self._inner.set_ups()

    @override
    def put_set_up(self, set_up: SetUp) -> None:
        self._inner.put_set_up(set_up)
        self._follow()

    @override
    def drop_set_up(self, kind: ControlKind, platform: Platform) -> None:
        self._inner.drop_set_up(kind, platform)
        self._follow()

    @override
    def topic_talks(self) -> tuple[TopicTalk, ...]:
        return self._inner.topic_talks()

    @override
    def put_topic_talk(self, talk: TopicTalk) -> None:
        self._inner.put_topic_talk(talk)
        self._follow()
