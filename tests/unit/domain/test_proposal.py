"""A proposal needs a reason, and an answer from the other side."""

from dataclasses import replace
from datetime import date

import pytest
from talk_samples import GROWN_UPS, TWO_CHILDREN, a_table

from familypact.domain.checkin_talk import Point, PointKind
from familypact.domain.draft import ChosenRule, Settled
from familypact.domain.errors import BadValueError
from familypact.domain.proposal import (
    Proposal,
    ProposalKind,
    ProposalState,
    Reply,
    Setting,
    Verdict,
    is_waiting_for_draft,
    trials_of,
    who_answers,
)

DAY = date(2026, 11, 29)
MEALS = Proposal(1, "mia", DAY, "rule/meals", ProposalKind.DROP, reason="We eat late")
YES = Reply(Verdict.YES)
NO = Reply(Verdict.NO, "Meals are for us")
LATER = Reply(Verdict.LATER, "After the holidays")


@pytest.mark.parametrize(
    ("changes", "complete"),
    [
        ({}, True),
        ({"reason": " "}, False),
        ({"kind": None}, False),
        ({"kind": ProposalKind.KEEP}, True),
        ({"about": ""}, False),
        ({"kind": ProposalKind.CHANGE}, False),
        ({"kind": ProposalKind.CHANGE, "setting": Setting("at", "20:00")}, True),
        ({"kind": ProposalKind.REWORD}, False),
        ({"kind": ProposalKind.REWORD, "words": "We eat together"}, True),
        ({"kind": ProposalKind.TRY}, True),
        ({"kind": ProposalKind.ADD}, False),
        ({"kind": ProposalKind.ADD, "about": ""}, False),
        ({"kind": ProposalKind.ADD, "about": "", "words": "We walk on Sundays"}, True),
        ({"kind": ProposalKind.ADD, "about": "", "rule_id": "place"}, True),
        ({"kind": ProposalKind.TRY, "about": ""}, False),
    ],
)
def test_it_can_be_answered_once_it_says_what_and_why(changes, complete):
    assert replace(MEALS, **changes).is_complete is complete


def test_half_a_proposal_cannot_go_on_the_table():
    with pytest.raises(BadValueError):
        replace(MEALS, reason="").put_on_table(("leo",))
    with pytest.raises(BadValueError):
        replace(MEALS, kind=None).put_on_table(("leo",))


@pytest.mark.parametrize(
    ("replies", "state", "waits_for"),
    [
        ({}, ProposalState.OPEN, ("mia", "leo")),
        ({"mia": YES}, ProposalState.OPEN, ("leo",)),
        ({"mia": YES, "leo": YES}, ProposalState.ACCEPTED, ()),
        ({"mia": YES, "leo": NO}, ProposalState.DECLINED, ()),
        ({"mia": YES, "leo": LATER}, ProposalState.PARKED, ("leo",)),
    ],
)
def test_it_takes_everybodys_yes(replies, state, waits_for):
    proposal = replace(MEALS, by=GROWN_UPS, replies=replies).put_on_table(("mia", "leo"))

    assert (proposal.state, proposal.waits_for) == (state, waits_for)


def test_what_is_still_written_or_taken_back_waits_for_nobody():
    gone = replace(MEALS.put_on_table((GROWN_UPS,)), withdrawn=True)

    assert MEALS.waits_for == ()
    assert MEALS.state is ProposalState.OPEN
    assert (gone.state, gone.waits_for) == (ProposalState.WITHDRAWN, ())


def test_a_parked_one_can_be_answered_again():
    parked = MEALS.put_on_table((GROWN_UPS,)).answered(GROWN_UPS, LATER)

    assert parked.answered(GROWN_UPS, YES).state is ProposalState.ACCEPTED


def test_nobody_else_answers():
    with pytest.raises(BadValueError):
        MEALS.put_on_table((GROWN_UPS,)).answered("leo", YES)


@pytest.mark.parametrize("verdict", [Verdict.NO, Verdict.LATER])
def test_who_does_not_say_yes_says_why(verdict):
    with pytest.raises(BadValueError):
        Reply(verdict, "  ")


@pytest.mark.parametrize(
    ("by", "point", "asked"),
    [
        ("mia", None, (GROWN_UPS,)),
        (GROWN_UPS, None, ("mia", "leo")),
        (GROWN_UPS, Point(PointKind.RULE, "meals"), ("mia", "leo")),
        (GROWN_UPS, Point(PointKind.CHILD, "kp1", "leo"), ("leo",)),
    ],
)
def test_the_other_side_answers(by, point, asked):
    assert who_answers(by, point, TWO_CHILDREN) == asked


def test_an_accepted_one_waits_until_it_is_in_a_version():
    accepted = MEALS.put_on_table((GROWN_UPS,)).answered(GROWN_UPS, YES)

    assert is_waiting_for_draft(accepted, 1)
    assert is_waiting_for_draft(replace(accepted, taken_into=2), 1)
    assert not is_waiting_for_draft(replace(accepted, taken_into=2), 2)
    assert not is_waiting_for_draft(MEALS.put_on_table((GROWN_UPS,)), 1)


def test_what_is_tried_is_over_after_two_weeks():
    draft = a_table().store.latest().draft
    walk = ChosenRule("own-1", Settled.TRIAL, own="Walk")
    agreement = a_table(rules=(*draft.rules, walk)).store.latest()

    assert trials_of([agreement]) == {"own-1": date(2026, 12, 6)}
    assert trials_of([]) == {}


def test_two_weeks_go_on_when_something_else_changes_and_begin_anew_when_the_rule_does():
    draft = a_table().store.latest().draft
    walk = ChosenRule("own-1", Settled.TRIAL, own="Walk")
    first = a_table(rules=(*draft.rules, walk)).store.latest()
    later = replace(first, number=2, agreed_on=date(2026, 11, 29))
    *others, tried = later.rules
    longer = replace(later, rules=(*others, replace(tried, title="Walk for an hour")))
    kept = replace(later, rules=(*others, replace(tried, settled=Settled.AGREED)))

    assert trials_of([first, later]) == {"own-1": date(2026, 12, 6)}
    assert trials_of([first, longer]) == {"own-1": date(2026, 12, 13)}
    assert trials_of([first, kept]) == {}
    assert trials_of([first, kept, later]) == {"own-1": date(2026, 12, 13)}
