"""What each side says alone stays with it; what they say together is one thing."""

from dataclasses import replace
from datetime import date

import pytest
from talk_samples import GROWN_UPS, a_table

from familypact.domain.checkin_talk import (
    Chair,
    CheckInTalk,
    Gap,
    Point,
    PointKind,
    Remark,
    TalkState,
    Telling,
    View,
    gap_between,
    point_at,
    points_for,
    points_of,
    sides_of,
)
from familypact.domain.draft import Talk
from familypact.domain.two_drafts import Turn

NEW = CheckInTalk(1, date(2026, 11, 29), 1)


def done(talk, *sides):
    for side in sides:
        talk = talk.with_turn(side, Turn.DONE)
    return talk


def test_nobody_is_heard_before_the_chair_is_left():
    talk = NEW.with_view("mia", "rule/meals", View.NEEDS_TALK)

    assert talk.heard("rule/meals") == {}
    assert done(talk, "mia").heard("rule/meals") == {"mia": View.NEEDS_TALK}


def test_a_point_is_summed_up_without_saying_who():
    talk = NEW.with_view("mia", "a", View.GOING_WELL).with_view(GROWN_UPS, "a", View.DID_NOT_WORK)
    talk = talk.with_view("mia", "b", View.GOING_WELL).with_view(GROWN_UPS, "b", View.GOING_WELL)
    talk = done(talk, "mia", GROWN_UPS)

    assert (talk.family_view("a"), talk.differs("a")) == (View.NEEDS_TALK, True)
    assert (talk.family_view("b"), talk.differs("b")) == (View.GOING_WELL, False)
    assert talk.family_view("c") is None


def test_own_words_are_shown_to_others_only_with_a_yes():
    talk = NEW.with_remark("mia", "a", Remark("mine alone"))
    talk = talk.with_remark("leo", "a", Remark("for all", shared=True))

    assert talk.shared_remarks("a") == {}
    assert done(talk, "mia", "leo").shared_remarks("a") == {"leo": "for all"}


def test_words_taken_back_are_forgotten():
    talk = NEW.with_remark("mia", "a", Remark("oh")).with_remark("mia", "a", Remark("  "))

    assert talk.chair("mia").remarks == {}


@pytest.mark.parametrize(
    ("own", "theirs", "gap"),
    [
        (Telling.YES, Telling.YES, Gap.TOGETHER),
        (Telling.MAYBE, Telling.NO, Gap.NEAR),
        (Telling.NO, Telling.YES, Gap.FAR),
    ],
)
def test_how_far_apart_two_answers_are(own, theirs, gap):
    assert gap_between(own, theirs) is gap


def test_once_both_have_answered_only_the_gap_is_kept():
    talk = NEW.with_telling("mia", "mia", Telling.NO).with_telling(GROWN_UPS, "mia", Telling.YES)
    talk = talk.with_telling(GROWN_UPS, "leo", Telling.MAYBE)

    talk = done(talk, "mia", "leo", GROWN_UPS)

    assert talk.gaps == {"mia": Gap.FAR}
    assert talk.chair("mia").tellings == {}
    assert talk.chair(GROWN_UPS).tellings == {"leo": Telling.MAYBE}


def test_a_child_who_is_asked_later_is_measured_then():
    talk = done(NEW.with_telling(GROWN_UPS, "mia", Telling.YES), GROWN_UPS)
    talk = talk.with_turn("mia", Turn.LATER)

    talk = done(talk.with_telling("mia", "mia", Telling.YES), "mia")

    assert talk.gaps == {"mia": Gap.TOGETHER}
    assert talk.chair(GROWN_UPS).tellings == {}


def test_what_was_private_ends_with_the_talk():
    talk = NEW.with_telling("mia", "mia", Telling.NO)
    talk = talk.with_remark("mia", "a", Remark("mine alone"))
    talk = talk.with_remark("mia", "b", Remark("for all", shared=True))

    ended = done(talk, "mia").ended(TalkState.DONE)

    assert ended.state is TalkState.DONE
    assert ended.chair("mia").tellings == {}
    assert ended.chair("mia").remarks == {"b": Remark("for all", shared=True)}


def test_of_a_chair_that_was_not_left_nothing_is_shared():
    talk = NEW.with_view("mia", "a", View.DID_NOT_WORK)
    talk = talk.with_remark("mia", "a", Remark("for all", shared=True)).with_turn("mia", Turn.LATER)

    assert talk.shared().chair("mia") == Chair(Turn.LATER)
    assert talk.ended(TalkState.SKIPPED).chair("mia") == Chair(Turn.LATER)


def test_a_topic_is_settled():
    assert NEW.with_topic("gaming", Talk.TALKED).topics == {"gaming": Talk.TALKED}


def test_the_grown_ups_promises_come_first_and_not_yet_is_left_out():
    agreement = a_table().store.latest()
    first, *rest = agreement.grown_ups
    later = replace(agreement, grown_ups=(replace(first, not_yet=True), *rest))

    kinds = [point.kind for point in points_of(agreement)]

    assert kinds == sorted(kinds, key=list(PointKind).index)
    assert points_of(later) == points_of(agreement)[1:]


def test_a_child_is_not_asked_about_the_others():
    agreement = a_table().store.latest()

    seen = {point.child_id for point in points_for(agreement, "leo")}

    assert seen == {"", "leo"}
    assert {p.child_id for p in points_for(agreement, GROWN_UPS)} == {"", "mia", "leo"}
    assert sides_of(agreement) == ("mia", "leo", GROWN_UPS)


def test_a_rule_says_whether_it_is_fixed():
    rules = {p.ref: p for p in points_of(a_table().store.latest()) if p.kind is PointKind.RULE}

    assert rules["tell"].fixed
    assert not rules["meals"].fixed


@pytest.mark.parametrize(
    "point", [Point(PointKind.RULE, "own-1"), Point(PointKind.CHILD, "kp1", "a/b")]
)
def test_a_key_reads_back(point):
    assert point_at(point.key) == point
