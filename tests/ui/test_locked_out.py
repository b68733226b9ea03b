"""A keyring that waits for its password, and key files that were damaged."""

import pytest
from PySide6.QtCore import QTimer
from ui.window_samples import Bench, OneStep
from ui.window_steps import wait_for

from familypact.ui.opening_page import OpeningPage
from familypact.ui.unlock_page import UnlockPage


def test_a_keyring_that_waits_for_its_password_leaves_the_window_free(qtbot, opened):
    bench = Bench()
    bench.returning()
    bench.vault.passphrase = "correct horse"
    bench.vault.locked = True
    window = opened(bench)
    unlock = wait_for(qtbot, window, UnlockPage)
    ticks: list[int] = []
    timer = QTimer(window)
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start(5)

    unlock.open_button.click()
    qtbot.waitUntil(lambda: len(ticks) > 10)
    unlock.first.setText("correct horse")
    unlock.open_button.click()

    wait_for(qtbot, window, OneStep)
    assert bench.vault.prompts == 1


def test_a_keyring_that_is_unlocked_meanwhile_opens_the_data(qtbot, opened):
    bench = Bench()
    bench.returning()
    bench.vault.locked = True
    window = opened(bench)
    unlock = wait_for(qtbot, window, UnlockPage)

    unlock.open_button.click()
    qtbot.waitUntil(lambda: bench.vault.prompts == 1)
    bench.vault.locked = False

    wait_for(qtbot, window, OneStep)


def test_closing_while_the_keyring_waits_takes_no_time(qtbot, opened):
    bench = Bench()
    bench.returning()
    bench.vault.locked = True
    window = opened(bench)
    unlock = wait_for(qtbot, window, UnlockPage)
    unlock.open_button.click()
    qtbot.waitUntil(lambda: bench.vault.prompts == 1)

    assert window.close()


def test_damaged_slots_offer_the_copy_of_before(qtbot, opened):
    bench = Bench()
    bench.returning()
    bench.vault.damaged = True
    window = opened(bench)
    qtbot.waitUntil(
        lambda: isinstance(window.page, OpeningPage) and bool(window.page.banner.text())
    )
    page = window.page
    assert page.copy_button.isVisible()

    page.copy_button.click()

    wait_for(qtbot, window, OneStep)


@pytest.mark.parametrize("closing", [True, False])
def test_damaged_slots_without_a_copy_offer_none(qtbot, opened, closing):
    bench = Bench()
    bench.returning()
    bench.vault.damaged, bench.vault.has_copy = True, False
    window = opened(bench)
    qtbot.waitUntil(
        lambda: isinstance(window.page, OpeningPage) and bool(window.page.banner.text())
    )

    assert window.page.copy_button.isHidden()
    if not closing:
        window.page.again_button.click()
        qtbot.waitUntil(lambda: bool(window.page.banner.text()))
