"""Step 4: the chair goes round, and nobody sees what another one chose."""

from dataclasses import replace
from pathlib import Path

import pytest
from fakes import MemoryStore
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QApplication
from rule_samples import (
    BEDTIME,
    LEO,
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
    on_screen,
    opened,
    press,
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


def test_the_step_is_done_when_nobody_is_left(page, session):
    put_everybody_off(page)

    assert session.is_complete(Step.ALONE)
    assert GROWN_UPS in session.draft.ratings
