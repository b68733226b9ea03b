"""What a second start asks for happens in the window that is open."""

import socket

import pytest
from PySide6.QtCore import Qt
from ui.reminders.place import at_home
from ui.window_steps import home_of, page_of

from familypact.bootstrap_bell import hang_bell
from familypact.domain.reminder import ReminderKind
from familypact.infra.bell_place import bell_place
from familypact.infra.doorbell import Wish
from familypact.ui.checkin.checkin_page import CheckInPage
from familypact.ui.help.help_page import HelpPage
from familypact.ui.window_flow import WindowFlow


@pytest.fixture
def hung(qtbot, opened, tmp_path, monkeypatch):
    """Give a window at home, made small, whose bell hangs, and the place of the bell."""
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    window = opened(at_home(started=frozenset({ReminderKind.CHECK_IN})))
    home_of(qtbot, window)
    window.showMinimized()
    hang_bell(tmp_path, window, window.findChild(WindowFlow))
    return window, bell_place(tmp_path)


def ring(place, wish: Wish) -> socket.socket:
    visitor = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
    visitor.connect(str(place))
    visitor.sendall(wish.value.encode())
    return visitor


def test_a_second_start_brings_the_window_back(qtbot, hung):
    window, place = hung

    with ring(place, Wish.WINDOW):
        qtbot.waitUntil(lambda: not window.windowState() & Qt.WindowState.WindowMinimized)

    home_of(qtbot, window)


def test_start_on_a_card_leads_the_open_window_into_the_talk(qtbot, hung):
    window, place = hung

    with ring(place, Wish.TALK):
        qtbot.waitUntil(lambda: isinstance(page_of(window), CheckInPage))


def test_help_is_shown_in_the_open_window(qtbot, hung):
    window, place = hung

    with ring(place, Wish.HELP):
        qtbot.waitUntil(lambda: isinstance(page_of(window), HelpPage))


def test_a_closed_window_takes_its_bell_down(hung):
    window, place = hung

    window.close()

    assert not place.exists()


def test_without_a_place_for_it_the_window_does_without(opened, qtbot, monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_RUNTIME_DIR", "")
    monkeypatch.setenv("TMPDIR", "")
    window = opened(at_home())
    home_of(qtbot, window)

    hang_bell(tmp_path, window, window.findChild(WindowFlow))

    assert bell_place(tmp_path) is None
