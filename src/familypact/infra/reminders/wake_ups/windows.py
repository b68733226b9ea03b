"""Wakes us on Windows: one task of the Task Scheduler. Not tried on a Windows yet.

Element order inside a trigger is fixed by Microsoft's schema, and the file has to be UTF-16.
"""

from collections.abc import Sequence
from pathlib import Path
from subprocess import list2cmdline
from xml.sax.saxutils import escape

from typing_extensions import override

from familypact.app.reminder_ports import WakeTrouble, WakeUps
from familypact.infra.reminders.wake_ups.own_files import MARK, Run, write_own

TASK = r"FamilyPact\wake"
FILE = "familypact-wake.xml"
_CLASSES = r"HKCU\Software\Classes"
_APP_ID = rf"{_CLASSES}\AppUserModelId\FamilyPact.FamilyPact"
_PROTOCOL = rf"{_CLASSES}\familypact"
_RUN = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"
_TASK = """<?xml version="1.0" encoding="UTF-16"?>
<Task version="1.2" xmlns="http://schemas.microsoft.com/windows/2004/02/mit/task">
  <RegistrationInfo>
    <Author>FamilyPact</Author>
    <Description>{mark}.</Description>
    <URI>\\{task}</URI>
  </RegistrationInfo>
  <Triggers>
    <TimeTrigger>
      <Enabled>true</Enabled>
      <StartBoundary>2026-01-01T00:00:00Z</StartBoundary>
      <Repetition>
        <Interval>PT15M</Interval>
      </Repetition>
    </TimeTrigger>
    <LogonTrigger>
      <Enabled>true</Enabled>
      <UserId>{user}</UserId>
      <Delay>PT1M</Delay>
    </LogonTrigger>
    <SessionStateChangeTrigger>
      <Enabled>true</Enabled>
      <UserId>{user}</UserId>
      <StateChange>SessionUnlock</StateChange>
    </SessionStateChangeTrigger>
  </Triggers>
  <Principals>
    <Principal id="Author">
      <UserId>{user}</UserId>
      <LogonType>InteractiveToken</LogonType>
      <RunLevel>LeastPrivilege</RunLevel>
    </Principal>
  </Principals>
  <Settings>
    <MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>
    <DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>
    <StopIfGoingOnBatteries>false</StopIfGoingOnBatteries>
    <StartWhenAvailable>true</StartWhenAvailable>
    <Enabled>true</Enabled>
    <ExecutionTimeLimit>PT6H</ExecutionTimeLimit>
  </Settings>
  <Actions Context="Author">
    <Exec>
      <Command>{program}</Command>
      <Arguments>{arguments}</Arguments>
    </Exec>
  </Actions>
</Task>
"""


class WindowsWakeUps(WakeUps):
    """Satisfies WakeUps through schtasks and reg; `folder` is where the XML may lie meanwhile."""

    def __init__(self, command: Sequence[str], user: str, folder: Path, run: Run) -> None:
        self._command = command
        self._user = user
        self._folder = folder
        self._run = run

    @override
    def render(self) -> dict[str, bytes]:
        text = _TASK.format(
            mark=MARK,
            task=TASK,
            user=escape(self._user),
            program=escape(self._command[0]),
            arguments=escape(list2cmdline(self._command[1:])),
        )
        return {FILE: b"\xff\xfe" + text.replace("\n", "\r\n").encode("utf-16-le")}

    @override
    def install(self) -> tuple[WakeTrouble, ...]:
        """Where the scheduler refuses a normal account, stay in memory from the login on."""
        if self._is_foreign():
            return (WakeTrouble.FOREIGN_FILE,)
        path = self._folder / FILE
        path.unlink(missing_ok=True)
        content = self.render()[FILE]
        # The mark is there in UTF-16, so it is ours, though nobody could tell by its bytes.
        write_own(path, content)
        made = self._run(("schtasks", "/Create", "/TN", TASK, "/XML", str(path), "/F"))
        path.unlink(missing_ok=True)
        if not made.went_well:
            stays = list2cmdline((*self._command, "--at-login", "--loop"))
            self._add(_RUN, "FamilyPact", stays)
        self._register()
        return self.troubles()

    @override
    def remove(self) -> None:
        if not self._is_foreign():
            self._run(("schtasks", "/Delete", "/TN", TASK, "/F"))
        self._run(("reg", "delete", _RUN, "/v", "FamilyPact", "/f"))
        for key in (_APP_ID, _PROTOCOL):
            self._run(("reg", "delete", key, "/f"))

    @override
    def troubles(self) -> tuple[WakeTrouble, ...]:
        task = self._run(("schtasks", "/Query", "/TN", TASK, "/XML"))
        if not task.went_well:
            stays = self._run(("reg", "query", _RUN, "/v", "FamilyPact")).went_well
            return () if stays else (WakeTrouble.NOT_INSTALLED,)
        if MARK not in task.text:
            return (WakeTrouble.FOREIGN_FILE,)
        settings = task.text.partition("<Settings>")[2].replace(" ", "")
        if "<Enabled>false</Enabled>" in settings:
            return (WakeTrouble.SWITCHED_OFF,)
        if escape(self._command[0]) not in task.text:
            return (WakeTrouble.FILE_CHANGED,)
        return ()

    def _is_foreign(self) -> bool:
        task = self._run(("schtasks", "/Query", "/TN", TASK, "/XML"))
        return task.went_well and MARK not in task.text

    def _register(self) -> None:
        """Make toasts and their buttons possible: an application id, and addresses of our own."""
        self._add(_APP_ID, "DisplayName", "FamilyPact")
        self._run(("reg", "add", _PROTOCOL, "/ve", "/d", "URL:FamilyPact", "/f"))
        self._add(_PROTOCOL, "URL Protocol", "")
        answer = f'{list2cmdline((*self._command, "--answer"))} "%1"'
        self._run(("reg", "add", rf"{_PROTOCOL}\shell\open\command", "/ve", "/d", answer, "/f"))

    def _add(self, key: str, name: str, value: str) -> None:
        self._run(("reg", "add", key, "/v", name, "/d", value, "/f"))
