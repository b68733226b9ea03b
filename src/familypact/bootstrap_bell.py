"""Joins a second start to the window that is open: it comes to the front and goes where asked."""

from pathlib import Path

from PySide6.QtCore import QSocketNotifier, Qt

from familypact.bootstrap_start import Start
from familypact.infra.bell_place import bell_place
from familypact.infra.doorbell import Doorbell, Wish, ring
from familypact.ui.app_window import AppWindow
from familypact.ui.window_flow import WindowFlow


def is_passed_on(start: Start, place: Path) -> bool:
    """Say whether an open window has taken over what this start wants."""
    if start.at_help:
        return ring(place, Wish.HELP)
    return ring(place, Wish.TALK if start.at_talk else Wish.WINDOW)


def hang_bell(data: Path, window: AppWindow, flow: WindowFlow) -> None:
    """Listen until the window is closed; where another listens, or nothing can, do without."""
    place = bell_place(data)
    bell = None if place is None else Doorbell(place)
    handle = None if bell is None else bell.hang()
    if bell is None or handle is None:
        return
    notifier = QSocketNotifier(handle, QSocketNotifier.Type.Read, window)

    def answer() -> None:
        wish = bell.answer()
        if wish is not None:
            come_to_front(window)
            follow(flow, wish)

    def take_down() -> None:
        notifier.setEnabled(False)
        bell.take_down()

    notifier.activated.connect(answer)
    window.closing.connect(take_down)


def come_to_front(window: AppWindow) -> None:
    """Show it again where it was made small, before all others where the desktop lets it."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()


def follow(flow: WindowFlow, wish: Wish) -> None:
    match wish:
        case Wish.HELP:
            flow.show_help()
        case Wish.TALK:
            flow.follow_reminder()
        case Wish.WINDOW:
            return
