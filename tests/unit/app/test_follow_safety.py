"""Reminders follow what is ticked and talked, once it is kept."""

from datetime import date

from safety_samples import MemorySafety

from familypact.app.follow_safety import FollowSafety
from familypact.domain.control import ControlKind, Platform
from familypact.domain.draft import Talk
from familypact.domain.family import AgeBand
from familypact.domain.set_up import SetUp
from familypact.domain.topic_talk import TopicTalk

TODAY = date(2026, 11, 22)
SET_UP = SetUp(ControlKind.TIME_LIMIT, Platform.ANDROID, TODAY)
TALK = TopicTalk("mia", "sleep", AgeBand.MIDDLE, Talk.COME_BACK, TODAY)


def test_each_change_is_kept_first_and_then_followed():
    inner, seen = MemorySafety(), []
    safety = FollowSafety(inner, lambda: seen.append((inner.set_ups(), inner.topic_talks())))

    safety.put_set_up(SET_UP)
    safety.put_topic_talk(TALK)
    safety.drop_set_up(ControlKind.TIME_LIMIT, Platform.ANDROID)

    assert seen == [((SET_UP,), ()), ((SET_UP,), (TALK,)), ((), (TALK,))]
    assert (safety.set_ups(), safety.topic_talks()) == ((), (TALK,))
