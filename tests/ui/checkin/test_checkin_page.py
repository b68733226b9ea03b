"""Each side speaks alone, then everybody together; nobody sees what is private to another."""

from datetime import timedelta
from pathlib import Path

import pytest
from fakes import A_SUNDAY
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from ui.checkin.kitchen import Kitchen
from ui.checkin.seen import chosen_on, shown, words_on

from familypact.domain.checkin_talk import Remark, TalkState, Telling, View
from familypact.domain.errors import StorageTrouble, StoreNotWrittenError
from familypact.domain.family import GROWN_UPS
from familypact.domain.two_drafts import Turn
from familypact.ui.checkin.back_together_screen import BackTogetherScreen
from familypact.ui.checkin.not_today_screen import NotTodayScreen
from familypact.ui.checkin.private_screen import PrivateScreen
from familypact.ui.checkin.talk_titles import Screen
from familypact.ui.checkin.views_screen import ViewsScreen
from familypact.ui.widgets.banner import News
from familypact.ui.wizard.parts.hand_over import HandOver

MIA, LEO = "c0", "c1"


@pytest.fixture
def kitchen():
    return Kitchen()


@pytest.fixture
def page(qtbot, kitchen):
    return shown(qtbot, kitchen.check_in_page())


def screen(page, kind):
    assert isinstance(page.screen_widget, kind)
    return page.screen_widget


def test_it_begins_with_the_first_childs_turn(page):
    screen(page, HandOver)

    assert "Mia, your turn" in page.title_label.text()
    assert "Mia's turn" in page.turn_line.text()
    assert "1 of 5" in page.turn_line.text()


def test_a_child_first_says_how_the_grown_ups_did(page, kitchen):
    page.advance()
    card = screen(page, ViewsScreen).cards[0]

    card.row.button("needs-a-talk").click()

    assert page.title_label.text() == "How did the grown-ups do?"
    assert kitchen.check_in().talk.chair(MIA).views[card.point.key] is View.NEEDS_TALK


def test_own_words_stay_private_until_the_child_says_yes(page, kitchen):
    page.advance()
    card = screen(page, ViewsScreen).cards[0]
    card.row.button("did-not-work").click()
    row = card.remark_row()

    row.line.insert("Zoé's phone was on the table")
    row.line.hand_over()
    private = kitchen.check_in().talk.chair(MIA).remarks[card.point.key]
    row.share.click()

    assert private == Remark("Zoé's phone was on the table", shared=False)
    assert kitchen.check_in().talk.chair(MIA).remarks[card.point.key].shared


def test_what_is_going_well_asks_for_no_words(page):
    page.advance()
    card = screen(page, ViewsScreen).cards[0]

    card.row.button("going-well").click()

    assert card.remark_row() is None
    assert not card.suggest_button.isVisible()


def test_everything_else_can_go_well_at_one_press(page, kitchen):
    page.advance()
    views = screen(page, ViewsScreen)
    views.cards[2].row.button("did-not-work").click()

    views.rest_button.click()

    said = kitchen.check_in().talk.chair(MIA).views
    assert said[views.cards[2].point.key] is View.DID_NOT_WORK
    assert list(said.values()).count(View.GOING_WELL) == len(views.cards) - 1
    assert all(card.row.value() for card in views.cards)


def test_the_youngest_sees_one_face_question_at_a_time(qtbot, kitchen):
    kitchen.leave_chairs_before(LEO)
    page = shown(qtbot, kitchen.check_in_page())
    page.advance()
    views = screen(page, ViewsScreen)
    first = views.cards[0].point

    views.cards[0].row.button("going-well").click()
    page.advance()

    assert len(views.cards) == 1
    assert views.cards[0].point != first
    page.retreat()
    assert views.cards[0].point == first
    assert views.cards[0].row.value() == {"going-well"}


def test_the_face_questions_lead_on_to_the_next_part(qtbot, kitchen):
    kitchen.leave_chairs_before(LEO)
    page = shown(qtbot, kitchen.check_in_page())
    page.advance()

    for _ in kitchen.check_in().sections(LEO)[0].points:
        page.advance()

    assert page.title_label.text() == "How did it go for you, Leo?"
    page.retreat()
    assert page.title_label.text() == "How did the grown-ups do?"
    page.retreat()
    screen(page, HandOver)


