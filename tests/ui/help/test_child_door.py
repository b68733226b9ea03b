"""The child's door: whom to tell, whom to call, and words a child can read."""

import re

import pytest
from family_samples import HARD_TRUSTED
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel
from ui.help.help_samples import help_page, view_of
from unit.catalogue.grades import MIDDLE, assert_within

from familypact.domain.family import TrustedAdult
from familypact.domain.help import Caller, CheckedContact, Contact, ContactKind
from familypact.ui.help.child_door import ChildDoor
from familypact.ui.widgets.text_label import TextLabel

HOME = TrustedAdult("ana", "Mum")


def child_door(qtbot, view=None) -> ChildDoor:
    page = help_page(qtbot, view)
    page.child_button.click()
    return page.child_door


def words_of(door: ChildDoor) -> list[str]:
    return [label.text() for label in door.findChildren(TextLabel) if not label.isHidden()]


def without(names: list[str], texts: list[str]) -> list[str]:
    """Leave out names, which nobody can make easier."""
    return [re.sub("|".join(map(re.escape, names)) or "$^", "Bo", text) for text in texts]


def test_it_says_first_that_the_child_is_not_in_trouble(qtbot):
    door = child_door(qtbot)

    assert "You are not in trouble" in door.title_label.text()
    assert "Even if you broke a rule" in door.lead_label.text()


def test_a_trusted_adult_is_chosen_and_their_number_can_be_copied(qtbot):
    door = child_door(qtbot)

    door.people.button("t1").click()
    door.people_card.copy_button.click()

    assert door.people_card.reach.text() == "Grandpa Joe (my grandpa): 07700 900123"
    assert QGuiApplication.clipboard().text() == "07700 900123"
    assert door.people_card.copy_button.text() == "Copied"


def test_somebody_at_home_is_gone_to(qtbot):
    door = child_door(qtbot, view_of(trusted=(HOME,)))

    door.people.button("ana").click()

    assert door.people_card.reach.text() == "Go to Mum. You can show this screen."
    assert door.people_card.copy_button is None


def test_choosing_somebody_else_takes_the_first_number_away(qtbot):
    door = child_door(qtbot, view_of(trusted=(*view_of().trusted, HOME)))

    door.people.button("t1").click()
    door.people.button("ana").click()

    assert "Mum" in door.people_card.reach.text()
    assert door.people_card.copy_button is None


def test_without_an_agreement_there_are_ideas_whom_to_tell(qtbot):
    door = child_door(qtbot, view_of(trusted=()))

    assert "A parent, a grandparent, a teacher, or the mum or dad of a friend." in words_of(door)
    assert not door.people.isVisible()
    assert QApplication.focusWidget() is door.back_button


def test_hard_names_are_shown_literally_and_fit(qtbot):
    door = child_door(qtbot, view_of(trusted=HARD_TRUSTED))
    shown = []
    for adult in HARD_TRUSTED:
        door.people.button(adult.id).click()
        QApplication.processEvents()
        shown.append(door.people_card.reach.text())

    assert [adult.name.strip() in words for adult, words in zip(HARD_TRUSTED, shown, strict=True)]
    assert all(
        label.textFormat() is Qt.TextFormat.PlainText for label in door.findChildren(TextLabel)
    )
    assert door.scroll_area.horizontalScrollBar().maximum() == 0


def test_the_country_line_is_there_in_big_type(qtbot):
    door = child_door(qtbot)

    assert "0800 1111" in words_of(door)


def test_a_note_for_grown_ups_is_not_shown_to_a_child(qtbot):
    helpline = Contact(
        "x", "GB", "Line", ContactKind.HELPLINE, "https://x.example/", "1", (), (Caller.CHILD,), "N"
    )
    door = child_door(qtbot, view_of(contacts=(CheckedContact(helpline),)))

    assert "N" not in words_of(door)
    assert "https://x.example/" not in words_of(door)


def test_a_line_without_a_number_shows_its_address(qtbot):
    helpline = Contact("x", "GB", "Line", ContactKind.HELPLINE, url="https://x.example/")
    door = child_door(qtbot, view_of(contacts=(CheckedContact(helpline),)))

    assert "https://x.example/" in words_of(door)


def test_at_most_two_lines_are_offered(qtbot):
    lines = tuple(
        CheckedContact(Contact(f"l{n}", "GB", f"Line {n}", ContactKind.HELPLINE, phone=f"{n}"))
        for n in range(5)
    )
    door = child_door(qtbot, view_of(contacts=lines))

    assert [w for w in words_of(door) if w in "01234"] == ["0", "1"]


def test_in_danger_the_number_is_one_press_away(qtbot):
    door = child_door(qtbot)

    door.danger_button.click()

    assert "Call 999" in words_of(door)
    assert any("Say where you are" in words for words in words_of(door))
    assert door.danger_card.isAncestorOf(QApplication.focusWidget())

    door.danger_card.close_button.click()

    assert not door.danger_card.isVisible()
    assert QApplication.focusWidget() is door.danger_button


def test_in_danger_without_a_country_there_is_a_grown_up_close_by(qtbot):
    door = child_door(qtbot, view_of(country="", contacts=()))

    door.danger_button.click()

    assert door.danger_button.text() == "Get help now"
    assert any("Go to a grown-up close by" in words for words in words_of(door))


@pytest.mark.parametrize("view", [view_of(), view_of(trusted=()), view_of("", contacts=())])
def test_the_words_are_easy_enough_for_a_ten_year_old(qtbot, view):
    door = child_door(qtbot, view)
    door.danger_button.click()
    names = [c.contact.name for c in view.contacts] + [a.name for a in view.trusted]

    ours = [w for w in without(names, words_of(door)) if len(w.split()) > 3]

    assert len(ours) > 6
    assert_within(MIDDLE, ours)


def test_nothing_tells_a_child_to_handle_it_alone_or_to_send_pictures_on(qtbot):
    door = child_door(qtbot)

    said = " ".join(words_of(door)).lower()

    assert "send no pictures on" in said
    assert "tell" in said
    for wrong in ("yourself", "on your own", "alone", "your fault", "must", "forward"):
        assert wrong not in said.replace("by yourself", "yourself")


def test_nothing_but_labels_of_our_own_holds_words(qtbot):
    door = child_door(qtbot)

    assert [w for w in door.findChildren(QLabel) if w.text() and not isinstance(w, TextLabel)] == []
