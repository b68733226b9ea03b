"""A screen, a session and the real program on it, all of one's own and gone afterwards."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from accessibility.bus import AccessibilityBus, GoneError, bus_address
from accessibility.events import Listener
from accessibility.node import Node

PATIENCE = 20  # seconds for the program to show what it is asked for
NEEDED = ("Xvfb", "dbus-daemon", "xdotool")
LAUNCHERS = ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher")


def what_is_missing() -> str:
    """Name what the tests need and this computer lacks; empty where all is there."""
    missing = [program for program in NEEDED if shutil.which(program) is None]
    if not any(Path(launcher).exists() for launcher in LAUNCHERS):
        missing.append("at-spi2-core")
    return ", ".join(missing)


@dataclass(frozen=True, slots=True)
class Desk:
    """The variables that lead a program to the screen and the session."""

    variables: dict[str, str]

    @property
    def session(self) -> str:
        return self.variables["DBUS_SESSION_BUS_ADDRESS"]


@contextmanager
def desk(home: Path) -> Iterator[Desk]:
    """Start a screen and a session bus; the accessibility bus starts by itself when asked for."""
    runtime = home / "run"
    runtime.mkdir(mode=0o700)
    reading, writing = os.pipe()
    screen_command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24"]
    screen_command += ["-nolisten", "tcp"]
    screen = subprocess.Popen(screen_command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as pipe:
        display = f":{pipe.readline().strip()}"
    variables = _variables(home, runtime, display)
    bus = subprocess.Popen(
        ["dbus-daemon", "--session", "--nofork", "--print-address=1"],
        env=variables, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
    )  # fmt: skip
    try:
        variables["DBUS_SESSION_BUS_ADDRESS"] = bus.stdout.readline().strip()
        yield Desk(variables)
    finally:
        bus.stdout.close()
        for process in (bus, screen):
            process.terminate()
            process.wait()


def _variables(home: Path, runtime: Path, display: str) -> dict[str, str]:
    stranger = ("DISPLAY", "WAYLAND_DISPLAY", "XAUTHORITY", "AT_SPI_BUS_ADDRESS", "NO_AT_BRIDGE")
    kept = {name: value for name, value in os.environ.items() if name not in stranger}
    kept = {name: value for name, value in kept.items() if not name.startswith(("XDG_", "QT_"))}
    return {
        **kept,
        "HOME": str(home),
        "XDG_RUNTIME_DIR": str(runtime),
        "XDG_CONFIG_HOME": str(home / "config"),
        "XDG_DATA_HOME": str(home / "data"),
        "XDG_CACHE_HOME": str(home / "cache"),
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "LC_ALL": "C.UTF-8",
        "TZ": "UTC",
    }


class Program:
    """The running program, seen and used only over the accessibility bus and the keyboard."""

    def __init__(
        self, desk: Desk, process: subprocess.Popen, bus: AccessibilityBus, news: Listener
    ) -> None:
        self._desk = desk
        self._process = process
        self.bus = bus
        self.news = news
        self._root = self._wait("the program on the bus", self._find)

    def screen(self) -> Node:
        """Read all windows; what is not shown is in the tree too."""
        return self.bus.tree(self._root.place)

    def seen(self) -> list[Node]:
        return [node for window in self.screen().inside for node in window.seen()]

    def wait_for(self, name: str, role: str = "") -> Node:
        """Wait until something of this name (or beginning of a name) is on the screen."""
        return self._wait(f"{role} {name!r}", lambda: self.find(name, role))

    def find(self, name: str, role: str = "") -> Node | None:
        for node in self.seen():
            if node.name.startswith(name) and role in ("", node.role):
                return node
        return None

    def press(self, name: str, role: str = "") -> None:
        self.bus.press(self.wait_for(name, role))

    def take_keyboard(self) -> None:
        """Point the keyboard at the window, as a window manager would; there is none here."""
        search = ["xdotool", "search", "--sync", "--onlyvisible", "--class", "familypact"]
        focus = ["windowfocus", "--sync"]
        subprocess.run([*search, *focus], env=self._desk.variables, check=True)

    def key(self, *names: str) -> None:
        subprocess.run(["xdotool", "key", "--delay", "0", *names], env=self._desk.variables,
                       check=True)  # fmt: skip

    def _find(self) -> Node | None:
        found = [node for node in self.bus.programs() if node.name.lower() == "familypact"]
        return found[0] if found and self.bus.tree(found[0].place).inside else None

    def wait_until(self, true: Callable[[], bool]) -> None:
        self._wait("what was waited for", lambda: self._root if true() else None)

    def _wait(self, what: str, find: Callable[[], Node | None]) -> Node:
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            assert self._process.poll() is None, "the program has ended"
            with suppress(GoneError):  # it was changing while it was read
                found = find()
                if found is not None:
                    return found
            time.sleep(0.05)
        raise AssertionError(f"{what} did not come")


@contextmanager
def program(desk: Desk, *options: str) -> Iterator[Program]:
    """Start FamilyPact itself, heard from its first word on."""
    address = bus_address(desk.session)
    with (
        closing(Listener(address)) as news,
        closing(AccessibilityBus(address)) as bus,
        subprocess.Popen([sys.executable, "-m", "familypact", *options],
                         env=desk.variables, stderr=subprocess.DEVNULL) as process,
    ):  # fmt: skip
        try:
            running = Program(desk, process, bus, news)
            running.take_keyboard()
            yield running
        finally:
            process.terminate()
