"""Puts the entry in this computer's menu together, for the command, the window and erasing."""

import os
import sys
from collections.abc import Mapping
from pathlib import Path

from familypact.app.menu_ports import MenuState
from familypact.app.texts import Texts
from familypact.cli.options import Options
from familypact.data_files import data_root
from familypact.infra.menu_entry import LinuxMenuEntry, Starts
from familypact.infra.reminders.program import command, program
from familypact.infra.reminders.wake_ups.here import Platform, this_platform
from familypact.ui.i18n import QtTexts


def make_menu_entry(data: Path | None) -> LinuxMenuEntry | None:
    """Give the entry that starts this program; None where the system has another kind of menu."""
    if this_platform() is not Platform.LINUX:
        return None
    icon = data_root() / "resources" / "icons" / "house-heart.svg"
    starts = Starts(program(data), command("help", data=data))
    return LinuxMenuEntry(data_home(os.environ), starts, icon.read_bytes(), all_languages())


def data_home(environment: Mapping[str, str]) -> Path:
    """Give where this person's own entries lie; a path that is not absolute does not count."""
    named = Path(environment.get("XDG_DATA_HOME", ""))
    home = Path(environment.get("HOME") or Path.home())
    return named if named.is_absolute() else home / ".local" / "share"


def all_languages() -> tuple[Texts, ...]:
    """Give the words of each language that the program has."""
    folder = data_root() / "translations"
    names = (path.stem.removeprefix("familypact_") for path in folder.glob("familypact_*.qm"))
    return tuple(QtTexts(name, folder) for name in sorted(names))


def menu_files_of(data: Path | None) -> tuple[Path, ...]:
    """Give what goes when these data are erased: an entry for other data stays."""
    entry = make_menu_entry(data)
    if entry is None:
        return ()
    if data is not None and entry.status().state is MenuState.OUT_OF_DATE:
        return ()
    return entry.own_files()


def run_menu_command(options: Options, texts: Texts) -> int:
    """Carry out one command."""
    # Waits: window and erasing need no command.
    from familypact.cli.menu_command import MenuCommand
    from familypact.cli.spoken import Terminal

    terminal = Terminal(sys.stdout, sys.stderr)
    return MenuCommand(make_menu_entry(options.data), texts, terminal).run(options)
