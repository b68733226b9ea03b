"""The first page: what this is, and one button that leads on."""

from PySide6.QtCore import Qt

from familypact.ui.opening_page import OpeningPage
from familypact.ui.welcome_page import WelcomePage


def shown(qtbot, page):
    qtbot.addWidget(page)
    page.resize(1120, 740)
    with qtbot.waitExposed(page):
        page.show()
    page.activateWindow()
    page.arrive()
    return page


def test_the_keyboard_starts_at_the_button_that_begins(qtbot):
    page = shown(qtbot, WelcomePage())

    with qtbot.waitSignal(page.begun):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)


def test_help_is_there_before_anything_is_begun(qtbot):
    page = shown(qtbot, WelcomePage())

    with qtbot.waitSignal(page.help_wanted):
        qtbot.mouseClick(page.help_button, Qt.MouseButton.LeftButton)


def test_while_opening_there_is_nothing_to_press_but_help(qtbot):
    page = shown(qtbot, OpeningPage())

    assert page.again_button.isHidden()
    assert page.focusWidget() is page.help_button


def test_a_problem_is_said_and_can_be_tried_again(qtbot):
    page = shown(qtbot, OpeningPage("The file is damaged."))

    with qtbot.waitSignal(page.again_wanted):
        qtbot.keyClick(page.focusWidget(), Qt.Key.Key_Space)

    assert page.banner.text() == "The file is damaged."
