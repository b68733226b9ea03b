"""Everything readable holds the talks, but nothing that one side has for itself."""

from contextlib import closing
from dataclasses import replace
from datetime import date

from integration.store.samples import KEY

from familypact.domain.checkin_talk import CheckInTalk, Remark, Telling, View
from familypact.domain.poster_copy import PosterCopy, PosterWay
from familypact.domain.proposal import Proposal, ProposalKind
from familypact.domain.two_drafts import Turn
from familypact.infra.store.readable import readable
from familypact.infra.store.sqlite_store import open_store

DAY = date(2026, 11, 29)


def test_an_open_talk_and_a_half_written_wish_give_nobody_away(tmp_path):
    talk = (
        CheckInTalk(1, DAY, 1, good_thing="We cooked together")
        .with_view("c1", "rule/bedtime", View.DID_NOT_WORK)
        .with_remark("c1", "rule/bedtime", Remark("mine alone"))
        .with_remark("c1", "rule/meals", Remark("for all of you", shared=True))
        .with_telling("c1", "c1", Telling.MAYBE)
        .with_turn("c1", Turn.DONE)
        .with_view("c2", "rule/bedtime", View.NEEDS_TALK)
    )
    wish = Proposal(1, "c1", DAY, kind=ProposalKind.ADD, words="a robot", reason="not yet said")
    asked = replace(wish, id=2, words="a dog").put_on_table(("grown-ups",))
    with closing(open_store(tmp_path, KEY)) as store:
        store.talk_tables.put_talk(talk)
        for proposal in (wish, asked):
            store.talk_tables.put_proposal(proposal)
        store.talk_tables.put_poster_copy(PosterCopy(1, PosterWay.PRINTED, DAY))

        exported = readable(store).decode()

    for told in ("We cooked together", "did-not-work", "for all of you", "a dog", '"printed"'):
        assert told in exported
    for kept in ("mine alone", "maybe", "needs-a-talk", "a robot"):
        assert kept not in exported
