"""A rule offered for the next check-in: once, with its own reason, and nothing about why."""

import pytest
from fakes import FixedClock, MemoryStore, PlainTexts
from family_samples import agreement_of, ortiz
from talk_samples import MemoryTalks

from familypact.app.offer_rule import OfferRule
from familypact.app.talk_ports import TalkSurroundings
from familypact.catalogue.whole import whole_catalogue
from familypact.domain.errors import BadValueError, NoAgreementError
from familypact.domain.family import GROWN_UPS
from familypact.domain.proposal import ProposalKind


def offering(*, agreed: bool = True) -> tuple[OfferRule, MemoryTalks]:
    store = MemoryStore()
    if agreed:
        store.agree(agreement_of(ortiz()))
    talks = MemoryTalks(store)
    around = TalkSurroundings(store, talks, whole_catalogue(), FixedClock())
    return OfferRule(around, PlainTexts()), talks


def test_it_lies_on_the_table_for_the_children_with_the_rules_own_reason() -> None:
    offers, talks = offering()

    offers.offer("hr-block")

    (proposal,) = talks.proposals()
    rule = whole_catalogue().house_rule("hr-block")
    assert rule is not None
    assert (proposal.by, proposal.kind, proposal.rule_id) == (
        GROWN_UPS,
        ProposalKind.ADD,
        "hr-block",
    )
    assert proposal.reason == rule.grown_up_reason
    assert proposal.waits_for == ("c0", "c1")


def test_offering_it_again_changes_nothing() -> None:
    offers, talks = offering()

    offers.offer("hr-block")
    offers.offer("hr-block")
    offers.offer("hr-gifts")

    assert [proposal.rule_id for proposal in talks.proposals()] == ["hr-block", "hr-gifts"]


def test_an_unknown_rule_and_a_family_without_agreement_are_refused() -> None:
    with pytest.raises(BadValueError):
        offering()[0].offer("hr-nothing")
    with pytest.raises(NoAgreementError):
        offering(agreed=False)[0].offer("hr-block")
