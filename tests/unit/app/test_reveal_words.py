"""What was said alone is told of everybody in the same form, and nobody is judged."""

from dataclasses import replace

import pytest
from fakes import MemoryStore, PlainTexts
from rule_samples import BEDTIME, MEALS, small_catalogue
from unit.app.agreed_samples import agreed

from familypact.app.reveal import RuleVoices, has_voices
from familypact.app.reveal_words import RevealWords
from familypact.domain.draft import Settled
from familypact.domain.family import GROWN_UPS
from familypact.domain.two_drafts import Choice, Rating, Ratings, Turn

AGREE, TALK, CHANGE = (Rating(choice) for choice in (Choice.AGREE, Choice.TALK, Choice.CHANGE))


def agreement_with(rule_id, turn=Turn.DONE, **ratings):
    """Give an agreement before which these sides said this of one rule."""
    sides = {side: Ratings(Turn.LATER) for side in ("mia", "leo", GROWN_UPS)}
    for side, rating in ratings.items():
        sides[GROWN_UPS if side == "grown_ups" else side] = Ratings(turn, {rule_id: rating})
    return agreed(MemoryStore(), ratings=sides)


def told(agreement):
    return RevealWords(small_catalogue(), PlainTexts()).of(agreement)


def sentences(rule_id, **ratings):
    (rule,) = told(agreement_with(rule_id, **ratings))
    return rule.sentences


def test_a_wish_has_its_value_and_its_reason():
    wish = Rating(Choice.CHANGE, "21:15", " I read at night. ")

    assert sentences(BEDTIME.id, mia=wish) == ("Mia would like: 21:15 (“I read at night.”)",)


@pytest.mark.parametrize(
    ("rating", "words"),
    [
        (AGREE, "Mia said yes"),
        (TALK, "Mia would like to talk about it first"),
        (CHANGE, "Mia would like to change it"),
    ],
)
def test_each_answer_is_said_in_a_few_plain_words(rating, words):
    assert sentences(MEALS.id, mia=rating) == (words,)


def test_children_who_said_the_same_stand_together_and_grown_ups_last():
    found = sentences(BEDTIME.id, grown_ups=AGREE, mia=TALK, leo=TALK)

    assert found == (
        "Mia and Leo would like to talk about it first",
        "The grown-ups said yes",
    )


def test_a_rule_keeps_the_title_it_was_agreed_with():
    agreement = agreement_with(MEALS.id, leo=AGREE)
    title = next(rule.title for rule in agreement.rules if rule.rule_id == MEALS.id)

    assert told(agreement) == (RuleVoices(title, ("Leo said yes",)),)


def test_a_wish_for_a_rule_the_program_no_longer_knows_has_no_value():
    agreement = agreement_with(BEDTIME.id, mia=Rating(Choice.CHANGE, "21:15"))
    old = replace(agreement.rules[0], rule_id="hr-gone", settled=Settled.AGREED)
    ratings = {"mia": Ratings(Turn.DONE, {"hr-gone": Rating(Choice.CHANGE, "21:15")})}
    draft = replace(agreement.draft, ratings=ratings)

    (rule,) = told(replace(agreement, rules=(old,), draft=draft))

    assert rule.sentences == ("Mia would like to change it",)


def test_who_was_not_there_said_nothing():
    assert told(agreement_with(MEALS.id, turn=Turn.LATER, mia=AGREE)) == ()


def test_one_can_tell_beforehand_whether_anything_was_said():
    assert has_voices(agreement_with(MEALS.id, mia=AGREE))
    assert not has_voices(agreement_with(MEALS.id, turn=Turn.LATER, mia=AGREE))
