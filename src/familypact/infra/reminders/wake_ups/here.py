"""Gives the scheduler of this system, or of another one to look at its files."""

import os
import sys
from collections.abc import Mapping, Sequence
from enum import StrEnum
from pathlib import Path

from familypact.app.reminder_ports import WakeUps
from familypact.infra.reminders.program import command
from familypact.infra.reminders.wake_ups.linux import LinuxPlaces, LinuxWakeUps
from familypact.infra.reminders.wake_ups.macos import MacWakeUps
from familypact.infra.reminders.wake_ups.own_files import Run, run_command
from familypact.infra.reminders.wake_ups.windows import WindowsWakeUps


class Platform(StrEnum):
    """The systems whose schedulers we know."""

    LINUX = "linux"
    WINDOWS = "windows"
    MACOS = "macos"


def this_platform() -> Platform:
    return {"win32": Platform.WINDOWS, "darwin": Platform.MACOS}.get(sys.platform, Platform.LINUX)


def wake_ups(
    data: Path | None, platform: Platform | None = None, run: Run = run_command
) -> WakeUps:
    """Give the scheduler that starts `familypact wake`; `data` where it is not the usual folder."""
    return scheduler(platform or this_platform(), command("wake", data=data), os.environ, run)


def scheduler(
    platform: Platform, words: Sequence[str], environment: Mapping[str, str], run: Run
) -> WakeUps:
    """Put one together for an environment."""
    home = Path(environment.get("HOME") or Path.home())
    match platform:
        case Platform.LINUX:
            return LinuxWakeUps(words, _places(home, environment), run)
        case Platform.WINDOWS:
            name = environment.get("USERNAME") or environment.get("USER", "")
            domain = environment.get("USERDOMAIN") or environment.get("COMPUTERNAME", "")
            user = f"{domain}\\{name}" if domain else name
            folder = Path(environment.get("TEMP") or home)
            return WindowsWakeUps(words, user or "Users", folder, run)
        case Platform.MACOS:
            number = os.getuid() if sys.platform != "win32" else 0
            return MacWakeUps(words, home / "Library" / "LaunchAgents", number, run)


def _places(home: Path, environment: Mapping[str, str]) -> LinuxPlaces:
    runtime = environment.get("XDG_RUNTIME_DIR")
    return LinuxPlaces(
        Path(environment.get("XDG_CONFIG_HOME") or home / ".config"),
        Path(environment.get("XDG_DATA_HOME") or home / ".local" / "share"),
        Path(runtime) if runtime else None,
    )
