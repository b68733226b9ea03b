"""What the program asks of the whole catalogue."""

from dataclasses import replace
from datetime import date
from itertools import combinations

import pytest

from familypact.catalogue.whole import FIRST_RULES, QUICK_TOPICS, Catalogue, whole_catalogue
from familypact.domain.draft import Path
from familypact.domain.family import AgeBand, Child, Family, Homes, Use

TODAY = date(2026, 11, 23)
ONLY_A_TABLET = frozenset({Use.TABLET})
BANDS = [frozenset(some) for n in (1, 2, 3) for some in combinations(AgeBand, n)]
USES = [
    frozenset[Use](),
    ONLY_A_TABLET,
    frozenset({Use.TV}),
    frozenset({Use.PHONE, Use.GROUP_CHATS}),
    frozenset({Use.CONSOLE, Use.ONLINE_GAMES}),
    frozenset(Use),
]


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    return whole_catalogue()


def family(bands: frozenset[AgeBand], uses: frozenset[Use]) -> Family:
    children = tuple(Child(band, band=band, uses=uses) for band in sorted(bands))
    return Family(children=children)


def test_a_topic_is_found_by_its_id(catalogue: Catalogue) -> None:
    assert catalogue.risk("cyberbullying").id == "cyberbullying"


def test_an_unknown_topic_is_an_error(catalogue: Catalogue) -> None:
    with pytest.raises(KeyError, match="no-such-topic"):
        catalogue.risk("no-such-topic")


def test_a_rule_is_found_by_its_id(catalogue: Catalogue) -> None:
    rule = catalogue.house_rule("hr-charge")

    assert rule is not None
    assert rule.id == "hr-charge"


def test_a_rule_of_the_familys_own_is_not_in_the_catalogue(catalogue: Catalogue) -> None:
    assert catalogue.house_rule("own-1") is None


def test_evidence_is_kept_by_id(catalogue: Catalogue) -> None:
    assert catalogue.evidence
    assert all(fact.id == fact_id for fact_id, fact in catalogue.evidence.items())


def test_the_full_path_has_every_topic_that_fits(catalogue: Catalogue) -> None:
    ours = family(frozenset({AgeBand.TEEN}), frozenset(Use))

    topics = catalogue.topics_for(ours, TODAY, Path.FULL)

    assert len(topics) == len(catalogue.risks)


@pytest.mark.parametrize("uses", USES, ids=sorted)
@pytest.mark.parametrize("bands", BANDS, ids=sorted)
def test_the_quick_path_has_six_of_the_topics_that_fit(
    catalogue: Catalogue, bands: frozenset[AgeBand], uses: frozenset[Use]
) -> None:
    full = catalogue.topics_for(family(bands, uses), TODAY, Path.FULL)

    quick = catalogue.topics_for(family(bands, uses), TODAY, Path.QUICK)

    assert len(quick) == QUICK_TOPICS
    assert [topic for topic in full if topic in quick] == list(quick)


@pytest.mark.parametrize("uses", USES, ids=sorted)
@pytest.mark.parametrize("bands", BANDS, ids=sorted)
def test_every_family_starts_with_a_dozen_rules_that_fit_it(
    catalogue: Catalogue, bands: frozenset[AgeBand], uses: frozenset[Use]
) -> None:
    first = catalogue.first_rules_for(family(bands, uses), TODAY)

    assert len({rule.id for rule in first}) == FIRST_RULES
    assert all(rule.fits(bands, uses) for rule in first)
    assert all(rule in first for rule in catalogue.house_rules if rule.is_fixed)
    assert all(rule.first_dozen for rule in first)


@pytest.mark.parametrize("bands", BANDS, ids=sorted)
def test_all_rules_that_fit_are_offered_the_fixed_ones_first(
    catalogue: Catalogue, bands: frozenset[AgeBand]
) -> None:
    rules = catalogue.rules_for(family(bands, ONLY_A_TABLET), TODAY)

    assert sorted(rules, key=lambda rule: not rule.is_fixed) == list(rules)
    assert len(rules) > FIRST_RULES
    assert all(rule.fits(bands, ONLY_A_TABLET) for rule in rules)


def test_game_rules_are_not_shown_where_nobody_plays(catalogue: Catalogue) -> None:
    ours = family(frozenset({AgeBand.YOUNG}), ONLY_A_TABLET)

    shown = {rule.id for rule in catalogue.rules_for(ours, TODAY)}

    assert not shown & {"hr-game-chat", "hr-trade", "hr-street"}


def test_the_rule_for_two_homes_is_for_families_with_two_homes(catalogue: Catalogue) -> None:
    one = family(frozenset({AgeBand.MIDDLE}), ONLY_A_TABLET)
    two = replace(one, homes=Homes.TWO)

    in_one = {rule.id for rule in catalogue.rules_for(one, TODAY)}
    in_two = {rule.id for rule in catalogue.rules_for(two, TODAY)}

    assert in_two - in_one == {"hr-two-homes"}


def test_steps_and_controls_are_part_of_the_whole(catalogue: Catalogue) -> None:
    assert catalogue.milestones
    assert catalogue.controls
    assert catalogue.rule_controls
