"""Rules and their parameters: what may stand in them, and times of day."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familypact.domain.errors import BadValueError
from familypact.domain.family import AgeBand, Use
from familypact.domain.house_rule import HouseRule, Option, Parameter, ParameterKind, Unit
from familypact.domain.time_of_day import clock_of, minutes_of

KITCHEN, HALL = Option("kitchen", "in the kitchen", "Kitchen"), Option("hall", "in the hall")


def a_parameter(kind: ParameterKind) -> Parameter:
    defaults = {AgeBand.YOUNG: "19:00", AgeBand.TEEN: "21:30"}
    return Parameter("at", "When", kind, defaults, (KITCHEN, HALL), Unit.MINUTES, low=10, high=90)


def a_rule(**changes: object) -> HouseRule:
    words = {
        "id": "bedtime",
        "title": "Screens sleep at {at}",
        "child_reason": {AgeBand.YOUNG: "You sleep well", AgeBand.TEEN: "Sleep"},
        "grown_up_reason": "Sleep",
        "tip": "",
        "compromise": "",
        "poster": {AgeBand.YOUNG: "Screens sleep at {at}"},
        "pill": "{at}",
        "origin": ("family-practice",),
        "icon": "moon",
        "parameters": (a_parameter(ParameterKind.TIME),),
        "child_title": {AgeBand.YOUNG: "The tablet sleeps at {at}"},
    }
    return HouseRule(**(words | changes))


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (ParameterKind.TIME, "00:00"),
        (ParameterKind.TIME, "23:59"),
        (ParameterKind.NUMBER, 10),
        (ParameterKind.NUMBER, 90),
        (ParameterKind.CHOICE, "hall"),
        (ParameterKind.CHOICES, ()),
        (ParameterKind.CHOICES, ("hall", "kitchen")),
        (ParameterKind.WORDS, '<b>&" 🦊'),
    ],
)
def test_a_value_that_fits_is_taken(kind, value):
    a_parameter(kind).check(value)


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        (ParameterKind.TIME, "24:00"),
        (ParameterKind.TIME, 1200),
        (ParameterKind.NUMBER, 9),
        (ParameterKind.NUMBER, 91),
        (ParameterKind.NUMBER, "30"),
        (ParameterKind.CHOICE, "cellar"),
        (ParameterKind.CHOICE, ("hall",)),
        (ParameterKind.CHOICES, "hall"),
        (ParameterKind.CHOICES, ("hall", "cellar")),
        (ParameterKind.WORDS, 7),
    ],
)
def test_a_value_that_cannot_be_is_refused_by_name(kind, value):
    with pytest.raises(BadValueError) as caught:
        a_parameter(kind).check(value)

    assert (caught.value.field, caught.value.value) == ("at", str(value))


@pytest.mark.parametrize("value", [True, False])
def test_yes_and_no_are_no_numbers(value):
    parameter = Parameter("n", "How many", ParameterKind.NUMBER, {}, low=0, high=9)

    with pytest.raises(BadValueError):
        parameter.check(value)


def test_an_option_is_found_by_its_id_and_has_a_short_name():
    parameter = a_parameter(ParameterKind.CHOICE)

    assert parameter.option("kitchen").brief == "Kitchen"
    assert parameter.option("hall").brief == "in the hall"
    with pytest.raises(BadValueError):
        parameter.option("cellar")


@pytest.mark.parametrize(
    "clock",
    ["", ":", "7", "7h30", "24:00", "12:60", "-1:30", "1:-3", "٢٠:٣٠", "12:³0", "a:b", "12:30:00"],
)
def test_what_is_no_time_of_day_has_no_minutes(clock):
    assert minutes_of(clock) is None


@given(st.integers(0, 24 * 60 - 1))
def test_minutes_come_back_from_the_clock_they_write(minutes):
    assert minutes_of(clock_of(minutes)) == minutes


def test_a_rule_fits_the_bands_it_has_reasons_for():
    rule = a_rule(uses=frozenset({Use.TABLET}))

    assert rule.bands == {AgeBand.YOUNG, AgeBand.TEEN}
    assert rule.fits(frozenset({AgeBand.TEEN}), frozenset({Use.TABLET}))
    assert not rule.fits(frozenset({AgeBand.MIDDLE}), frozenset({Use.TABLET}))
    assert not rule.fits(frozenset({AgeBand.TEEN}), frozenset({Use.TV}))
    assert a_rule().fits(frozenset({AgeBand.TEEN}), frozenset())


def test_a_rule_is_fixed_where_it_says_why():
    assert not a_rule().is_fixed
    assert a_rule(why_fixed="Telling never costs the device").is_fixed


def test_a_band_may_have_its_own_title():
    assert a_rule().title_for(AgeBand.YOUNG) == "The tablet sleeps at {at}"
    assert a_rule().title_for(AgeBand.TEEN) == "Screens sleep at {at}"


def test_parameters_are_found_and_give_their_defaults():
    rule = a_rule()

    assert rule.parameter("at") is rule.parameters[0]
    assert rule.defaults(AgeBand.TEEN) == {"at": "21:30"}
    with pytest.raises(BadValueError):
        rule.parameter("where")
