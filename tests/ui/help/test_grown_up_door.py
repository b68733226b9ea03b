"""The grown-up's door: the first minute, what to leave alone, and who does what."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from ui.help.help_samples import help_page, many_contacts, view_of
from unit.catalogue.grades import GROWN_UP, assert_within

from familypact.domain.help import CheckedContact, Confidence, Contact, ContactKind, NoEmergency
from familypact.domain.help_view import HelpView
from familypact.ui.help.contact_card import ContactCard
from familypact.ui.help.grown_up_door import SHOWN_FIRST, GrownUpDoor
from familypact.ui.no_emergency import no_emergency_words
from familypact.ui.widgets.text_label import TextLabel


def grown_up_door(qtbot, view=None) -> GrownUpDoor:
    page = help_page(qtbot, view)
    page.grown_up_button.click()
    return page.grown_up_door


def words_of(door: GrownUpDoor) -> list[str]:
    return [label.text() for label in door.findChildren(TextLabel) if label.isVisible()]


def cards_of(door: GrownUpDoor) -> list[ContactCard]:
    return [card for card in door.findChildren(ContactCard) if card.isVisible()]


def contact(kind: ContactKind = ContactKind.HELPLINE, **facts: object) -> Contact:
    known = {
        "id": "x",
        "country": "GB",
        "name": "Line",
        "phone": "1",
        "source": "https://x.example/",
    }
    return Contact(kind=kind, **(known | facts))


def test_the_first_minute_stands_before_any_number(qtbot):
    view = view_of()
    words = words_of(grown_up_door(qtbot, view))

    assert words.index(view.plans[0].then) < words.index("Who helps: United Kingdom")
    assert all(plan.then in words for plan in view.plans)


def test_a_plan_in_own_words_needs_no_when(qtbot):
    view = view_of()
    own = view.plans[0].__class__("", "I make tea", "Tea")

    words = words_of(grown_up_door(qtbot, view.__class__("GB", (), (own,), ())))

    assert "I make tea" in words
    assert "" not in words


def test_pictures_of_a_child_are_reported_and_never_kept(qtbot):
    said = " ".join(words_of(grown_up_door(qtbot)))

    assert "Do not look for, save or pass on a private picture of a child." in said
    assert "report the address" in said
    assert "Do not pay" in said
    assert "Do not take the device away" in said


@pytest.mark.parametrize(
    ("kind", "title"),
    [
        (ContactKind.HELPLINE, "Talk to someone: Line"),
        (ContactKind.HOTLINE, "Report pictures or pages: Line"),
        (ContactKind.REMOVAL, "Have a picture taken down: Line"),
        (ContactKind.POLICE, "Police: Line"),
        (ContactKind.REGULATOR, "Complaints about a service: Line"),
    ],
)
def test_every_place_says_what_it_is_for(qtbot, kind, title):
    door = grown_up_door(qtbot, view_of(contacts=(CheckedContact(contact(kind)),)))

    assert title in words_of(door)


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"as_of": "2026-10", "confidence": Confidence.CONFIRMED}, "as of 2026."),
        ({"as_of": "2020-05", "confidence": Confidence.CONFIRMED}, "more than three years old"),
        ({"as_of": "", "confidence": Confidence.CONFIRMED}, "do not know how old"),
        ({"as_of": "2026", "confidence": Confidence.LISTED}, "in a list, not on the service's own"),
    ],
)
def test_it_is_honest_about_what_it_knows(qtbot, facts, said):
    door = grown_up_door(qtbot, view_of(contacts=(CheckedContact(contact(**facts)),)))

    assert any(said in words for words in words_of(door))


@pytest.mark.parametrize(
    ("day", "said"),
    [("2026-11-02", "Checked by your family on 2 November 2026"), ("", "Checked by your family")],
)
def test_what_the_family_checked_says_so_and_stands_first(qtbot, day, said):
    own = CheckedContact(contact(name="Ours", as_of="2010"), checked=True, checked_on=day)
    door = grown_up_door(qtbot, view_of(contacts=(own, *many_contacts(3))))

    assert said in words_of(door)
    assert cards_of(door)[0].name_label.text() == "Talk to someone: Ours"


def test_a_long_list_folds_and_opens_where_one_was_reading(qtbot):
    door = grown_up_door(qtbot, view_of(contacts=many_contacts(12)))
    folded = len(cards_of(door))
    words = door.all_button.text()

    door.all_button.click()
    QApplication.processEvents()

    assert (folded, len(cards_of(door))) == (SHOWN_FIRST, 12)
    assert words == "Show all 12"
    assert not door.all_button.isVisible()
    assert cards_of(door)[SHOWN_FIRST].isAncestorOf(QApplication.focusWidget())


def test_a_short_list_does_not_fold(qtbot):
    door = grown_up_door(qtbot, view_of(contacts=many_contacts(SHOWN_FIRST)))

    assert len(cards_of(door)) == SHOWN_FIRST
    assert not door.all_button.isVisible()


def test_a_number_and_an_address_can_be_copied(qtbot):
    by_phone = CheckedContact(contact(phone="0800 1111"))
    by_page = CheckedContact(contact(id="y", phone="", url="https://report.example.org/"))
    door = grown_up_door(qtbot, view_of(contacts=(by_phone, by_page)))
    copied = []
    for card in cards_of(door):
        card.copy_button.click()
        copied.append(QGuiApplication.clipboard().text())

    assert copied == ["0800 1111", "https://report.example.org/"]
    assert cards_of(door)[0].copy_button.accessibleName() == "Copy the number: 0800 1111"


def test_without_a_country_it_still_says_who_helps(qtbot):
    door = grown_up_door(qtbot, view_of(country="", contacts=many_contacts(1)))

    assert "Who helps" in words_of(door)


def test_the_words_are_easy_enough_for_a_shaking_parent(qtbot):
    view = view_of()
    door = grown_up_door(qtbot, view)
    theirs = {plan.then for plan in view.plans} | {plan.when for plan in view.plans}

    ours = [w for w in words_of(door) if len(w.split()) > 5 and w not in theirs]

    assert len(ours) > 5
    assert_within(GROWN_UP, ours)


@pytest.mark.parametrize("why", list(NoEmergency))
def test_why_there_is_no_emergency_number_is_said(qtbot, why):
    door = grown_up_door(qtbot, HelpView("XK", (), (), many_contacts(1), why))

    assert no_emergency_words(why) in words_of(door)
    assert door.danger_button.text() == "Get help now"


@pytest.mark.parametrize(
    ("changes", "said"),
    [({"id": "own-1"}, "Written in by your family"), ({}, "As your family corrected it")],
)
def test_what_the_family_wrote_in_says_so(qtbot, changes, said):
    own = CheckedContact(contact(**changes), corrected=not changes)
    door = grown_up_door(qtbot, view_of(contacts=(own,)))

    assert said in words_of(door)
