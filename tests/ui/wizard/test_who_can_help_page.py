"""Step 8: places that help, printed only once a grown-up has checked them."""

from dataclasses import replace

from fakes import FakeContacts
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from ui.wizard.last_steps import ORTIZ, draft_of, shown, tab_stops, type_line

from familypact.domain.help import CheckedContact, Confidence, Contact, ContactKind
from familypact.ui.widgets.text_label import TextLabel
from familypact.ui.wizard.pages.who_can_help import WhoCanHelpPage
from familypact.ui.wizard.parts.contact_list import FIRST_SHOWN

ISOLATED = "\u2066{}\u2069"


def texts_in(widget):
    return [label.text() for label in widget.findChildren(TextLabel)]


def many_contacts():
    places = [
        Contact(f"gb-{n}", "GB", f"Place {n}", ContactKind.HELPLINE, source="https://a.example/")
        for n in range(11)
    ]
    return FakeContacts((*places, Contact("gb-999", "GB", "Call 999", ContactKind.EMERGENCY)))


def draft_with(contact):
    return replace(draft_of(), contacts=(CheckedContact(contact),))


def only(contact):
    return FakeContacts((contact,))


def place(**facts):
    known = {
        "id": "gb-x",
        "country": "GB",
        "name": "Place",
        "kind": ContactKind.HELPLINE,
        "source": "https://www.place.example/page",
        "confidence": Confidence.CONFIRMED,
        "as_of": "2026-10",
    }
    return Contact(**(known | facts))


def test_the_emergency_number_stands_first_in_big_type(qtbot):
    page = shown(qtbot, WhoCanHelpPage)

    first = next(iter(page.contacts.cards.values()))

    assert first.checked().contact.kind is ContactKind.EMERGENCY
    assert first.phone.text() == ISOLATED.format("999")
    assert "United Kingdom" in page.places_title.text()


def test_without_a_country_only_international_places_are_shown(qtbot):
    page = shown(qtbot, WhoCanHelpPage, draft_of(replace(ORTIZ, country="")))

    assert page.places_title.text() == "Who else helps"
    assert list(page.contacts.cards) == ["intl-removal"]


def test_a_tick_is_kept_with_its_day_and_can_be_taken_back(qtbot):
    page = shown(qtbot, WhoCanHelpPage)
    card = page.contacts.cards["gb-helpline"]

    card.tick.click()

    [ticked] = [c for c in page.store.draft.contacts if c.checked]
    assert (ticked.contact.id, ticked.checked_on) == ("gb-helpline", "2026-11-22")
    card.tick.click()
    assert not any(c.checked or c.checked_on for c in page.store.draft.contacts)


def test_the_order_of_the_saved_contacts_stays(qtbot):
    page = shown(qtbot, WhoCanHelpPage)
    before = [c.contact.id for c in page.store.draft.contacts]

    page.contacts.cards["gb-hotline"].tick.click()

    assert [c.contact.id for c in page.store.draft.contacts] == before


def test_a_long_list_waits_behind_a_button(qtbot):
    page = shown(qtbot, WhoCanHelpPage, contacts=many_contacts())
    assert len(page.contacts.cards) == FIRST_SHOWN
    assert page.contacts.more_button.text() == "Show all 12"

    page.contacts.more_button.click()

    assert len(page.contacts.cards) == 12
    assert not page.contacts.more_button.isVisible()


def test_what_was_ticked_is_never_hidden(qtbot):
    last = CheckedContact(many_contacts().known[10], checked=True, checked_on="2026-11-01")

    page = shown(
        qtbot, WhoCanHelpPage, replace(draft_of(), contacts=(last,)), contacts=many_contacts()
    )

    assert page.contacts.cards["gb-10"].tick.isChecked()


def test_the_source_and_its_date_are_named(qtbot):
    contact = place()

    page = shown(qtbot, WhoCanHelpPage, draft_with(contact), only(contact))

    card = page.contacts.cards["gb-x"]
    assert card.source.text() == "Source: place.example, as of October 2026"
    assert not any("please" in text for text in texts_in(card))


def test_an_old_entry_says_so(qtbot):
    contact = place(as_of="2022")

    page = shown(qtbot, WhoCanHelpPage, draft_with(contact), only(contact))

    assert any("from 2022" in text for text in texts_in(page.contacts.cards["gb-x"]))


def test_an_entry_that_is_only_listed_says_so(qtbot):
    contact = place(confidence=Confidence.LISTED)

    page = shown(qtbot, WhoCanHelpPage, draft_with(contact), only(contact))

    assert any("another list" in text for text in texts_in(page.contacts.cards["gb-x"]))


