"""Step 4: everybody rates the cards alone, and nobody sees the others' answers."""

from dataclasses import replace
from pathlib import Path

import pytest
from fakes import MemoryStore
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QApplication, QLineEdit, QTimeEdit, QWidget
from rule_samples import (
    AGREE,
    BEDTIME,
    LEO,
    MEALS,
    MIA,
    ONE_CHILD,
    PLACE,
    TWO_CHILDREN,
    all_agree,
    small_session,
    wish,
)
from ui.wizard.screen_words import (
    anywhere,
    button,
    field,
    has_button,
    nameless,
    on_screen,
    opened,
    press,
    tab_stops,
)

from familypact.app.steps import Step
from familypact.domain.errors import StorageTrouble, StoreNotWrittenError
from familypact.domain.family import GROWN_UPS
from familypact.domain.two_drafts import Choice, Rating, Ratings, Turn
from familypact.ui.widgets.faces import Face
from familypact.ui.wizard.pages.alone import AlonePage

WHY = "Screens go off: why"
BEDTIME_FIELD = "Screens go off: School nights"


@pytest.fixture
def session():
    return small_session()


@pytest.fixture
def page(qtbot, session):
    return opened(qtbot, AlonePage, session)


def rate_all_cards(page, answer):
    """Give the same answer to every card of the side on the screen, then say "I am done"."""
    while not page.next_text().endswith("done"):
        press(page, answer)
        page.advance()
    press(page, answer)
    page.advance()
    QApplication.processEvents()


def last_card(page):
    while not page.next_text().endswith("done"):
        button(page, "I agree").click()
        page.advance()


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


def test_after_each_side_the_chair_is_handed_over(page, session):
    press(page, "I am Mia, start")
    rate_all_cards(page, "I agree")

    assert session.draft.ratings["mia"].turn is Turn.DONE
    assert page.title_label.text() == "Leo, your turn"


def test_a_young_child_picks_a_face_while_a_grown_up_reads(page, session):
    press(page, "Mia is not here now, do it later")
    press(page, "Leo is here, start")

    assert "Read this aloud to Leo; Leo picks a face." in page.lead_label.text()
    faces = [face for face in page.findChildren(Face) if face.isVisible()]
    assert [face.text() for face in faces] == ["Yes, good!", "Not like this", "Let's talk"]
    assert not has_button(page, "I agree")
    press(page, "Let's talk")
    assert session.draft.ratings["leo"].of(BEDTIME.id) == Rating(Choice.TALK)


def test_grown_ups_get_their_own_reasons(page):
    press(page, "Mia is not here now, do it later")
    press(page, "Leo is not here now, do it later")
    assert page.title_label.text() == "Grown-ups, your turn"
    assert "Mum and Sam" in on_screen(page)
    press(page, "We are the grown-ups, start")

    assert BEDTIME.grown_up_reason in on_screen(page)
    assert BEDTIME.child_reason[MIA.band] not in on_screen(page)


def test_no_answer_of_one_side_is_left_anywhere_for_the_next(page, qtbot):
    press(page, "I am Mia, start")
    press(page, "Change it")
    field(page, BEDTIME_FIELD).setTime(QTime(21, 45))
    qtbot.keyClicks(field(page, WHY), "football")
    page.advance()
    last_card(page)
    press(page, "Change it")
    qtbot.keyClicks(field(page, f"{page.title_label.text()}: why"), "hopscotch")
    page.advance()
    QApplication.processEvents()
    assert page.title_label.text() == "Leo, your turn"

    for _screen in range(4):
        words = anywhere(page)
        assert not any(secret in words for secret in ("21:45", "football", "hopscotch"))
        checked = [w for w in page.findChildren(Face) if w.isVisible() and w.isChecked()]
        assert not checked
        if has_button(page, "Leo is here, start"):
            press(page, "Leo is here, start")
        else:
            qtbot.keyClick(button(page, "Yes, good!"), Qt.Key.Key_1)
            page.advance()
            QApplication.processEvents()


def test_what_was_typed_cannot_be_brought_back_by_undo(page, qtbot):
    press(page, "I am Mia, start")
    press(page, "Talk about it")
    qtbot.keyClicks(field(page, WHY), "football")
    page.advance()
    last_card(page)
    press(page, "I agree")
    page.advance()
    press(page, "Leo is here, start")
    press(page, "Let's talk")

    assert not field(page, WHY).isUndoAvailable()


def test_a_break_ends_at_the_chair_with_the_first_open_card_next(qtbot):
    store = MemoryStore()
    first = opened(qtbot, AlonePage, small_session(store=store))
    press(first, "I am Mia, start")
    press(first, "Talk about it")
    first.advance()
    first.held_by.close()

    again = opened(qtbot, AlonePage, small_session(store=store))

    assert again.title_label.text() == "Mia, your turn"
    assert "You go on at card 2 of 11." in on_screen(again)
    press(again, "I am Mia, start")
    assert again.title_label.text() == PLACE.title


