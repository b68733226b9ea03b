"""What every TalkStore keeps its word on: the encrypted database and the one in memory."""

import shutil
from dataclasses import replace
from datetime import date, datetime

import pytest
from fakes import MemoryStore
from integration.store.samples import DATA, KEY, a_draft, an_agreement
from talk_samples import MemoryTalks

from familypact.domain.checkin_talk import (
    CheckInTalk,
    Gap,
    Remark,
    Stage,
    TalkState,
    Telling,
    View,
)
from familypact.domain.draft import Talk
from familypact.domain.errors import StoreDamagedError, StoreNotWrittenError
from familypact.domain.family import GROWN_UPS
from familypact.domain.poster_copy import PosterCopy, PosterWay
from familypact.domain.proposal import Proposal, ProposalKind, Reply, Setting, Verdict
from familypact.domain.two_drafts import Turn
from familypact.infra.store.codec import Codec
from familypact.infra.store.sqlite_store import Access, open_store

LATER = datetime(2027, 2, 28, 17, 0)  # noqa: DTZ001 - wall time
TALK = (
    CheckInTalk(1, date(2026, 11, 29), 1, stage=Stage.COMPARE, good_thing="Zoé's treehouse")
    .with_view("c1", "child/c1/kp1", View.NEEDS_TALK)
    .with_remark("c1", "child/c1/kp1", Remark("too early", shared=True))
    .with_telling("c1", "c1", Telling.MAYBE)
    .with_telling(GROWN_UPS, "c1", Telling.YES)
    .with_turn(GROWN_UPS, Turn.DONE)
    .with_topic("gaming", Talk.COME_BACK)
)
PROPOSAL = Proposal(
    3,
    "c1",
    date(2026, 11, 29),
    "rule/bedtime",
    ProposalKind.CHANGE,
    setting=Setting("at", "21:00", "c1"),
    reason="Zoé may",
    asked=(GROWN_UPS,),
    on_table=True,
    replies={GROWN_UPS: Reply(Verdict.LATER, "After the holidays", date(2026, 11, 30))},
    taken_into=2,
)


@pytest.fixture(params=["memory", "database"])
def stores(request, tmp_path):
    """Give an agreement store and the talks beside it."""
    if request.param == "memory":
        store = MemoryStore()
        yield store, MemoryTalks(store)
    else:
        opened = open_store(tmp_path, KEY)
        yield opened, opened.talk_tables
        opened.close()


def test_posters_are_kept_once_a_day_and_way(stores):
    _store, talks = stores
    first = PosterCopy(1, PosterWay.PRINTED, date(2026, 11, 29))
    later = PosterCopy(2, PosterWay.SAVED, date(2027, 2, 28))

    for copy in (later, first, first):
        talks.put_poster_copy(copy)

    assert talks.poster_copies() == (first, later)


def test_a_new_store_knows_no_talk(stores):
    _store, talks = stores

    assert talks.talks() == talks.proposals() == ()


def test_a_talk_comes_back_as_it_was_last_kept(stores):
    _store, talks = stores
    talks.put_talk(replace(TALK, number=2))
    talks.put_talk(replace(TALK, stage=Stage.CHAIRS))

    talks.put_talk(TALK)

    assert talks.talks() == (TALK, replace(TALK, number=2))


def test_measured_answers_are_not_kept(stores):
    _store, talks = stores
    talks.put_talk(TALK)

    talks.put_talk(TALK.with_turn("c1", Turn.DONE))

    (kept,) = talks.talks()
    assert kept.gaps == {"c1": Gap.NEAR}
    assert not any(chair.tellings for chair in kept.chairs.values())


def test_a_talk_ends_with_the_next_date(stores):
    store, talks = stores

    talks.end_talk(TALK.ended(TalkState.DONE), LATER)

    assert talks.talks() == (TALK.ended(TalkState.DONE),)
    assert store.next_checkin() == LATER


def test_a_proposal_comes_back_as_it_was_last_kept(stores):
    _store, talks = stores
    first = Proposal(1, GROWN_UPS, date(2026, 11, 22), "", ProposalKind.ADD, words="We walk")
    talks.put_proposal(replace(PROPOSAL, reason=""))
    talks.put_proposal(first)

    talks.put_proposal(PROPOSAL)

    assert talks.proposals() == (first, PROPOSAL)


def test_a_change_starts_with_its_draft(stores):
    store, talks = stores
    talks.put_proposal(replace(PROPOSAL, taken_into=0))

    talks.start_change(a_draft(), [PROPOSAL])

    assert store.load_draft() == a_draft()
    assert talks.proposals() == (PROPOSAL,)


def test_an_older_database_learns_of_talks_and_keeps_what_it_had(tmp_path):
    shutil.copyfile(DATA / "store-version-1.db", tmp_path / "store.db")
    store = open_store(tmp_path, KEY)

    store.talk_tables.put_talk(TALK)

    assert store.talk_tables.talks() == (TALK,)
    assert store.latest() == an_agreement(2)
    store.close()


def test_an_older_database_that_is_only_read_has_no_talks(tmp_path):
    shutil.copyfile(DATA / "store-version-1.db", tmp_path / "store.db")
    store = open_store(tmp_path, KEY, Access.READ)

    assert store.talk_tables.talks() == store.talk_tables.proposals() == ()
    store.close()


def test_a_disk_that_refuses_keeps_what_was_there(tmp_path):
    store = open_store(tmp_path, KEY)
    store.talk_tables.put_talk(TALK)
    store._connection.execute(
        "CREATE TRIGGER full BEFORE INSERT ON next_checkin BEGIN SELECT RAISE(ABORT, 'full'); END"
    )

    with pytest.raises(StoreNotWrittenError):
        store.talk_tables.end_talk(TALK.ended(TalkState.DONE), LATER)

    assert store.talk_tables.talks() == (TALK,)
    store.close()


@pytest.mark.parametrize("body", [b"{}", "text"])
def test_a_damaged_talk_is_said(tmp_path, body):
    store = open_store(tmp_path, KEY)
    store._connection.execute("INSERT INTO checkin_talks VALUES (1, ?)", (body,))

    with pytest.raises(StoreDamagedError):
        store.talk_tables.talks()
    store.close()


@pytest.mark.parametrize("record", [TALK, PROPOSAL])
def test_a_real_record_reads_back_the_same(tmp_path, record):
    codec = Codec(tmp_path)

    assert codec.decode(type(record), codec.encode(record)) == record
