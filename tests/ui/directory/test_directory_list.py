"""The directory on the screen: by country, by what happened, by a word, and how old each is."""

from datetime import date

import pytest
from fakes import PlainTexts
from PySide6.QtGui import QGuiApplication
from ui.dialogs import when_asked

from familypact.app.directory import Directory
from familypact.app.incident_help import advice_for
from familypact.catalogue.whole import whole_catalogue
from familypact.data_files import data_root
from familypact.infra.contacts import TomlContacts
from familypact.ui.directory.directory_page import DirectoryPage
from familypact.ui.help.directory_list import SHOWN_AT_ONCE, DirectoryList
from familypact.ui.widgets.text_label import TextLabel

CONTACTS = TomlContacts(data_root() / "resources" / "contacts" / "reporting.toml")
TODAY = date(2026, 11, 22)


def shown(qtbot, home: str = "GB") -> DirectoryList:
    places = DirectoryList(
        Directory(CONTACTS, (), home), advice_for(whole_catalogue(), ()), PlainTexts(), TODAY
    )
    qtbot.addWidget(places)
    places.show()
    return places


def choose(field, data: str) -> None:
    field.setCurrentIndex(field.findData(data))


def names(places: DirectoryList) -> list[str]:
    return [checked.contact.id for checked in places.found()]


def test_it_starts_in_the_familys_country_with_the_emergency_number(qtbot):
    places = shown(qtbot)

    assert places.countries.currentData() == "GB"
    assert names(places)[0] == "gb-emergency"
    assert len(places.cards) == SHOWN_AT_ONCE


def test_every_country_of_the_list_can_be_chosen(qtbot):
    places = shown(qtbot)
    offered = {places.countries.itemData(n) for n in range(places.countries.count())}

    assert set(CONTACTS.countries()) | {""} == offered


def test_a_journey_gets_the_other_countrys_places_and_a_hint(qtbot):
    places = shown(qtbot)

    choose(places.countries, "ES")

    assert "es-emergency" in names(places)
    assert "note the emergency number before you leave" in places.hint_label.text()
    assert not any(name.startswith("gb-") for name in names(places))


def test_what_happened_leaves_only_who_deals_with_it(qtbot):
    places = shown(qtbot)

    choose(places.happened, "scam")

    assert "gb-ceop" not in names(places)
    assert "gb-nspcc" in names(places)


def test_a_word_finds_places_of_all_countries_and_says_where_they_are(qtbot):
    places = shown(qtbot)

    places.search.setText("Kripos")

    assert names(places) == ["no-kripos"]
    assert places.cards[0].name_label.text().startswith("Norway. ")


def test_nothing_found_says_what_to_try(qtbot):
    places = shown(qtbot)

    places.search.setText("zzzz")

    assert places.cards == []
    assert "Try fewer letters" in places.hint_label.text()


@pytest.mark.parametrize(("home", "said"), [("DZ", "does not agree"), ("HN", "no emergency")])
def test_why_a_country_has_no_emergency_number_is_said(qtbot, home, said):
    assert said in shown(qtbot, home).hint_label.text()


def test_more_are_shown_on_request_where_one_was_reading(qtbot):
    places = shown(qtbot)
    places.activateWindow()
    places.more_button.setFocus()
    before = len(places.cards)

    places.more_button.click()

    assert len(places.cards) > before
    assert {c._contact.id for c in places.cards} <= set(names(places))


def test_every_entry_says_how_old_it_is(qtbot):
    places = shown(qtbot)

    for card in places.cards:
        said = " ".join(label.text() for label in card.findChildren(TextLabel))
        assert "From our list" in said


def test_a_number_is_copied_and_an_address_opened_only_after_asking(qtbot):
    places = shown(qtbot)
    card = next(card for card in places.cards if card.open_button is not None)
    asked = []

    card.copy_button.click()
    when_asked(lambda dialog: asked.append(dialog.text()))
    card.open_button.click()

    assert QGuiApplication.clipboard().text() in (card._contact.phone, card._contact.url)
    assert card._contact.url in asked[0]
    assert "Your browser may remember it" in asked[0]


def test_the_page_makes_its_list_when_it_is_first_seen(qtbot):
    made = []

    def make() -> DirectoryList:
        made.append(shown(qtbot))
        return made[0]

    page = DirectoryPage(make)
    qtbot.addWidget(page)
    before = len(made)
    page.show()

    assert (before, len(made)) == (0, 1)
    assert page.first_focus() is made[0].countries
