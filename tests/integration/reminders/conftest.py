"""Desktops to try the helper on."""

from collections.abc import Iterator
from pathlib import Path

import pytest
import tzdata
from integration.reminders.desktop import (
    Desktop,
    bare_environment,
    eventually,
    need,
    running,
    screen,
)
from integration.reminders.scheduler_system import WORDS, System
from notification_stub import session_bus

from familypact.infra.reminders.wake_ups.here import Platform, scheduler

# In place of the menu a person would choose from: always the line of "In an hour".
DUNST = """[global]
    dmenu = grep -m1 hour
    font = DejaVu Sans 14
"""


@pytest.fixture(scope="session")
def display() -> Iterator[str]:
    with screen() as name:
        yield name


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Desktop]:
    """Nothing but a folder: no screen, no bus."""
    home = Desktop(tmp_path, bare_environment(tmp_path))
    yield home
    home.clear_away()


@pytest.fixture
def desktop(home: Desktop, display: str) -> Iterator[Desktop]:
    """A screen and a bus on which nobody shows notifications."""
    with session_bus() as address:
        home.environment |= {"DISPLAY": display, "DBUS_SESSION_BUS_ADDRESS": address}
        yield home


@pytest.fixture
def dunst(desktop: Desktop) -> Iterator[Desktop]:
    """The same with a real notification server; `desktop.server` is its process."""
    need("dunst", "dunstctl")
    config = desktop.home / "dunstrc"
    config.write_text(DUNST, encoding="ascii")
    words = ("dunst", "-conf", str(config))
    with running(*words, env=desktop.environment, stderr=-3, stdout=-3) as server:
        eventually(lambda: desktop.say("dunstctl", "is-paused") == "false", "dunst is not there")
        desktop.server = server
        yield desktop


@pytest.fixture
def system() -> System:
    return System()


@pytest.fixture
def make(tmp_path, system):
    """Give a scheduler for a home of its own, with a systemd that seems to run."""

    def make_for(platform: Platform, *, manager: bool = True, words=WORDS):
        runtime = tmp_path / "run"
        if manager and platform is Platform.LINUX:
            need("systemctl")
            (runtime / "systemd" / "private").mkdir(parents=True, exist_ok=True)
        environment = {
            "HOME": str(tmp_path / "home"),
            "TEMP": str(tmp_path),
            "USERNAME": "ma&x",
            "USERDOMAIN": "DESK",
            "XDG_RUNTIME_DIR": str(runtime),
        }
        return scheduler(platform, words, environment, system)

    return make_for


@pytest.fixture
def old_data(tmp_path: Path) -> Path:
    """A system whose data know nothing of Vancouver's change in November 2026."""
    shipped = Path(tzdata.__file__).parent / "zoneinfo"
    for name, taken_from in (
        ("America/Vancouver", "America/Los_Angeles"),
        ("Europe/London", "Europe/London"),
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes((shipped / taken_from).read_bytes())
    return tmp_path
