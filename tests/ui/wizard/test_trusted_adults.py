"""Step 8: two to four grown-ups a child may go to."""

from dataclasses import replace

from ui.wizard.last_steps import ANA, ORTIZ, draft_of, shown, type_line

from familypact.domain.family import TrustedAdult
from familypact.ui.wizard.pages.who_can_help import WhoCanHelpPage


def fill(card, name, reach):
    type_line(card.name, name)
    type_line(card.reach, reach)


def test_the_familys_grown_ups_are_there_already(qtbot):
    page = shown(qtbot, WhoCanHelpPage)

    assert [card.name.text() for card in page.trusted.cards()] == ["Mum", "Sam Ortiz"]


def test_next_waits_for_two_people_one_can_reach(qtbot):
    page = shown(qtbot, WhoCanHelpPage)
    assert not page.isComplete()
    assert page.trusted.status.text().startswith("0 of 2 ready")

    type_line(page.trusted.cards()[0].reach, "07700 900123")
    assert not page.isComplete()
    type_line(page.trusted.cards()[1].reach, "at home")

    assert page.isComplete()
    assert page.advance()
    assert page.store.draft.trusted[0].reach == "07700 900123"


def test_a_family_with_one_grown_up_sees_a_second_place_to_fill(qtbot):
    page = shown(qtbot, WhoCanHelpPage, draft_of(replace(ORTIZ, grown_ups=(ANA,))))
    assert len(page.trusted.cards()) == 2
    assert len(page.store.draft.trusted) == 1

    fill(page.trusted.cards()[1], "Frau Müller", "room 12")

    assert [adult.name for adult in page.store.draft.trusted] == ["Mum", "Frau Müller"]


def test_somebody_outside_the_home_is_suggested_until_there_is_one(qtbot):
    page = shown(qtbot, WhoCanHelpPage)
    assert page.trusted.hint.isVisible()

    page.trusted.add_button.click()
    fill(page.trusted.cards()[2], "Aunt Pia", "next door")

    assert not page.trusted.hint.isVisible()


def test_there_are_four_at_most_and_two_at_least(qtbot):
    page = shown(qtbot, WhoCanHelpPage)
    assert not page.trusted.cards()[0].remove.isVisible()

    page.trusted.add_button.click()
    page.trusted.add_button.click()

    assert len(page.trusted.cards()) == 4
    assert not page.trusted.add_button.isVisible()


def test_a_person_can_be_removed(qtbot):
    page = shown(qtbot, WhoCanHelpPage)
    page.trusted.add_button.click()
    fill(page.trusted.cards()[2], "Aunt Pia", "next door")

    page.trusted.cards()[0].remove.click()

    assert [adult.name for adult in page.store.draft.trusted] == ["Sam Ortiz", "Aunt Pia"]


def test_who_they_are_is_kept_too(qtbot):
    page = shown(qtbot, WhoCanHelpPage)

    type_line(page.trusted.cards()[0].who, "my mother")

    assert page.store.draft.trusted[0].who == "my mother"
    assert page.trusted.cards()[0].reach.accessibleName() == "Mum: how to reach them"


def test_saved_people_are_shown_again(qtbot):
    adults = (TrustedAdult("a", "Pia", "next door", "aunt"), TrustedAdult("b", "Jo", "7", ""))

    page = shown(qtbot, WhoCanHelpPage, replace(draft_of(), trusted=adults))

    assert page.trusted.adults() == adults
    assert page.trusted.status.text() == "2 people to go to."