def test_an_entry_without_a_date_says_so(qtbot):
    contact = place(as_of="")

    page = shown(qtbot, WhoCanHelpPage, draft_with(contact), only(contact))

    card = page.contacts.cards["gb-x"]
    assert any("no date" in text for text in texts_in(card))
    assert card.source.text() == "Source: place.example, no date shown"


def test_the_browser_opens_only_after_a_yes(qtbot):
    page = shown(qtbot, WhoCanHelpPage)
    opened = []
    dialog = page.contacts.cards["gb-helpline"].source_dialog()
    dialog._open_address = opened.append
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.address.text() == "https://example.org/gb"

    dialog.close_button.click()
    assert opened == []
    dialog.show()
    dialog.open_button.click()

    assert opened == ["https://example.org/gb"]
    assert not dialog.isVisible()


def test_the_address_can_be_copied_as_it_is(qtbot):
    page = shown(qtbot, WhoCanHelpPage)
    dialog = page.contacts.cards["gb-helpline"].source_dialog()
    qtbot.addWidget(dialog)

    dialog.copy_button.click()

    assert QGuiApplication.clipboard().text() == "https://example.org/gb"


def test_the_source_line_opens_the_dialog(qtbot):
    page = shown(qtbot, WhoCanHelpPage)
    card = page.contacts.cards["gb-helpline"]

    card.source.click()

    [dialog] = [child for child in card.children() if type(child).__name__ == "SourceDialog"]
    assert dialog.isVisible()
    dialog.reject()


def test_an_address_that_is_no_web_page_is_not_offered_to_the_browser(qtbot):
    contact = place(source="file:///etc/hosts")
    page = shown(qtbot, WhoCanHelpPage, draft_with(contact), only(contact))

    dialog = page.contacts.cards["gb-x"].source_dialog()
    qtbot.addWidget(dialog)
    dialog.show()

    assert not dialog.open_button.isVisible()


def test_a_contact_of_our_own_is_added_ticked_and_removed(qtbot):
    page = shown(qtbot, WhoCanHelpPage)
    count = len(page.store.draft.contacts)
    page.contacts.add_button.click()
    [card] = page.contacts.own_cards.values()
    type_line(card.phone, "07700 900456")
    assert len(page.store.draft.contacts) == count  # a number without a name helps nobody

    type_line(card.name, "School nurse")
    type_line(card.url, "room 3")
    type_line(card.note, "listens")
    card.tick.click()

    added = page.store.draft.contacts[-1]
    assert added.contact.id.startswith("own-")
    assert (added.contact.name, added.contact.phone) == ("School nurse", "07700 900456")
    assert (added.contact.url, added.contact.note) == ("room 3", "listens")
    assert (added.checked, added.checked_on) == (True, "2026-11-22")
    card.remove.click()
    assert len(page.store.draft.contacts) == count


def test_an_own_contact_that_loses_its_name_is_left_out(qtbot):
    page = shown(qtbot, WhoCanHelpPage)
    count = len(page.store.draft.contacts)
    page.contacts.add_button.click()
    [card] = page.contacts.own_cards.values()
    type_line(card.name, "School nurse")

    type_line(card.name, "")

    assert len(page.store.draft.contacts) == count


def test_own_contacts_are_shown_again_and_survive_another_country(qtbot):
    own = CheckedContact(Contact("own-1", "GB", "Nurse", ContactKind.HELPLINE), checked=True)
    page = shown(qtbot, WhoCanHelpPage, replace(draft_of(), contacts=(own,)))
    assert page.contacts.own_cards["own-1"].name.text() == "Nurse"

    page.session.replace(replace(page.draft, family=replace(ORTIZ, country="NO")))
    page.arrive()

    assert list(page.contacts.cards) == ["no-emergency", "no-helpline", "intl-removal"]
    assert list(page.contacts.own_cards) == ["own-1"]


def test_words_still_being_typed_are_saved_on_going_back(qtbot):
    page = shown(qtbot, WhoCanHelpPage)
    page.trusted.cards()[0].reach.insert("07700")

    assert not page.retreat()

    assert page.store.draft.trusted[0].reach == "07700"


def test_the_tab_key_reaches_added_people_and_places_where_they_stand(qtbot):
    page = shown(qtbot, WhoCanHelpPage)
    page.trusted.add_button.click()
    page.contacts.add_button.click()
    QApplication.processEvents()

    stops = tab_stops(page)

    third = page.trusted.cards()[2]
    [own] = page.contacts.own_cards.values()
    ticks = [card.tick for card in page.contacts.cards.values()]
    places = [stops.index(w) for w in (third.name, third.reach, *ticks, own.name)]
    assert places == sorted(places)
    assert stops[-1] is page.contacts.add_button
