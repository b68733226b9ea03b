"""A keyring that waits for its password, and key files that were damaged."""

from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from ui.vault.fake_safe import A_DAY
from ui.window_samples import Bench, OneStep
from ui.window_steps import wait_for

from familypact.app.vault_ports import BackupFile
from familypact.domain.errors import BackupDamagedError, StoreDamagedError
from familypact.ui.opening_page import OpeningPage
from familypact.ui.unlock_page import UnlockPage
from familypact.ui.vault.restore_page import RestorePage
from familypact.ui.welcome_page import WelcomePage


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


def test_damaged_data_offer_a_backup_and_open_it(qtbot, opened):
    bench = Bench()
    bench.returning()
    bench.safe.kept = [BackupFile(Path("one"), A_DAY)]
    bench.refusal = StoreDamagedError(Path("store.db"))
    window = opened(bench)
    qtbot.waitUntil(
        lambda: isinstance(window.page, OpeningPage) and bool(window.page.banner.text())
    )
    window.page.backup_button.click()
    page = wait_for(qtbot, window, RestorePage)
    page.look_button.click()
    bench.refusal = None

    page.restore_button.click()

    wait_for(qtbot, window, OneStep)
    assert bench.safe.asked("restore") == [(Path("one"), None)]


def test_whoever_leaves_the_backup_alone_is_where_one_was(qtbot, opened):
    bench = Bench()
    bench.returning()
    bench.refusal = StoreDamagedError(Path("store.db"))
    window = opened(bench)
    qtbot.waitUntil(
        lambda: isinstance(window.page, OpeningPage) and bool(window.page.banner.text())
    )
    window.page.backup_button.click()

    wait_for(qtbot, window, RestorePage).leave_button.click()

    qtbot.waitUntil(
        lambda: isinstance(window.page, OpeningPage) and bool(window.page.banner.text())
    )
    assert bench.safe.asked("restore") == []


def test_a_new_computer_takes_a_backup_instead_of_a_new_beginning(qtbot, opened):
    bench = Bench()
    window = opened(bench)
    wait_for(qtbot, window, WelcomePage).backup_button.click()
    page = wait_for(qtbot, window, RestorePage)
    page.add_file(Path("ours"))
    page.words_field.setText("0123")
    page.look_button.click()
    bench.returning()

    page.restore_button.click()

    wait_for(qtbot, window, OneStep)
    assert bench.safe.asked("restore") == [(Path("ours"), "0123")]


def test_a_backup_that_fails_on_a_new_computer_makes_no_key(qtbot, opened):
    bench = Bench()
    window = opened(bench)
    wait_for(qtbot, window, WelcomePage).backup_button.click()
    page = wait_for(qtbot, window, RestorePage)
    page.add_file(Path("ours"))
    page.look_button.click()
    bench.safe.refusal = BackupDamagedError(Path("ours"))
    page.restore_button.click()

    qtbot.waitUntil(lambda: window.page is not page and bool(window.page.banner.text()))
    assert "damaged or no backup" in window.page.banner.text()
    window.page.leave_button.click()

    wait_for(qtbot, window, WelcomePage)
    assert bench.vault.key is None
