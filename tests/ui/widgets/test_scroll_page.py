import pytest
from PySide6.QtCore import QPoint, QPointF, Qt, QTime
from PySide6.QtGui import QWheelEvent

from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.fields import ListField, NumberField, TimeField
from familypact.ui.widgets.headings import BodyLabel
from familypact.ui.widgets.scroll_page import WIDEST, ScrollPage


def wheel() -> QWheelEvent:
    return QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )


def test_what_gets_the_focus_comes_into_sight(qtbot):
    page = ScrollPage()
    qtbot.addWidget(page)
    buttons = [SecondaryButton(f"Rule {n}") for n in range(30)]
    for button in buttons:
        page.body.addWidget(button)
    page.resize(600, 300)
    page.show()
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)

    buttons[-1].setFocus(Qt.FocusReason.TabFocusReason)

    assert page.verticalScrollBar().value() > 0
    assert page.viewport().rect().contains(buttons[-1].mapTo(page.viewport(), QPoint(0, 10)))


def test_lines_of_text_never_get_too_long_to_read(qtbot):
    page = ScrollPage()
    qtbot.addWidget(page)
    part = SecondaryButton("Rule")
    page.body.addWidget(part)
    page.resize(1800, 600)
    page.show()
    qtbot.waitExposed(page)

    assert part.parentWidget().width() <= WIDEST


def test_the_wheel_scrolls_the_page_and_changes_no_answer(qtbot):
    time, number, choice = TimeField("Off at"), NumberField("Minutes"), ListField("Place")
    choice.addItems(["kitchen", "hall"])
    choice.setCurrentIndex(1)
    time.setTime(QTime(20, 30))
    for field in (time, number, choice):
        qtbot.addWidget(field)
        event = wheel()
        field.wheelEvent(event)
        assert not event.isAccepted()

    assert (time.time(), number.value(), choice.currentIndex()) == (QTime(20, 30), 0, 1)


def test_a_time_reads_the_same_way_in_a_mirrored_window(qtbot):
    page = ScrollPage()
    qtbot.addWidget(page)
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    time = TimeField("Off at")
    page.body.addWidget(time)
    time.setDisplayFormat("HH:mm")
    time.setTime(QTime(20, 30))

    assert time.text() == "20:30"
    assert time.accessibleName() == "Off at"


def test_a_narrow_page_stands_in_the_middle_and_says_how_far_in(qtbot):
    page = ScrollPage(centred=True)
    qtbot.addWidget(page)
    part = SecondaryButton("Rule")
    page.body.addWidget(part)
    told = []
    page.indented.connect(told.append)
    page.resize(1800, 600)
    page.show()
    qtbot.waitExposed(page)

    column = part.parentWidget()
    left, right = column.x(), page.width() - column.x() - column.width()
    assert abs(left - right) <= 1
    assert told[-1] == page.indent() > 0


@pytest.mark.parametrize("way", list(Qt.LayoutDirection)[:2])
def test_content_is_as_wide_with_a_bar_as_without(qtbot, way):
    page = ScrollPage()
    page.setLayoutDirection(way)
    qtbot.addWidget(page)
    part = SecondaryButton("Rule")
    page.body.addWidget(part)
    page.resize(600, 300)
    page.show()
    qtbot.waitExposed(page)
    column = part.parentWidget()
    before = column.mapTo(page, QPoint(0, 0)), column.width()

    for n in range(30):
        page.body.addWidget(SecondaryButton(f"Rule {n}"))
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)

    assert (column.mapTo(page, QPoint(0, 0)), column.width()) == before
    assert page.width() - before[0].x() - before[1] == before[0].x()


def test_a_page_with_few_things_may_have_all_the_height(qtbot):
    page = ScrollPage()
    qtbot.addWidget(page)
    page.fill_height()
    page.body.addStretch(1)
    part = SecondaryButton("Rule")
    page.body.addWidget(part)
    page.resize(600, 600)
    page.show()
    qtbot.waitExposed(page)

    assert part.geometry().bottom() > 500


def test_a_page_that_fits_has_no_bar_though_its_words_could_wrap(qtbot):
    page = ScrollPage()
    qtbot.addWidget(page)
    page.body.addWidget(Card("Where do you live?"))
    page.body.addWidget(BodyLabel("Sit down together and take your time. " * 4))
    page.resize(900, 900)
    with qtbot.waitExposed(page):
        page.show()

    spare = page.viewport().height() - page.needed_height(page.viewport().width())
    page.resize(900, 900 - spare)

    assert spare > 0
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() == 0)


def test_a_page_that_is_too_wide_comes_to_rest(qtbot):
    page = ScrollPage()
    qtbot.addWidget(page)
    with qtbot.waitExposed(page):
        page.show()
    moves = []
    page.horizontalScrollBar().rangeChanged.connect(lambda *ends: moves.append(ends))

    for most in range(1, 40):  # as where each look brings the bar again, a little different
        page.horizontalScrollBar().rangeChanged.emit(0, most)
        qtbot.wait(1)

    assert page._looks == 3
    assert len(moves) >= 39
