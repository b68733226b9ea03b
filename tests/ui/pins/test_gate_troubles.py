"""Full disks, spoiled rows, a lost key file: the gate says so and lets nobody through."""

from dataclasses import replace
from pathlib import Path

import pytest
from fakes import FixedClock, MemoryStore, PlainTexts
from family_samples import agreement_of, ortiz
from pin_fakes import SHEET, PinBench
from PySide6.QtWidgets import QWidget
from ui.dialogs import when_asked
from ui.pins.answering import answer, when_lost

from familypact.app.pin_holders import PinHolders
from familypact.app.recovery import RecoveryKey
from familypact.domain.errors import (
    KeyTrouble,
    KeyUnavailableError,
    StorageTrouble,
    StoreNotWrittenError,
)
from familypact.domain.family import GROWN_UPS
from familypact.domain.pin import GuardedDeed
from familypact.ui.pins.gate import PinGate
from familypact.ui.pins.pin_dialog import PinDialog

PIN = "4073"
RIGHT = SHEET.text()
OTHER = RecoveryKey(bytes(range(1, 17))).text()


@pytest.fixture
def bench() -> PinBench:
    bench = PinBench()
    bench.set(GROWN_UPS, PIN)
    return bench


def gate_of(bench: PinBench) -> PinGate:
    store = MemoryStore()
    store.agree(agreement_of(ortiz()))
    return PinGate(bench.pins(), PinHolders(store, FixedClock()), PlainTexts())


@pytest.fixture
def window(qtbot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


def test_a_store_that_fails_in_the_middle_lets_nobody_through(qtbot, window, bench):
    said = []

    def fail(dialog: PinDialog) -> None:
        bench.store.refuses = StoreNotWrittenError(Path("store.db"), StorageTrouble.FULL)
        answer(qtbot, dialog, PIN)
        said.append(dialog.problem.text())

    when_asked(fail, PinDialog)

    assert not gate_of(bench).allow(GuardedDeed.ERASE, window)
    assert said[0].startswith("The disk is full")


def test_a_lock_of_a_later_program_is_a_wrong_pin(qtbot, window, bench):
    bench.store.locks[GROWN_UPS] = replace(bench.store.locks[GROWN_UPS], kdf="newer")
    said = []

    def try_it(dialog: PinDialog) -> None:
        answer(qtbot, dialog, PIN)
        said.append(dialog.problem.text())

    when_asked(try_it, PinDialog)

    assert not gate_of(bench).allow(GuardedDeed.ERASE, window)
    assert said == ["That is not the PIN. Please try again."]


def test_nothing_typed_is_no_try(qtbot, window, bench):
    when_asked(lambda dialog: answer(qtbot, dialog, ""), PinDialog)

    assert not gate_of(bench).allow(GuardedDeed.ERASE, window)
    assert bench.store.wrong == {}


def test_a_pin_that_was_reset_elsewhere_meanwhile_holds_nobody_up(qtbot, window, bench):
    def gone(dialog: PinDialog) -> None:
        bench.store.locks.clear()
        answer(qtbot, dialog, "anything")

    when_asked(gone, PinDialog)

    assert gate_of(bench).allow(GuardedDeed.ERASE, window)


def test_the_dialog_stays_while_a_try_is_compared(qtbot, window, bench):
    seen = []

    def press_escape(dialog: PinDialog) -> None:
        dialog.field.setText(PIN)
        dialog.go_button.click()
        dialog.reject()
        seen.append(dialog.isVisible())
        qtbot.waitUntil(lambda: not dialog.is_busy)

    when_asked(press_escape, PinDialog)

    assert gate_of(bench).allow(GuardedDeed.ERASE, window)
    assert seen == [True]


def test_a_key_file_that_cannot_be_read_is_said(qtbot, window, bench):
    bench.sheet.refuses = KeyUnavailableError(KeyTrouble.SLOTS_DAMAGED)
    said = []
    when_asked(lambda dialog: when_lost(qtbot, dialog, RIGHT, said), PinDialog)

    assert not gate_of(bench).allow(GuardedDeed.ERASE, window)
    assert said[0].startswith("The file that holds the locked key cannot be read.")


def test_a_reset_that_cannot_be_saved_lets_nobody_through(qtbot, window, bench):
    said = []

    def fill_the_disk(dialog: PinDialog) -> None:
        bench.store.refuses = StoreNotWrittenError(Path("store.db"), StorageTrouble.FULL)
        when_lost(qtbot, dialog, RIGHT, said)

    when_asked(fill_the_disk, PinDialog)

    assert not gate_of(bench).allow(GuardedDeed.ERASE, window)
    assert said[0].startswith("The disk is full")
