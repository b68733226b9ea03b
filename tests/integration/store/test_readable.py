"""The readable export holds what is everybody's, and nothing that is one side's alone."""

import json
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from integration.store.samples import A_SEAL_KEY, KEY, a_draft, an_agreement

from familypact.domain.checkin_talk import CheckInTalk, Remark, TalkState, Telling
from familypact.domain.control import ControlKind, Platform
from familypact.domain.draft import Talk
from familypact.domain.family import GROWN_UPS, AgeBand
from familypact.domain.set_up import SetUp
from familypact.domain.topic_talk import TopicTalk
from familypact.domain.two_drafts import Choice, Rating, Ratings, Turn
from familypact.infra.store.readable import readable
from familypact.infra.store.sqlite_store import SqliteStore, open_store

DAY = date(2026, 11, 22)


@pytest.fixture
def store(tmp_path: Path):
    with closing(open_store(tmp_path, KEY)) as store:
        store.agree(an_agreement())
        yield store


def exported(store: SqliteStore) -> dict:
    return json.loads(readable(store))


def test_what_was_set_up_and_talked_through_is_in_it(store: SqliteStore) -> None:
    store.safety_tables.put_set_up(SetUp(ControlKind.TIME_LIMIT, Platform.ANDROID, DAY))
    store.safety_tables.put_topic_talk(
        TopicTalk("c1", "grooming", AgeBand.MIDDLE, Talk.TALKED, DAY)
    )
    store.seal_keys.save(A_SEAL_KEY)

    found = exported(store)

    assert found["agreements"][0]["family"]["name"] == "Quillfeather"
    assert found["devices"] == [{"kind": "time-limit", "platform": "android", "on": "2026-11-22"}]
    assert found["topics"][0]["risk_id"] == "grooming"
    assert found["seal_fingerprints"] == [A_SEAL_KEY.fingerprint.digits]
    assert "private part" not in readable(store).decode()


def test_what_one_side_says_alone_in_a_talk_is_not(store: SqliteStore) -> None:
    talk = CheckInTalk(1, DAY, 1)
    talk = talk.with_remark("c1", "rule/bedtime", Remark("only mine"))
    talk = talk.with_remark("c1", "rule/games", Remark("for all", shared=True))
    talk = talk.with_telling("c1", "c1", Telling.NO)
    store.talk_tables.put_talk(talk)
    alone = readable(store).decode()
    store.talk_tables.put_talk(talk.with_turn("c1", Turn.DONE).ended(TalkState.DONE))

    assert "only mine" not in alone
    assert "for all" not in alone
    assert "for all" in readable(store).decode()
    assert "only mine" not in readable(store).decode()


def test_answers_given_alone_stay_out_until_everybody_has_answered(store: SqliteStore) -> None:
    mine = {"bedtime": Rating(Choice.CHANGE, "21:45", "a secret wish")}
    done = Ratings(Turn.DONE, mine)
    draft = replace(a_draft(), ratings={"c1": done})
    store.save_draft(draft)
    before = readable(store).decode()
    store.save_draft(replace(draft, ratings=dict.fromkeys((*draft.sides(), GROWN_UPS), done)))

    assert "a secret wish" not in before
    assert "a secret wish" in readable(store).decode()
