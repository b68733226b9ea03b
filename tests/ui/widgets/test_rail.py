import pytest
from PySide6.QtCore import Qt

from familypact.ui.widgets.rail import Rail
from familypact.ui.widgets.rail_row import RailEntry, RailState

STEPS = (
    RailEntry(1, "Who we are", RailState.DONE, 1),
    RailEntry(2, "What we enjoy", RailState.CURRENT, 2),
    RailEntry(3, "Sign it", RailState.TODO, 3),
)


@pytest.fixture
def rail(qtbot):
    widget = Rail("FamilyPact", "Steps", foot="Saved on this computer only")
    qtbot.addWidget(widget)
    widget.set_entries(STEPS)
    widget.resize(248, 600)
    widget.show()
    widget.activateWindow()
    qtbot.waitUntil(widget.isActiveWindow)
    return widget


def test_a_done_step_can_be_chosen_by_pointer_and_keyboard(rail, qtbot):
    with qtbot.waitSignal(rail.chosen) as by_pointer:
        qtbot.mouseClick(rail.row(1), Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(rail.chosen) as by_key:
        qtbot.keyClick(rail.row(1), Qt.Key.Key_Space)

    assert by_pointer.args == by_key.args == [1]


@pytest.mark.parametrize("key", [2, 3])
def test_the_current_step_and_later_ones_lead_nowhere(rail, qtbot, key):
    with qtbot.assertNotEmitted(rail.chosen):
        rail.row(key).click()


def test_each_step_says_how_far_it_is(rail):
    assert [rail.row(step.key).accessibleName() for step in STEPS] == [
        "Step 1: Who we are, done",
        "Step 2: What we enjoy, you are here",
        "Step 3: Sign it, still to come",
    ]


def test_places_without_numbers_can_always_be_chosen(rail, qtbot):
    rail.set_entries([RailEntry(7, "Our pact", RailState.CURRENT), RailEntry(8, "History")])

    with qtbot.waitSignal(rail.chosen) as heard:
        rail.row(8).click()

    assert heard.args == [8]
    assert rail.row(8).accessibleName() == "History"


def test_the_focus_stays_where_it_was_when_the_steps_change(rail):
    rail.row(1).setFocus()

    rail.set_entries((STEPS[0], RailEntry(2, "What we enjoy", RailState.DONE, 2), STEPS[2]))

    assert rail.row(1).hasFocus()
    assert [entry.state for entry in rail.entries()][:2] == [RailState.DONE, RailState.DONE]


def test_a_row_stays_the_same_thing_when_its_step_is_done(rail):
    row = rail.row(2)

    rail.set_entries((STEPS[0], RailEntry(2, "What we enjoy", RailState.DONE, 2), STEPS[2]))

    assert rail.row(2) is row
    assert row.accessibleName() == "Step 2: What we enjoy, done"
    assert [each.entry().key for each in rail.rows()] == [1, 2, 3]
