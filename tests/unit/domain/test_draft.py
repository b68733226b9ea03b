"""A draft changes by making a new one; what was there before stays as it was."""

from datetime import date

import pytest

from familypact.domain.draft import ChosenRule, Draft, Settled, Talk
from familypact.domain.family import GROWN_UPS, Child, Family, Joys
from familypact.domain.pledge import PledgeLine
from familypact.domain.sign_off import Mark, SignOff
from familypact.domain.two_drafts import Choice, Rating, Ratings

TODAY = date(2026, 11, 22)
FAMILY = Family(children=(Child("mia", "Mia"), Child("leo", "Leo")))


def test_each_child_and_the_grown_ups_as_one_rate_the_rules():
    assert Draft(family=FAMILY).sides() == ("mia", "leo", GROWN_UPS)


def test_a_rule_is_found_by_its_id():
    rule = ChosenRule("hr-time")

    assert Draft(rules=(rule,)).rule("hr-time") == rule
    assert Draft(rules=(rule,)).rule("hr-meet") is None


def test_a_rule_replaces_the_one_of_its_id_in_its_place():
    draft = Draft(rules=(ChosenRule("a"), ChosenRule("b")))

    changed = draft.with_rule(ChosenRule("a", Settled.AGREED))

    assert [rule.rule_id for rule in changed.rules] == ["a", "b"]
    assert changed.rules[0].settled is Settled.AGREED
    assert draft.rules[0].settled is None


def test_a_new_rule_is_added_at_the_end():
    draft = Draft(rules=(ChosenRule("a"),))

    assert [rule.rule_id for rule in draft.with_rule(ChosenRule("own-1")).rules] == ["a", "own-1"]


def test_a_rule_can_be_taken_out():
    draft = Draft(rules=(ChosenRule("a"), ChosenRule("b")))

    assert [rule.rule_id for rule in draft.without_rule("a").rules] == ["b"]


def test_own_rules_are_known_by_their_id():
    assert ChosenRule("own-1").is_own
    assert not ChosenRule("hr-time").is_own


@pytest.mark.parametrize(
    ("settled", "kept"),
    [
        (Settled.AGREED, True),
        (Settled.TRIAL, True),
        (Settled.NEXT_CHECKIN, False),
        (Settled.DROPPED, False),
        (None, False),
    ],
)
def test_agreed_and_tried_rules_are_kept(settled, kept):
    assert ChosenRule("a", settled).is_kept is kept


def test_a_value_stands_for_everybody_or_for_one_child():
    rule = ChosenRule("a").with_value("time", "20:00").with_value("time", "21:00", "mia")

    both = rule.with_value("days", 2, "mia")

    assert rule.values == {"time": "20:00"}
    assert both.by_child == {"mia": {"time": "21:00", "days": 2}}


def test_answers_are_kept_by_whose_they_are():
    ratings = Ratings(by_rule={"a": Rating(Choice.AGREE)})
    joys = Joys(frozenset({"games"}))
    lines = (PledgeLine("kp1"),)

    draft = (
        Draft()
        .with_talk("grooming", Talk.TALKED)
        .with_talk("feeds", Talk.COME_BACK)
        .with_joys("mia", joys)
        .with_ratings("mia", ratings)
        .with_child_lines("mia", lines)
    )

    assert draft.talks == {"grooming": Talk.TALKED, "feeds": Talk.COME_BACK}
    assert draft.joys == {"mia": joys}
    assert draft.ratings == {"mia": ratings}
    assert draft.children_lines == {"mia": lines}


def test_a_person_signs_once_and_the_last_counts():
    typed = SignOff("mia", Mark.TYPED, TODAY, typed="Mia")
    other = SignOff("ana", Mark.TYPED, TODAY, typed="Ana")
    draft = Draft().with_sign_off(typed).with_sign_off(other)

    changed = draft.with_sign_off(SignOff("mia", Mark.DECLINED, TODAY))

    assert [(s.party_id, s.mark) for s in changed.sign_offs] == [
        ("ana", Mark.TYPED),
        ("mia", Mark.DECLINED),
    ]


def test_a_signature_can_be_taken_back():
    draft = Draft().with_sign_off(SignOff("mia", Mark.TYPED, TODAY, typed="Mia"))

    assert draft.without_sign_off("mia").sign_offs == ()
    assert draft.without_sign_off("leo") == draft
