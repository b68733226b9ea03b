"""Parental controls: open, sourced, and tied to the rules they help with."""

import re
from datetime import date
from urllib.parse import urlsplit

import pytest
from unit.catalogue.grades import GROWN_UP, assert_within
from unit.catalogue.words import BRANDS, NEVER_SAID

from familypact.catalogue.controls import CONTROLS, GUIDE, RULE_CONTROLS
from familypact.catalogue.house_rules import HOUSE_RULES
from familypact.catalogue.whole import whole_catalogue
from familypact.domain.control import Control, ControlKind, ControlPlace, Platform

MAKERS = {
    Platform.WINDOWS: {"microsoft.com"},
    Platform.APPLE: {"apple.com"},
    Platform.ANDROID: {"google.com", "families.google"},
    Platform.XBOX: {"xbox.com", "microsoft.com"},
    Platform.PLAYSTATION: {"playstation.com", "playstation.net"},
    Platform.SWITCH: {"nintendo.com"},
    Platform.YOUTUBE: {"google.com", "youtube.com"},
    Platform.BROWSER: {"microsoft.com"},
    Platform.ROUTER: {"avm.de", "bt.com", "google.com"},
    Platform.SPEAKER: {"google.com"},
}
DECK = {"PC1", "PC2", "PC3", "PC4", "PC5", "PC6"}
UNSEEN = re.compile(
    r"\bsecret|\bspy|\bsneak|\bunnoticed|behind their back|without telling", re.IGNORECASE
)
GATHERED = date(2026, 11, 23)
PLACES = [place for control in CONTROLS for place in control.places]

each_control = pytest.mark.parametrize("control", CONTROLS, ids=lambda c: c.kind)
each_place = pytest.mark.parametrize("place", PLACES, ids=lambda p: p.name)


def words(control: Control) -> list[str]:
    return [control.what_it_does, control.openly, control.limits, control.eases]


def is_of(host: str, domains: set[str]) -> bool:
    return any(host == domain or host.endswith(f".{domain}") for domain in domains)


def earliest(as_of: str) -> date:
    return date.fromisoformat(as_of + "-01-01"[len(as_of) - 4 :])


def test_every_kind_of_control_is_told_once() -> None:
    kinds = [control.kind for control in CONTROLS]

    assert len(kinds) == len(set(kinds))
    assert set(kinds) == set(ControlKind)


def test_every_point_of_the_decks_controls_slide_is_answered() -> None:
    assert {clause for control in CONTROLS for clause in control.deck} == DECK


def test_every_platform_has_controls() -> None:
    assert {place.platform for place in PLACES} == set(Platform)


@each_control
def test_every_kind_is_kept_by_at_least_one_maker(control: Control) -> None:
    assert control.places


@each_place
def test_help_is_the_makers_own_and_encrypted(place: ControlPlace) -> None:
    address = urlsplit(place.url)

    assert address.scheme == "https"
    assert is_of(address.hostname or "", MAKERS[place.platform])


@each_place
def test_every_place_names_the_page_it_rests_on(place: ControlPlace) -> None:
    assert place.name
    assert urlsplit(place.source).scheme in ("https", "http")
    assert urlsplit(place.source).hostname


@each_place
def test_dates_are_dates_up_to_the_day_of_gathering(place: ControlPlace) -> None:
    if place.as_of:
        assert earliest(place.as_of) <= GATHERED


@each_control
def test_a_platform_is_not_told_the_same_twice(control: Control) -> None:
    told = [(place.platform, place.name) for place in control.places]

    assert len(told) == len(set(told))


def test_rules_with_a_control_exist_and_stand_once() -> None:
    ids = [entry.rule_id for entry in RULE_CONTROLS]

    assert len(ids) == len(set(ids))
    assert set(ids) <= {rule.id for rule in HOUSE_RULES}


def test_every_rule_that_rests_on_the_controls_slide_has_a_control() -> None:
    helped = {entry.rule_id for entry in RULE_CONTROLS}
    without = {rule.id for rule in HOUSE_RULES if DECK & set(rule.origin) and rule.id not in helped}

    assert without == {"hr-round-end"}  # no setting knows where a round ends


def test_every_kind_helps_with_a_rule() -> None:
    assert {kind for entry in RULE_CONTROLS for kind in entry.kinds} == set(ControlKind)
    assert all(len(entry.kinds) == len(set(entry.kinds)) > 0 for entry in RULE_CONTROLS)


def test_a_tired_grown_up_can_read_it() -> None:
    assert_within(GROWN_UP, [text for control in CONTROLS for text in words(control)])
    assert_within(GROWN_UP, [entry.how for entry in RULE_CONTROLS])
    assert_within(GROWN_UP, GUIDE)


def test_nothing_is_done_behind_a_childs_back() -> None:
    texts = [text for control in CONTROLS for text in words(control)]
    texts += [entry.how for entry in RULE_CONTROLS] + list(GUIDE)

    assert [text for text in texts if UNSEEN.search(text)] == []
    assert any("always knows" in text for text in GUIDE)


def test_names_of_makers_stay_out_of_the_texts() -> None:
    texts = [text for control in CONTROLS for text in (control.title, *words(control))]
    texts += [entry.how for entry in RULE_CONTROLS] + list(GUIDE)

    assert [text for text in texts if BRANDS.search(text) or NEVER_SAID.search(text)] == []


def test_the_catalogue_gives_the_controls_of_a_rule_in_the_rules_order() -> None:
    catalogue = whole_catalogue()

    found = catalogue.controls_for("hr-game-chat")

    assert [control.kind for control in found] == [ControlKind.CHAT, ControlKind.VOICE_MASK]
    assert catalogue.rule_control("hr-game-chat") is not None


def test_a_rule_that_no_setting_helps_with_has_none() -> None:
    catalogue = whole_catalogue()

    assert catalogue.controls_for("hr-thanks") == ()
    assert catalogue.rule_control("own-1") is None
