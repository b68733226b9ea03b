"""The commands as a person types them, on a computer that makes it hard for them."""

import json
import os
import subprocess
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
import tzdata
from integration.reminders.desktop import PROGRAM, Desktop, need
from integration.reminders.moments import At

from familypact.infra.reminders.wake_ups.linux import ENTRY, SERVICE, TIMER

LONDON = "Europe/London"
# What root must not write to either.
_READ_ONLY = 'mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && shift && exec "$@"'


def typed(home: Desktop, *words: str, before: tuple[str, ...] = ()) -> subprocess.CompletedProcess:
    return subprocess.run(
        [*before, *PROGRAM, *words],
        env=home.environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


@pytest.mark.parametrize(
    ("platform", "names"),
    [
        ("linux", {TIMER, SERVICE, ENTRY}),
        ("windows", {"familypact-wake.xml"}),
        ("macos", {"org.familypact.wake.plist"}),
    ],
)
def test_the_files_of_each_system_can_be_looked_at(home: Desktop, platform, names) -> None:
    folder = home.home / "files"

    answer = typed(home, "schedule", "render", "--platform", platform, "--out", str(folder))

    assert answer.returncode == 0, answer.stderr
    assert {path.name for path in folder.iterdir()} == names
    assert all(path.stat().st_size for path in folder.iterdir())
    assert not (home.home / "c").exists()  # nothing was set up by looking


def test_to_set_up_and_remove_twice_leaves_nothing(home: Desktop) -> None:
    data = ("--data", str(home.data))
    assert [typed(home, "schedule", "install", *data).returncode for _ in range(2)] == [0, 0]
    assert [path.name for path in (home.home / "c").rglob("*familypact.wake*")] == [ENTRY]

    assert [typed(home, "schedule", "remove", *data).returncode for _ in range(2)] == [0, 0]

    assert list(home.home.rglob("*familypact.wake*")) == []


def test_a_foreign_file_of_our_name_stays(home: Desktop) -> None:
    entry = home.home / "c" / "autostart" / ENTRY
    entry.parent.mkdir(parents=True)
    entry.write_text("somebody else's\n", encoding="ascii")

    answer = typed(home, "schedule", "install", "--data", str(home.data))
    typed(home, "schedule", "remove", "--data", str(home.data))

    assert answer.returncode == 1
    assert "another program" in answer.stdout
    assert entry.read_text(encoding="ascii") == "somebody else's\n"


def read_only(folder: Path) -> tuple[str, ...]:
    """Give the words that start a program for which nothing in this folder can be written."""
    folder.mkdir()
    if os.geteuid() != 0:
        folder.chmod(0o500)
        return ()
    need("unshare", "mount")
    before = ("unshare", "--mount", "sh", "-c", _READ_ONLY, "sh", str(folder))
    if subprocess.run([*before, "true"], check=False, capture_output=True).returncode != 0:
        pytest.skip("this machine allows no namespaces")
    return before


def test_settings_that_cannot_be_written_are_told_and_the_rest_goes_on(home: Desktop) -> None:
    before = read_only(home.home / "c")
    data = ("--data", str(home.data))

    refused = typed(home, "schedule", "install", *data, before=before)
    looked = typed(home, "wake", "--json", *data, before=before)
    home.environment["QT_QPA_PLATFORM"] = "offscreen"
    checked = typed(home, "doctor", *data, before=before)

    assert refused.returncode == 1
    assert "Traceback" not in refused.stderr
    assert str(home.home / "c") in refused.stderr + refused.stdout
    assert json.loads(looked.stdout) == {"outcome": "nothing-due"}
    assert checked.returncode == 0, checked.stdout + checked.stderr
    assert window_stands(home, before)


def window_stands(home: Desktop, before: tuple[str, ...]) -> bool:
    """Start the window, offscreen, and see its first page."""
    script = (
        "import sys; from PySide6.QtCore import QTimer; from pathlib import Path;"
        "from familypact.bootstrap import make_texts; from familypact.data_files import *;"
        "from familypact.bootstrap_start import Start; from familypact.bootstrap_window import *;"
        "app = make_application('en');"
        "start = Start(Path(sys.argv[1]), lambda: None, make_texts(), contacts_file());"
        "opened = OpenedWindow(start, app); opened.show();"
        "QTimer.singleShot(500, lambda: (print(opened.window.isVisible()), app.quit()));"
        "app.exec()"
    )
    answer = subprocess.run(
        [*before, sys.executable, "-c", script, str(home.data)],
        env=home.environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    return answer.stdout.strip() == "True"


def test_two_hours_without_a_look_are_told(home: Desktop) -> None:
    typed(home, "schedule", "install", "--data", str(home.data))
    home.outcome()
    at = At(home, LONDON)

    soon, late = (
        json.loads(at.ask(datetime.now(UTC) + after, "schedule", "status", "--json"))  # noqa: TID251
        for after in (timedelta(hours=1), timedelta(hours=3))
    )

    assert (soon["works"], soon["troubles"]) == (True, [])
    assert (late["works"], late["troubles"]) == (False, ["no-recent-look"])


def test_old_data_on_time_zones_are_told_where_they_matter(home: Desktop, old_data: Path) -> None:
    (old_data / "tzdata.zi").write_text("# version 2025b\n", encoding="ascii")
    typed(home, "schedule", "install", "--data", str(home.data))
    at = ("--at", "2026-12-06T17:00")
    home.ask("reminders", "add", "--kind", "topic", *at, "--zone", "America/Vancouver")
    old = {"PYTHONTZPATH": str(old_data), "TZ": LONDON}

    with_old = home.ask("schedule", "status", **old)
    new = Path(tzdata.__file__).parent / "zoneinfo"
    with_new = home.ask("schedule", "status", PYTHONTZPATH=str(new), TZ=LONDON)

    assert "time zones are old" in with_old
    assert "time zones are old" not in with_new
