"""What was set up and talked through is kept, encrypted, and replaced by what came later."""

from datetime import date
from pathlib import Path

from integration.store.samples import KEY

from familypact.domain.control import ControlKind, Platform
from familypact.domain.draft import Talk
from familypact.domain.family import AgeBand
from familypact.domain.set_up import SetUp
from familypact.domain.topic_talk import TopicTalk
from familypact.infra.store.sqlite_store import Access, open_store

FIRST = SetUp(ControlKind.TIME_LIMIT, Platform.ANDROID, date(2026, 5, 3))
OTHER = SetUp(ControlKind.CHAT, Platform.SWITCH, date(2026, 6, 1))
TALK = TopicTalk("c1", "grooming", AgeBand.MIDDLE, Talk.COME_BACK, date(2026, 5, 3))


def test_what_was_set_up_is_there_after_opening_again(tmp_path: Path) -> None:
    store = open_store(tmp_path, KEY)
    store.safety_tables.put_set_up(FIRST)
    store.safety_tables.put_set_up(OTHER)
    store.close()

    again = open_store(tmp_path, KEY, Access.READ)

    assert set(again.safety_tables.set_ups()) == {FIRST, OTHER}
    again.close()
    assert b"time-limit" not in (tmp_path / "store.db").read_bytes()


def test_a_later_date_takes_the_place_and_a_tick_can_be_taken_back(tmp_path: Path) -> None:
    store = open_store(tmp_path, KEY)
    later = SetUp(FIRST.kind, FIRST.platform, date(2026, 11, 22))

    store.safety_tables.put_set_up(FIRST)
    store.safety_tables.put_set_up(later)
    replaced = store.safety_tables.set_ups()
    store.safety_tables.drop_set_up(FIRST.kind, FIRST.platform)

    assert replaced == (later,)
    assert store.safety_tables.set_ups() == ()
    store.close()


def test_a_talk_is_kept_by_child_and_topic(tmp_path: Path) -> None:
    store = open_store(tmp_path, KEY)
    done = TopicTalk("c1", "grooming", AgeBand.MIDDLE, Talk.TALKED, date(2026, 6, 3))
    sister = TopicTalk("c2", "grooming", AgeBand.TEEN, Talk.TALKED, date(2026, 6, 3))

    for talk in (TALK, done, sister):
        store.safety_tables.put_topic_talk(talk)

    assert store.safety_tables.topic_talks() == (done, sister)
    store.close()
