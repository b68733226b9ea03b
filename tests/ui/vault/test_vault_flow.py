"""From the place "Safe keeping" to sheets, backups and the end, in the real window."""

from dataclasses import replace
from pathlib import Path

import pytest
from family_samples import agreement_of, ortiz
from PySide6.QtWidgets import QFileDialog
from ui.dialogs import when_asked
from ui.vault.fake_safe import A_DAY, SHEET
from ui.window_samples import Bench
from ui.window_steps import page_of, wait_for

from familypact.app.vault_ports import BackupFile
from familypact.domain.errors import KeyTrouble, KeyUnavailableError
from familypact.ui.home.places import Places
from familypact.ui.vault.restore_page import RestorePage
from familypact.ui.vault.safe_page import SafePage
from familypact.ui.vault.sheet_page import SheetPage
from familypact.ui.vault.vault_dialogs import EraseDialog, PassphraseDialog
from familypact.ui.widgets.banner import News


@pytest.fixture
def bench() -> Bench:
    bench = Bench()
    bench.returning(agreement_of(ortiz()))
    return bench


def safe_page(qtbot, window) -> SafePage:
    places = wait_for(qtbot, window, Places)
    page = places.findChild(SafePage)
    assert page is not None
    places.go_to_page(page)
    return page


def choose(path: Path):
    def answer(dialog: QFileDialog) -> None:
        dialog.selectFile(str(path))
        dialog.accept()

    return answer


def test_a_sheet_that_was_typed_back_counts_and_leads_back(qtbot, opened, bench):
    window = opened(bench)
    safe_page(qtbot, window).sheet_button.click()
    page = wait_for(qtbot, window, SheetPage)

    page.field.setText(SHEET.text())
    page.done_button.click()

    places = wait_for(qtbot, window, Places)
    assert bench.safe.asked("sheet") == [(SHEET,)]
    assert isinstance(places.here(), SafePage)


def test_not_now_makes_no_sheet(qtbot, opened, bench):
    window = opened(bench)
    safe_page(qtbot, window).sheet_button.click()

    wait_for(qtbot, window, SheetPage).leave_button.click()

    wait_for(qtbot, window, Places)
    assert bench.safe.asked("sheet") == []


def test_new_locks_open_the_data_anew(qtbot, opened, bench):
    bench.safe.stands = replace(bench.safe.stands, has_passphrase=True)
    window = opened(bench)
    safe_page(qtbot, window).sheet_button.click()
    page = wait_for(qtbot, window, SheetPage)
    page.field.setText(SHEET.text())
    page.lock_chip.click()
    page.passphrase_field.setText("correct horse")

    page.done_button.click()

    wait_for(qtbot, window, Places)
    assert bench.safe.asked("lock") == [("correct horse", SHEET)]


def test_a_wrong_passphrase_keeps_the_locks(qtbot, opened, bench):
    window = opened(bench)
    safe_page(qtbot, window).sheet_button.click()
    page = wait_for(qtbot, window, SheetPage)
    page.field.setText(SHEET.text())
    page.lock_chip.click()
    bench.safe.refusal = KeyUnavailableError(KeyTrouble.WRONG_PASSPHRASE)

    page.done_button.click()

    assert page_of(window) is page
    assert page.banner.news() is News.PROBLEM


def test_the_sheet_can_be_kept_as_a_file(qtbot, opened, bench, tmp_path):
    window = opened(bench)
    safe_page(qtbot, window).sheet_button.click()
    page = wait_for(qtbot, window, SheetPage)
    when_asked(choose(tmp_path / "sheet.pdf"), QFileDialog)

    page.save_button.click()

    ((path, content),) = bench.safe.asked("save")
    assert path == tmp_path / "sheet.pdf"
    assert SHEET.text().encode() in content


def test_without_a_sheet_the_home_window_says_so_and_leads_there(qtbot, opened, bench):
    bench.safe.stands = replace(bench.safe.stands, sheet_of=None)
    window = opened(bench)
    places = wait_for(qtbot, window, Places)
    said = places.here().banner.text()

    places.here().banner.acted.emit()

    assert "no recovery sheet yet" in said
    assert isinstance(places.here(), SafePage)


def test_a_computer_that_could_open_by_itself_is_offered_it(qtbot, opened, bench):
    bench.safe.stands = replace(bench.safe.stands, opens_by_itself=False, has_passphrase=False)
    window = opened(bench)
    said = wait_for(qtbot, window, Places).here().banner.text()

    safe_page(qtbot, window).keyring_button.click()

    assert "by itself next time" in said
    assert bench.safe.asked("keyring") == [()]


def test_a_new_passphrase_is_typed_twice(qtbot, opened, bench):
    page = safe_page(qtbot, opened(bench))
    said: list[str] = []

    def answer(dialog: PassphraseDialog) -> None:
        for first, again in (("short", "short"), ("correct horse", "correct house")):
            dialog.first.setText(first)
            dialog.again.setText(again)
            dialog.keep_button.click()
            said.append(dialog.problem.text())
        dialog.again.setText("correct horse")
        dialog.keep_button.click()

    when_asked(answer, PassphraseDialog)
    page.passphrase_button.click()

    assert "at least 8" in said[0]
    assert "not the same" in said[1]
    assert bench.safe.asked("passphrase") == [("correct horse",)]


