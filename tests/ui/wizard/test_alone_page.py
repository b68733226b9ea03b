"""Step 4: everybody rates the cards alone, and nobody sees the others' answers."""

import pytest
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QApplication, QLineEdit, QTimeEdit, QWidget
from rule_samples import (
    AGREE,
    BEDTIME,
    MEALS,
    MIA,
    PLACE,
    small_session,
    wish,
)
from ui.wizard.screen_words import (
    button,
    field,
    nameless,
    on_screen,
    opened,
    press,
    tab_stops,
)

from familypact.domain.two_drafts import Choice, Rating
from familypact.ui.look import Look, remember_look
from familypact.ui.tokens import LIGHT
from familypact.ui.wizard.pages.alone import AlonePage

WHY = "Screens go off: why"
BEDTIME_FIELD = "Screens go off: School nights"


@pytest.fixture
def session():
    return small_session()


@pytest.fixture
def page(qtbot, session):
    return opened(qtbot, AlonePage, session)


def test_the_first_child_is_handed_the_chair(page):
    assert page.title_label.text() == "Mia, your turn"
    assert "look away" in on_screen(page)
    assert page.turn_line.text() == "Step 4 of 10 · Mia's turn"
    assert not page.isComplete()


def test_one_card_is_shown_with_its_reason_and_value_for_that_child(page):
    press(page, "I am Mia, start")

    assert page.title_label.text() == BEDTIME.title
    assert page.lead_label.text().startswith("Card 1 of 11.")
    assert BEDTIME.child_reason[MIA.band] in on_screen(page)
    assert "School nights: 20:30" in on_screen(page)
    assert "18:30" not in on_screen(page)


def test_next_waits_for_an_answer(page):
    press(page, "I am Mia, start")
    assert not page.isComplete()

    press(page, "I agree")

    assert page.isComplete()
    assert page.next_text() == "Next card"


def test_an_answer_is_saved_as_it_is_given(page, session):
    press(page, "I am Mia, start")

    press(page, "Talk about it")

    assert session.draft.ratings["mia"].of(BEDTIME.id) == Rating(Choice.TALK)


def test_change_it_asks_for_a_wish_and_a_reason(page, session, qtbot):
    press(page, "I am Mia, start")
    press(page, "Change it")

    field(page, BEDTIME_FIELD).setTime(QTime(21, 30))
    why = field(page, WHY)
    qtbot.keyClicks(why, "football")
    qtbot.waitUntil(lambda: session.draft.ratings["mia"].of(BEDTIME.id).why == "football")

    assert session.draft.ratings["mia"].of(BEDTIME.id) == wish("21:30", "football")


def test_a_reason_typed_until_the_last_moment_is_kept(page, session, qtbot):
    press(page, "I am Mia, start")
    press(page, "Talk about it")
    why = field(page, WHY)

    qtbot.keyClicks(why, "soon")
    page.advance()

    assert session.draft.ratings["mia"].of(BEDTIME.id).why == "soon"


def test_a_choice_is_wished_for_by_chips(page, session):
    press(page, "I am Mia, start")
    press(page, "I agree")
    page.advance()
    assert page.title_label.text() == PLACE.title
    press(page, "Change it")

    press(page, "In the hall")

    assert session.draft.ratings["mia"].of(PLACE.id) == wish("hall")


def test_a_rule_without_values_is_changed_in_words(page):
    press(page, "I am Mia, start")
    while page.title_label.text() != MEALS.title:
        press(page, "I agree")
        page.advance()

    press(page, "Change it")

    assert "What should be different?" in on_screen(page)
    assert not [w for w in page.findChildren(QTimeEdit) if w.isVisible()]


def test_agreeing_after_all_puts_the_wish_away(page, session):
    press(page, "I am Mia, start")
    press(page, "Change it")
    press(page, "I agree")

    assert session.draft.ratings["mia"].of(BEDTIME.id) == AGREE
    assert not [w for w in page.findChildren(QLineEdit) if w.isVisible()]


@pytest.mark.parametrize(
    ("key", "choice"),
    [(Qt.Key.Key_1, Choice.AGREE), (Qt.Key.Key_2, Choice.CHANGE), (Qt.Key.Key_3, Choice.TALK)],
)
def test_the_keys_1_2_and_3_answer(page, session, qtbot, key, choice):
    press(page, "I am Mia, start")

    qtbot.keyClick(button(page, "I agree"), key)

    assert session.draft.ratings["mia"].of(BEDTIME.id) == Rating(choice)


def test_the_keys_answer_from_the_heading_too_where_big_text_needs_reading_first(
    page, session, qtbot, qapp
):
    remember_look(qapp, Look(LIGHT, 200))
    try:
        press(page, "I am Mia, start")
        assert QApplication.focusWidget() is page.title_label
        qtbot.keyClick(page.title_label, Qt.Key.Key_3)
    finally:
        remember_look(qapp, None)

    assert session.draft.ratings["mia"].of(BEDTIME.id) == Rating(Choice.TALK)


def test_a_figure_in_a_reason_is_no_answer(page, session, qtbot):
    press(page, "I am Mia, start")
    press(page, "Talk about it")

    qtbot.keyClicks(field(page, WHY), "1")

    assert session.draft.ratings["mia"].of(BEDTIME.id).choice is Choice.TALK


def test_enter_goes_on_once_there_is_an_answer(page, qtbot):
    press(page, "I am Mia, start")

    qtbot.keyClick(button(page, "I agree"), Qt.Key.Key_Return)
    assert page.title_label.text() == BEDTIME.title
    qtbot.keyClick(button(page, "I agree"), Qt.Key.Key_1)
    qtbot.keyClick(button(page, "I agree"), Qt.Key.Key_Return)

    assert page.title_label.text() == PLACE.title


def test_other_keys_do_nothing_to_a_card(page, session, qtbot):
    press(page, "I am Mia, start")

    qtbot.keyClick(button(page, "I agree"), Qt.Key.Key_4)

    assert session.draft.ratings["mia"].of(BEDTIME.id) is None


def test_back_shows_the_card_before_with_its_answer_and_then_the_chair(page):
    press(page, "I am Mia, start")
    press(page, "Talk about it")
    page.advance()

    assert page.retreat()
    assert page.title_label.text() == BEDTIME.title
    assert button(page, "Talk about it").isChecked()
    assert page.retreat()
    assert page.title_label.text() == "Mia, your turn"
    assert not page.retreat()


@pytest.mark.parametrize("presses", [[], ["I am Mia, start"], ["I am Mia, start", "Change it"]])
def test_everything_one_can_reach_says_what_it_is(page, presses):
    for text in presses:
        press(page, text)

    assert nameless(page) == []


def test_the_tab_key_goes_from_the_answers_to_wish_and_reason(page):
    press(page, "I am Mia, start")
    press(page, "Change it")

    stops = tab_stops(page.help_button, page)

    named = [w.accessibleName() for w in stops if isinstance(w, QWidget)]
    names = [name for name in named if name]
    change = next(n for n, name in enumerate(names) if "Change it" in name)
    assert names.index(BEDTIME_FIELD) > change
    assert names.index(WHY) > names.index(BEDTIME_FIELD)
