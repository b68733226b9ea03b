"""Something happened lies over every page, and leads back to where one was."""

import pytest
from fakes import FakeVault
from family_samples import agreement_of, ortiz
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from ui.window_samples import Bench, OneStep
from ui.window_steps import page_of, press, wait_for

from familypact.ui.app_window import AppWindow
from familypact.ui.help.help_page import HelpPage
from familypact.ui.home.places import Places
from familypact.ui.records.records_page import RecordsPage
from familypact.ui.unlock_page import UnlockPage
from familypact.ui.window_flow import WindowFlow


def test_escape_leads_back_to_the_field_one_was_in(qtbot, opened):
    bench = Bench()
    bench.returning()
    window = opened(bench)
    wizard = wait_for(qtbot, window, OneStep)
    wizard.field.setFocus()

    wizard.help_wanted.emit()
    assert isinstance(page_of(window), HelpPage)
    press(qtbot, Qt.Key.Key_Escape)

    assert page_of(window) is wizard
    assert QApplication.focusWidget() is wizard.field


def test_hiding_help_leaves_nothing_of_it_in_the_window(qtbot, opened):
    window = opened(Bench())
    before = window.stack.count()

    window.help_wanted.emit()
    window.help_wanted.emit()
    page_of(window).hidden_away.emit()
    qtbot.wait(10)

    assert window.stack.count() == before
    assert window.findChildren(HelpPage) == []


def test_a_page_that_comes_while_help_is_open_waits_behind_it(qtbot, opened):
    bench = Bench()
    bench.returning(agreement_of(ortiz()))
    window = opened(bench)

    window.help_wanted.emit()
    help_page = page_of(window)
    qtbot.waitUntil(lambda: window.findChild(Places) is not None)

    assert page_of(window) is help_page
    assert QApplication.focusWidget() is help_page.child_button
    help_page.hide_button.click()
    assert isinstance(page_of(window), Places)
    assert page_of(window).isAncestorOf(QApplication.focusWidget())


def test_the_familys_own_people_come_as_soon_as_its_data_are_open(qtbot, opened):
    bench = Bench()
    bench.returning(agreement_of(ortiz()))
    window = opened(bench)
    window.help_wanted.emit()
    page = page_of(window)
    before = page.child_door.view.trusted

    qtbot.waitUntil(lambda: window.findChild(Places) is not None)
    qtbot.waitUntil(lambda: bool(page.child_door.view.trusted))
    press(qtbot, Qt.Key.Key_Space)

    assert before == ()
    assert page.child_door.people.isVisible()
    assert page.child_door.view.trusted[0].name == "Mum"


def test_whoever_is_behind_a_door_is_left_in_peace_and_finds_it_new_the_next_time(qtbot, opened):
    bench = Bench()
    bench.returning(agreement_of(ortiz()))
    window = opened(bench)
    window.help_wanted.emit()
    page = page_of(window)
    page.child_button.click()
    door = page.child_door

    qtbot.waitUntil(lambda: window.findChild(Places) is not None)
    qtbot.wait(10)
    assert page.child_door is door
    assert door.isVisible()
    door.back_button.click()

    assert page.child_door is not door
    assert page.child_door.view.trusted


def test_a_key_pressed_behind_the_help_reaches_the_help(qtbot, opened):
    bench = Bench(vault=FakeVault(keyring=False))
    bench.returning()
    window = opened(bench)
    window.help_wanted.emit()
    help_page = page_of(window)
    qtbot.waitUntil(lambda: window.findChild(UnlockPage) is not None)

    press(qtbot, Qt.Key.Key_Space)

    assert help_page.child_door.isVisible()


@pytest.mark.parametrize("kind", [HelpPage, RecordsPage])
def test_escape_hides_also_where_the_window_is_not_the_active_one(qtbot, opened, kind):
    bench = Bench()
    bench.returning(agreement_of(ortiz()))
    window = opened(bench)
    wait_for(qtbot, window, Places)
    window.help_wanted.emit()
    if kind is RecordsPage:
        page_of(window).grown_up_button.click()
        page_of(window).grown_up_door.incidents.button("scam").click()
        page_of(window).deeper.write_button.click()
    page = wait_for(qtbot, window, kind)

    press_event = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(page, press_event)

    assert isinstance(page_of(window), Places)


def test_help_shows_the_people_of_the_agreement_once_it_is_open(qtbot, opened):
    bench = Bench()
    bench.returning(agreement_of(ortiz()))
    window = opened(bench)
    wait_for(qtbot, window, Places)

    window.help_wanted.emit()

    door = page_of(window).child_door
    assert [adult.name for adult in door.view.trusted] == [
        "Mum",
        "Sam",
        "Grandpa Joe",
        "My teacher Ms Roy",
    ]


def test_help_can_be_pressed_while_the_passphrase_is_tried(qtbot, opened):
    bench = Bench(vault=FakeVault(keyring=False))
    bench.returning()
    window = opened(bench)
    unlock = wait_for(qtbot, window, UnlockPage)
    unlock.first.setText("correct horse")

    unlock.open_button.click()

    assert not unlock.open_button.isEnabled()
    assert unlock.help_button.isEnabled()
    wait_for(qtbot, window, OneStep)


def test_what_a_quick_hand_asked_of_the_first_page_is_kept(qtbot):
    bench = Bench()
    parts = bench.parts()
    window = AppWindow()
    qtbot.addWidget(window)
    window.show()
    window.show_first_page(is_new=True)
    welcome = page_of(window)

    welcome.help_button.click()
    assert page_of(window) is welcome
    WindowFlow(window, parts).start()

    assert isinstance(page_of(window), HelpPage)
