import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest

from familypact.domain.sign_off import InkPoint, Stroke
from familypact.ui.widgets.ink_pad import InkPad
from familypact.ui.widgets.ink_width import pen_widths

LINE = Stroke((InkPoint(10.0, 20.0, 0.5, 0), InkPoint(60.0, 40.0, 0.5, 40)))


@pytest.fixture
def pad(qtbot):
    widget = InkPad("Signature of Mia")
    qtbot.addWidget(widget)
    widget.setFixedSize(300, 120)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


def draw(qtbot, pad, *places):
    left = Qt.MouseButton.LeftButton
    qtbot.mousePress(pad, left, pos=QPoint(*places[0]))
    for place in places[1:]:
        qtbot.mouseMove(pad, QPoint(*place))
    qtbot.mouseRelease(pad, left, pos=QPoint(*places[-1]))


def test_a_line_drawn_with_the_mouse_is_kept_as_the_hand_moved(pad, qtbot):
    with qtbot.waitSignal(pad.changed):
        draw(qtbot, pad, (10, 20), (30, 50), (80, 40))

    (stroke,) = pad.strokes()
    assert [(point.x, point.y) for point in stroke.points] == [(10, 20), (30, 50), (80, 40)]
    assert {point.pressure for point in stroke.points} == {0.5}
    assert [point.t for point in stroke.points] == sorted(point.t for point in stroke.points)
    assert stroke.points[0].t == 0
    assert pad.pad_size() == (300, 120)


def test_a_finger_draws_too(pad):
    finger = QTest.createTouchDevice(QPointingDevice.DeviceType.TouchScreen)

    QTest.touchEvent(pad, finger).press(0, QPoint(20, 30), pad).commit()
    QTest.touchEvent(pad, finger).move(0, QPoint(50, 60), pad).commit()
    QTest.touchEvent(pad, finger).release(0, QPoint(50, 60), pad).commit()

    (stroke,) = pad.strokes()
    assert (stroke.points[0].x, stroke.points[-1].x) == (20, 50)


def test_moving_without_pressing_draws_nothing(pad, qtbot):
    qtbot.mouseMove(pad, QPoint(40, 40))

    assert pad.is_empty()


def test_starting_again_removes_the_ink_and_says_so_once(pad, qtbot):
    pad.set_strokes([LINE], (300, 120))

    with qtbot.waitSignal(pad.changed):
        pad.clear()
    with qtbot.assertNotEmitted(pad.changed):
        pad.clear()

    assert pad.strokes() == ()


def test_a_kept_signature_is_shown_without_a_signal(pad, qtbot):
    blank = pad.grab().toImage()

    with qtbot.assertNotEmitted(pad.changed):
        pad.set_strokes([LINE], (300, 120))

    assert pad.strokes() == (LINE,)
    assert pad.grab().toImage() != blank


def test_ink_on_a_pad_that_grew_keeps_the_measure_of_the_first_line(pad, qtbot):
    pad.set_strokes([LINE], (150, 60))

    draw(qtbot, pad, (100, 40), (200, 80))

    added = pad.strokes()[1]
    assert [(point.x, point.y) for point in added.points] == [(50, 20), (100, 40)]
    assert added.points[0].t >= LINE.points[-1].t
    assert pad.pad_size() == (150, 60)


def test_the_pad_says_whose_signature_it_takes(pad):
    assert pad.accessibleName() == "Signature of Mia"
    assert pad.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_firm_slow_line_is_thicker_than_a_light_quick_one():
    slow = tuple(InkPoint(n * 1.0, 0.0, 0.9, n * 20) for n in range(9))
    quick = tuple(InkPoint(n * 60.0, 0.0, 0.2, n * 20) for n in range(9))

    assert pen_widths(slow)[-1] > 1.5 * pen_widths(quick)[-1]
    assert pen_widths(()) == ()


def test_the_ring_comes_with_the_keyboard_only(pad):
    pad.setFocus(Qt.FocusReason.MouseFocusReason)
    without = pad.grab().toImage()
    pad.clearFocus()
    pad.setFocus(Qt.FocusReason.TabFocusReason)

    assert pad.grab().toImage() != without
