"""Step 8: a family can correct an entry of the list, hide one, and take it back."""

from dataclasses import replace

import pytest
from fakes import FakeContacts
from ui.wizard.last_steps import ORTIZ, draft_of, shown, type_line

from familypact.domain.help import Contact, ContactKind
from familypact.ui.wizard.pages.who_can_help import WhoCanHelpPage

ISOLATED = "\u2066{}\u2069"


def many_contacts():
    return FakeContacts(
        tuple(Contact(f"gb-{n}", "GB", f"Place {n}", ContactKind.HELPLINE) for n in range(12))
    )


def test_an_entry_can_be_corrected_and_is_kept_as_corrected(qtbot):
    page = shown(qtbot, WhoCanHelpPage)

    page.contacts.cards["gb-helpline"].correct.click()
    card = page.contacts.corrections["gb-helpline"]
    type_line(card.phone, "0800 2222")
    card.tick.click()

    [kept] = [c for c in page.store.draft.contacts if c.corrected]
    assert (kept.contact.id, kept.contact.phone) == ("gb-helpline", "0800 2222")
    assert kept.checked
    assert "gb-helpline" not in page.contacts.cards


def test_a_correction_outlasts_leaving_the_page(qtbot):
    page = shown(qtbot, WhoCanHelpPage)
    page.contacts.cards["gb-helpline"].correct.click()
    type_line(page.contacts.corrections["gb-helpline"].phone, "0800 2222")

    page.arrive()

    assert page.contacts.corrections["gb-helpline"].phone.text() == "0800 2222"


def test_the_lists_own_entry_comes_back_when_asked_for(qtbot):
    page = shown(qtbot, WhoCanHelpPage)
    page.contacts.cards["gb-helpline"].correct.click()
    type_line(page.contacts.corrections["gb-helpline"].phone, "0800 2222")

    page.contacts.corrections["gb-helpline"].remove.click()

    assert page.contacts.corrections == {}
    assert page.contacts.cards["gb-helpline"].phone.text() == ISOLATED.format("0800 1111")
    assert not any(c.corrected for c in page.store.draft.contacts)


def test_a_place_nobody_needs_can_be_hidden_and_shown_again(qtbot):
    page = shown(qtbot, WhoCanHelpPage)
    assert not page.contacts.unhide_button.isVisible()
    page.contacts.cards["gb-hotline"].tick.click()

    page.contacts.cards["gb-hotline"].hide_button.click()

    [hidden] = [c for c in page.store.draft.contacts if c.hidden]
    assert (hidden.contact.id, hidden.checked) == ("gb-hotline", False)
    assert "gb-hotline" not in page.contacts.cards
    assert page.contacts.unhide_button.isVisible()
    page.contacts.unhide_button.click()
    assert "gb-hotline" in page.contacts.cards
    assert not any(c.hidden for c in page.store.draft.contacts)


def test_the_emergency_number_can_be_corrected_but_not_hidden(qtbot):
    page = shown(qtbot, WhoCanHelpPage)

    card = page.contacts.cards["gb-emergency"]

    assert not card.hide_button.isVisible()
    assert card.correct.isVisible()


def test_the_whole_list_stays_open_when_one_is_hidden(qtbot):
    page = shown(qtbot, WhoCanHelpPage, contacts=many_contacts())
    page.contacts.more_button.click()

    page.contacts.cards["gb-3"].hide_button.click()

    assert len(page.contacts.cards) == 11
    assert not page.contacts.more_button.isVisible()


def test_every_way_is_told_apart_by_ear(qtbot):
    page = shown(qtbot, WhoCanHelpPage)
    card = page.contacts.cards["gb-hotline"]

    name = card.checked().contact.name
    assert card.correct.accessibleName() == f"Correct {name}"
    assert card.hide_button.accessibleName() == f"Hide {name}"
    card.correct.click()
    leave = page.contacts.corrections["gb-hotline"].remove
    assert leave.accessibleName() == f"{name}: use the list's entry"


@pytest.mark.parametrize(("country", "words"), [("DZ", "does not agree"), ("HN", "Look it up")])
def test_a_missing_emergency_number_is_explained(qtbot, country, words):
    page = shown(qtbot, WhoCanHelpPage, draft_of(replace(ORTIZ, country=country)))

    assert page.no_emergency.isVisible()
    assert words in page.no_emergency.text()


def test_where_there_is_a_number_nothing_is_explained(qtbot):
    assert not shown(qtbot, WhoCanHelpPage).no_emergency.isVisible()
