"""What a step shows before anybody has answered."""

from dataclasses import replace
from datetime import date

import pytest
from fakes import FakeContacts
from rule_samples import (
    AGREE,
    ANA,
    BEDTIME,
    LEO,
    MEALS,
    MIA,
    ONE_CHILD,
    PLACE,
    RULES,
    SPENDING,
    TEEN,
    TELL,
    TWO_CHILDREN,
    small_catalogue,
    wish,
)

from familypact.app.first_values import FirstValues, value_for, youngest_fitting
from familypact.app.steps import Step
from familypact.catalogue.whole import whole_catalogue
from familypact.domain.draft import ChosenRule, Draft, FirstMinute, Settled
from familypact.domain.family import GROWN_UPS, AgeBand, Child, Family, Homes, TrustedAdult
from familypact.domain.help import CheckedContact, Contact, ContactKind
from familypact.domain.pledge import PledgeLine
from familypact.domain.two_drafts import Ratings, Turn

TODAY = date(2026, 11, 22)


@pytest.fixture
def values():
    return FirstValues(small_catalogue(), FakeContacts())


def prepared(values, step, family=TWO_CHILDREN, **draft):
    return values.prepare(Draft(family=family, **draft), step, TODAY)


@pytest.mark.parametrize("step", [Step.WHO, Step.JOYS, Step.TALK, Step.CHECKINS, Step.SIGN])
def test_these_steps_need_nothing_beforehand(values, step):
    draft = Draft(family=TWO_CHILDREN)

    assert values.prepare(draft, step, TODAY) == draft


def test_everybody_has_a_seat_for_rating_and_keeps_what_was_answered(values):
    mine = Ratings(Turn.DONE, {"meals": AGREE})

    draft = prepared(values, Step.ALONE, ratings={"mia": mine, "gone": Ratings()})

    assert draft.ratings == {"mia": mine, "leo": Ratings(), GROWN_UPS: Ratings()}


def test_the_first_dozen_of_rules_is_on_the_table_the_fixed_one_agreed(values):
    draft = prepared(values, Step.RULES)

    assert [rule.rule_id for rule in draft.rules] == [rule.id for rule in RULES[:12]]
    assert draft.rule("tell").settled is Settled.AGREED
    assert draft.rule("meals").settled is None


def test_a_rule_begins_with_the_values_for_each_childs_age(values):
    chosen = prepared(values, Step.RULES).rule("bedtime")

    assert chosen.values == {"school": "18:30", "gap": 60}
    assert chosen.by_child == {"mia": {"school": "20:30"}}


def test_a_child_whom_a_rule_does_not_suit_has_no_values_in_it(values):
    chosen = prepared(values, Step.RULES).rule("spending")

    assert chosen.values == {"limit": 10}
    assert chosen.by_child == {}


def test_what_everybody_wanted_is_agreed_with_the_value_they_wished_for(values):
    later = wish("21:00")
    ratings = {
        "mia": Ratings(Turn.DONE, {"bedtime": later, "meals": AGREE}),
        GROWN_UPS: Ratings(Turn.DONE, {"bedtime": later, "meals": AGREE}),
    }

    draft = prepared(values, Step.RULES, ratings=ratings)

    assert draft.rule("meals").settled is Settled.AGREED
    assert draft.rule("bedtime").settled is Settled.AGREED
    assert draft.rule("bedtime").values["school"] == "21:00"
    assert draft.rule("bedtime").by_child == {}


def test_a_shared_wish_for_a_rule_without_values_changes_none(values):
    both = {side: Ratings(Turn.DONE, {"meals": wish("odd")}) for side in ("mia", GROWN_UPS)}

    chosen = prepared(values, Step.RULES, ratings=both).rule("meals")

    assert chosen == ChosenRule("meals", Settled.AGREED)


def test_rules_that_no_longer_fit_go_and_own_ones_stay(values):
    kept = (ChosenRule("spending", Settled.AGREED), ChosenRule("own-1", own="We walk the dog"))
    little = replace(TWO_CHILDREN, children=(LEO,))

    draft = prepared(values, Step.RULES, little, rules=kept)

    assert draft.rule("spending") is None
    assert draft.rules[0] == kept[1]


def test_an_answer_to_a_rule_stays(values):
    mine = ChosenRule("meals", Settled.DROPPED)

    assert prepared(values, Step.RULES, rules=(mine,)).rule("meals") == mine


