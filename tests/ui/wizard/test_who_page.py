"""Step 1 asks for home, children and grown-ups, and keeps every answer as it is given."""

from pathlib import Path

import pytest
from fakes import MemoryStore
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from ui.wizard.first_steps import ortiz_draft, shown

from familypact.domain.draft import Draft
from familypact.domain.errors import StorageTrouble, StoreNotWrittenError
from familypact.domain.family import (
    MOST_CHILDREN,
    MOST_GROWN_UPS,
    AgeBand,
    BirthMonth,
    Child,
    Family,
    Homes,
    Use,
)
from familypact.ui.wizard.pages.who import WhoPage
from familypact.ui.wizard.parts.child_card import ChildCard
from familypact.ui.wizard.parts.grown_up_card import GrownUpCard


def cards_of(page, kind):
    QApplication.processEvents()
    return [card for card in page.findChildren(kind) if card.isVisibleTo(page)]


def write(line, words):
    line.setText(words)
    line.hand_over()


def test_a_new_family_starts_with_one_child_one_grown_up_and_this_computers_country(qtbot):
    page = shown(qtbot, WhoPage)

    family = page.draft.family
    assert (len(family.children), len(family.grown_ups)) == (1, 1)
    assert page.countries.count() > 200
    assert not page.isComplete()


def test_next_is_disabled_until_the_family_has_a_name(qtbot):
    page = shown(qtbot, WhoPage, Draft(family=Family(country="ES")))
    assert not page.isComplete()

    write(page.name_line, "Ortiz")

    assert page.isComplete()
    assert page.draft.family.name == "Ortiz"


def test_the_country_can_be_changed(qtbot):
    page = shown(qtbot, WhoPage, ortiz_draft())
    page.countries.setCurrentIndex(page.countries.findData("NO"))

    page.countries.activated.emit(page.countries.currentIndex())

    assert page.draft.family.country == "NO"


def test_two_homes_can_be_chosen(qtbot):
    page = shown(qtbot, WhoPage, ortiz_draft())

    page.homes.button(Homes.TWO.value).click()

    assert page.draft.family.homes is Homes.TWO


def test_next_goes_through_home_children_and_grown_ups_and_back_returns(qtbot):
    page = shown(qtbot, WhoPage, ortiz_draft())
    titles = [page.title_label.text()]

    assert not page.advance()
    titles.append(page.title_label.text())
    assert page.next_text()
    assert not page.advance()
    titles.append(page.title_label.text())

    assert len(set(titles)) == 3
    assert page.next_text() == ""
    assert page.retreat()
    assert page.retreat()
    assert not page.retreat()
    assert not page.advance()
    assert not page.advance()
    assert page.advance()


def test_a_child_gets_name_birth_month_and_uses(qtbot):
    page = shown(qtbot, WhoPage, Draft(family=Family("Ortiz", "ES")))
    page.advance()
    (card,) = cards_of(page, ChildCard)

    write(card.name_line, "Zoé")
    card.birth.months.setCurrentIndex(card.birth.months.findData(4))
    card.birth.years.setCurrentIndex(card.birth.years.findData(2016))
    card.birth.years.activated.emit(card.birth.years.currentIndex())
    card.uses.button(Use.PHONE.value).click()
    card.uses.button(Use.AI_CHAT.value).click()

    (child,) = page.draft.family.children
    assert child.name == "Zoé"
    assert child.born == BirthMonth(2016, 4)
    assert child.uses == {Use.PHONE, Use.AI_CHAT}
    assert page.isComplete()


def test_an_age_band_is_enough_and_wins_over_the_birth_month(qtbot):
    page = shown(qtbot, WhoPage, ortiz_draft())
    page.advance()
    card = cards_of(page, ChildCard)[0]

    card.birth.bands.button(AgeBand.TEEN.value).click()

    assert page.draft.family.children[0].band is AgeBand.TEEN
    assert page.draft.family.children[0].born == BirthMonth(2016, 4)


