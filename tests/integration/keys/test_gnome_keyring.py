"""A real GNOME keyring on a session bus of its own keeps the key, and says so when it is locked."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from integration.reminders.desktop import need, screen

TESTS = Path(__file__).resolve().parents[2]
SESSION = Path(__file__).with_name("in_a_session.py")
SCREEN = Path(__file__).with_name("at_a_locked_screen.py")
NEEDED = ("dbus-run-session", "gnome-keyring-daemon")

pytestmark = pytest.mark.skipif(
    not all(shutil.which(program) for program in NEEDED), reason=f"needs {' and '.join(NEEDED)}"
)


def test_a_vault_lives_with_an_open_and_with_a_locked_keyring(tmp_path: Path) -> None:
    script = (
        "printf pass | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1;"
        f' exec "{sys.executable}" "{SESSION}" "{tmp_path / "data"}"'
    )

    done = subprocess.run(
        ["dbus-run-session", "--", "sh", "-c", script],
        env=environment_of_nobody(tmp_path),
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )

    assert done.stdout.splitlines() == [
        "new-with-keyring",
        "opens-by-itself",
        "same key True",
        "keyring-locked",
        "open: locked",
        "new: new-without-keyring",
        "unlocking: locked",
        "keyring.backends.SecretService.Keyring",
    ], done.stderr


def test_a_locked_keyring_that_nobody_answers_keeps_no_window_closed(tmp_path: Path) -> None:
    need("xdotool")
    script = (
        "printf pass | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1;"
        f' exec "{sys.executable}" "{SCREEN}" "{tmp_path / "data"}"'
    )

    with screen() as display:
        done = subprocess.run(
            ["dbus-run-session", "--", "sh", "-c", script],
            env={**environment_of_nobody(tmp_path), "DISPLAY": display, "QT_QPA_PLATFORM": "xcb"},
            check=False,
            capture_output=True,
            text=True,
            timeout=180,
        )

    assert done.stdout.splitlines() == [
        "locked True",
        "reminder shown True",
        "prompt at wake False",
        "window True",
        "opened True",
        "prompt at window False",
        "still locked True",
    ], done.stderr


def environment_of_nobody(home: Path) -> dict[str, str]:
    """Give a session without a screen and with nobody's keyring but its own."""
    kept = {k: v for k, v in os.environ.items() if k not in ("DISPLAY", "WAYLAND_DISPLAY")}
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    folders = {"HOME": home, "XDG_DATA_HOME": home / "d", "XDG_CONFIG_HOME": home / "c"}
    places = {name: str(path) for name, path in folders.items()}
    return {**kept, **places, "XDG_RUNTIME_DIR": str(runtime), "PYTHONPATH": str(TESTS)}
