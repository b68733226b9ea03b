"""Each side rates alone."""

import pytest
from rule_samples import (
    AGREE,
    BEDTIME,
    FILLERS,
    MEALS,
    ONE_CHILD,
    PLACE,
    SPENDING,
    all_agree,
    small_session,
    wish,
)

from familypact.app.rating_turns import RatingTurns
from familypact.app.steps import Step
from familypact.domain.draft import Settled
from familypact.domain.errors import BadValueError
from familypact.domain.family import GROWN_UPS, AgeBand
from familypact.domain.two_drafts import Choice, Rating, Ratings, Turn


@pytest.fixture
def session():
    return small_session()


@pytest.fixture
def turns(session):
    return RatingTurns(session)


def test_children_have_a_band_and_grown_ups_none(turns):
    assert turns.band("leo") is AgeBand.YOUNG
    assert turns.band(GROWN_UPS) is None


def test_a_side_goes_on_at_its_first_card_without_an_answer(turns):
    assert turns.first_open_card("mia") == 0
    turns.rate("mia", BEDTIME, Choice.AGREE)
    turns.rate("mia", SPENDING, Choice.AGREE)

    assert turns.first_open_card("mia") == 1
    assert turns.answer("mia", PLACE.id) is None


def test_a_side_with_all_answers_stands_at_its_last_card(session, turns):
    all_agree(session)

    assert turns.first_open_card("mia") == len(turns.cards("mia")) - 1
    assert turns.has_finished_cards("mia")


def test_a_child_is_asked_about_its_own_value_and_grown_ups_about_all(turns):
    assert turns.proposed("mia", BEDTIME).values == {"school": "20:30", "gap": 60}
    assert turns.proposed("mia", BEDTIME).by_child == {}
    assert turns.proposed(GROWN_UPS, BEDTIME).by_child == {"mia": {"school": "20:30"}}
    assert turns.asked_value("leo", BEDTIME) == "18:30"
    assert turns.asked_value("leo", MEALS) is None


def test_a_wish_asks_for_a_change_and_keeps_the_reason(turns):
    turns.rate("mia", BEDTIME, Choice.TALK)
    turns.explain("mia", BEDTIME, " football ")
    turns.wish("mia", BEDTIME, "21:30")

    assert turns.answer("mia", BEDTIME.id) == wish("21:30", "football")


def test_a_wish_can_come_first(turns):
    turns.wish("mia", BEDTIME, "21:30")

    assert turns.answer("mia", BEDTIME.id) == wish("21:30")


def test_a_wish_that_cannot_stand_in_the_rule_is_refused(turns):
    with pytest.raises(BadValueError):
        turns.wish("mia", BEDTIME, "late")


def test_changing_ones_mind_drops_only_what_no_longer_applies(turns):
    turns.wish("mia", BEDTIME, "21:30")
    turns.explain("mia", BEDTIME, "football")

    turns.rate("mia", BEDTIME, Choice.CHANGE)
    assert turns.answer("mia", BEDTIME.id) == wish("21:30", "football")
    turns.rate("mia", BEDTIME, Choice.TALK)
    assert turns.answer("mia", BEDTIME.id) == Rating(Choice.TALK, None, "football")
    turns.rate("mia", BEDTIME, Choice.AGREE)
    assert turns.answer("mia", BEDTIME.id) == AGREE


def test_agreeing_needs_no_reason(turns):
    turns.explain("mia", MEALS, "no answer yet")
    turns.rate("mia", MEALS, Choice.AGREE)

    turns.explain("mia", MEALS, "because")

    assert turns.answer("mia", MEALS.id) == AGREE


def test_who_is_not_here_can_do_it_later_and_take_it_up(session, turns):
    turns.rate("leo", MEALS, Choice.AGREE)

    turns.put_off("leo")
    assert turns.turn("leo") is Turn.LATER
    turns.take_up("leo")

    assert session.draft.ratings["leo"] == Ratings(Turn.OPEN, {MEALS.id: AGREE})


def test_starting_again_forgets_only_that_sides_answers(session, turns):
    all_agree(session)

    turns.start_again("mia")

    assert session.draft.ratings["mia"] == Ratings()
    assert session.draft.ratings["leo"].turn is Turn.DONE


def rated_then_made(**answers):
    session = small_session(ONE_CHILD)
    all_agree(session, **answers)
    session.arrive(Step.RULES)
    return session, RatingTurns(session)


def test_an_objection_that_comes_later_opens_the_rule_again():
    session, turns = rated_then_made()
    assert session.draft.rule(MEALS.id).settled is Settled.AGREED

    turns.rate("mia", MEALS, Choice.TALK)
    turns.finish("mia")

    assert session.draft.rule(MEALS.id).settled is None
    assert session.draft.rule(PLACE.id).settled is Settled.AGREED
    assert session.draft.rule("tell").settled is Settled.AGREED


def test_a_wish_that_turns_out_to_be_shared_settles_the_rule():
    session, turns = rated_then_made(mia={BEDTIME.id: wish("21:00")})
    assert session.draft.rule(BEDTIME.id).settled is None

    turns.wish(GROWN_UPS, BEDTIME, "21:00")
    turns.finish(GROWN_UPS)

    assert session.draft.rule(BEDTIME.id).settled is Settled.AGREED
    assert session.draft.rule(BEDTIME.id).values["school"] == "21:00"


def test_what_was_settled_together_stays_when_somebody_agrees_later():
    session, turns = rated_then_made(mia={MEALS.id: Rating(Choice.TALK)})
    trial = session.draft.rule(MEALS.id)
    session.replace(session.draft.with_rule(type(trial)(MEALS.id, Settled.TRIAL)))

    turns.finish(GROWN_UPS)

    assert session.draft.rule(MEALS.id).settled is Settled.TRIAL


def test_rules_a_side_was_not_asked_about_stay_as_they_are():
    session, turns = rated_then_made()
    own = type(session.draft.rules[0])("own-1", Settled.AGREED, own="We sing")
    extra = type(own)(FILLERS[-1].id)
    session.replace(session.draft.with_rule(own).with_rule(extra))

    turns.finish("mia")

    assert session.draft.rule("own-1") == own
    assert session.draft.rule(extra.rule_id) == extra