def test_each_child_is_offered_all_clauses_and_keeps_its_own_lines(values):
    mine = (PledgeLine("own-1", own="I feed the cat"),)

    draft = prepared(values, Step.CHILDREN, children_lines={"mia": mine})

    clauses = [clause.id for clause in small_catalogue().child_pledge.clauses]
    assert draft.children_lines["mia"] == mine
    assert [line.clause_id for line in draft.children_lines["leo"]] == clauses


def test_grown_ups_are_offered_all_clauses_and_the_first_minute(values):
    draft = prepared(values, Step.GROWN_UPS)

    assert len(draft.grown_up_lines) == len(small_catalogue().grown_up_pledge.clauses)
    assert len(draft.first_minute.lines) == len(small_catalogue().first_minute)


def test_grown_ups_keep_what_they_wrote(values):
    lines = (PledgeLine("own-1", own="We listen"),)
    minute = FirstMinute((PledgeLine("own-2", own="We breathe"),), rehearsed=True)

    draft = prepared(values, Step.GROWN_UPS, grown_up_lines=lines, first_minute=minute)

    assert (draft.grown_up_lines, draft.first_minute) == (lines, minute)


def test_help_offers_the_countrys_contacts_and_two_grown_ups(values):
    draft = prepared(values, Step.HELP)

    assert [c.contact.country for c in draft.contacts] == ["GB", "GB", "GB", ""]
    assert [adult.name for adult in draft.trusted] == ["Mum", "Sam"]


def test_help_keeps_ticks_own_contacts_and_trusted_adults(values):
    first = FakeContacts().for_country("GB")[0]
    own = CheckedContact(Contact("own-1", "", "School", ContactKind.HELPLINE))
    aunt = TrustedAdult("aunt", "Aunt Jo", "next door")
    ticked = CheckedContact(first, checked=True)

    draft = prepared(values, Step.HELP, contacts=(ticked, own), trusted=(aunt,))

    assert draft.contacts[0] == ticked
    assert draft.contacts[-1] == own
    assert draft.trusted == (aunt,)


def test_a_rule_is_worded_for_the_youngest_it_suits():
    assert youngest_fitting(BEDTIME, frozenset(AgeBand)) is AgeBand.YOUNG
    assert youngest_fitting(SPENDING, frozenset({AgeBand.YOUNG, TEEN})) is TEEN
    assert youngest_fitting(SPENDING, frozenset({AgeBand.YOUNG})) is AgeBand.MIDDLE


def test_a_childs_own_value_goes_before_the_one_for_all():
    chosen = ChosenRule(
        "bedtime", values={"school": "20:30"}, by_child={"leo": {"school": "19:00"}}
    )

    assert value_for(chosen, "school", "leo") == "19:00"
    assert value_for(chosen, "school", "mia") == "20:30"
    assert value_for(chosen, "gap") is None


def test_a_teenager_among_the_young_gets_its_own_bedtime(values):
    family = replace(ONE_CHILD, children=(LEO, Child("kim", "Kim", band=TEEN)), grown_ups=(ANA,))

    chosen = values.first_choice(Draft(family=family), BEDTIME, TODAY)

    assert value_for(chosen, "school", "kim") == "22:00"
    assert {MIA.id, TELL.id, MEALS.id, PLACE.id}.isdisjoint(chosen.by_child)


@pytest.mark.parametrize(
    ("country", "youngest", "oldest"),
    [
        ("GB", "pegi-7", "pegi-16"),
        ("", "pegi-7", "pegi-16"),
        ("US", "esrb-e", "esrb-t"),
        ("CA", "esrb-e", "esrb-t"),
        ("MX", "esrb-e", "esrb-t"),
    ],
)
def test_ages_of_games_are_rated_as_the_country_does_it(country, youngest, oldest):
    catalogue = whole_catalogue()
    children = (Child("a", band=AgeBand.YOUNG), Child("b", band=AgeBand.TEEN))
    draft = Draft(family=Family(country=country, children=children))
    rule = catalogue.house_rule("hr-age-rating")

    chosen = FirstValues(catalogue, FakeContacts()).first_choice(draft, rule, TODAY)

    assert chosen.values == {"rating": youngest}
    assert chosen.by_child == {"b": {"rating": oldest}}


def test_a_rule_for_two_homes_goes_when_the_family_says_it_has_one():
    values = FirstValues(whole_catalogue(), FakeContacts())
    kept = (ChosenRule("hr-two-homes", Settled.AGREED),)

    in_one = prepared(values, Step.RULES, rules=kept)
    in_two = prepared(values, Step.RULES, replace(TWO_CHILDREN, homes=Homes.TWO), rules=kept)

    assert in_one.rule("hr-two-homes") is None
    assert in_two.rule("hr-two-homes") == kept[0]
