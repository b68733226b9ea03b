import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QVBoxLayout, QWidget

from familypact.ui.widgets.choice_row import ChipRow, Choice, Pick
from familypact.ui.widgets.faces import FACE_HAPPY, FACE_TALK, FACE_UNSURE, FaceRow

ANSWERS = (
    Choice("agree", "Agree", spoken="Mia agrees: screens go off at 20:30"),
    Choice("change", "Change it", "talk"),
    Choice("not", "Not this one"),
)


@pytest.fixture
def shown(qtbot):
    window = QWidget()
    QVBoxLayout(window)
    qtbot.addWidget(window)

    def show(row: QWidget) -> QWidget:
        window.layout().addWidget(row)
        window.resize(600, 200)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return row

    return show


def test_picking_one_answer_drops_the_other(shown):
    row = shown(ChipRow("Screens go off", ANSWERS))
    row.set_value("agree")

    heard: list[object] = []
    row.chosen.connect(heard.append)
    row.changed.connect(heard.append)

    row.button("not").click()

    assert row.value() == {"not"}
    assert heard == ["not", frozenset({"not"})]


def test_the_picked_answer_stays_when_clicked_again(shown):
    row = shown(ChipRow("Screens go off", ANSWERS))
    row.button("agree").click()

    row.button("agree").click()

    assert row.value() == {"agree"}


def test_several_answers_can_be_picked_and_dropped(shown):
    row = shown(ChipRow("What we enjoy", ANSWERS, Pick.MANY))

    row.button("agree").click()
    row.button("not").click()
    row.button("agree").click()

    assert row.value() == {"not"}


def test_setting_the_answer_sends_no_signal(shown, qtbot):
    row = shown(ChipRow("Screens go off", ANSWERS))

    with qtbot.assertNotEmitted(row.changed):
        row.set_value("change")

    assert row.value() == {"change"}
    row.set_value(None)
    assert row.value() == frozenset()


@pytest.mark.parametrize(
    ("direction", "key", "reached"),
    [
        (Qt.LayoutDirection.LeftToRight, Qt.Key.Key_Right, "change"),
        (Qt.LayoutDirection.LeftToRight, Qt.Key.Key_Left, "not"),
        (Qt.LayoutDirection.RightToLeft, Qt.Key.Key_Left, "change"),
        (Qt.LayoutDirection.RightToLeft, Qt.Key.Key_Down, "change"),
    ],
)
def test_arrow_keys_move_between_answers_without_picking(shown, qtbot, direction, key, reached):
    row = shown(ChipRow("Screens go off", ANSWERS))
    row.setLayoutDirection(direction)
    row.button("agree").setFocus()

    qtbot.keyClick(row.button("agree"), key)

    assert row.button(reached).hasFocus()
    assert row.value() == frozenset()
    qtbot.keyClick(row.button(reached), Qt.Key.Key_Space)
    assert row.value() == {reached}


def test_the_tab_key_stops_once_at_one_of_several(shown):
    row = shown(ChipRow("Screens go off", ANSWERS))
    row.set_value("change")

    stops = [
        choice.key
        for choice in ANSWERS
        if row.button(choice.key).focusPolicy() & Qt.FocusPolicy.TabFocus
    ]

    assert stops == ["change"]


def test_the_tick_shows_what_is_chosen_and_the_words_stay_in_place(shown):
    row = shown(ChipRow("Screens go off", ANSWERS))
    chip = row.button("agree")
    before = chip.sizeHint()

    chip.click()

    assert chip.icon_now() == "tick"
    assert chip.sizeHint() == before


def test_a_chip_says_what_it_acts_on(shown):
    row = shown(ChipRow("Screens go off", ANSWERS))

    assert row.accessibleName() == "Screens go off"
    assert row.button("agree").accessibleName() == "Mia agrees: screens go off at 20:30"
    assert row.button("not").accessibleName() == "Not this one"


def test_new_answers_keep_the_picks_that_are_still_there(shown):
    row = shown(ChipRow("What we enjoy", ANSWERS, Pick.MANY))
    row.set_value({"agree", "not"})

    row.set_choices([ANSWERS[0], Choice("later", "Later")])

    assert row.value() == {"agree"}


def test_faces_answer_like_chips(shown, qtbot):
    faces = (
        Choice("happy", "Good", FACE_HAPPY),
        Choice("unsure", "Not sure", FACE_UNSURE),
        Choice("talk", "I want to talk", FACE_TALK),
    )
    row = shown(FaceRow("How was it?", faces))
    row.set_value("unsure")

    with qtbot.waitSignal(row.chosen) as heard:
        qtbot.mouseClick(row.button("talk"), Qt.MouseButton.LeftButton)

    assert heard.args == ["talk"]
    assert row.value() == {"talk"}
    assert not row.grab().isNull()


def test_an_answer_given_by_a_screen_reader_counts(qtbot):
    row = ChipRow("How is it?", [Choice("good", "Good"), Choice("bad", "Bad")])
    qtbot.addWidget(row)
    row.set_value("good")
    actions = QAccessible.queryAccessibleInterface(row.button("bad")).actionInterface()

    with qtbot.waitSignal(row.chosen) as heard:
        actions.doAction(actions.actionNames()[0])

    assert heard.args == ["bad"]
    assert row.value() == frozenset({"bad"})
