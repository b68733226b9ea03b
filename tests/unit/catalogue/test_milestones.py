"""The milestones: what both sides do before a next step of freedom."""

import pytest
from unit.catalogue.grades import GROWN_UP, MIDDLE, TEEN, YOUNG, assert_within
from unit.catalogue.words import BRANDS, FIGURES, NEVER_SAID, SEXUAL

from familypact.catalogue.house_rules import HOUSE_RULES
from familypact.catalogue.milestones import MILESTONES
from familypact.domain.family import AgeBand
from familypact.domain.milestone import Milestone

LIMITS = {AgeBand.YOUNG: YOUNG, AgeBand.MIDDLE: MIDDLE, AgeBand.TEEN: TEEN}

each_milestone = pytest.mark.parametrize("milestone", MILESTONES, ids=lambda m: m.id)


def test_the_steps_that_families_ask_about_are_there() -> None:
    ids = [milestone.id for milestone in MILESTONES]

    assert len(ids) == len(set(ids))
    assert {"game-with-chat", "first-phone", "first-social-account"} <= set(ids)


@each_milestone
def test_both_sides_do_as_much_before_it(milestone: Milestone) -> None:
    assert milestone.child_first
    for steps in milestone.child_first.values():
        assert len(steps) == len(set(steps)) == len(milestone.grown_up_first)


@each_milestone
def test_the_rules_to_settle_first_exist(milestone: Milestone) -> None:
    assert milestone.rules
    assert set(milestone.rules) <= {rule.id for rule in HOUSE_RULES}


@each_milestone
def test_everybody_can_read_their_steps(milestone: Milestone) -> None:
    for band, steps in milestone.child_first.items():
        assert_within(LIMITS[band], steps)
    assert_within(GROWN_UP, [*milestone.grown_up_first, milestone.afterwards])


@each_milestone
def test_nothing_frightens_or_advertises(milestone: Milestone) -> None:
    texts = [step for steps in milestone.child_first.values() for step in steps]
    texts += [milestone.title, *milestone.grown_up_first, milestone.afterwards]
    young = milestone.child_first.get(AgeBand.YOUNG, ())

    assert [text for text in texts if NEVER_SAID.search(text) or BRANDS.search(text)] == []
    assert [text for text in young if SEXUAL.search(text) or FIGURES.search(text)] == []
