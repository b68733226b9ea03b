"""The house rules: enough of them, in the words of each age, with values that hold together."""

import re

import pytest
from unit.catalogue.grades import (
    GROWN_UP,
    MIDDLE,
    TEEN,
    YOUNG,
    assert_within,
    is_measured_as_title,
)
from unit.catalogue.rule_texts import (
    all_texts,
    filled,
    placeholders,
    texts_for,
    texts_for_grown_ups,
)
from unit.catalogue.words import BRANDS, FIGURES, NEVER_SAID, SEXUAL

from familypact.catalogue.evidence import EVIDENCE
from familypact.catalogue.house_rules import HOUSE_RULES
from familypact.domain.family import AgeBand
from familypact.domain.house_rule import HouseRule, ParameterKind

LIMITS = {AgeBand.YOUNG: YOUNG, AgeBand.MIDDLE: MIDDLE, AgeBand.TEEN: TEEN}
LONGEST_POSTER_LINE = 40
LONGEST_PILL = 14
FIXED = {"hr-tell", "hr-no-blame", "hr-body-private", "hr-meet", "hr-kind"}
FROM_THE_RESEARCH = {
    *FIXED,
    "hr-bedtime",
    "hr-charge",
    "hr-places",
    "hr-time",
    "hr-contacts",
    "hr-private-info",
    "hr-photos",
    "hr-apps",
    "hr-age-rating",
    "hr-game-chat",
    "hr-live",
    "hr-groups",
    "hr-vanish",
    "hr-feeds",
    "hr-money",
    "hr-downloads",
    "hr-links",
    "hr-location",
    "hr-listening",
    "hr-ai",
    "hr-check-facts",
    "hr-checkin",
    "hr-passwords",
    "hr-updates",
    "hr-report",
    "hr-repair",
}
ICONS = {
    "clock",
    "moon",
    "lock",
    "eye",
    "coin",
    "download",
    "map-pin",
    "speech",
    "heart",
    "picture",
    "magnifier",
    "shield",
    "phone",
    "tablet",
    "computer",
    "game",
    "people",
    "video",
    "robot",
    "toy",
    "camera",
    "help",
    "printer",
    "calendar",
    "talk",
}
CLAUSE = re.compile(r"PC[1-6]|WP(?:[1-9]|1\d|2[0-8])|WK[1-9]|[KP]P[0-8]")

each_rule = pytest.mark.parametrize("rule", HOUSE_RULES, ids=lambda rule: rule.id)


def test_there_are_at_least_eighty_rules_each_with_an_id_and_a_title_of_its_own() -> None:
    ids = [rule.id for rule in HOUSE_RULES]
    titles = [rule.title for rule in HOUSE_RULES]

    assert len(ids) == len(set(ids)) >= 80
    assert len(titles) == len(set(titles))
    assert [i for i in ids if not re.fullmatch(r"hr(-[a-z]+)+", i)] == []


def test_all_rules_of_the_research_are_there() -> None:
    assert len(FROM_THE_RESEARCH) == 31
    assert FROM_THE_RESEARCH - {rule.id for rule in HOUSE_RULES} == set()


def test_five_rules_are_fixed_for_every_family() -> None:
    fixed = [rule for rule in HOUSE_RULES if rule.is_fixed]

    assert {rule.id for rule in fixed} == FIXED
    assert all(rule.bands == set(AgeBand) and not rule.uses for rule in fixed)


def test_each_age_has_many_rules_to_choose_from() -> None:
    for band in AgeBand:
        assert len([rule for rule in HOUSE_RULES if band in rule.bands]) >= 60


@each_rule
def test_each_reason_has_a_poster_line_and_each_text_is_said(rule: HouseRule) -> None:
    assert rule.bands
    assert set(rule.poster) == rule.bands
    assert set(rule.child_title) <= rule.bands
    assert [text for text in all_texts(rule) if text != text.strip() or not text] == []
    assert [text for text in all_texts(rule) if "  " in text] == []


