"""Two doors, by pointer and keyboard, and gone at a key."""

import pytest
from fakes import PlainTexts
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication
from ui.aloud.voices import voice_in
from ui.help.help_samples import TODAY, help_page, view_of

from familypact.ui.help.help_page import HelpExtras, HelpPage

HEARS = 'cat > "$1"'
TALKS = "exec sleep 60"


def press(qtbot, key):
    qtbot.keyClick(QApplication.focusWidget(), key)


def test_the_childs_door_is_two_keys_away(qtbot):
    page = help_page(qtbot)

    press(qtbot, Qt.Key.Key_Space)

    assert page.child_door.isVisible()
    assert page.child_door.isAncestorOf(QApplication.focusWidget())


def test_the_grown_ups_door_comes_next_and_leads_back_to_where_one_was(qtbot):
    page = help_page(qtbot)

    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Space)
    entered = page.grown_up_door.isVisible()
    page.grown_up_door.back_button.click()

    assert entered
    assert page.doors.isVisible()
    assert QApplication.focusWidget() is page.grown_up_button


@pytest.mark.parametrize("door", ["doors", "child", "grown_up"])
def test_escape_hides_it_from_every_place(qtbot, door):
    page = help_page(qtbot)
    if door != "doors":
        getattr(page, f"{door}_button").click()

    with qtbot.waitSignal(page.hidden_away):
        press(qtbot, Qt.Key.Key_Escape)


def test_hiding_it_needs_one_press(qtbot):
    page = help_page(qtbot)

    with qtbot.waitSignal(page.hidden_away):
        qtbot.mouseClick(page.hide_button, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("door", ["child", "grown_up"])
def test_a_door_starts_at_its_title(qtbot, door):
    page = help_page(qtbot)
    page.resize(960, 640)

    getattr(page, f"{door}_button").click()
    QApplication.processEvents()

    assert getattr(page, f"{door}_door").scroll_area.verticalScrollBar().value() == 0


@pytest.mark.parametrize("door", ["child", "grown_up"])
def test_the_tab_key_goes_round_in_reading_order(qtbot, door):
    page = help_page(qtbot)
    getattr(page, f"{door}_button").click()
    QApplication.processEvents()
    inside = getattr(page, f"{door}_door")
    start = QApplication.focusWidget()
    order = []
    while not order or QApplication.focusWidget() is not start:
        order.append(QApplication.focusWidget())
        press(qtbot, Qt.Key.Key_Tab)

    body = [w for w in order if inside.scroll_area.isAncestorOf(w)]
    tops = [w.mapTo(inside, w.rect().topLeft()).y() for w in body]

    assert inside.danger_button in order
    assert page.hide_button in order
    assert tops == sorted(tops)


def test_every_button_says_what_it_is(qtbot):
    page = help_page(qtbot)
    page.grown_up_button.click()

    buttons = page.findChildren(QAbstractButton)

    assert len(buttons) > 8
    assert all(button.accessibleName().strip() for button in buttons if not button.isHidden())


def test_the_page_in_front_is_read_aloud_on_request(qtbot, tmp_path):
    page = HelpPage(view_of, PlainTexts(), TODAY, HelpExtras(voice=voice_in(tmp_path, HEARS)))
    qtbot.addWidget(page)
    page.show()
    page.child_button.click()

    with qtbot.waitSignal(page.read_button.speaker.ended):
        page.read_button.click()

    heard = (tmp_path / "heard.txt").read_text(encoding="utf-8").splitlines()
    assert heard[0] == page.child_door.title_label.text()


def test_another_page_or_hiding_ends_the_reading(qtbot, tmp_path):
    page = HelpPage(view_of, PlainTexts(), TODAY, HelpExtras(voice=voice_in(tmp_path, TALKS)))
    qtbot.addWidget(page)
    page.show()
    page.read_button.click()
    began = page.read_button.speaker.is_speaking()

    page.child_button.click()
    after_turning = page.read_button.speaker.is_speaking()
    page.read_button.click()
    page.hide()

    assert began
    assert not after_turning
    assert not page.read_button.speaker.is_speaking()


def test_without_a_voice_nothing_is_offered(qtbot):
    assert help_page(qtbot).read_button is None
