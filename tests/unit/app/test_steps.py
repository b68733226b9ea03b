"""Which steps a draft has finished."""

from dataclasses import replace

import pytest
from fakes import A_SUNDAY
from rule_samples import ONE_CHILD, small_catalogue

from familypact.app.steps import Step, following, is_complete, missing_promises
from familypact.domain.draft import ChosenRule, Draft, FirstMinute, Path, Settled, Talk
from familypact.domain.family import GROWN_UPS, Family, Joys, TrustedAdult
from familypact.domain.pledge import PledgeLine
from familypact.domain.sign_off import Mark, SignOff
from familypact.domain.two_drafts import Ratings, Turn

TODAY = A_SUNDAY.date()
CATALOGUE = small_catalogue()
PROMISES = (PledgeLine("a"), PledgeLine("b"))


def complete(step, **draft):
    return is_complete(Draft(**{"family": ONE_CHILD, **draft}), step, CATALOGUE, TODAY)


def test_the_steps_follow_one_another_to_the_last():
    assert [following(step) for step in Step] == [*list(Step)[1:], None]


def test_who_wants_a_whole_family():
    assert complete(Step.WHO)
    assert not complete(Step.WHO, family=Family())


def test_joys_want_one_good_thing():
    assert complete(Step.JOYS, joys={"mia": Joys(own="chess")})
    assert not complete(Step.JOYS, joys={"mia": Joys()})


def test_talk_wants_an_answer_to_every_topic_of_the_path():
    topics = CATALOGUE.topics_for(ONE_CHILD, TODAY, Path.QUICK)
    talks = {topic.id: Talk.TALKED for topic in topics}

    assert complete(Step.TALK, talks=talks)
    assert not complete(Step.TALK, talks={})


@pytest.mark.parametrize(
    ("turns", "done"),
    [
        ({"mia": Turn.DONE, GROWN_UPS: Turn.LATER}, True),
        ({"mia": Turn.DONE, GROWN_UPS: Turn.OPEN}, False),
        ({"mia": Turn.DONE}, False),
    ],
)
def test_alone_waits_for_everybody_who_is_here(turns, done):
    ratings = {side: Ratings(turn) for side, turn in turns.items()}

    assert complete(Step.ALONE, ratings=ratings) is done


def test_rules_want_every_rule_settled():
    settled, still_open = ChosenRule("a", Settled.DROPPED), ChosenRule("b")

    assert complete(Step.RULES, rules=(settled,))
    assert not complete(Step.RULES, rules=(settled, still_open))
    assert not complete(Step.RULES, rules=())


@pytest.mark.parametrize(
    ("lines", "done"),
    [
        ({}, False),
        ({"mia": PROMISES}, True),
        ({"mia": (PledgeLine("a", not_yet=True),)}, False),
        ({"mia": (PledgeLine("a", not_yet=True, reason="I am new here"),)}, True),
    ],
)
def test_children_give_a_reason_for_a_not_yet(lines, done):
    assert complete(Step.CHILDREN, children_lines=lines) is done


def test_grown_ups_promise_as_much_as_each_child_and_rehearse():
    both = {"children_lines": {"mia": PROMISES}, "grown_up_lines": PROMISES}
    rehearsed = FirstMinute(rehearsed=True)

    assert complete(Step.GROWN_UPS, first_minute=rehearsed, **both)
    assert not complete(Step.GROWN_UPS, **both)
    fewer = {**both, "grown_up_lines": PROMISES[:1]}
    assert not complete(Step.GROWN_UPS, first_minute=rehearsed, **fewer)


def test_missing_promises_count_only_what_is_promised():
    not_yet = replace(PROMISES[0], not_yet=True)
    draft = Draft(children_lines={"mia": PROMISES}, grown_up_lines=(not_yet, PROMISES[1]))

    assert missing_promises(draft) == 1
    assert missing_promises(Draft(grown_up_lines=PROMISES)) == 0


@pytest.mark.parametrize(("count", "done"), [(1, False), (2, True), (4, True), (5, False)])
def test_help_wants_two_to_four_trusted_adults(count, done):
    adults = tuple(TrustedAdult(str(n), "Jo", "next door") for n in range(count))

    assert complete(Step.HELP, trusted=(*adults, TrustedAdult("x", "Kim"))) is done


def test_check_ins_come_with_a_plan():
    assert complete(Step.CHECKINS)


def test_signing_wants_one_signature():
    typed = SignOff("mia", Mark.TYPED, TODAY, typed="Mia")

    assert complete(Step.SIGN, sign_offs=(typed,))
    assert not complete(Step.SIGN, sign_offs=(replace(typed, mark=Mark.DECLINED),))
    assert not complete(Step.SIGN)
