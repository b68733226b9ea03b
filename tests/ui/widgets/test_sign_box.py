"""One person signs, by hand or by keyboard, with a note, later, or not."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt

from familypact.domain.sign_off import InkPoint, Mark, SignOff, Stroke
from familypact.ui.widgets.sign_box import SignBox

TODAY = date(2026, 11, 22)
LINE = Stroke((InkPoint(10, 10, 0.5, 0), InkPoint(60, 40, 0.5, 20)))
DRAWN = SignOff("mia", Mark.DRAWN, TODAY, (LINE,), (380.0, 132.0))


@pytest.fixture
def box(qtbot):
    box = SignBox("Mia", "Child, 10", may_decline=True)
    qtbot.addWidget(box)
    box.resize(400, 300)
    box.show()
    return box


def draw(qtbot, box):
    qtbot.mousePress(box.pad, Qt.MouseButton.LeftButton, pos=QPoint(40, 60))
    qtbot.mouseMove(box.pad, QPoint(90, 70))
    qtbot.mouseRelease(box.pad, Qt.MouseButton.LeftButton, pos=QPoint(90, 70))


def pick(box, way):
    box.ways.button(way).click()


def test_nothing_stands_before_somebody_signs(box):
    assert box.sign_off("mia", TODAY) is None


def test_a_drawn_name_is_told_stroke_by_stroke(qtbot, box):
    with qtbot.waitSignal(box.changed):
        draw(qtbot, box)

    sign_off = box.sign_off("mia", TODAY)
    assert sign_off.mark is Mark.DRAWN
    assert len(sign_off.strokes) == 1
    assert sign_off.pad == (box.pad.width(), box.pad.height())
    draw(qtbot, box)
    assert len(box.sign_off("mia", TODAY).strokes) == 2


def test_one_can_start_again(qtbot, box):
    draw(qtbot, box)
    assert box.tool.text() == "Start again"

    box.tool.click()

    assert box.sign_off("mia", TODAY) is None
    assert box.tool.text() == "Type it instead"


def test_a_typed_name_counts_as_much(qtbot, box):
    box.tool.click()
    assert box.typed.isVisible()
    assert not box.pad.isVisible()

    with qtbot.waitSignal(box.changed):
        box.typed.insert("Mía")

    assert box.sign_off("mia", TODAY) == SignOff("mia", Mark.TYPED, TODAY, typed="Mía")


def test_typing_can_be_given_up_for_drawing(box):
    box.tool.click()
    box.typed.insert("M")
    box.flush()
    assert box.tool.text() == "Start again"
    box.tool.click()
    assert box.typed.text() == ""

    box.tool.click()

    assert box.pad.isVisible()
    assert box.sign_off("mia", TODAY) is None


def test_spaces_are_no_name(box):
    box.tool.click()
    box.typed.insert("   ")
    box.flush()

    assert box.sign_off("mia", TODAY) is None


def test_a_child_may_sign_with_a_note(qtbot, box):
    draw(qtbot, box)
    pick(box, "note")

    box.note.insert("bedtime is too early")
    box.flush()

    assert box.sign_off("mia", TODAY).note == "bedtime is too early"
    assert box.sign_off("mia", TODAY).mark is Mark.DRAWN


def test_a_child_may_decline_with_or_without_a_reason(box):
    pick(box, "decline")
    assert box.sign_off("mia", TODAY) == SignOff("mia", Mark.DECLINED, TODAY)
    assert not box.pad.isVisible()

    box.note.insert("not fair yet")
    box.flush()

    assert box.sign_off("mia", TODAY).note == "not fair yet"
    assert not box.sign_off("mia", TODAY).is_signed


def test_signing_later_leaves_no_mark_and_loses_no_ink(qtbot, box):
    draw(qtbot, box)

    pick(box, "later")

    assert box.sign_off("mia", TODAY) is None
    assert box.said.isVisible()
    pick(box, "sign")
    assert box.sign_off("mia", TODAY).mark is Mark.DRAWN


def test_changing_ones_mind_drops_the_reason(box):
    pick(box, "decline")
    box.note.insert("no")
    box.flush()

    pick(box, "later")

    assert box.sign_off("mia", TODAY) is None


@pytest.mark.parametrize(
    "saved",
    [
        DRAWN,
        SignOff("mia", Mark.TYPED, TODAY, typed="Mia"),
        SignOff("mia", Mark.DECLINED, TODAY, note="not yet"),
        SignOff("mia", Mark.DECLINED, TODAY),
        SignOff("mia", Mark.DRAWN, TODAY, (LINE,), (380.0, 132.0), note="but later bedtime"),
        None,
    ],
)
def test_what_was_saved_is_shown_again(qtbot, box, saved):
    with qtbot.assertNotEmitted(box.changed, wait=50):
        box.set_sign_off(saved)

    assert box.sign_off("mia", TODAY) == saved


def test_an_empty_box_forgets_what_another_left(box):
    box.set_sign_off(SignOff("mia", Mark.TYPED, TODAY, typed="Mia"))

    box.set_sign_off(None)

    assert box.typed.text() == ""
    assert box.pad.isVisible()


def test_grown_ups_are_not_asked_whether_they_decline(qtbot):
    box = SignBox("Ana", "Mum", may_decline=False)
    qtbot.addWidget(box)
    box.show()

    assert not box.ways.isVisible()


def test_every_part_says_whose_it_is(box):
    assert box.pad.accessibleName().startswith("Mia: ")
    assert box.tool.accessibleName() == "Mia: Type it instead"
    assert box.typed.accessibleName().startswith("Mia: ")
    assert box.ways.button("decline").accessibleName() == "Mia: I do not sign now"


def test_the_keyboard_alone_signs(qtbot, box):
    box.tool.setFocus()
    qtbot.keyClick(box.tool, Qt.Key.Key_Space)
    assert box.typed.hasFocus()

    qtbot.keyClicks(box.typed, "Mia")
    box.tool.setFocus()

    assert box.sign_off("mia", TODAY).typed == "Mia"


def test_hiding_the_box_saves_the_last_letters(qtbot, box):
    box.tool.click()
    box.typed.insert("Mia")

    with qtbot.waitSignal(box.changed, timeout=100):
        box.hide()


def test_a_very_long_name_does_not_push_the_button_out(qtbot):
    box = SignBox("x" * 300, "Child", may_decline=True)
    qtbot.addWidget(box)
    box.resize(400, 600)
    box.show()

    assert box.tool.geometry().right() <= box.width()
