"""Each example family is shown the topics and rules of its ages and devices, and no others."""

from pathlib import Path

import pytest
from fakes import FixedClock

from familypact.catalogue.whole import FIRST_RULES, QUICK_TOPICS, whole_catalogue
from familypact.data_files import contacts_file
from familypact.domain.draft import Path as TalkPath
from familypact.domain.family import AgeBand, Homes, Use
from familypact.infra.answers import AnswersReader
from familypact.infra.contacts import TomlContacts

EXAMPLES = Path(__file__).resolve().parents[2] / "examples"
TODAY = FixedClock().today()


@pytest.fixture(params=["one-child", "two-homes", "big-family"])
def family(request):
    reader = AnswersReader(whole_catalogue(), TomlContacts(contacts_file()), FixedClock())
    return reader.read(EXAMPLES / f"{request.param}.toml").family


def test_every_topic_shown_has_words_for_a_child_and_a_device_of_the_family(family):
    topics = whole_catalogue().topics_for(family, TODAY, TalkPath.FULL)

    for topic in topics:
        assert {card.band for card in topic.cards} & family.bands_on(TODAY), topic.id
        assert not topic.uses or topic.uses & family.uses(), topic.id


def test_every_topic_left_out_would_not_fit(family):
    catalogue = whole_catalogue()
    shown = catalogue.topics_for(family, TODAY, TalkPath.FULL)

    for topic in set(catalogue.risks) - set(shown):
        fits_age = {card.band for card in topic.cards} & family.bands_on(TODAY)
        fits_device = not topic.uses or topic.uses & family.uses()
        assert not (fits_age and fits_device), topic.id


def test_the_quick_path_has_six_of_them(family):
    catalogue = whole_catalogue()
    whole = catalogue.topics_for(family, TODAY, TalkPath.FULL)

    quick = catalogue.topics_for(family, TODAY, TalkPath.QUICK)

    assert len(quick) == QUICK_TOPICS
    assert set(quick) <= set(whole)


def test_a_dozen_rules_are_offered_and_each_suits_somebody(family):
    offered = whole_catalogue().first_rules_for(family, TODAY)

    assert len(offered) == FIRST_RULES
    for rule in whole_catalogue().rules_for(family, TODAY):
        assert rule.bands & family.bands_on(TODAY), rule.id
        assert not rule.uses or rule.uses & family.uses(), rule.id
        assert family.homes is Homes.TWO or not rule.two_homes_only, rule.id


def test_a_family_with_a_tablet_only_hears_nothing_of_social_networks():
    reader = AnswersReader(whole_catalogue(), TomlContacts(contacts_file()), FixedClock())
    family = reader.read(EXAMPLES / "one-child.toml").family

    ids = {topic.id for topic in whole_catalogue().topics_for(family, TODAY, TalkPath.FULL)}

    assert family.bands_on(TODAY) == {AgeBand.YOUNG}
    assert Use.SOCIAL not in family.uses()
    assert not ids & {"social-networks", "sextortion", "private-chats"}
