import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from familypact.ui.tokens import DARK, LIGHT
from familypact.ui.widgets.buttons import (
    HelpButton,
    PrimaryButton,
    SecondaryButton,
    SmallButton,
    TextButton,
)
from familypact.ui.widgets.chip import Chip
from familypact.ui.widgets.source_line import SourceLine

KINDS = [HelpButton, PrimaryButton, SecondaryButton, SmallButton, SourceLine]


@pytest.mark.parametrize("kind", KINDS)
def test_an_ampersand_in_a_name_is_shown_and_is_no_shortcut(qtbot, kind):
    button = kind("Tom&Jerry")
    qtbot.addWidget(button)

    assert button.text() == "Tom&Jerry"
    assert button.accessibleName() == "Tom&Jerry"
    assert button.shortcut().isEmpty()


@pytest.mark.parametrize("kind", KINDS)
def test_a_finger_can_hit_it(qtbot, kind):
    button = kind("Go")
    qtbot.addWidget(button)

    assert button.sizeHint().height() >= 44


def test_long_words_wrap_instead_of_being_cut(qtbot):
    button = PrimaryButton("Next: the promises of Maximiliana Wolfeschlegelsteinhausenberger")
    qtbot.addWidget(button)

    assert button.minimumSizeHint().width() < button.sizeHint().width() / 2
    assert button.heightForWidth(260) > button.sizeHint().height()


def test_a_button_can_say_more_than_it_shows(qtbot):
    button = SecondaryButton("Print", name="Print the poster of version 3")
    qtbot.addWidget(button)

    assert button.accessibleName() == "Print the poster of version 3"
    assert button.text() == "Print"


def test_what_cannot_be_used_looks_different_but_stays_readable(qtbot):
    button = PrimaryButton("Next")
    qtbot.addWidget(button)
    button.setEnabled(False)

    for theme in (LIGHT, DARK):
        paint = button.paint_in_state(theme)
        assert (paint.fill, paint.words) == (theme.disabled, theme.disabled_ink)


def test_the_focus_ring_comes_with_the_keyboard(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    button = TextButton("Go", window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    button.setFocus(Qt.FocusReason.MouseFocusReason)
    by_mouse = button.shows_ring()
    button.clearFocus()
    button.setFocus(Qt.FocusReason.TabFocusReason)

    assert (by_mouse, button.shows_ring()) == (False, True)


@pytest.mark.usefixtures("themed")
def test_the_style_sheet_does_not_stretch_what_measures_itself(qtbot):
    chip = Chip("Agree")
    qtbot.addWidget(chip)
    chip.show()
    qtbot.waitExposed(chip)

    assert chip.minimumHeight() <= chip.maximumHeight() == chip.sizeHint().height()
