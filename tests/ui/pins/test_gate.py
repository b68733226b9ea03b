"""The gate asks only where a PIN is set, and lets through only who knows it."""

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
from familypact.domain.draft import Draft
from familypact.domain.errors import (
    StoreDamagedError,
)
from familypact.domain.family import GROWN_UPS
from familypact.domain.pin import GuardedDeed, PinChange
from familypact.ui.pins.gate import Gate, PinGate
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


@pytest.mark.parametrize("deed", list(GuardedDeed))
def test_without_a_pin_everything_is_let_through_at_once(window, deed):
    assert gate_of(PinBench()).allow(deed, window)


@pytest.mark.parametrize("deed", list(GuardedDeed))
def test_the_right_pin_lets_through(qtbot, window, bench, deed):
    when_asked(lambda dialog: answer(qtbot, dialog, PIN), PinDialog)

    assert gate_of(bench).allow(deed, window)


def test_who_leaves_is_not_let_through(window, bench):
    when_asked(lambda dialog: dialog.leave_button.click(), PinDialog)

    assert not gate_of(bench).allow(GuardedDeed.ERASE, window)
    assert bench.store.wrong == {}


def test_a_wrong_one_is_said_and_may_be_typed_again(qtbot, window, bench):
    seen = []

    def try_twice(dialog: PinDialog) -> None:
        answer(qtbot, dialog, "0000")
        seen.append((dialog.problem.text(), dialog.field.text(), dialog.isVisible()))
        answer(qtbot, dialog, PIN)

    when_asked(try_twice, PinDialog)

    assert gate_of(bench).allow(GuardedDeed.ERASE, window)
    assert seen == [("That is not the PIN. Please try again.", "", True)]
    assert bench.store.wrong == {}


def test_a_pause_is_told_and_ends_by_itself(qtbot, window, bench):
    bench.store.wrong[GROWN_UPS] = 5
    seen = []

    def wait_for_it(dialog: PinDialog) -> None:
        seen.append((dialog.problem.text(), dialog.field.isEnabled()))
        bench.stopwatch.seconds = 61
        qtbot.waitUntil(dialog.field.isEnabled)
        seen.append((dialog.problem.text(), dialog.field.isEnabled()))
        answer(qtbot, dialog, PIN)

    when_asked(wait_for_it, PinDialog)

    assert gate_of(bench).allow(GuardedDeed.ERASE, window)
    assert seen == [
        (
            "That was not the PIN several times, so there is a pause. Try again in 60 seconds.",
            False,
        ),
        ("The pause is over. You can try again.", True),
    ]


def test_a_long_pause_is_told_in_minutes(window, bench):
    bench.store.wrong[GROWN_UPS] = 1000
    seen = []

    when_asked(lambda dialog: seen.append(dialog.problem.text()), PinDialog)

    assert not gate_of(bench).allow(GuardedDeed.ERASE, window)
    assert seen[0].endswith("in about 30 minutes.")


def test_a_store_that_cannot_be_asked_lets_nobody_through(window, bench):
    bench.store.refuses = StoreDamagedError(Path("store.db"))
    seen = []

    when_asked(lambda dialog: seen.append(dialog.problem.text()), PinDialog)

    assert not gate_of(bench).allow(GuardedDeed.ERASE, window)
    assert seen[0].startswith("The file store.db is damaged")


def test_the_child_itself_is_asked_and_the_grown_ups_pin_does_not_do(qtbot, window, bench):
    bench.set("c1", "2580")
    titles = []

    def try_both(dialog: PinDialog) -> None:
        titles.append(dialog.windowTitle())
        answer(qtbot, dialog, PIN)
        answer(qtbot, dialog, "2580")

    when_asked(try_both, PinDialog)
    gate = gate_of(bench)

    assert gate.allow_child("c1", window)
    assert gate.allow_child("c2", window)
    assert len(titles) == 1


def test_the_recovery_sheet_resets_a_forgotten_pin(qtbot, window, bench):
    when_asked(lambda dialog: when_lost(qtbot, dialog, RIGHT), PinDialog)

    assert gate_of(bench).allow(GuardedDeed.ERASE, window)
    assert bench.store.locks == {}
    assert [news.change for news in bench.store.told] == [PinChange.RESET]


@pytest.mark.parametrize("typed", ["", "abcd", OTHER])
def test_another_sheet_resets_nothing(qtbot, window, bench, typed):
    said = []
    when_asked(lambda dialog: when_lost(qtbot, dialog, typed, said), PinDialog)

    assert not gate_of(bench).allow(GuardedDeed.ERASE, window)
    assert said[0]
    assert set(bench.store.locks) == {GROWN_UPS}


def test_without_a_sheet_it_is_said_what_to_do(qtbot, window, bench):
    bench.sheet.there = False
    said = []
    when_asked(lambda dialog: when_lost(qtbot, dialog, RIGHT, said), PinDialog)

    assert not gate_of(bench).allow(GuardedDeed.ERASE, window)
    assert said[0].startswith("There is no recovery sheet yet.")
    assert set(bench.store.locks) == {GROWN_UPS}


def test_somebody_who_left_the_family_keeps_the_pin(qtbot, window, bench):
    bench.set("gone", "2580")

    when_asked(lambda dialog: answer(qtbot, dialog, "2580"), PinDialog)

    assert gate_of(bench).allow_child("gone", window)


def test_a_version_wants_the_pin_where_the_store_cannot_say_what_is_in_force(window, bench):
    class Broken(MemoryStore):
        def latest(self):
            raise StoreDamagedError(Path("store.db"))

    when_asked(lambda dialog: dialog.leave_button.click(), PinDialog)

    assert not gate_of(bench).allow_version(Draft(), Broken(), window)


def test_a_child_with_a_pin_is_asked_before_it_is_left_out(qtbot, window, bench):
    store = MemoryStore()
    agreement = agreement_of(ortiz())
    store.agree(agreement)
    first, *others = agreement.family.children
    bench.set(first.id, "2580")
    gate = PinGate(bench.pins(), PinHolders(store, FixedClock()), PlainTexts())
    family = replace(agreement.family, children=tuple(others))
    draft = replace(agreement.draft, family=family)

    when_asked(lambda dialog: answer(qtbot, dialog, PIN), PinDialog)
    with_another = gate.allow_version(draft, store, window)
    when_asked(lambda dialog: answer(qtbot, dialog, "2580"), PinDialog)
    with_its_own = gate.allow_version(draft, store, window)

    assert (with_another, with_its_own) == (False, True)
    assert gate.allow_version(agreement.draft, store, window)


def test_pages_without_a_store_ask_nobody(window):
    gate = Gate()

    assert gate.allow(GuardedDeed.ERASE, window)
    assert gate.allow_signing("c1", window, is_child=True)
    assert gate.allow_signing("g1", window, is_child=False)
    assert not gate.guards("c1")
    assert not gate.may_choose("c1")
    assert not gate.choose("c1", window)