@each_rule
def test_each_rule_says_where_it_comes_from_and_has_an_icon(rule: HouseRule) -> None:
    facts = {fact.id for fact in EVIDENCE}
    unknown = [
        origin
        for origin in rule.origin
        if origin != "family-practice" and origin not in facts and not CLAUSE.fullmatch(origin)
    ]

    assert rule.origin
    assert unknown == []
    assert rule.icon in ICONS


@each_rule
def test_defaults_can_stand_in_their_parameters_for_every_age(rule: HouseRule) -> None:
    ids = [parameter.id for parameter in rule.parameters]

    assert len(ids) == len(set(ids))
    for parameter in rule.parameters:
        assert set(parameter.defaults) >= rule.bands
        for value in parameter.defaults.values():
            parameter.check(value)


@each_rule
def test_a_parameter_offers_what_its_kind_needs(rule: HouseRule) -> None:
    for parameter in rule.parameters:
        options = [option.id for option in parameter.options]
        asks_for_choice = parameter.kind in (ParameterKind.CHOICE, ParameterKind.CHOICES)
        assert len(options) == len(set(options))
        assert (len(options) >= 2) is asks_for_choice
        if parameter.kind is ParameterKind.NUMBER:
            assert (parameter.high - parameter.low) % parameter.step == 0
            assert all(
                (int(v) - parameter.low) % parameter.step == 0 for v in parameter.defaults.values()
            )


@each_rule
def test_the_poster_has_room_for_every_value(rule: HouseRule) -> None:
    lines = [line for text in rule.poster.values() for line in filled(rule, text)]

    assert [line for line in lines if len(line) > LONGEST_POSTER_LINE] == []
    assert [pill for pill in filled(rule, rule.pill) if len(pill) > LONGEST_PILL] == []


@each_rule
def test_only_the_poster_has_places_for_values(rule: HouseRule) -> None:
    spoken = {*texts_for_grown_ups(rule), rule.title, *rule.child_reason.values()}
    spoken |= set(rule.child_title.values())

    assert [text for text in spoken if placeholders(text)] == []


@each_rule
def test_a_child_can_read_its_rule(rule: HouseRule) -> None:
    for band in rule.bands:
        assert_within(LIMITS[band], [rule.child_reason[band]])
        assert_within(MIDDLE, filter(is_measured_as_title, [rule.title_for(band)]))


@each_rule
def test_a_tired_grown_up_can_read_the_rule(rule: HouseRule) -> None:
    assert_within(GROWN_UP, texts_for_grown_ups(rule))


@each_rule
def test_nothing_frightens_blames_or_advertises(rule: HouseRule) -> None:
    assert [text for text in all_texts(rule) if NEVER_SAID.search(text)] == []
    assert [text for text in all_texts(rule) if BRANDS.search(text)] == []


@each_rule
def test_nothing_sexual_and_no_number_reaches_the_youngest(rule: HouseRule) -> None:
    texts = list(texts_for(rule, AgeBand.YOUNG)) if AgeBand.YOUNG in rule.bands else []

    assert [text for text in texts if SEXUAL.search(text)] == []
    assert [text for text in texts if FIGURES.search(text)] == []


def test_what_any_age_may_see_of_a_rule_for_the_youngest_is_not_sexual() -> None:
    shared = [
        text
        for rule in HOUSE_RULES
        if AgeBand.YOUNG in rule.bands
        for text in (
            rule.pill,
            rule.why_fixed,
            *(o.label for p in rule.parameters for o in p.options),
        )
    ]

    assert [text for text in shared if SEXUAL.search(text)] == []


def test_every_piece_of_the_decks_advice_became_a_rule() -> None:
    advice = {f"PC{n}" for n in range(1, 7)} | {f"WK{n}" for n in range(1, 10)}
    advice |= {f"WP{n}" for n in range(1, 29)} - {"WP4"}  # to write a pledge is the whole pact
    advice |= {f"{side}{n}" for side in ("KP", "PP") for n in range(9)}

    assert advice - {origin for rule in HOUSE_RULES for origin in rule.origin} == set()
