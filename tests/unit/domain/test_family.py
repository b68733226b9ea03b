"""Who takes part: ages and bands, completeness, finding and replacing people."""

from datetime import date

import pytest

from familypact.domain.errors import BadValueError, UnknownPartyError
from familypact.domain.family import (
    AgeBand,
    BirthMonth,
    Child,
    Family,
    GrownUp,
    Joys,
    TrustedAdult,
    Use,
    band_of,
)

TODAY = date(2026, 11, 22)
MIA = Child("mia", "Mia", BirthMonth(2016, 4), uses=frozenset({Use.PHONE}))
LEO = Child("leo", "Leo", band=AgeBand.YOUNG, uses=frozenset({Use.TV, Use.PHONE}))
ANA = GrownUp("ana", " Ana Ortiz ", "Mum")
ORTIZ = Family("Ortiz", "ES", children=(MIA, LEO), grown_ups=(ANA,))


@pytest.mark.parametrize(
    ("age", "band"),
    [
        (0, AgeBand.YOUNG),
        (8, AgeBand.YOUNG),
        (9, AgeBand.MIDDLE),
        (12, AgeBand.MIDDLE),
        (13, AgeBand.TEEN),
        (40, AgeBand.TEEN),
    ],
)
def test_every_age_has_a_band(age, band):
    assert band_of(age) is band


@pytest.mark.parametrize(("month", "age"), [(11, 10), (12, 9), (1, 10)])
def test_a_birthday_counts_from_the_first_of_its_month(month, age):
    assert BirthMonth(2016, month).age_on(TODAY) == age


@pytest.mark.parametrize(("year", "month"), [(2016, 0), (2016, 13), (0, 1), (9999, 1), (-5, 3)])
def test_a_month_outside_the_calendar_is_refused(year, month):
    with pytest.raises(BadValueError):
        BirthMonth(year, month)


def test_a_chosen_band_goes_before_the_birth_month():
    child = Child("c", "Bo", BirthMonth(2010, 1), AgeBand.YOUNG)

    assert child.band_on(TODAY) is AgeBand.YOUNG
    assert MIA.band_on(TODAY) is AgeBand.MIDDLE
    assert Child("c").band_on(TODAY) is AgeBand.MIDDLE


@pytest.mark.parametrize(
    ("child", "complete"),
    [
        (MIA, True),
        (LEO, True),
        (Child("c", "  ", band=AgeBand.TEEN), False),
        (Child("c", "Bo"), False),
        (Child("c", "Bo", BirthMonth(2026, 12)), False),
        (Child("c", "Bo", BirthMonth(1990, 1)), False),
        (Child("c", "Bo", BirthMonth(2001, 11)), True),
    ],
)
def test_a_child_needs_a_name_and_an_age_that_can_be(child, complete):
    assert child.is_complete(TODAY) is complete


def test_grown_ups_are_called_what_the_children_say_or_by_their_name():
    assert ANA.spoken == "Mum"
    assert GrownUp("g", " Sam ", "  ").spoken == "Sam"


@pytest.mark.parametrize(
    "family",
    [
        Family(" ", "ES", children=(MIA,), grown_ups=(ANA,)),
        Family("Ortiz", "", children=(MIA,), grown_ups=(ANA,)),
        Family("Ortiz", "ES", children=(), grown_ups=(ANA,)),
        Family("Ortiz", "ES", children=(MIA,) * 9, grown_ups=(ANA,)),
        Family("Ortiz", "ES", children=(MIA,), grown_ups=()),
        Family("Ortiz", "ES", children=(MIA,), grown_ups=(ANA,) * 5),
        Family("Ortiz", "ES", children=(Child("c", "Bo"),), grown_ups=(ANA,)),
        Family("Ortiz", "ES", children=(MIA,), grown_ups=(GrownUp("g", " "),)),
    ],
)
def test_a_family_with_something_missing_is_not_complete(family):
    assert not family.is_complete(TODAY)


def test_a_family_with_everything_is_complete():
    assert ORTIZ.is_complete(TODAY)


def test_people_are_found_by_their_id():
    assert ORTIZ.child("leo") is LEO
    assert ORTIZ.grown_up("ana") is ANA
    assert ORTIZ.name_of("leo") == "Leo"
    assert ORTIZ.name_of("ana") == "Ana Ortiz"
    assert ORTIZ.party_ids() == ("mia", "leo", "ana")


@pytest.mark.parametrize("find", [ORTIZ.child, ORTIZ.grown_up, ORTIZ.name_of])
def test_nobody_of_an_unknown_id_is_found(find):
    with pytest.raises(UnknownPartyError) as caught:
        find("stranger")

    assert caught.value.party_id == "stranger"


def test_a_changed_person_keeps_the_place_and_a_new_one_comes_last():
    tall_mia = Child("mia", "Mia-Sofía", band=AgeBand.TEEN)
    bo, sam = Child("bo", "Bo"), GrownUp("sam", "Sam")

    family = ORTIZ.with_child(tall_mia).with_child(bo).with_grown_up(sam)
    family = family.with_grown_up(GrownUp("ana", "Ana"))

    assert family.children == (tall_mia, LEO, bo)
    assert family.grown_ups == (GrownUp("ana", "Ana"), sam)
    assert family.without_child("leo").children == (tall_mia, bo)
    assert family.without_grown_up("ana").grown_ups == (sam,)


def test_a_family_has_the_bands_and_uses_of_all_its_children():
    assert ORTIZ.bands_on(TODAY) == {AgeBand.MIDDLE, AgeBand.YOUNG}
    assert ORTIZ.uses() == {Use.PHONE, Use.TV}


@pytest.mark.parametrize(
    ("name", "reach", "complete"),
    [("Joe", "07700 900123", True), ("Joe", "  ", False), ("", "x", False)],
)
def test_a_trusted_adult_needs_a_name_and_a_way(name, reach, complete):
    assert TrustedAdult("t", name, reach).is_complete is complete


@pytest.mark.parametrize(
    ("joys", "empty"),
    [(Joys(), True), (Joys(own="  "), True), (Joys(own="owls"), False), (Joys({"art"}), False)],
)
def test_joys_are_empty_without_a_choice_or_a_word(joys, empty):
    assert joys.is_empty is empty
