"""From the first picture to the agreement, and what stands in the way of opening it."""

from pathlib import Path

import pytest
from fakes import FakeVault
from family_samples import agreement_of, ortiz
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from ui.window_samples import Bench, OneStep
from ui.window_steps import page_of, press, wait_for, wait_for_news

from familypact.domain.errors import (
    KeyTrouble,
    KeyUnavailableError,
    StoreDamagedError,
    StoreInUseError,
    StoreTooNewError,
)
from familypact.ui.help.help_page import HelpPage
from familypact.ui.home.places import Places
from familypact.ui.key_worker import KeyWorker
from familypact.ui.opening_page import OpeningPage
from familypact.ui.poster_page import PosterPage
from familypact.ui.unlock_page import UnlockPage
from familypact.ui.welcome_page import WelcomePage

PLACE = Path("/home/ortiz/store.db")


def test_a_new_family_comes_by_keyboard_from_welcome_to_home(qtbot, opened):
    bench = Bench(vault=FakeVault(keyring=False), agrees_to=agreement_of(ortiz()))
    window = opened(bench)
    assert isinstance(page_of(window), WelcomePage)

    press(qtbot, Qt.Key.Key_Space)
    unlock = wait_for(qtbot, window, UnlockPage)
    qtbot.keyClicks(QApplication.focusWidget(), "correct horse")
    press(qtbot, Qt.Key.Key_Return)
    qtbot.keyClicks(unlock.again, "correct horse")
    press(qtbot, Qt.Key.Key_Return)
    wizard = wait_for(qtbot, window, OneStep)
    wizard.agreed.emit()
    poster = wait_for(qtbot, window, PosterPage)
    poster.leave_button.click()
    home = wait_for(qtbot, window, Places)

    assert wizard.starts == 1
    assert bench.vault.passphrase == "correct horse"
    assert home.isAncestorOf(QApplication.focusWidget())


def test_with_a_keyring_nobody_is_asked_for_a_passphrase(qtbot, opened):
    window = opened(Bench())

    page_of(window).begin_button.click()

    wait_for(qtbot, window, OneStep)


def test_a_returning_family_comes_home(qtbot, opened):
    bench = Bench()
    bench.returning(agreement_of(ortiz()))

    window = opened(bench)

    assert isinstance(page_of(window), OpeningPage)
    wait_for(qtbot, window, Places)


def test_a_returning_family_without_an_agreement_goes_on_in_the_wizard(qtbot, opened):
    bench = Bench()
    bench.returning()

    wait_for(qtbot, opened(bench), OneStep)


def test_a_passphrase_from_the_start_is_used(qtbot, opened):
    bench = Bench(vault=FakeVault(keyring=False))
    bench.returning()

    wait_for(qtbot, opened(bench, "correct horse"), OneStep)


def test_a_wrong_passphrase_from_the_start_is_asked_for_again(qtbot, opened):
    bench = Bench(vault=FakeVault(keyring=False))
    bench.returning()

    unlock = wait_for(qtbot, opened(bench, "wrong horse"), UnlockPage)

    assert "does not open" in unlock.banner.text()


def test_a_wrong_passphrase_can_be_corrected(qtbot, opened):
    bench = Bench(vault=FakeVault(keyring=False))
    bench.returning()
    window = opened(bench)
    unlock = wait_for(qtbot, window, UnlockPage)

    unlock.first.setText("wrong horse")
    unlock.open_button.click()
    qtbot.waitUntil(unlock.banner.isVisible)
    said = unlock.banner.text()
    unlock.first.setText("correct horse")
    unlock.open_button.click()

    wait_for(qtbot, window, OneStep)
    assert "does not open" in said


def test_a_locked_keyring_is_tried_again_when_it_is_open(qtbot, opened):
    bench = Bench()
    bench.returning()
    bench.vault.locked = True
    window = opened(bench)
    unlock = wait_for(qtbot, window, UnlockPage)
    assert "locked" in unlock.title_label.text()

    unlock.open_button.click()
    qtbot.waitUntil(unlock.banner.isVisible)
    bench.vault.locked = False
    unlock.open_button.click()

    wait_for(qtbot, window, OneStep)


