"""A new PIN is typed twice, and one that is easy to guess is not taken."""

import pytest
from fakes import PlainTexts
from pin_fakes import PinBench
from ui.pins.answering import answer

from familypact.app.pin_holders import Holder
from familypact.domain.errors import StorageTrouble, StoreNotWrittenError
from familypact.domain.family import GROWN_UPS, AgeBand
from familypact.domain.pin import PinChange
from familypact.ui.pins.new_pin_dialog import NewPinDialog

ALL = Holder(GROWN_UPS)
TEEN, YOUNG = Holder("c1", "Mia", AgeBand.TEEN), Holder("c2", "Leo", AgeBand.YOUNG)


@pytest.fixture
def bench() -> PinBench:
    return PinBench()


def shown(qtbot, bench: PinBench, holder: Holder = TEEN) -> NewPinDialog:
    dialog = NewPinDialog(bench.pins(), holder, PlainTexts())
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.activateWindow()
    return dialog


@pytest.mark.parametrize("holder", [ALL, TEEN, YOUNG])
def test_typed_twice_it_counts(qtbot, bench, holder):
    dialog = shown(qtbot, bench, holder)

    answer(qtbot, dialog, "4073", " 4073 ")

    assert dialog.result() == NewPinDialog.DialogCode.Accepted
    assert bench.pins().is_set(holder.id)
    assert [news.change for news in bench.store.told] == [PinChange.SET]


@pytest.mark.parametrize(
    ("typed", "again", "said"),
    [
        ("407", "407", "So short a PIN"),
        ("", "", "So short a PIN"),
        ("1234", "1234", "Figures in a row"),
        ("7" * 70, "7" * 70, "So long a PIN"),
        ("4073", "4037", "The two are not the same."),
    ],
)
def test_what_cannot_be_taken_is_said_and_nothing_is_kept(qtbot, bench, typed, again, said):
    dialog = shown(qtbot, bench)

    answer(qtbot, dialog, typed, again)

    assert dialog.isVisible()
    assert dialog.problem.text().startswith(said)
    assert bench.store.locks == {}


def test_a_young_child_is_told_what_to_do_instead(qtbot, bench):
    dialog = shown(qtbot, bench, YOUNG)

    answer(qtbot, dialog, "1111", "1111")

    assert dialog.problem.text().startswith("Pick four other numbers.")


def test_the_grown_ups_make_the_recovery_sheet_first(qtbot, bench):
    bench.sheet.there = False
    dialog = shown(qtbot, bench, ALL)

    answer(qtbot, dialog, "4073", "4073")

    assert dialog.problem.text().startswith("Without a recovery sheet")
    assert bench.store.locks == {}


def test_enter_leads_from_the_first_field_to_the_second(qtbot, bench):
    dialog = shown(qtbot, bench)

    qtbot.keyClicks(dialog.first, "4073\r")
    went_on = dialog.again.hasFocus()
    qtbot.keyClicks(dialog.again, "4073\r")
    qtbot.waitUntil(lambda: not dialog.is_busy)

    assert went_on
    assert bench.pins().is_set("c1")


def test_a_full_disk_is_said_and_another_try_is_possible(qtbot, bench):
    dialog = shown(qtbot, bench)
    bench.store.refuses = StoreNotWrittenError("store.db", StorageTrouble.FULL)
    answer(qtbot, dialog, "4073", "4073")
    said = dialog.problem.text()
    bench.store.refuses = None
    answer(qtbot, dialog, "4073", "4073")

    assert said.startswith("The disk is full")
    assert bench.pins().is_set("c1")
