from PySide6.QtCore import QPoint, QPointF, Qt, QTime
from PySide6.QtGui import QWheelEvent

from familypact.ui.widgets.buttons import SecondaryButton
from familypact.ui.widgets.fields import ListField, NumberField, TimeField
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
