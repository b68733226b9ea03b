"""What two sides share, what lies between them, and where they could meet."""

import pytest
from rule_samples import AGREE, BEDTIME, PLACE, SPENDING, wish

from familypact.domain.family import GROWN_UPS
from familypact.domain.two_drafts import (
    Choice,
    Rating,
    Ratings,
    Standing,
    Turn,
    Voice,
    compromise,
    middle,
    shared_wish,
    standing,
    voices,
)

SCHOOL, GAP = BEDTIME.parameters
LIMIT = SPENDING.parameters[0]
WHERE = PLACE.parameters[0]
TALK = Rating(Choice.TALK)


def said(**sides):
    """One answer a side to the rule "r"; an underscore stands for the hyphen of an id."""
    return {
        side.replace("_", "-"): Ratings(Turn.DONE, {"r": rating}) for side, rating in sides.items()
    }


def test_a_rule_nobody_rated_is_unrated():
    assert standing({"mia": Ratings(Turn.DONE)}, "r") is Standing.UNRATED


def test_a_rule_everybody_accepts_is_shared():
    assert standing(said(mia=AGREE, grown_ups=AGREE), "r") is Standing.SHARED


@pytest.mark.parametrize("other", [TALK, wish("21:00"), wish(None)])
def test_one_other_answer_makes_an_open_point(other):
    assert standing(said(mia=other, grown_ups=AGREE), "r") is Standing.OPEN


def test_the_same_wish_on_all_sides_is_shared():
    sides = said(mia=wish("21:00", "football"), grown_ups=wish("21:00"))

    assert standing(sides, "r") is Standing.SHARED
    assert shared_wish(sides, "r") == "21:00"


def test_different_wishes_are_not_shared():
    sides = said(mia=wish("21:00"), grown_ups=wish("20:00"))

    assert standing(sides, "r") is Standing.OPEN
    assert shared_wish(sides, "r") is None


def test_there_is_no_shared_wish_where_nobody_answered_or_somebody_agrees():
    assert shared_wish({}, "r") is None
    assert shared_wish(said(mia=wish("21:00"), grown_ups=AGREE), "r") is None


@pytest.mark.parametrize("turn", [Turn.OPEN, Turn.LATER])
def test_who_has_not_finished_is_not_heard(turn):
    sides = {**said(mia=AGREE), "leo": Ratings(turn, {"r": TALK})}

    assert standing(sides, "r") is Standing.SHARED
    assert voices(sides, "r") == (Voice(("mia",), AGREE),)


def test_children_who_say_the_same_speak_with_one_voice():
    sides = said(grown_ups=TALK, mia=AGREE, leo=TALK, zoe=AGREE)

    assert voices(sides, "r") == (
        Voice(("mia", "zoe"), AGREE),
        Voice(("leo",), TALK),
        Voice((GROWN_UPS,), TALK),
    )


@pytest.mark.parametrize(
    ("parameter", "one", "other", "found"),
    [
        (SCHOOL, "20:30", "21:30", "21:00"),
        (SCHOOL, "20:30", "21:15", "21:00"),
        (SCHOOL, "20:30", "20:30", None),
        (SCHOOL, "20:30", "20:45", None),
        (SCHOOL, "soon", "20:45", None),
        (SCHOOL, "20:45", "25:00", None),
        (LIMIT, 10, 20, 15),
        (LIMIT, 10, 12, None),
        (LIMIT, 10, "much", None),
        (WHERE, "kitchen", "hall", None),
    ],
)
def test_the_middle_of_two_values(parameter, one, other, found):
    assert middle(parameter, one, other) == found


def test_sides_meet_half_way_between_the_furthest_wishes():
    given = {"mia": wish(30), "leo": AGREE, GROWN_UPS: wish(0)}

    assert compromise(LIMIT, {"leo": 10}, given) == {"": 15}


def test_who_only_wants_to_talk_moves_nothing():
    assert compromise(LIMIT, {"mia": 10}, {"mia": AGREE, GROWN_UPS: TALK}) == {}


def test_there_is_no_half_way_between_places():
    assert compromise(WHERE, {"mia": "kitchen"}, {"mia": AGREE, GROWN_UPS: wish("hall")}) == {}


def test_there_is_no_half_way_between_neighbours():
    assert compromise(GAP, {"mia": 60}, {"mia": AGREE, GROWN_UPS: wish(75)}) == {}


def test_numbers_are_compared_as_numbers_and_times_as_times():
    assert compromise(LIMIT, {}, {"mia": wish(100), GROWN_UPS: wish(20)}) == {"": 60}
    assert compromise(LIMIT, {}, {"mia": wish("odd"), GROWN_UPS: wish(20)}) == {}


def test_each_child_meets_the_grown_ups_on_its_own():
    asked = {"mia": "20:30", "leo": "18:30"}
    given = {"mia": wish("21:30"), "leo": AGREE, GROWN_UPS: AGREE}

    assert compromise(SCHOOL, {**asked, GROWN_UPS: "18:30"}, given) == {"mia": "21:00"}


def test_a_wish_of_the_grown_ups_counts_for_each_child():
    asked = {"mia": "20:30", "leo": "18:30", GROWN_UPS: "18:30"}
    given = {"mia": AGREE, "leo": AGREE, GROWN_UPS: wish("19:30")}

    assert compromise(SCHOOL, asked, given) == {"mia": "20:00", "leo": "19:00"}
