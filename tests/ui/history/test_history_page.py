"""The history shows how it went without setting anybody against anybody."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from ui.checkin.kitchen import Kitchen
from ui.checkin.seen import shown, words_on

from familypact.app.steps import Step
from familypact.domain.errors import DraftIncompleteError
from familypact.domain.proposal import ProposalKind
from familypact.domain.sign_off import Mark, SignOff
from familypact.ui.look import current_look

SIGNED = SignOff("c0", Mark.TYPED, date(2026, 11, 22), typed="Mia")


@pytest.fixture(scope="module")
def kitchen():
    made = Kitchen()
    made.live_two_years()
    return made


@pytest.fixture
def page(qtbot, kitchen):
    return shown(qtbot, kitchen.history_page())


def test_the_newest_version_comes_first_with_who_signed_and_why(page):
    words = words_on(page.versions[0])

    assert [card.number for card in page.versions] == [3, 2, 1]
    assert "Signed by Mia, Leo, Ana Ortiz and Sam Ortiz" in words
    assert "Why: We need fresh air (Grown-ups)" in words


def test_a_trial_is_told(page):
    assert "For two weeks: " in words_on(page.versions[1])


def test_the_good_things_are_kept(page):
    assert "round 8." in words_on(page.good)


@pytest.mark.parametrize("kind", ["child", "grown-ups", "rule"])
def test_each_kind_has_its_grid(page, kind):
    page.going.chips.button(kind).click()

    assert page.going.grid.rows
    assert "20 Dec: " in page.going.grid.rows[0].accessibleName()


def test_the_grid_is_one_stop_and_the_arrows_go_through_it(qtbot, page):
    rows = page.going.grid.rows
    rows[0].setFocus()

    qtbot.keyClick(rows[0], Qt.Key.Key_Down)
    down = QApplication.focusWidget()
    qtbot.keyClick(rows[1], Qt.Key.Key_Left)
    qtbot.keyClick(rows[1], Qt.Key.Key_Up)

    assert down is rows[1]
    assert QApplication.focusWidget() is rows[0]
    assert [row.focusPolicy() is Qt.FocusPolicy.StrongFocus for row in rows].count(True) == 1


def test_over_time_each_promise_is_a_picture_with_words(page):
    page.going.lines_button.click()

    lines = page.going.lines()
    assert len(lines) == len(page.going.grid.rows)
    assert "20 Dec: " in lines[0].accessibleName()
    page.going.lines_button.click()
    assert page.going.lines() == ()


@pytest.mark.parametrize("direction", Qt.LayoutDirection)
def test_the_line_is_drawn_from_level_to_level(page, direction):
    page.setLayoutDirection(direction)
    page.going.lines_button.click()
    QApplication.processEvents()

    picture = page.going.lines()[0].grab().toImage()

    colours = {
        picture.pixelColor(x, y).name()
        for x in range(0, picture.width(), 2)
        for y in range(picture.height())
    }
    wanted = {current_look().theme.teal.lower(), current_look().theme.amber.lower()}
    assert wanted <= colours


def test_a_version_tells_what_was_said_in_other_words_and_left_out(qtbot):
    kitchen = Kitchen()
    rule = next(r.rule_id for r in kitchen.store.latest().rules if not r.fixed)
    kitchen.accept(kitchen.propose("c0", "child/c0/kp1", ProposalKind.REWORD, "Short", "I ask"))
    kitchen.accept(kitchen.propose("c0", f"rule/{rule}", ProposalKind.DROP, "Enough"))
    kitchen.amend().agree(kitchen.amend().start().with_sign_off(SIGNED))
    page = shown(qtbot, kitchen.history_page())

    words = words_on(page.versions[0])

    assert "Is now: I ask" in words
    assert "Left out: " in words
    assert "Signed by Mia" in words


def test_a_version_nobody_has_signed_yet_says_so_and_the_page_follows(qtbot):
    kitchen = Kitchen()
    page = shown(qtbot, kitchen.history_page())
    agreement = kitchen.store.latest()
    kitchen.store.agree(replace(agreement, number=2, sign_offs=()))

    page.refresh()

    assert "Nobody has signed it yet." in words_on(page.versions[0])
    assert len(page.versions) == 2


def test_nothing_is_scored_or_ranked(page):
    words = words_on(page).lower()

    assert not [bad for bad in ("point", "streak", "score", "best child", "%") if bad in words]


@pytest.mark.parametrize(("button", "kind"), [("text_button", "txt"), ("table_button", "csv")])
def test_it_can_be_kept_as_a_file(qtbot, page, button, kind):
    with qtbot.waitSignal(page.export_wanted) as wanted:
        getattr(page, button).click()

    assert wanted.args == [kind]


def test_before_the_first_talk_it_says_what_will_stand_here(qtbot):
    page = shown(qtbot, Kitchen().history_page())

    assert "After your first check-in" in words_on(page.going.grid)
    assert page.going.grid.rows == []
    assert not page.going.lines_button.isVisible()
    assert not page.good.isVisible()


def test_what_changes_stands_side_by_side_before_it_is_signed(qtbot, kitchen):
    page = shown(qtbot, kitchen.changed_page())

    assert [view.change.after for view in page.views] == [("We walk on Sundays",)]
    assert "Grown-ups: We need fresh air" in words_on(page)
    with qtbot.waitSignal(page.sign_wanted):
        page.sign_button.click()
    with qtbot.waitSignal(page.left):
        page.later_button.click()


def test_a_rule_left_out_and_one_tried_are_told_apart(qtbot):
    kitchen = Kitchen()
    rules = [r.rule_id for r in kitchen.store.latest().rules if not r.fixed]
    kitchen.accept(kitchen.propose("c0", f"rule/{rules[0]}", ProposalKind.DROP, "No more"))
    kitchen.accept(kitchen.propose("c0", f"rule/{rules[1]}", ProposalKind.TRY, "Let us see"))
    kitchen.accept(kitchen.propose("c1", "child/c1/kp1", ProposalKind.REWORD, "Short", "I ask"))
    page = shown(qtbot, kitchen.changed_page())

    words = words_on(page)
    assert "This is left out." in words
    assert "You try this for two weeks." in words
    assert "Leo promises" in words


def test_the_grown_ups_choose_another_promise_before_anybody_signs(qtbot):
    kitchen = Kitchen()
    drop = kitchen.propose("c0", kitchen.loose_promise(), ProposalKind.DROP, "Nobody did it")
    kitchen.accept(drop)
    page = shown(qtbot, kitchen.changed_page())

    assert "The grown-ups choose one more promise" in words_on(page)
    assert page.sign_button.text() == "Choose a promise"
    assert kitchen.store.load_draft().step == Step.GROWN_UPS
    with pytest.raises(DraftIncompleteError):
        kitchen.amend().agree(kitchen.everybody_signs(kitchen.store.load_draft()))


def test_without_a_change_the_words_stay(qtbot):
    page = shown(qtbot, Kitchen().changed_page())

    assert "The words stay as they are." in words_on(page)


def test_a_trial_that_is_kept_stays_for_good(qtbot):
    kitchen = Kitchen()
    rule = next(r.rule_id for r in kitchen.store.latest().rules if not r.fixed)
    kitchen.accept(kitchen.propose("c0", f"rule/{rule}", ProposalKind.TRY, "Let us see"))
    kitchen.amend().agree(kitchen.everybody_signs(kitchen.amend().start()))
    kitchen.accept(kitchen.propose("c0", f"rule/{rule}", ProposalKind.KEEP, "It works"))
    page = shown(qtbot, kitchen.changed_page())

    assert "You tried it. Now it stays." in words_on(page)
