"""Starts our own pop-up as a process of its own: the helper never loads a screen library."""

import subprocess
from collections.abc import Sequence
from contextlib import suppress
from threading import Thread

from typing_extensions import override

from familypact.app.reminder_ports import Opened, OwnWindow, Unavailable, UnavailableReason

SHOWN = "shown"
_SECONDS = 60.0


class PopupProcess(OwnWindow):
    """Satisfies OwnWindow; the pop-up says on its output when it stands on the screen."""

    def __init__(self, command: Sequence[str]) -> None:
        self._command = list(command)

    @override
    def open(self) -> Opened | Unavailable:
        try:
            process = subprocess.Popen(  # noqa: S603 - our own program
                self._command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True
            )
        except OSError as error:
            return Unavailable(UnavailableReason.FAILED, repr(error))
        said = _first_line(process)
        if said == SHOWN:
            return _Process(process)
        process.kill()
        return Unavailable(UnavailableReason.FAILED, f"exit code {process.wait()}")


class _Process(Opened):
    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    @override
    def wait(self, seconds: float) -> bool:
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True


def _first_line(process: subprocess.Popen[str]) -> str:
    """Wait for it, but not for ever."""
    lines: list[str] = []

    def read() -> None:
        if process.stdout is not None:
            with process.stdout as said:  # it says one thing
                lines.append(said.readline().strip())

    reader = Thread(target=read, daemon=True)
    reader.start()
    reader.join(_SECONDS)
    return lines[0] if lines else ""


def start_apart(command: Sequence[str]) -> None:
    """Start a program that goes on when we end; where that fails there is nobody to tell."""
    with suppress(OSError):
        subprocess.Popen(  # noqa: S603 - our own program
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
