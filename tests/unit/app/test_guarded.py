"""A new version does a guarded deed where it changes a fixed rule or the family's own places."""

from dataclasses import replace

import pytest
from family_samples import agreement_of, ortiz

from familypact.app.guarded import guarded_deeds, leaving_children
from familypact.domain.agreement import AgreedRule, Agreement
from familypact.domain.draft import ChosenRule, Draft, Settled
from familypact.domain.family import Child
from familypact.domain.help import CheckedContact, Contact, ContactKind
from familypact.domain.pin import GuardedDeed

FIXED, FREE = "hr-fixed", "hr-free"
LINE = CheckedContact(Contact("uk-line", "GB", "A helpline", ContactKind.HELPLINE, phone="0800"))


def agreed(rule_id: str, *, fixed: bool) -> AgreedRule:
    return AgreedRule(rule_id, rule_id, (), "", "", "", "", Settled.AGREED, fixed)


@pytest.fixture
def in_force() -> Agreement:
    rules = tuple(ChosenRule(one, Settled.AGREED, {"time": "20:30"}) for one in (FIXED, FREE))
    agreement = agreement_of(ortiz())
    return replace(
        agreement,
        rules=(agreed(FIXED, fixed=True), agreed(FREE, fixed=False)),
        draft=replace(agreement.draft, rules=rules, contacts=(LINE,)),
    )


def test_the_first_version_changes_nothing_yet():
    assert guarded_deeds(Draft(), None) == ()


def test_the_same_again_is_free(in_force):
    assert guarded_deeds(in_force.draft, in_force) == ()


def test_another_value_of_a_fixed_rule_is_guarded(in_force):
    draft = in_force.draft.with_rule(ChosenRule(FIXED, Settled.AGREED, {"time": "23:00"}))

    assert guarded_deeds(draft, in_force) == (GuardedDeed.CHANGE_FIXED_RULES,)


def test_a_value_for_one_child_is_guarded_too(in_force):
    rule = ChosenRule(FIXED, Settled.AGREED, {"time": "20:30"}).with_value("time", "23:00", "c1")

    found = guarded_deeds(in_force.draft.with_rule(rule), in_force)

    assert found == (GuardedDeed.CHANGE_FIXED_RULES,)


@pytest.mark.parametrize("settled", [Settled.DROPPED, Settled.NEXT_CHECKIN, None])
def test_a_fixed_rule_that_would_no_longer_be_kept_is_guarded(in_force, settled):
    draft = in_force.draft.with_rule(ChosenRule(FIXED, settled, {"time": "20:30"}))

    assert guarded_deeds(draft, in_force) == (GuardedDeed.CHANGE_FIXED_RULES,)
    assert guarded_deeds(in_force.draft.without_rule(FIXED), in_force) == (
        GuardedDeed.CHANGE_FIXED_RULES,
    )


def test_other_rules_and_the_reasons_are_free(in_force):
    told = ChosenRule(FIXED, Settled.AGREED, {"time": "20:30"}, child_reason="So we sleep")
    draft = in_force.draft.with_rule(told).without_rule(FREE)

    assert guarded_deeds(draft, in_force) == ()


@pytest.mark.parametrize(
    "contacts",
    [
        (replace(LINE, contact=replace(LINE.contact, phone="0900"), corrected=True),),
        (replace(LINE, hidden=True),),
        (LINE, CheckedContact(Contact("own-1", "", "A neighbour", ContactKind.HELPLINE))),
    ],
)
def test_what_a_family_makes_of_its_places_is_guarded(in_force, contacts):
    draft = replace(in_force.draft, contacts=contacts)

    assert guarded_deeds(draft, in_force) == (GuardedDeed.REPLACE_CONTACTS,)


def test_a_tick_and_what_follows_the_directory_are_free(in_force):
    ticked = replace(LINE, checked=True, checked_on="2026-11-23")
    newer = replace(LINE, contact=replace(LINE.contact, phone="0808"))

    for contacts in ((ticked,), (newer,), ()):
        assert guarded_deeds(replace(in_force.draft, contacts=contacts), in_force) == ()


def test_a_child_that_would_be_left_out_is_told_apart_from_a_new_one(in_force):
    family = in_force.family
    first, *others = family.children
    draft = replace(in_force.draft, family=replace(family, children=(*others, Child("new"))))

    assert leaving_children(draft, in_force) == (first.id,)
    assert leaving_children(in_force.draft, in_force) == ()
    assert leaving_children(draft, None) == ()