def test_coming_back_to_the_step_hides_the_card_that_was_open(page):
    press(page, "I am Mia, start")
    press(page, "Talk about it")

    page.arrive()

    assert page.title_label.text() == "Mia, your turn"
    assert not has_button(page, "Talk about it")


def put_everybody_off(page):
    press(page, "Mia is not here now, do it later")
    press(page, "Leo is not here now, do it later")
    press(page, "We do it later")


def test_who_is_not_here_can_do_it_later_and_does_not_stop_the_others(page, session):
    put_everybody_off(page)

    assert page.isComplete()
    assert page.advance()
    assert session.draft.ratings["mia"].turn is Turn.LATER
    assert on_screen(page).count("can still do it") >= 3


def test_a_later_one_can_do_it_now_or_leave_it(page, session):
    put_everybody_off(page)

    press(page, "Do it now")
    assert page.title_label.text() == "Mia, your turn"
    assert page.retreat()
    assert page.title_label.text() == "Come back together"
    press(page, "Do it now")
    press(page, "I am Mia, start")
    rate_all_cards(page, "I agree")

    assert session.draft.ratings["mia"].turn is Turn.DONE
    assert page.title_label.text() == "Come back together"


def test_when_all_have_chosen_nothing_of_it_can_be_looked_at(qtbot, session):
    all_agree(session, mia={BEDTIME.id: wish("21:45", "football")})
    page = opened(qtbot, AlonePage, session)

    assert page.title_label.text() == "Everybody has chosen"
    assert page.next_text() == ""
    assert page.isComplete()
    assert not page.retreat()
    assert "21:45" not in anywhere(page)
    assert "football" not in anywhere(page)


def test_a_finished_side_can_only_start_again(qtbot, session):
    all_agree(session)
    page = opened(qtbot, AlonePage, session)

    press(page, "Start my cards again")
    assert not has_button(page, "Mia is not here now, do it later")
    assert session.draft.ratings["mia"].turn is Turn.DONE
    press(page, "I am Mia, start")

    assert session.draft.ratings["mia"] == Ratings()
    assert page.lead_label.text().startswith("Card 1 of 11.")


def test_starting_again_can_be_thought_better_of(qtbot, session):
    all_agree(session)
    before = session.draft
    page = opened(qtbot, AlonePage, session)

    press(page, "Start our cards again")
    assert page.retreat()

    assert page.title_label.text() == "Everybody has chosen"
    assert session.draft.ratings == before.ratings


def test_a_child_whom_no_card_suits_is_done_at_once(qtbot):
    session = small_session(ONE_CHILD)
    session.catalogue = replace(session.catalogue, house_rules=())
    page = opened(qtbot, AlonePage, session)

    press(page, "I am Mia, start")

    assert session.draft.ratings["mia"].turn is Turn.DONE


def test_a_full_disk_is_told_and_the_answer_stays(qtbot):
    store = MemoryStore()
    page = opened(qtbot, AlonePage, small_session(store=store))
    press(page, "I am Mia, start")
    store.refuses = StoreNotWrittenError(Path("memory"), StorageTrouble.FULL)

    press(page, "I agree")

    assert page.banner.isVisible()
    assert page.isComplete()


def test_a_full_disk_does_not_start_the_cards_again_unsaved(qtbot):
    store = MemoryStore()
    session = small_session(store=store)
    all_agree(session)
    page = opened(qtbot, AlonePage, session)
    press(page, "Start my cards again")
    store.refuses = StoreNotWrittenError(Path("memory"), StorageTrouble.FULL)

    press(page, "I am Mia, start")

    assert page.banner.isVisible()
    assert page.title_label.text() == "Mia, your turn"


def test_names_are_shown_as_they_are_and_long_ones_shortened(qtbot):
    long = replace(MIA, name="Ann" * 100)
    odd = replace(LEO, name='<b>&"Leo')
    session = small_session(replace(TWO_CHILDREN, children=(odd, long)))
    page = opened(qtbot, AlonePage, session)

    assert page.title_label.text() == '<b>&"Leo, your turn'
    press(page, '<b>&"Leo is not here now, do it later')

    assert page.title_label.text().endswith("…, your turn")
    assert len(page.title_label.text()) < 60


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


def test_the_step_is_done_when_nobody_is_left(page, session):
    put_everybody_off(page)

    assert session.is_complete(Step.ALONE)
    assert GROWN_UPS in session.draft.ratings