def test_a_month_without_a_year_is_not_an_answer_yet(qtbot):
    page = shown(qtbot, WhoPage, Draft(family=Family("Ortiz", "ES")))
    page.advance()
    (card,) = cards_of(page, ChildCard)

    card.birth.months.setCurrentIndex(3)
    card.birth.months.activated.emit(3)

    assert page.draft.family.children[0].born is None
    assert not page.isComplete()


def test_children_are_added_up_to_the_limit_and_removed(qtbot):
    page = shown(qtbot, WhoPage, ortiz_draft())
    page.advance()

    while page.add_child_button.isVisibleTo(page):
        page.add_child_button.click()
    assert len(page.draft.family.children) == MOST_CHILDREN

    cards_of(page, ChildCard)[1].remove_button.click()
    assert "leo" not in [child.id for child in page.draft.family.children]
    assert len(cards_of(page, ChildCard)) == MOST_CHILDREN - 1
    assert page.add_child_button.isVisibleTo(page)


def test_the_last_child_cannot_be_removed(qtbot):
    family = Family("Ortiz", "ES", children=(Child("mia", "Mia"),))

    page = shown(qtbot, WhoPage, Draft(family=family))
    page.advance()

    (card,) = cards_of(page, ChildCard)
    assert not card.remove_button.isVisibleTo(page)


def test_grown_ups_get_a_name_and_what_they_are_called(qtbot):
    page = shown(qtbot, WhoPage, ortiz_draft())
    page.advance()
    page.advance()

    page.add_grown_up_button.click()
    card = cards_of(page, GrownUpCard)[1]
    write(card.name_line, "Sam")
    write(card.called_line, "Papa")

    assert page.draft.family.grown_ups[1].spoken == "Papa"
    assert page.isComplete()


def test_grown_ups_are_added_up_to_the_limit_and_removed(qtbot):
    page = shown(qtbot, WhoPage, ortiz_draft())
    page.advance()
    page.advance()

    while page.add_grown_up_button.isVisibleTo(page):
        page.add_grown_up_button.click()
    assert len(page.draft.family.grown_ups) == MOST_GROWN_UPS

    cards_of(page, GrownUpCard)[0].remove_button.click()
    assert "ana" not in [grown_up.id for grown_up in page.draft.family.grown_ups]


def test_a_disk_that_is_full_is_told_in_the_page_and_the_answer_stays(qtbot):
    store = MemoryStore()
    page = shown(qtbot, WhoPage, ortiz_draft(), store)
    store.refuses = StoreNotWrittenError(Path("store.db"), StorageTrouble.FULL)

    write(page.name_line, "Muddy Boots")

    assert page.banner.isVisibleTo(page)
    assert page.draft.family.name == "Muddy Boots"

    store.refuses = None
    write(page.name_line, "Muddy Boots!")
    assert not page.banner.isVisibleTo(page)
    assert store.draft.family.name == "Muddy Boots!"


@pytest.mark.parametrize("name", ['<b>Ortiz</b> & "Co"', "عائلة الأحمد", "👩‍👧 family", "x" * 300])
def test_odd_names_come_back_as_they_were_written(qtbot, name):
    store = MemoryStore()
    page = shown(qtbot, WhoPage, ortiz_draft(), store)

    write(page.name_line, name)

    assert store.draft.family.name == name
    assert page.name_line.text() == name


def test_leaving_the_page_keeps_what_is_being_typed(qtbot):
    page = shown(qtbot, WhoPage, ortiz_draft())
    page.name_line.setFocus()
    page.name_line.selectAll()
    qtbot.keyClicks(page.name_line, "Boots")

    page.advance()

    assert page.draft.family.name == "Boots"


def test_every_field_says_what_it_is_for(qtbot):
    two = (Child("a"), Child("b"))
    page = shown(qtbot, WhoPage, Draft(family=Family("Ortiz", children=two)))

    names = [
        widget.accessibleName()
        for kind in (ChildCard, GrownUpCard)
        for card in page.findChildren(kind)
        for widget in card.findChildren(type(card.name_line))
    ]

    assert all(names)
    assert len(set(names)) == len(names)
    assert page.name_line.focusPolicy() is not Qt.FocusPolicy.NoFocus
