"""What one part of the catalogue names in another must be there."""

from familypact.catalogue.evidence import EVIDENCE
from familypact.catalogue.house_rules import HOUSE_RULES
from familypact.catalogue.risks import RISKS

# Facts about speaking up, family rules and the authors of the deck stand beside no single topic.
ABOUT_NO_TOPIC = {"speaking-up", "family-rules", "about-source"}


def test_every_rule_that_a_topic_names_exists() -> None:
    rules = {rule.id for rule in HOUSE_RULES}

    assert {rule for risk in RISKS for rule in risk.rules} - rules == set()


def test_every_fact_that_a_topic_names_exists() -> None:
    facts = {fact.id for fact in EVIDENCE}

    assert {fact for risk in RISKS for fact in risk.evidence} - facts == set()


def test_every_fact_about_a_topic_is_named_by_it() -> None:
    named = {(risk.id, fact) for risk in RISKS for fact in risk.evidence}

    missing = {
        fact.id
        for fact in EVIDENCE
        if fact.topic not in ABOUT_NO_TOPIC and (fact.topic, fact.id) not in named
    }
    assert missing == set()


def test_every_fact_is_about_a_topic_or_about_families_as_such() -> None:
    topics = {risk.id for risk in RISKS} | ABOUT_NO_TOPIC

    assert {fact.id for fact in EVIDENCE if fact.topic not in topics} == set()
