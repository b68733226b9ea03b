"""Wakes us on Linux: a systemd user timer, and an autostart entry for logins beside it.

Where no systemd runs for this person the autostart entry stays in memory and looks by itself.
"""

import shutil
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from typing_extensions import override

from familypact.app.reminder_ports import WakeTrouble, WakeUps
from familypact.infra.exec_line import exec_line, exec_path, startable
from familypact.infra.reminders.wake_ups.own_files import (
    MARK,
    Ran,
    Run,
    is_foreign,
    read,
    remove_own,
    write_own,
)

NAME = "org.familypact.wake"
TIMER, SERVICE, ENTRY = f"{NAME}.timer", f"{NAME}.service", f"{NAME}.desktop"

_TIMER = f"""# {MARK}.
[Unit]
Description=FamilyPact: check-in reminders

[Timer]
OnCalendar=*-*-* *:00/15:00
OnClockChange=yes
OnTimezoneChange=yes
Persistent=true
AccuracySec=30s

[Install]
WantedBy=timers.target
"""
# Process: the program that a reminder starts has to outlive the helper.
_SERVICE = f"""# {MARK}.
[Unit]
Description=FamilyPact: look for due check-ins
ConditionEnvironment=|DISPLAY
ConditionEnvironment=|WAYLAND_DISPLAY

[Service]
Type=oneshot
ExecStart=%s
TimeoutStartSec=6h
KillMode=process
Nice=10
"""
_ENTRY = f"""[Desktop Entry]
# {MARK}.
Type=Application
Version=1.0
Name=FamilyPact
Comment=Check-in reminders
Exec=%s
TryExec=%s
NoDisplay=true
Terminal=false
"""


@dataclass(frozen=True, slots=True)
class LinuxPlaces:
    """The folders of this person, by the XDG rules."""

    config: Path
    data: Path
    runtime: Path | None

    def unit(self, name: str) -> Path:
        return self.config / "systemd" / "user" / name

    def entry(self) -> Path:
        return self.config / "autostart" / ENTRY

    def stamp(self) -> Path:
        """Give where systemd notes when a persistent timer last fired."""
        return self.data / "systemd" / "timers" / f"stamp-{TIMER}"


class LinuxWakeUps(WakeUps):
    """Satisfies WakeUps; `command` is the program and its words before `wake`'s own options."""

    def __init__(self, command: Sequence[str], places: LinuxPlaces, run: Run) -> None:
        self._command = command
        self._places = places
        self._run = run

    @override
    def render(self) -> dict[str, bytes]:
        return {**self._units(), ENTRY: self._entry()}

    @override
    def install(self) -> tuple[WakeTrouble, ...]:
        if self._has_manager():
            for name, content in self._units().items():
                write_own(self._places.unit(name), content)
            self._systemctl("daemon-reload")
            if not is_foreign(self._places.unit(TIMER)):
                self._systemctl("enable", "--now", TIMER)
                self._systemctl("start", "--no-block", SERVICE)
        write_own(self._places.entry(), self._entry())
        return self.troubles()

    @override
    def remove(self) -> None:
        timer = self._places.unit(TIMER)
        if read(timer) is not None and not is_foreign(timer):
            self._systemctl("disable", "--now", TIMER)
        for path in (timer, self._places.unit(SERVICE), self._places.entry()):
            remove_own(path)
        with suppress(OSError):
            self._places.stamp().unlink()
        self._systemctl("daemon-reload")

    @override
    def troubles(self) -> tuple[WakeTrouble, ...]:
        files = [self._places.unit(TIMER), self._places.unit(SERVICE), self._places.entry()]
        if all(read(path) is None for path in files):
            return (WakeTrouble.NOT_INSTALLED,)
        found = list(self._entry_troubles())
        if self._has_manager():
            found += self._unit_troubles()
        return tuple(dict.fromkeys(found))

    def _unit_troubles(self) -> list[WakeTrouble]:
        found = []
        for name, content in self._units().items():
            path = self._places.unit(name)
            if read(path) is None:
                found.append(WakeTrouble.FILE_MISSING)
            elif is_foreign(path):
                found.append(WakeTrouble.FOREIGN_FILE)
            elif read(path) != content:
                found.append(WakeTrouble.FILE_CHANGED)
        asked = [self._systemctl(verb, TIMER).went_well for verb in ("is-enabled", "is-active")]
        return [*found] if all(asked) else [*found, WakeTrouble.SWITCHED_OFF]

    def _entry_troubles(self) -> list[WakeTrouble]:
        content = read(self._places.entry())
        if content is None:
            return [WakeTrouble.LOGIN_ENTRY_MISSING]
        if is_foreign(self._places.entry()):
            return [WakeTrouble.FOREIGN_FILE]
        if _is_hidden(content):
            return [WakeTrouble.LOGIN_ENTRY_HIDDEN]
        return [] if content == self._entry() else [WakeTrouble.FILE_CHANGED]

    def _units(self) -> dict[str, bytes]:
        service = _SERVICE % " ".join(_for_systemd(word) for word in startable(self._command))
        return {TIMER: _TIMER.encode(), SERVICE: service.encode()}

    def _entry(self) -> bytes:
        stays = () if self._has_manager() else ("--loop",)
        line = exec_line((*self._command, "--at-login", *stays))
        return (_ENTRY % (line, exec_path(self._command[0]))).encode()

    def _has_manager(self) -> bool:
        """Say whether a systemd runs for this person, as its own socket shows."""
        runtime = self._places.runtime
        runs = runtime is not None and (runtime / "systemd" / "private").exists()
        return runs and shutil.which("systemctl") is not None

    def _systemctl(self, *words: str) -> Ran:
        return self._run(("systemctl", "--user", *words))


def _for_systemd(word: str) -> str:
    """Quote for ExecStart, where percent and dollar mean something too."""
    for letter, instead in (("\\", "\\\\"), ('"', '\\"'), ("%", "%%"), ("$", "$$")):
        word = word.replace(letter, instead)
    return f'"{word}"'


def _is_hidden(content: bytes) -> bool:
    """See whether the desktop's own settings have switched the entry off."""
    lines = {line.replace(b" ", b"").lower() for line in content.splitlines()}
    return b"hidden=true" in lines or b"x-gnome-autostart-enabled=false" in lines
