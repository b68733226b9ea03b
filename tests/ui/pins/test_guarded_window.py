"""What the family wants guarded asks for the PIN in the window, and is not done without it."""

from dataclasses import replace

import pytest
from family_samples import agreement_of, ortiz
from PySide6.QtWidgets import QFileDialog
from ui.dialogs import when_asked
from ui.pins.answering import answer
from ui.window_samples import Bench
from ui.window_steps import home_of, page_of, wait_for, wizard_of

from familypact.domain.agreement import AgreedRule
from familypact.domain.draft import ChosenRule, Settled
from familypact.domain.family import GROWN_UPS
from familypact.ui.home.places import Places
from familypact.ui.home.sign_dialog import SignDialog
from familypact.ui.pins.pin_dialog import PinDialog
from familypact.ui.poster_page import PosterPage
from familypact.ui.vault.restore_page import RestorePage
from familypact.ui.vault.safe_page import SafePage
from familypact.ui.vault.sheet_page import SheetPage
from familypact.ui.vault.vault_dialogs import EraseDialog, PassphraseDialog

PIN, FIXED = "4073", "hr-fixed"


@pytest.fixture
def bench() -> Bench:
    bench = Bench()
    agreement = agreement_of(ortiz())
    rule = AgreedRule(FIXED, "Fixed", (), "", "", "", "", Settled.AGREED, fixed=True)
    chosen = ChosenRule(FIXED, Settled.AGREED, {"time": "20:30"})
    draft = replace(agreement.draft, rules=(chosen,))
    bench.returning(replace(agreement, rules=(rule,), draft=draft))
    bench.pins.set(GROWN_UPS, PIN)
    return bench


def safe_page(qtbot, window) -> SafePage:
    places = wait_for(qtbot, window, Places)
    page = places.findChild(SafePage)
    assert page is not None
    places.go_to_page(page)
    return page


def leave(asked: list[str]):
    def answering(dialog: PinDialog) -> None:
        asked.append(dialog.windowTitle())
        dialog.leave_button.click()

    return answering


BUTTONS = ("sheet", "passphrase", "keyring", "restore", "export", "erase")


@pytest.mark.parametrize("button", BUTTONS)
def test_without_the_pin_nothing_in_safe_keeping_is_done(qtbot, opened, bench, button):
    page = safe_page(qtbot, opened(bench))
    asked: list[str] = []
    when_asked(leave(asked), PinDialog)

    getattr(page, f"{button}_button").click()

    assert asked == ["The grown-ups' PIN, please"]
    assert bench.safe.done == []
    assert page.isVisible()


@pytest.mark.parametrize(("button", "kind"), [("sheet", SheetPage), ("restore", RestorePage)])
def test_with_the_pin_the_page_opens(qtbot, opened, bench, button, kind):
    window = opened(bench)
    page = safe_page(qtbot, window)
    when_asked(lambda dialog: answer(qtbot, dialog, PIN), PinDialog)

    getattr(page, f"{button}_button").click()

    assert isinstance(page_of(window), kind)


@pytest.mark.parametrize(
    ("button", "kind"), [("passphrase", PassphraseDialog), ("erase", EraseDialog)]
)
def test_with_the_pin_the_next_question_comes(qtbot, opened, bench, button, kind):
    page = safe_page(qtbot, opened(bench))
    seen: list[bool] = []

    def type_pin(dialog: PinDialog) -> None:
        when_asked(lambda following: seen.append(isinstance(following, kind)), kind)
        answer(qtbot, dialog, PIN)

    when_asked(type_pin, PinDialog)
    getattr(page, f"{button}_button").click()

    assert seen == [True]


def test_with_the_pin_the_folder_is_asked_for(qtbot, opened, bench):
    page = safe_page(qtbot, opened(bench))
    seen: list[bool] = []

    def type_pin(dialog: PinDialog) -> None:
        when_asked(lambda following: seen.append(following.isVisible()), QFileDialog)
        answer(qtbot, dialog, PIN)

    when_asked(type_pin, PinDialog)
    page.export_button.click()

    assert seen == [True]


def test_nobody_signs_for_a_grown_up_without_the_pin(qtbot, opened, bench):
    home = home_of(qtbot, opened(bench))
    grown_up = bench.store.latest().family.grown_ups[0].id
    asked: list[str] = []
    when_asked(leave(asked), PinDialog)

    home.sign_wanted.emit(grown_up)

    assert asked == ["The grown-ups' PIN, please"]
    assert bench.store.latest().sign_offs == ()


def test_a_child_without_a_pin_signs_at_once_and_one_with_a_pin_is_asked(qtbot, opened, bench):
    home = home_of(qtbot, opened(bench))
    first, second = (child.id for child in bench.store.latest().family.children[:2])
    bench.pins.set(second, "2580")
    asked: list[str] = []

    when_asked(lambda dialog: asked.append(dialog.windowTitle()), SignDialog)
    home.sign_wanted.emit(first)
    when_asked(leave(asked), PinDialog)
    home.sign_wanted.emit(second)

    assert asked == ["Mia signs", "Leo, type your secret number"]


def change(qtbot, window, bench: Bench, value: str):
    home_of(qtbot, window).change_wanted.emit()
    wizard = wizard_of(qtbot, window)
    chosen = ChosenRule(FIXED, Settled.AGREED, {"time": value})
    wizard._draft = bench.store.latest().draft.with_rule(chosen)
    return wizard


def test_a_fixed_rule_is_changed_only_with_the_pin(qtbot, opened, bench):
    bench.agrees_to = replace(bench.store.latest(), number=2)
    window = opened(bench)
    wizard = change(qtbot, window, bench, "23:00")
    asked: list[str] = []

    when_asked(leave(asked), PinDialog)
    wizard.agreed.emit()
    numbers = bench.store.numbers()
    when_asked(lambda dialog: answer(qtbot, dialog, PIN), PinDialog)
    wizard.agreed.emit()

    assert len(asked) == 1
    assert numbers == (1,)
    assert bench.store.numbers() == (1, 2)
    assert isinstance(page_of(window), PosterPage)


def test_a_change_that_touches_nothing_guarded_asks_nobody(qtbot, opened, bench):
    bench.agrees_to = replace(bench.store.latest(), number=2)
    window = opened(bench)

    change(qtbot, window, bench, "20:30").agreed.emit()

    assert bench.store.numbers() == (1, 2)
