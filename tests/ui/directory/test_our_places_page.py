"""Corrections are kept as they are made, and what cannot be kept is said."""

from pathlib import Path

import pytest
from fakes import FakeContacts, MemoryStore, PlainTexts
from family_samples import agreement_of, ortiz
from ui.directory.test_directory_list import TODAY

from familypact.app.correct_contacts import CorrectContacts
from familypact.domain.errors import StorageTrouble, StoreNotWrittenError
from familypact.ui.directory.our_places_page import OurPlacesPage
from familypact.ui.widgets.banner import News


@pytest.fixture
def store():
    made = MemoryStore()
    made.agree(agreement_of(ortiz()))
    return made


@pytest.fixture
def page(qtbot, store):
    made = OurPlacesPage(CorrectContacts(store, FakeContacts()), PlainTexts(), TODAY)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.arrive()
    return made


def write(field, words):
    field.setText(words)
    field.hand_over()


def kept(store):
    return {each.contact.id: each for each in store.latest().draft.contacts}


def a_card(page):
    return next(card for card in page.contacts.cards.values() if card.checked().may_be_hidden)


def test_a_number_is_corrected(page, store):
    contact_id = a_card(page).checked().contact.id
    page.contacts.cards[contact_id].correct.click()

    write(page.contacts.corrections[contact_id].phone, "0800 55")

    assert kept(store)[contact_id].contact.phone == "0800 55"
    assert kept(store)[contact_id].corrected


def test_the_lists_own_entry_comes_back(page, store):
    contact_id = a_card(page).checked().contact.id
    page.contacts.cards[contact_id].correct.click()

    page.contacts.corrections[contact_id].remove.click()

    assert contact_id in page.contacts.cards
    assert not kept(store)[contact_id].corrected


def test_an_own_place_is_added_and_taken_away(page, store):
    page.contacts.add_button.click()
    (card,) = page.contacts.own_cards.values()
    write(card.name, "Ms Roy")
    write(card.phone, "123")
    added = kept(store)[card.contact_id()]

    card.remove.click()

    assert (added.contact.name, added.contact.phone) == ("Ms Roy", "123")
    assert kept(store)[added.contact.id].hidden
    assert added.contact.id not in page.contacts.own_cards


def test_what_was_hidden_is_shown_again(page, store):
    card = a_card(page)
    contact_id = card.checked().contact.id
    card.hide_button.click()
    gone = contact_id not in page.contacts.cards

    page.contacts.unhide_button.click()

    assert gone
    assert contact_id in page.contacts.cards
    assert not kept(store)[contact_id].hidden


def test_a_full_disk_is_said_and_the_page_stays(page, store):
    store.refuses = StoreNotWrittenError(Path("store.db"), StorageTrouble.FULL)

    a_card(page).tick.click()

    assert page.banner.isVisible()
    assert page.banner.news() is News.PROBLEM


def test_done_leads_back(page, qtbot):
    with qtbot.waitSignal(page.left):
        page.done_button.click()
