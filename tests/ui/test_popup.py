"""Our own reminder window: four answers, neutral words, and what the process around it writes."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from familypact.app.settings import Scheme
from familypact.domain.reminder import Answer, Card, Choice
from familypact.ui.popup import Popup
from familypact.ui.theme import apply_theme
from familypact.ui.widgets.buttons import TextButton


@pytest.fixture
def due() -> list[Card]:
    """What is due, as the popup asks; a test changes it."""
    return [Card(1)]


@pytest.fixture
def popup(qtbot, due) -> Popup:
    apply_theme(QApplication.instance(), Scheme.LIGHT)
    popup = Popup(due[0], lambda: due[0])
    qtbot.addWidget(popup)
    with qtbot.waitSignal(popup.shown):
        popup.show()
    return popup


def button(popup: Popup, name: str) -> TextButton:
    found = popup.findChild(TextButton, name)
    assert found is not None
    return found


def words(popup: Popup) -> str:
    return " ".join(label.text() for label in popup.findChildren(QLabel))


@pytest.mark.parametrize("choice", [Choice.START, Choice.HOUR, Choice.TOMORROW])
def test_a_button_is_the_answer_and_closes_the_window(qtbot, popup, choice):
    with qtbot.waitSignal(popup.answered) as answered:
        qtbot.mouseClick(button(popup, choice.value), Qt.MouseButton.LeftButton)

    assert answered.args == [Answer(choice)]
    assert not popup.isVisible()


@pytest.mark.parametrize("days", [2, 3, 7, 14])
def test_another_day_asks_which(qtbot, popup, days):
    button(popup, Choice.ANOTHER_DAY.value).click()
    wanted = button(popup, f"another-day-{days}")
    assert wanted.isVisible()

    with qtbot.waitSignal(popup.answered) as answered:
        wanted.click()

    assert answered.args == [Answer(Choice.ANOTHER_DAY, days)]


def test_to_close_it_is_no_answer(qtbot, popup):
    with qtbot.assertNotEmitted(popup.answered), qtbot.waitSignal(popup.left):
        qtbot.keyClick(popup, Qt.Key.Key_Escape)

    assert not popup.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_what_has_the_focus(qtbot, popup, key):
    wanted = button(popup, Choice.TOMORROW.value)
    wanted.setFocus()

    with qtbot.waitSignal(popup.answered) as answered:
        qtbot.keyClick(wanted, key)

    assert answered.args == [Answer(Choice.TOMORROW)]


def test_another_key_does_nothing(qtbot, popup):
    qtbot.keyClick(popup, Qt.Key.Key_A)

    assert popup.isVisible()


def test_it_follows_what_has_become_due_since(popup, due):
    assert "2 to 10 minutes" in words(popup)
    due[0] = Card(3)

    popup.look_again()

    assert "3 things" in words(popup)


def test_answered_in_the_program_it_goes(popup, due):
    due[0] = Card(0)

    popup.look_again()

    assert not popup.isVisible()


def test_it_takes_no_focus_and_every_button_has_a_name(popup):
    assert popup.testAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
    assert all(each.accessibleName() for each in popup.findChildren(TextButton))


@pytest.mark.parametrize("percent", [100, 200])
def test_nothing_is_cut_off(qtbot, due, percent):
    apply_theme(QApplication.instance(), Scheme.LIGHT, percent)
    popup = Popup(due[0], lambda: due[0])
    qtbot.addWidget(popup)
    popup.show()

    for each in popup.findChildren(TextButton):
        if each.isVisible():
            corner = each.mapTo(popup, each.rect().bottomRight())
            assert popup.rect().contains(corner)
    apply_theme(QApplication.instance(), Scheme.LIGHT)


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_it_stands_in_the_corner(popup, direction):
    popup.setLayoutDirection(direction)

    popup.move_to_corner()

    screen = popup.screen().availableGeometry()
    left, right = popup.x() - screen.left(), screen.right() - popup.geometry().right()
    mirrored = direction is Qt.LayoutDirection.RightToLeft
    assert (left < right) is mirrored or screen.width() <= popup.width() * 1.1