def test_a_missing_key_says_that_the_data_are_safe(qtbot, opened):
    bench = Bench()
    bench.returning()
    bench.vault.in_keyring = False

    unlock = wait_for(qtbot, opened(bench), UnlockPage)

    assert "safe and unchanged" in unlock.lead_label.text()


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (StoreDamagedError(PLACE), "damaged"),
        (StoreInUseError(PLACE), "same data open"),
        (StoreTooNewError(PLACE, 9, 1), "newer"),
        (KeyUnavailableError(KeyTrouble.SLOTS_DAMAGED), "key"),
    ],
)
def test_data_that_do_not_open_say_why_and_help_still_works(qtbot, opened, error, said):
    bench = Bench(refusal=error)
    bench.returning()
    window = opened(bench)

    wait_for_news(qtbot, window)
    page = page_of(window)
    words = page.banner.text()
    page.help_button.click()
    help_page = page_of(window)
    help_page.child_button.click()
    danger = help_page.child_door.danger_button.text()
    help_page.hide_button.click()

    assert said in words
    assert danger == "Call 999"
    assert page_of(window) is page


def test_trying_again_opens_what_has_become_free(qtbot, opened):
    bench = Bench(refusal=StoreInUseError(PLACE))
    bench.returning(agreement_of(ortiz()))
    window = opened(bench)
    wait_for_news(qtbot, window)

    bench.refusal = None
    page_of(window).again_button.click()

    wait_for(qtbot, window, Places)


def test_a_draft_that_cannot_be_read_says_so(qtbot, opened):
    class BrokenStoreBench(Bench):
        def _make_wizard(self):
            raise StoreDamagedError(PLACE)

    bench = BrokenStoreBench()
    bench.returning()

    window = opened(bench)

    wait_for_news(qtbot, window)
    assert "damaged" in page_of(window).banner.text()


def test_a_keyring_that_fails_a_new_family_leads_to_a_passphrase(qtbot, opened):
    class ShutVault(FakeVault):
        def create(self, passphrase):
            if passphrase is None:
                raise KeyUnavailableError(KeyTrouble.LOCKED)
            return super().create(passphrase)

    bench = Bench(vault=ShutVault())
    window = opened(bench)

    page_of(window).begin_button.click()
    unlock = wait_for(qtbot, window, UnlockPage)
    unlock.first.setText("correct horse")
    unlock.again.setText("correct horse")
    unlock.open_button.click()

    wait_for(qtbot, window, OneStep)


@pytest.mark.parametrize("trouble", [KeyTrouble.NO_KEYRING, KeyTrouble.LOCKED])
def test_a_keyring_that_stops_answering_leads_to_a_question(qtbot, opened, trouble):
    class FailingVault(FakeVault):
        def open(self, _passphrase):
            raise KeyUnavailableError(trouble)

    bench = Bench(vault=FailingVault())
    bench.returning()

    unlock = wait_for(qtbot, opened(bench), UnlockPage)

    assert not unlock.banner.isVisible()


def test_closing_saves_a_half_typed_field_and_lets_go_of_the_data(qtbot, opened):
    bench = Bench()
    bench.returning()
    window = opened(bench)
    wizard = wait_for(qtbot, window, OneStep)
    wizard.field.setFocus()
    qtbot.keyClicks(wizard.field, "Ortiz")

    window.close()

    assert bench.store.draft.family.name == "Ortiz"
    assert bench.store.closed


def test_putting_it_off_closes_the_window(qtbot, opened):
    bench = Bench()
    bench.returning()
    window = opened(bench)

    wait_for(qtbot, window, OneStep).put_off.emit()

    assert not window.isVisible()


def test_closing_waits_for_the_key_that_is_being_fetched(qtbot, opened):
    bench = Bench(vault=FakeVault(keyring=False))
    bench.returning()
    window = opened(bench)
    unlock = wait_for(qtbot, window, UnlockPage)
    unlock.first.setText("correct horse")

    unlock.open_button.click()
    window.close()

    assert not any(worker.isRunning() for worker in window.findChildren(KeyWorker))


def test_help_and_the_first_field_are_reached_with_the_tab_key(qtbot, opened):
    bench = Bench(vault=FakeVault(keyring=False))
    window = opened(bench)
    page_of(window).begin_button.click()
    unlock = wait_for(qtbot, window, UnlockPage)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is unlock.first)

    order = []
    for _ in range(5):
        order.append(QApplication.focusWidget())
        press(qtbot, Qt.Key.Key_Tab)

    assert isinstance(order[0], QLineEdit)
    assert order == [
        unlock.first,
        unlock.again,
        unlock.show_chip,
        unlock.open_button,
        unlock.help_button,
    ]


def test_a_press_on_help_is_not_lost_while_the_page_is_replaced(qtbot, opened):
    bench = Bench()
    bench.returning(agreement_of(ortiz()))
    window = opened(bench)
    button = page_of(window).help_button
    qtbot.mousePress(button, Qt.MouseButton.LeftButton)
    assert isinstance(page_of(window), OpeningPage)

    qtbot.waitUntil(lambda: window.findChild(Places) is not None)

    wait_for(qtbot, window, HelpPage)
    page_of(window).hide_button.click()
    assert isinstance(page_of(window), Places)
