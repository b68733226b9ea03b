"""The wording of an agreement is what this family took, in the words of each age."""

from dataclasses import replace

import pytest
from fakes import PlainTexts
from rule_samples import (
    BEDTIME,
    LEO,
    MIA,
    PLACE,
    SECRETS,
    SPENDING,
    TELL,
    TWO_CHILDREN,
    sample_rule,
    small_catalogue,
)
from unit.app.agreed_samples import TODAY

from familypact.app.wording import Wording
from familypact.domain.draft import ChosenRule, Draft, Settled
from familypact.domain.family import AgeBand
from familypact.domain.house_rule import Parameter, ParameterKind, Unit
from familypact.domain.pledge import PledgeLine


@pytest.fixture
def wording():
    return Wording(small_catalogue(), PlainTexts())


def number(unit):
    return Parameter("n", "N", ParameterKind.NUMBER, {}, unit=unit, high=99)


@pytest.mark.parametrize(
    ("parameter", "value", "words"),
    [
        (BEDTIME.parameters[0], "20:30", "20:30"),
        (number(Unit.MINUTES), 90, "90 min"),
        (number(Unit.MONEY), 5, "£5"),
        (number(Unit.DAYS), 1, "1 day"),
        (number(Unit.DAYS), 2, "2 days"),
        (number(Unit.NONE), 3, "3"),
        (PLACE.parameters[0], "kitchen", "In the kitchen"),
        (SECRETS.parameters[0], ("school", "home", "name"), "School, Home and Name"),
        (SECRETS.parameters[0], "home", "Home"),
        (SECRETS.parameters[1], " Gran ", "Gran"),
    ],
)
def test_each_kind_of_value_is_written_out(wording, parameter, value, words):
    assert wording.value(parameter, value, "GB", brief=False) == words


def test_the_pill_takes_the_short_word(wording):
    where = PLACE.parameters[0]

    assert wording.value(where, "kitchen", "GB", brief=True) == "Kitchen"
    assert wording.value(where, "hall", "GB", brief=True) == "In the hall"
    assert wording.value(SECRETS.parameters[0], ("home",), "GB", brief=True) == "Home"


def test_a_rule_is_worded_for_the_youngest_with_what_differs_by_child(wording):
    chosen = ChosenRule(
        "bedtime",
        Settled.TRIAL,
        values={"school": "20:00", "gap": 60},
        by_child={"leo": {"school": "18:30"}, "mia": {"school": "20:00"}},
    )

    rule = wording.rule(chosen, TWO_CHILDREN, TODAY)

    assert rule.title == "Screens go off"
    assert rule.settings == ("School nights: 20:00", "Leo: 18:30", "Gap before sleep: 60 min")
    assert rule.child_reason == "Screens go off, for 5-8"
    assert rule.grown_up_reason == "Screens go off, for grown-ups"
    assert (rule.settled, rule.fixed) == (Settled.TRIAL, False)


def test_the_familys_own_reasons_come_first(wording):
    chosen = ChosenRule(
        "tell", Settled.AGREED, child_reason="We help.", grown_up_reason="We listen."
    )

    rule = wording.rule(chosen, TWO_CHILDREN, TODAY)

    assert (rule.child_reason, rule.grown_up_reason) == ("We help.", "We listen.")
    assert rule.fixed
    assert TELL.is_fixed


def test_values_stand_in_pill_and_poster_line():
    limit = sample_rule(
        "limit",
        "Pocket money",
        Parameter("sum", "A month", ParameterKind.NUMBER, {}, unit=Unit.MONEY, high=99),
    )
    limit = replace(limit, pill="{sum}", poster=dict.fromkeys(AgeBand, "At most {sum} a month"))
    catalogue = replace(small_catalogue(), house_rules=(limit,))

    chosen = ChosenRule("limit", Settled.AGREED, values={"sum": 5})
    rule = Wording(catalogue, PlainTexts()).rule(chosen, TWO_CHILDREN, TODAY)

    assert (rule.pill, rule.poster) == ("£5", "At most £5 a month")


def test_a_parameter_without_a_value_is_left_out(wording):
    rule = wording.rule(ChosenRule("spending", Settled.AGREED), TWO_CHILDREN, TODAY)

    assert rule.settings == ()
    assert SPENDING.parameters


