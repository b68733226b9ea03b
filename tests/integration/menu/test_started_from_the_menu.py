"""A click in the menu starts the window, a right-click leads to the help, also in an open window.

The click is that of GLib, with which most desktops read entries; the screen is a real one.
"""

import ctypes.util
import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pytest
from integration.menu.menus import ICON, ODD
from integration.reminders.desktop import PROGRAM, Desktop, eventually, need

from familypact.infra.menu_entry import LinuxMenuEntry, Starts

LAUNCH = Path(__file__).with_name("desktop_launch.py")
SEEN = Path(__file__).with_name("what_is_seen.py")


class Menu:
    """An installed entry whose program lies in a folder with an odd name."""

    def __init__(self, desktop: Desktop) -> None:
        self.desktop = desktop
        program = desktop.home / ODD.replace("/", "") / "familypact"
        program.parent.mkdir()
        words = " ".join(f"'{word}'" for word in (PROGRAM[0], str(SEEN)))
        program.write_text(f'#!/bin/sh\necho $$ >>"$HOME/pids"\nexec {words} "$@"\n', "utf-8")
        program.chmod(0o755)
        shared = ("--data", str(desktop.data))
        starts = Starts((str(program), *shared), (str(program), "help", *shared))
        self.entry = LinuxMenuEntry(desktop.home / "d", starts, ICON, ()).install().entry

    def click(self, *action: str) -> None:
        words = [sys.executable, str(LAUNCH), str(self.entry), *action]
        subprocess.run(words, env=self.desktop.environment, check=True, timeout=60)

    def seen(self) -> list[str]:
        path = self.desktop.home / "seen"
        return path.read_text(encoding="utf-8").split() if path.exists() else []

    def pids(self) -> list[int]:
        path = self.desktop.home / "pids"
        return [int(word) for word in path.read_text("ascii").split()] if path.exists() else []


@pytest.fixture
def menu(home: Desktop, display: str) -> Iterator[Menu]:
    need("sh")
    if ctypes.util.find_library("gio-2.0") is None:
        pytest.skip("not installed: GLib")
    runtime = home.home / "r"
    runtime.mkdir(mode=0o700)
    home.environment |= {
        "DISPLAY": display,
        "XDG_RUNTIME_DIR": str(runtime),
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    menu = Menu(home)
    yield menu
    for pid in menu.pids():
        with suppress(ProcessLookupError):
            os.kill(pid, signal.SIGKILL)


def test_the_action_opens_the_help(menu: Menu) -> None:
    menu.click("SomethingHappened")

    eventually(lambda: {"HelpPage", "HelpPage,rings"} & set(menu.seen()), "the help is seen")


def test_the_action_leads_the_open_window_to_the_help(menu: Menu) -> None:
    menu.click()
    eventually(lambda: "WelcomePage,rings" in menu.seen(), "the window is seen, and can be rung at")

    menu.click("SomethingHappened")

    eventually(lambda: "HelpPage,rings" in menu.seen(), "the help is seen")
    first, second = menu.pids()
    eventually(lambda: not Path(f"/proc/{second}").exists(), "the second start has gone")
    assert Path(f"/proc/{first}").exists()
