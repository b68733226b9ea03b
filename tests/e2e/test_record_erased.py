"""A record from its first word to its end, in the real window over a real store and its backups."""

from contextlib import closing
from pathlib import Path

import pytest
from e2e.keyboard import Keyboard
from e2e.ways_to_help import a_key, agreed, opened_in, start_in
from integration.store.pages import decrypted
from poster_checks import text_of
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QFileDialog
from ui.dialogs import when_asked

from familypact.bootstrap_window import make_application
from familypact.infra.backups.backup_file import read_backup
from familypact.infra.backups.backup_folder import backups_in
from familypact.infra.store.sqlite_store import open_store
from familypact.ui.directory.directory_page import DirectoryPage
from familypact.ui.help.help_page import HelpPage
from familypact.ui.home.places import Places
from familypact.ui.look import remember_look
from familypact.ui.records.record_dialogs import EraseRecordDialog
from familypact.ui.records.records_page import RecordsPage

SECRET = "starry-owl-77"


@pytest.fixture
def application(qapp, monkeypatch):
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)  # no keyring, a passphrase
    yield make_application("en")
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setFont(QFont())
    remember_look(qapp, None)


@pytest.fixture
def data(tmp_path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def key(application, data) -> bytes:
    assert application is not None  # and no keyring
    key = a_key(data)
    agreed(data, key, "GB")
    return key


def at_home(qtbot, application, data):
    opened = opened_in(qtbot, application, start_in(data))
    qtbot.waitUntil(lambda: isinstance(opened.window.page, Places), timeout=20_000)
    return opened.window


def record_page(window) -> RecordsPage:
    places = window.page
    place = places.findChild(DirectoryPage)
    places.go_to_page(place)
    place.record_button.click()
    page = window.stack.currentWidget()
    assert isinstance(page, RecordsPage)
    return page


def everything_in(folder: Path) -> dict[str, bytes]:
    return {str(p): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


def database_of(backup: Path, folder: Path, key: bytes) -> bytes:
    database = folder / f"{backup.name}.db"
    read_backup(backup, database)
    pages = decrypted(database, key)
    database.unlink()
    return pages


def write_one(qtbot, window) -> None:
    page = record_page(window)
    page.begin_button.click()
    Keyboard(qtbot, window).write("Where online", f"A drawing app, {SECRET}")
    page.hide_button.click()


def test_it_is_kept_printed_erased_and_gone_from_the_file_and_later_backups(
    application, qtbot, data, key, tmp_path
):
    window = at_home(qtbot, application, data)
    write_one(qtbot, window)
    window.close()  # makes the backup of today
    (older,) = backups_in(data)
    assert SECRET.encode() in database_of(older.path, tmp_path, key)
    assert SECRET.encode() in decrypted(data / "store.db", key)
    assert not [n for n, body in everything_in(data).items() if SECRET.encode() in body]

    window = at_home(qtbot, application, data)
    page = record_page(window)
    page.list_button.click()
    paper = tmp_path / "out.pdf"
    when_asked(lambda d: (d.selectFile(str(paper)), d.accept()), QFileDialog)
    page.list.cards[0].save_button.click()
    assert SECRET in text_of(paper.read_bytes(), tmp_path)

    def agree(dialog: EraseRecordDialog) -> None:
        dialog.copies_chip.setChecked(True)
        dialog.erase_button.click()

    when_asked(agree, EraseRecordDialog)
    page.list.cards[0].erase_button.click()
    assert page.banner.text() == "It is erased for good."
    window.close()

    assert SECRET.encode() not in decrypted(data / "store.db", key)
    backups = backups_in(data)
    assert backups
    for backup in backups:
        assert SECRET.encode() not in database_of(backup.path, tmp_path, key)
    with closing(open_store(data, key)) as store:
        assert store.record_table.records() == ()
        assert store.latest() is not None


def test_an_older_backup_that_is_kept_still_holds_it_as_the_page_says(
    application, qtbot, data, key, tmp_path
):
    window = at_home(qtbot, application, data)
    write_one(qtbot, window)
    window.close()
    older = backups_in(data)[0].path.rename(data / "backups" / "2026-01-02.familypact-backup")

    window = at_home(qtbot, application, data)
    page = record_page(window)
    page.list_button.click()
    when_asked(lambda dialog: dialog.erase_button.click(), EraseRecordDialog)
    page.list.cards[0].erase_button.click()
    window.close()

    assert SECRET.encode() in database_of(older, tmp_path, key)
    newest = backups_in(data)[0].path
    assert newest != older
    assert SECRET.encode() not in database_of(newest, tmp_path, key)


def test_looking_at_the_record_page_and_hiding_it_changes_no_file(application, qtbot, data, key):
    window = at_home(qtbot, application, data)
    before = everything_in(data)
    assert key
    window.help_wanted.emit()
    help_page = window.stack.currentWidget()
    assert isinstance(help_page, HelpPage)
    help_page.grown_up_button.click()
    help_page.grown_up_door.incidents.button("self-harm").click()
    help_page.deeper.write_button.click()
    assert isinstance(window.stack.currentWidget(), RecordsPage)

    Keyboard(qtbot, window).press(Qt.Key.Key_Escape)

    assert isinstance(window.stack.currentWidget(), Places)
    assert everything_in(data) == before