def test_a_rule_of_their_own_says_what_they_wrote(wording):
    chosen = ChosenRule("own-1", child_reason="Fun", own="No filming the dog")

    rule = wording.rule(chosen, TWO_CHILDREN, TODAY)

    assert (rule.title, rule.poster, rule.pill) == ("No filming the dog",) * 2 + ("Our own",)
    assert rule.settled is Settled.NEXT_CHECKIN
    assert rule.child_reason == "Fun"


def test_each_child_promises_in_the_words_of_its_age(wording):
    clause = small_catalogue().child_pledge.clauses[0]
    draft = Draft(
        family=TWO_CHILDREN,
        children_lines={child.id: (PledgeLine("kp1"),) for child in (MIA, LEO)},
    )

    mia, leo = (wording.child_pledge(draft, child, TODAY) for child in (MIA, LEO))

    assert mia.lines[0].text == clause.for_child[AgeBand.MIDDLE].text
    assert leo.lines[0].text == clause.for_child[AgeBand.YOUNG].text
    assert leo.lines[0].poster == clause.for_child[AgeBand.YOUNG].poster
    assert mia.lead != leo.lead


def test_own_words_and_not_yet_are_kept(wording):
    own = wording.child_line(PledgeLine("kp1", own="I ask."), AgeBand.TEEN)
    not_yet = wording.child_line(PledgeLine("kp2", not_yet=True, reason="No page"), AgeBand.TEEN)

    assert (own.text, own.poster) == ("I ask.", "I ask.")
    assert (not_yet.not_yet, not_yet.reason) == (True, "No page")
    assert not_yet.text


def test_a_line_of_their_own_needs_no_clause(wording):
    child = wording.child_line(PledgeLine("own-1", own="I feed the cat."), AgeBand.YOUNG)
    grown_up = wording.grown_up_line(PledgeLine("own-1", own="We knock."))

    assert (child.text, grown_up.text, grown_up.poster) == (
        "I feed the cat.",
        "We knock.",
        "We knock.",
    )


def test_a_clause_that_is_gone_says_nothing(wording):
    assert wording.child_line(PledgeLine("kp99"), AgeBand.TEEN).text == ""
    assert wording.child_line(PledgeLine("kp99"), AgeBand.TEEN).poster == ""
    assert wording.grown_up_line(PledgeLine("pp99")).text == ""


def test_the_grown_ups_promise_in_their_own_words(wording):
    clause = small_catalogue().grown_up_pledge.clauses[4]

    line = wording.grown_up_line(PledgeLine(clause.id))

    assert (line.text, line.poster) == (clause.for_grown_up.text, clause.for_grown_up.poster)
    assert wording.grown_up_lead() == small_catalogue().grown_up_pledge.lead.for_grown_up.text


def test_a_plan_keeps_its_occasion_when_it_is_reworded(wording):
    known = small_catalogue().first_minute[2]

    plain = wording.plan(PledgeLine(known.id))
    reworded = wording.plan(PledgeLine(known.id, own="I sit down."))
    own = wording.plan(PledgeLine("own-1", own="I call Gran."))

    assert (plain.when, plain.then, plain.poster) == (known.when, known.then, known.poster)
    assert (reworded.when, reworded.then, reworded.poster) == (
        known.when,
        "I sit down.",
        "I sit down.",
    )
    assert (own.when, own.then) == ("", "I call Gran.")


WITH_WORDS = sample_rule(
    "meet", "We meet with company", Parameter("who", "Who comes along", ParameterKind.WORDS, {})
)


@pytest.mark.parametrize(
    ("shared", "by_child", "settings"),
    [
        ("", {}, ()),
        (" ", {"mia": {"who": ""}}, ()),
        ("Mum", {}, ("Who comes along: Mum",)),
        ("Mum", {"mia": {"who": "Gran"}}, ("Who comes along: Mum", "Mia: Gran")),
        ("Mum", {"mia": {"who": ""}}, ("Who comes along: Mum",)),
        ("", {"mia": {"who": "Gran"}}, ("Who comes along (Mia): Gran",)),
    ],
)
def test_a_line_of_words_that_was_left_empty_is_not_printed(shared, by_child, settings):
    catalogue = replace(small_catalogue(), house_rules=(WITH_WORDS,))
    chosen = ChosenRule("meet", Settled.AGREED, values={"who": shared}, by_child=by_child)

    rule = Wording(catalogue, PlainTexts()).rule(chosen, TWO_CHILDREN, TODAY)

    assert rule.settings == settings
