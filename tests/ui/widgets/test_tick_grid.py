"""The grid of check-ins can be read by eye, by keyboard and by ear, however narrow it is."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip

from familypact.app.settings import Scheme
from familypact.domain.checkin_talk import View
from familypact.domain.history import TickRow, Ticks
from familypact.ui.theme import apply_theme
from familypact.ui.widgets.tick_grid import TickGrid

VIEWS = (View.GOING_WELL, View.NEEDS_TALK, View.DID_NOT_WORK, None)


@pytest.fixture
def hundred_percent():
    yield
    apply_theme(QApplication.instance(), Scheme.LIGHT, 100)


def ticks(talks):
    days = tuple(date(2026, 10, 5) + timedelta(weeks=n) for n in range(talks))
    rows = (
        TickRow("kp1", "Ask before sharing", tuple(VIEWS[n % 4] for n in range(talks))),
        TickRow("kp2", "Gone by now", (View.GOING_WELL,) * talks, in_force=False),
    )
    return Ticks(days, rows)


def a_grid(qtbot, talks=4, width=700):
    grid = TickGrid("en")
    qtbot.addWidget(grid)
    grid.resize(width, 300)
    grid.show_ticks(ticks(talks))
    with qtbot.waitExposed(grid):
        grid.show()
    grid.activateWindow()
    return grid


def test_a_screen_reader_hears_the_whole_row(qtbot):
    name = a_grid(qtbot).rows[0].accessibleName()

    assert name == (
        "Ask before sharing. 5 Oct: going well; 12 Oct: needs a talk; "
        "19 Oct: did not work; 26 Oct: nobody said anything"
    )


def test_what_is_no_longer_in_the_pact_says_so(qtbot):
    assert a_grid(qtbot).rows[1].label.text() == "Gone by now (no longer)"


def test_only_so_many_talks_as_fit_stand_beside_each_other(qtbot):
    grid = a_grid(qtbot, talks=30)
    newest = grid.rows[0].days

    grid.earlier_button.click()
    earlier = grid.rows[0].days

    assert len(newest) < 30
    assert not set(newest) & set(earlier)
    grid.later_button.click()
    assert grid.rows[0].days == newest
    assert not grid.later_button.isVisible()


def test_a_narrow_grid_puts_the_marks_below_the_words(qtbot):
    grid = a_grid(qtbot, talks=6, width=330)
    row = grid.rows[0]

    assert row.label.width() == row.width()
    assert row.cell(0).top() >= row.label.height() - 1
    assert row.cell(len(row.days) - 1).right() <= row.width()


def test_a_mirrored_grid_starts_at_the_right(qtbot):
    grid = a_grid(qtbot)
    grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    row = grid.rows[0]
    grid.resize(701, 300)
    QApplication.processEvents()

    assert row.cell(0).left() > row.cell(3).left()
    assert row.label.geometry().right() == row.width() - 1


def test_the_arrow_keys_stay_inside(qtbot):
    row = a_grid(qtbot).rows[0]
    row.setFocus(Qt.FocusReason.TabFocusReason)

    for key in (Qt.Key.Key_Right, *[Qt.Key.Key_Left] * 9):
        qtbot.keyClick(row, key)

    assert row._here == 0
    qtbot.keyClick(row, Qt.Key.Key_Up)
    assert QApplication.focusWidget() is row


def test_other_keys_are_left_to_the_page(qtbot):
    row = a_grid(qtbot).rows[0]

    qtbot.keyClick(row, Qt.Key.Key_A)

    assert row._here == 3


def test_a_mark_says_its_word_under_the_pointer(qtbot):
    row = a_grid(qtbot).rows[0]
    at = row.cell(1).center().toPoint()

    QApplication.sendEvent(row, QHelpEvent(QHelpEvent.Type.ToolTip, at, row.mapToGlobal(at)))
    said = QToolTip.text()
    QApplication.sendEvent(row, QHelpEvent(QHelpEvent.Type.ToolTip, QPoint(1, 1), QPoint(1, 1)))

    assert said == "12 Oct: needs a talk"


@pytest.mark.usefixtures("hundred_percent")
@pytest.mark.parametrize("percent", [100, 200])
@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
def test_every_mark_is_drawn_and_inside(qtbot, percent, scheme):
    apply_theme(QApplication.instance(), scheme, percent)
    grid = a_grid(qtbot, width=900)
    QTest.qWait(1)

    row = grid.rows[0]
    picture = row.grab().toImage()

    for place in range(3):
        cell = row.cell(place).toRect()
        colours = {
            picture.pixelColor(x, y).name()
            for x in range(cell.left(), cell.right())
            for y in range(cell.top(), cell.bottom())
        }
        assert row.rect().contains(cell.adjusted(0, 0, -1, -1))
        assert len(colours) > 1
