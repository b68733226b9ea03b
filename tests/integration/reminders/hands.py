"""A person's hands on our reminder window: keys and clicks of xdotool, at the real places."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

from integration.reminders.desktop import Desktop, eventually

NEUTRAL = "A family check-in is due"
# The same window as the program's, on the same screen, tells where its buttons stand.
_PLACES = """
import json, sys
from PySide6.QtCore import QPoint
from familypact.app.settings import Settings
from familypact.bootstrap_popup import _application
from familypact.domain.reminder import Card
from familypact.ui.popup import Popup
from familypact.ui.theme import apply_theme
from familypact.ui.widgets.buttons import TextButton
app, usual = _application(), Settings()
apply_theme(app, usual.scheme, usual.text_percent)
popup = Popup(Card(1), lambda: Card(1))
for name in sys.argv[1:]:
    popup.findChild(TextButton, name).click()
popup.grab()
print(json.dumps({
    button.objectName(): button.mapTo(popup, button.rect().center()).toTuple()
    for button in popup.findChildren(TextButton) if button.isVisibleTo(popup)
}))
"""


def window_of(desktop: Desktop) -> str:
    try:
        found = eventually(
            lambda: desktop.say("xdotool", "search", "--onlyvisible", "--name", NEUTRAL),
            "the window does not come",
        )
    except AssertionError as error:
        ends = [each.communicate() for each in desktop.started if each.poll() is not None]
        raise AssertionError("the window does not come", ends) from error
    return str(found).split()[-1]


def press(desktop: Desktop, *keys: str) -> None:
    window = window_of(desktop)
    desktop.say("xdotool", "windowfocus", "--sync", window)
    desktop.say("xdotool", "key", "--delay", "80", *keys)


def click(desktop: Desktop, *buttons: str) -> None:
    """Click on one button after the other; the places change with each."""
    window = window_of(desktop)
    for number, name in enumerate(buttons):
        across, down = _places(desktop, buttons[:number])[name]
        desktop.say(
            *("xdotool", "mousemove", "--sync", "--window", window, str(across), str(down)),
            *("click", "1"),
        )


def _places(desktop: Desktop, clicked: tuple[str, ...]) -> dict[str, list[int]]:
    answer = subprocess.run(
        [sys.executable, "-c", _PLACES, *clicked],
        env=desktop.environment,
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
    )
    found: dict[str, list[int]] = json.loads(answer.stdout)
    return found


def ended(process: subprocess.Popen) -> str:
    """Wait for a helper and give what it says of its end."""
    out, err = process.communicate(timeout=60)
    assert process.returncode == 0, err
    return json.loads(out)["outcome"]


def end_program(desktop: Desktop) -> None:
    """End the program that a reminder has started; there has to be one."""
    program = eventually(lambda: _started(desktop), "the program did not start")
    os.kill(int(str(program)), signal.SIGKILL)


def _started(desktop: Desktop) -> str:
    """Find the process of the window by what it was started with."""
    helpers = {b"wake", b"popup", b"reminders"}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes().split(b"\0")
        except OSError:
            continue
        if str(desktop.data).encode() in words and not helpers & set(words):
            return folder.name
    return ""