def test_a_backup_goes_where_the_family_wants_it(qtbot, opened, bench, tmp_path):
    page = safe_page(qtbot, opened(bench))
    when_asked(choose(tmp_path / "ours.familypact-backup"), QFileDialog)

    page.back_up_button.click()

    assert bench.safe.asked("back up") == [(tmp_path / "ours.familypact-backup",)]
    assert page.banner.news() is News.GOOD


def test_a_backup_is_looked_into_before_it_replaces_anything(qtbot, opened, bench):
    bench.safe.kept = [BackupFile(Path("one"), A_DAY)]
    window = opened(bench)
    safe_page(qtbot, window).restore_button.click()
    page = wait_for(qtbot, window, RestorePage)
    before = page.restore_button.isEnabled()

    page.look_button.click()
    found = page._found_words.text()
    page.restore_button.click()

    wait_for(qtbot, window, Places)
    assert not before
    assert "Ortiz & <b>" in found
    assert "kept beside it" in found
    order = [deed[0] for deed in bench.safe.done if deed[0] in {"look", "close", "restore"}]
    assert order == ["look", "close", "restore"]


def test_another_choice_wants_another_look(qtbot, opened, bench):
    bench.safe.kept = [BackupFile(Path("one"), A_DAY)]
    window = opened(bench)
    safe_page(qtbot, window).restore_button.click()
    page = wait_for(qtbot, window, RestorePage)
    page.look_button.click()

    page.add_file(Path("two"))

    assert page.path == Path("two")
    assert not page.restore_button.isEnabled()
    assert page.found.isHidden()


def test_a_backup_that_cannot_be_put_in_place_is_named_when_the_data_are_back(qtbot, opened, bench):
    bench.safe.kept = [BackupFile(Path("one"), A_DAY)]
    window = opened(bench)
    safe_page(qtbot, window).restore_button.click()
    page = wait_for(qtbot, window, RestorePage)
    page.look_button.click()
    bench.safe.refusal = KeyUnavailableError(KeyTrouble.WRONG_RECOVERY)

    page.restore_button.click()

    places = wait_for(qtbot, window, Places)
    assert "recovery key does not open" in places.here().banner.text()


def test_everything_readable_goes_into_a_folder(qtbot, opened, bench, tmp_path):
    page = safe_page(qtbot, opened(bench))
    when_asked(choose(tmp_path), QFileDialog)

    page.export_button.click()

    assert bench.safe.asked("export") == [(tmp_path,)]


def test_nothing_is_erased_without_a_second_yes(qtbot, opened, bench):
    page = safe_page(qtbot, opened(bench))
    enabled: list[bool] = []
    when_asked(lambda dialog: enabled.append(dialog.erase_button.isEnabled()), EraseDialog)

    page.erase_button.click()

    assert enabled == [False]
    assert bench.safe.asked("erase") == []


def erase(dialog: EraseDialog) -> None:
    dialog.sure_chip.click()
    dialog.erase_button.click()


def test_after_erasing_the_window_closes(qtbot, opened, bench):
    window = opened(bench)
    page = safe_page(qtbot, window)
    when_asked(erase, EraseDialog)

    page.erase_button.click()

    assert bench.safe.asked("erase") == [()]
    qtbot.waitUntil(lambda: not window.isVisible())
    assert bench.safe.done[-1] == ("erase",)  # no backup of what is no more


def test_what_could_not_be_erased_is_named(qtbot, opened, bench):
    bench.safe.left = ("keyring",)
    page = safe_page(qtbot, opened(bench))
    when_asked(erase, EraseDialog)

    page.erase_button.click()

    assert "keyring" in page.banner.text()


def test_closing_the_window_makes_the_backup_of_the_day(qtbot, opened, bench):
    window = opened(bench)
    wait_for(qtbot, window, Places)

    window.close()

    assert bench.safe.asked("keep") == [()]


def test_a_family_with_a_passphrase_may_be_asked_for_it_at_each_start(qtbot, opened, bench):
    bench.safe.stands = replace(bench.safe.stands, has_passphrase=True)
    page = safe_page(qtbot, opened(bench))

    page.ask_button.click()

    assert bench.safe.asked("no keyring") == [()]
    assert page.banner.news() is News.GOOD


def test_without_a_passphrase_there_is_nothing_to_ask_for(qtbot, opened, bench):
    page = safe_page(qtbot, opened(bench))

    assert page.ask_button.isHidden()


def test_who_chose_to_be_asked_is_not_advised_against_it(qtbot, opened, bench):
    bench.safe.stands = replace(bench.safe.stands, opens_by_itself=False, has_passphrase=True)

    places = wait_for(qtbot, opened(bench), Places)

    assert not places.here().banner.isVisible()