def test_the_private_answer_is_taken_and_its_chair_left(page, kitchen):
    for _ in range(4):
        page.advance()
    screen(page, PrivateScreen).rows[MIA].button("no").click()
    taken = kitchen.check_in().talk.chair(MIA).tellings

    page.buttons.next.click()

    assert taken == {MIA: Telling.NO}
    assert "Leo, your turn" in page.title_label.text()
    assert kitchen.check_in().talk.chair(MIA).turn is Turn.DONE


def test_nobody_finds_the_answers_of_another_anywhere_on_the_page(qtbot, kitchen):
    kitchen.say_something(MIA)
    check_in = kitchen.check_in()
    point = check_in.sections(MIA)[0].points[0]
    check_in.remark(MIA, point, Remark("a very private word"))
    check_in.leave_chair(MIA, Turn.DONE)
    page = shown(qtbot, kitchen.check_in_page())

    for _ in range(60):
        assert "private word" not in words_on(page)
        assert "on Sundays" not in words_on(page)
        assert chosen_on(page) == []
        if page.side == GROWN_UPS and page.shown is Screen.PRIVATE:
            break
        page.advance()

    assert page.side == GROWN_UPS


def test_a_left_chair_leaves_nothing_behind(page):
    page.advance()
    views = screen(page, ViewsScreen)
    for card in views.cards:
        card.row.button("did-not-work").click()
    for _ in range(4):
        page.advance()

    assert chosen_on(page) == []
    assert page.findChildren(ViewsScreen) == []


def test_who_is_not_here_can_speak_later_after_all(page, kitchen):
    for _ in range(3):
        screen(page, HandOver).put_off.emit()
    together = screen(page, BackTogetherScreen)

    together.buttons[LEO].click()

    assert "Leo, your turn" in page.title_label.text()
    assert set(together.buttons) == {MIA, LEO, GROWN_UPS}
    assert kitchen.check_in().talk.chair(MIA).turn is Turn.LATER


@pytest.mark.parametrize(
    ("button", "days", "is_open"),
    [("tomorrow_button", 1, True), ("week_button", 7, True), ("skip_button", 7, False)],
)
def test_not_today_is_fine(qtbot, kitchen, button, days, is_open):
    page = shown(qtbot, kitchen.check_in_page())
    page.buttons.not_today.click()

    with qtbot.waitSignal(page.left):
        getattr(screen(page, NotTodayScreen), button).click()

    assert kitchen.store.due.date() == A_SUNDAY.date() + timedelta(days=days)
    assert (kitchen.talks.talks()[0].state is TalkState.OPEN) is is_open


def test_not_today_can_be_taken_back(page):
    page.buttons.not_today.click()

    page.buttons.back.click()

    screen(page, HandOver)


def test_a_full_disk_is_said_and_nothing_is_lost_on_the_screen(page, kitchen):
    page.advance()
    card = screen(page, ViewsScreen).cards[0]
    kitchen.talks.refuses = StoreNotWrittenError(Path("store.db"), StorageTrouble.FULL)

    card.row.button("needs-a-talk").click()
    refused = page.banner.text()
    kitchen.talks.refuses = None
    card.row.button("going-well").click()

    assert "disk is full" in refused
    assert not page.banner.isVisible()
    assert card.row.value() == {"going-well"}


def test_a_chair_that_cannot_be_saved_is_not_left(page, kitchen):
    for _ in range(4):
        page.advance()
    kitchen.talks.refuses = StoreNotWrittenError(Path("store.db"), StorageTrouble.FULL)

    page.advance()

    assert page.banner.news() is News.PROBLEM
    assert kitchen.talks.talks()[0].chair(MIA).turn is Turn.OPEN


def test_help_is_one_press_away(qtbot, page):
    with qtbot.waitSignal(page.help_wanted):
        page.help_button.click()


def test_the_tab_key_goes_from_card_to_card(qtbot, page):
    page.advance()
    cards = screen(page, ViewsScreen).cards
    cards[0].row.button("needs-a-talk").click()
    QApplication.processEvents()
    cards[0].row.button("needs-a-talk").setFocus()

    order = []
    for _ in range(4):
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        order.append(QApplication.focusWidget())

    row = cards[0].remark_row()
    assert order == [
        row.line,
        row.share,
        cards[0].suggest_button,
        cards[1].row.button("going-well"),
    ]
