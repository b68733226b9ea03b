"""The topics: all there, in the words of each age, without fear, blame or figures."""

import re

import pytest
from unit.catalogue.grades import GROWN_UP, MIDDLE, TEEN, YOUNG, assert_within
from unit.catalogue.risk_texts import (
    all_texts,
    sentences_of_card,
    texts_for_grown_ups,
    texts_of_card,
)

from familypact.catalogue.risks import RISKS
from familypact.domain.family import AgeBand, Use
from familypact.domain.risk import Risk

LIMITS = {AgeBand.YOUNG: YOUNG, AgeBand.MIDDLE: MIDDLE, AgeBand.TEEN: TEEN}
DECK_TOPICS = {
    "abuse-images",
    "grooming",
    "cyberbullying",
    "harmful-content",
    "mobile-devices",
    "social-networks",
    "file-sharing",
    "online-gaming",
}
TOPICS_SINCE = {
    "sextortion",
    "ai-fakes",
    "ai-chatbots",
    "livestreaming",
    "private-chats",
    "feeds",
    "money",
    "location-data",
    "sleep-balance",
    "misinfo-hate",
}
NOT_FOR_THE_YOUNGEST = {"social-networks", "private-chats", "sextortion"}
DRAWINGS = [
    "photos",
    "secrets",
    "kind-words",
    "scary-picture",
    "tablet",
    "social",
    "download",
    "games",
    "threat",
    "ai-fake",
    "robot",
    "live",
    "group-chat",
    "feed",
    "money",
    "location",
    "sleep",
    "true-false",
]

NEVER_SAID = re.compile(
    r"predator|\bobey|pervert|pa?edophil|child porn|stranger danger|naughty|punish(?:ed|ment)\b"
    r"|last forever and|proven to work|groomer",
    re.IGNORECASE,
)
BRANDS = re.compile(
    r"facebook|instagram|snapchat|tiktok|whatsapp|discord|youtube|roblox|minecraft|fortnite"
    r"|telegram|twitch|google|iphone|android|xbox|playstation|nintendo|chatgpt|myspace",
    re.IGNORECASE,
)
SEXUAL = re.compile(
    r"\bsex|\bnude|\bnaked|\bporn|private part|\bgenital|\bbody\b|\bbodies|\bkiss|\babuse"
    r"|\bgroom|\bunderwear|\btouch",
    re.IGNORECASE,
)
FIGURES = re.compile(
    r"\d|%|\bper ?cent\b|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
    r"|dozens?|hundreds?|thousands?|millions?|half of|thirds?|quarter)\b",
    re.IGNORECASE,
)
DIGITS = re.compile(r"\d|%")

each_topic = pytest.mark.parametrize("risk", RISKS, ids=lambda risk: risk.id)


def test_all_eighteen_topics_are_there_the_decks_eight_first() -> None:
    ids = [risk.id for risk in RISKS]

    assert len(ids) == len(set(ids)) == 18
    assert set(ids[:8]) == DECK_TOPICS
    assert set(ids[8:]) == TOPICS_SINCE


def test_each_topic_has_a_drawing_of_its_own() -> None:
    assert sorted(risk.art for risk in RISKS) == sorted(DRAWINGS)


def test_only_three_topics_have_no_card_for_the_youngest() -> None:
    without = {risk.id for risk in RISKS if risk.card_for(AgeBand.YOUNG) is None}

    assert without == NOT_FOR_THE_YOUNGEST


@each_topic
def test_older_children_have_a_card_for_every_topic_and_none_twice(risk: Risk) -> None:
    bands = [card.band for card in risk.cards]

    assert len(set(bands)) == len(bands)
    assert {AgeBand.MIDDLE, AgeBand.TEEN} <= set(bands)


@each_topic
def test_each_card_has_three_answers_with_a_kind_reply_and_two_starters(risk: Risk) -> None:
    for card in risk.cards:
        assert len({reply.answer for reply in card.replies}) == 3
        assert len({reply.kind_reply for reply in card.replies}) == 3
        assert len(set(card.starters)) == 2
        assert card.scenario.endswith(("What do you do?", "What would you do?"))
        assert all("?" in starter for starter in card.starters)


@each_topic
def test_grown_ups_are_told_what_it_is_what_to_see_do_and_say(risk: Risk) -> None:
    assert len(risk.panel.signs) >= 3
    assert len(risk.panel.to_do) >= 4
    assert all(texts_for_grown_ups(risk))


@each_topic
def test_each_topic_names_rules_and_evidence_once(risk: Risk) -> None:
    assert risk.rules
    assert len(set(risk.rules)) == len(risk.rules)
    assert risk.evidence
    assert len(set(risk.evidence)) == len(risk.evidence)


@each_topic
def test_no_text_is_empty_or_has_stray_spaces(risk: Risk) -> None:
    assert [text for text in all_texts(risk) if text != text.strip() or not text] == []
    assert [text for text in all_texts(risk) if "  " in text] == []


@each_topic
def test_a_child_can_read_the_card_of_its_band(risk: Risk) -> None:
    for card in risk.cards:
        assert_within(LIMITS[card.band], sentences_of_card(card))


@each_topic
def test_a_tired_grown_up_can_read_the_panel(risk: Risk) -> None:
    assert_within(GROWN_UP, texts_for_grown_ups(risk))


@each_topic
def test_nothing_frightens_blames_or_advertises(risk: Risk) -> None:
    assert [text for text in all_texts(risk) if NEVER_SAID.search(text)] == []
    assert [text for text in all_texts(risk) if BRANDS.search(text)] == []


@each_topic
def test_figures_stand_in_the_evidence_only(risk: Risk) -> None:
    assert [text for text in all_texts(risk) if DIGITS.search(text)] == []


@each_topic
def test_nothing_sexual_and_no_number_reaches_the_youngest(risk: Risk) -> None:
    card = risk.card_for(AgeBand.YOUNG)
    texts = list(texts_of_card(card)) if card else []

    assert [text for text in texts if SEXUAL.search(text)] == []
    assert [text for text in texts if FIGURES.search(text)] == []


@pytest.mark.parametrize("band", AgeBand)
@pytest.mark.parametrize(
    "uses",
    [frozenset[Use](), frozenset({Use.TABLET}), frozenset({Use.TV}), frozenset(Use)],
    ids=["nothing", "a tablet", "a TV", "everything"],
)
def test_the_quick_path_has_six_topics_for_every_family(
    band: AgeBand, uses: frozenset[Use]
) -> None:
    quick = [risk for risk in RISKS if risk.quick and risk.fits(frozenset({band}), uses)]

    assert len(quick) >= 6


def test_games_and_threats_are_not_shown_where_nothing_could_bring_them() -> None:
    shown = {risk.id for risk in RISKS if risk.fits(frozenset({AgeBand.TEEN}), frozenset({Use.TV}))}

    assert not shown & {"online-gaming", "sextortion", "location-data", "file-sharing"}
