"""`familypact help` opens the window at "Something happened", before anything is unlocked."""

from dataclasses import replace

import pytest
from fakes import PlainTexts
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QPalette
from PySide6.QtWidgets import QApplication

from familypact.app.settings import Scheme, Settings
from familypact.bootstrap import make_texts
from familypact.bootstrap_start import Start
from familypact.bootstrap_window import OpenedWindow, make_application
from familypact.cli.arguments import understand
from familypact.cli.options import Command
from familypact.data_files import contacts_file
from familypact.ui.help.help_page import HelpPage
from familypact.ui.look import Look, current_look, remember_look
from familypact.ui.tokens import LIGHT
from familypact.ui.welcome_page import WelcomePage


@pytest.fixture
def application(qapp):
    yield make_application("en")
    qapp.setStyleSheet("")
    qapp.setPalette(QPalette())
    qapp.setFont(QFont())
    remember_look(qapp, None)


def start_at_help(folder, monkeypatch) -> Start:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)  # no keyring
    return Start(folder / "data", lambda: None, make_texts(), contacts_file(), at_help=True)


def test_the_command_is_understood():
    assert understand(["help"], PlainTexts()).command is Command.HELP


def test_it_opens_at_the_two_doors_and_escape_leads_to_the_first_page(
    application, qtbot, tmp_path, monkeypatch
):
    opened = OpenedWindow(start_at_help(tmp_path, monkeypatch), application)
    qtbot.addWidget(opened.window)
    opened.show()
    qtbot.waitUntil(lambda: isinstance(opened.window.stack.currentWidget(), HelpPage))
    help_page = opened.window.stack.currentWidget()

    assert help_page.doors.isVisible()
    across = help_page.doors.scroll_area.horizontalScrollBar()
    qtbot.waitUntil(lambda: not across.isVisible())  # the doors fit
    qtbot.keyClick(QApplication.focusWidget() or help_page, Qt.Key.Key_Escape)

    assert isinstance(opened.window.stack.currentWidget(), WelcomePage)
    assert not list((tmp_path / "data").glob("*"))


def test_a_damaged_store_does_not_stand_in_its_way(application, qtbot, tmp_path, monkeypatch):
    start = start_at_help(tmp_path, monkeypatch)
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "store.db").write_bytes(b"not a database")
    opened = OpenedWindow(replace(start, passphrase=lambda: "three little words"), application)
    qtbot.addWidget(opened.window)
    opened.show()

    qtbot.waitUntil(lambda: isinstance(opened.window.stack.currentWidget(), HelpPage))

    assert opened.window.stack.currentWidget().doors.isVisible()


@pytest.mark.parametrize("scheme", [Scheme.SYSTEM, Scheme.LIGHT])
def test_colours_follow_the_desktop_until_the_family_chooses(
    application, qtbot, tmp_path, monkeypatch, scheme
):
    opened = OpenedWindow(start_at_help(tmp_path, monkeypatch), application)
    qtbot.addWidget(opened.window)
    opened.show()
    qtbot.waitUntil(lambda: isinstance(opened.window.stack.currentWidget(), HelpPage))
    opened.flow.look_changed.emit(Settings(scheme=scheme))
    remember_look(application, Look(LIGHT, 150))  # as if something else had dressed it

    application.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)

    assert (current_look().text_percent == 100) is (scheme is Scheme.SYSTEM)
