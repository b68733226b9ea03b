"""Hiding the help leads back at once, and nothing of what was looked at is kept anywhere."""

import logging
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from familypact.bootstrap import make_texts
from familypact.bootstrap_start import Start
from familypact.bootstrap_window import OpenedWindow, make_application
from familypact.data_files import contacts_file
from familypact.domain.incident import IncidentKind
from familypact.ui.help.help_page import HelpPage
from familypact.ui.look import remember_look
from familypact.ui.steps_window import StepsWindow


@pytest.fixture
def application(qapp):
    yield make_application("en")
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setFont(QFont())
    remember_look(qapp, None)


@pytest.fixture
def window(application, qtbot, tmp_path, monkeypatch):
    """Give the real window at the wizard, with a draft in the real store."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)  # no keyring, a passphrase
    start = Start(tmp_path / "data", lambda: "three little words", make_texts(), contacts_file())
    opened = OpenedWindow(start, application)
    qtbot.addWidget(opened.window)
    opened.show()
    qtbot.waitUntil(lambda: hasattr(opened, "flow"))
    opened.window.begun.emit()
    qtbot.waitUntil(lambda: isinstance(opened.window.stack.currentWidget(), StepsWindow))
    return opened.window


def everything_in(folder: Path) -> dict[Path, bytes]:
    return {file: file.read_bytes() for file in sorted(folder.rglob("*")) if file.is_file()}


def look_at_everything(page: HelpPage) -> None:
    page.child_button.click()
    page.child_door.danger_button.click()
    page.child_door.back_button.click()
    page.grown_up_button.click()
    for kind in IncidentKind:
        page.grown_up_door.incidents.button(kind.value).click()
        if page.deeper is not None:
            page.deeper.back_button.click()
    page.grown_up_door.directory_button.click()


def test_escape_leads_back_at_once_and_no_file_has_changed(window, qtbot, tmp_path, caplog):
    caplog.set_level(logging.DEBUG)
    below = window.stack.currentWidget()
    before, title = everything_in(tmp_path), window.windowTitle()
    assert before
    window.help_wanted.emit()
    page = window.stack.currentWidget()
    look_at_everything(page)

    qtbot.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Escape)

    assert window.stack.currentWidget() is below  # within the same key press
    assert not page.isVisible()
    assert window.windowTitle() == title
    assert everything_in(tmp_path) == before
    assert caplog.records == []


def test_what_was_typed_into_the_directory_is_gone_with_it(window, qtbot, tmp_path):
    window.help_wanted.emit()
    page = window.stack.currentWidget()
    page.grown_up_button.click()
    page.grown_up_door.directory_button.click()
    page.deeper.places.search.setText("Kripos")

    page.hide_button.click()
    qtbot.wait(10)
    window.help_wanted.emit()
    again = window.stack.currentWidget()
    again.grown_up_button.click()
    again.grown_up_door.directory_button.click()

    assert again is not page
    assert again.deeper.places.search.text() == ""
    assert len(window.findChildren(HelpPage)) == 1
    assert not any(b"Kripos" in body for body in everything_in(tmp_path).values())
