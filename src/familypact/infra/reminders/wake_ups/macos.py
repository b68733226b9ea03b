"""Wakes us on macOS: one LaunchAgent. Not tried on a Mac yet."""

import plistlib
from collections.abc import Sequence
from pathlib import Path

from typing_extensions import override

from familypact.app.reminder_ports import WakeTrouble, WakeUps
from familypact.infra.reminders.wake_ups.own_files import (
    MARK,
    Run,
    is_foreign,
    read,
    remove_own,
    write_own,
)

LABEL = "org.familypact.wake"
FILE = f"{LABEL}.plist"
BUNDLE = "org.familypact.FamilyPact"
_QUARTERS = (0, 15, 30, 45)


class MacWakeUps(WakeUps):
    """Satisfies WakeUps; `agents` is the person's LaunchAgents, `user` their number."""

    def __init__(self, command: Sequence[str], agents: Path, user: int, run: Run) -> None:
        self._command = command
        self._path = agents / FILE
        self._domain = f"gui/{user}"
        self._run = run

    @override
    def render(self) -> dict[str, bytes]:
        content = plistlib.dumps(
            {
                "Label": LABEL,
                "ProgramArguments": [*self._command],
                "RunAtLoad": True,  # what was missed while the computer was off
                "StartCalendarInterval": [{"Minute": minute} for minute in _QUARTERS],
                "LimitLoadToSessionType": "Aqua",
                "ProcessType": "Background",
                # Or macOS shows the name of whoever signed it as a "background item".
                "AssociatedBundleIdentifiers": BUNDLE,
            }
        )
        head, root, rest = content.partition(b"<plist")
        return {FILE: head + f"<!-- {MARK}. -->\n".encode() + root + rest}

    @override
    def install(self) -> tuple[WakeTrouble, ...]:
        if is_foreign(self._path):
            return (WakeTrouble.FOREIGN_FILE,)
        self._run(("launchctl", "bootout", f"{self._domain}/{LABEL}"))
        write_own(self._path, self.render()[FILE])
        self._run(("launchctl", "bootstrap", self._domain, str(self._path)))
        return self.troubles()

    @override
    def remove(self) -> None:
        if not is_foreign(self._path):
            self._run(("launchctl", "bootout", f"{self._domain}/{LABEL}"))
        remove_own(self._path)

    @override
    def troubles(self) -> tuple[WakeTrouble, ...]:
        content = read(self._path)
        if content is None:
            return (WakeTrouble.NOT_INSTALLED,)
        if is_foreign(self._path):
            return (WakeTrouble.FOREIGN_FILE,)
        found = [] if content == self.render()[FILE] else [WakeTrouble.FILE_CHANGED]
        # Switched off in the settings of the system, it is not loaded any more.
        if not self._run(("launchctl", "print", f"{self._domain}/{LABEL}")).went_well:
            found.append(WakeTrouble.SWITCHED_OFF)
        return tuple(found)
