"""A desktop for tests: a screen, a bus, a notification server, and the real program on them."""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from familypact.domain.reminder import Occurrence, Pattern, Rule
from familypact.infra.reminders.book import BOOK_NAME, SqliteBook

PROGRAM = (sys.executable, "-m", "familypact")
_PATIENCE = 45.0


def need(*commands: str) -> None:
    """Skip where this system lacks one of them."""
    missing = [each for each in commands if shutil.which(each) is None]
    if missing:
        pytest.skip(f"not installed: {', '.join(missing)}")


def eventually(question: Callable[[], object], what: str) -> object:
    """Wait until it is so; a machine under load is slow, and a hang is a failure."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        answer = question()
        if answer:
            return answer
        time.sleep(0.03)
    raise AssertionError(what)


@contextmanager
def running(*words: str, **how: object) -> Iterator[subprocess.Popen]:
    process = subprocess.Popen(words, **how)
    try:
        yield process
    finally:
        if process.poll() is None:
            process.kill()
        process.wait()
        for stream in (process.stdout, process.stderr):
            if stream is not None:
                stream.close()


@contextmanager
def screen() -> Iterator[str]:
    """Give a display of our own."""
    need("Xvfb")
    reading, writing = os.pipe()
    words = ("Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x900x24", "-nolisten", "tcp")
    # Or it begins anew whenever its last client goes, and throws out whoever comes just then.
    words += ("-noreset",)
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    with running(*words, pass_fds=(writing,), **quiet):
        os.close(writing)
        with os.fdopen(reading) as answer:
            yield f":{answer.readline().strip()}"


@dataclass
class Desktop:
    """Where the program runs: its folder, and an environment without anything of ours."""

    home: Path
    environment: dict[str, str] = field(default_factory=dict)
    started: list[subprocess.Popen] = field(default_factory=list)

    @property
    def data(self) -> Path:
        return self.home / "data"

    def words(self, command: str, *options: str) -> list[str]:
        return [*PROGRAM, command, *options, "--data", str(self.data)]

    def ask(self, command: str, *options: str, **more: str) -> str:
        answer = subprocess.run(
            self.words(command, *options),
            env={**self.environment, **more},
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert answer.returncode == 0, answer.stderr
        return answer.stdout

    def start(self, command: str, *options: str) -> subprocess.Popen:
        return self.begin(self.words(command, *options), self.environment)

    def begin(self, words: list[str], environment: dict[str, str]) -> subprocess.Popen:
        """Start anything that is to be cleared away in the end."""
        process = subprocess.Popen(
            words,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            start_new_session=True,
        )
        self.started.append(process)
        return process

    def clear_away(self) -> None:
        """End what a failed test left behind, windows of its helpers too."""
        for process in self.started:
            with suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            process.wait()
            for stream in (process.stdin, process.stdout, process.stderr):
                stream.close()

    def outcome(self, **more: str) -> str:
        return json.loads(self.ask("wake", "--json", **more))["outcome"]

    def make_due(self, kind: str = "a", rule: Rule | None = None) -> None:
        """Have something of this kind due since yesterday, or whatever the rule says."""
        moment = datetime.now().replace(second=0, microsecond=0)  # noqa: DTZ005, TID251
        usual = Rule(kind, kind, Pattern(moment - timedelta(days=1)), "")
        with closing(SqliteBook(self.data / BOOK_NAME)) as book:
            book.put_rules((), [rule or usual])

    def occurrences(self) -> tuple[Occurrence, ...]:
        with closing(SqliteBook(self.data / BOOK_NAME)) as book:
            return book.occurrences()

    def states(self) -> list[str]:
        return [_state(each) for each in self.occurrences()]

    def say(self, *words: str) -> str:
        """Run a tool of the desktop."""
        answer = subprocess.run(
            words, env=self.environment, capture_output=True, text=True, check=False, timeout=30
        )
        return answer.stdout.strip()

    def left_running(self) -> list[str]:
        """Name the commands of all processes that our helpers have left behind."""
        sessions = {process.pid for process in self.started}
        found = []
        for folder in Path("/proc").glob("[0-9]*"):
            with suppress(OSError):
                name, _, rest = (folder / "stat").read_text(encoding="ascii").rpartition(")")
                state, _, _, session = rest.split()[:4]
                if int(session) in sessions and state != "Z":
                    found.append(name.partition("(")[2])
        return found

    def shows(self) -> int:
        count = self.say("dunstctl", "count", "displayed")
        return int(count) if count.isdigit() else 0


def bare_environment(home: Path) -> dict[str, str]:
    """Keep what Python and the coverage of its children need, nothing of the session."""
    dropped = ("XDG_", "DISPLAY", "WAYLAND", "DBUS_", "QT_", "TZ")
    kept = {name: value for name, value in os.environ.items() if not name.startswith(dropped)}
    return {
        **kept,
        "HOME": str(home),
        "XDG_CONFIG_HOME": str(home / "c"),
        "XDG_DATA_HOME": str(home / "d"),
        "PYTHONWARNINGS": "error",
    }


def _state(found: Occurrence) -> str:
    if found.done:
        return "done"
    if found.snoozed_until is not None:
        return "snoozed"
    return "due" if found.shown_at is None else "shown"
