"""Measure the helper that the system starts 96 times a day, and how soon its pop-up stands.

    python benchmarks/wake.py [RUNS]

With nothing due, on a file with ten years of weekly check-ins: at most 20 MB and 0.12 s. Our own
pop-up stands at most 0.6 s after the helper starts (Debian packages xvfb, x11-utils), and nothing
stays in memory. The disk cache is warm: one start of each is not counted. The processor's time and
the best of all runs stand beside the median, for machines that have other work.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from first_window import screen, wait_for_map

from familypact.domain.reminder import Every, Key, Pattern, Rule
from familypact.infra.reminders.book import BOOK_NAME, SqliteBook
from familypact.infra.reminders.times import SystemTimes

MEGABYTES, SECONDS, POPUP_SECONDS = 20.0, 0.12, 0.6
TEN_YEARS = 3660


def main() -> int:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 15
    with tempfile.TemporaryDirectory() as folder:
        quiet = [idle_run(Path(folder)) for _ in range(runs + 1)][1:]
    with screen() as environment:
        # A bus that nobody answers, or Qt would start one by itself, which would stay.
        environment["DBUS_SESSION_BUS_ADDRESS"] = "unix:path=/nowhere/at/all"
        loud = [popup_run(environment) for _ in range(runs // 2 + 1)][1:]
    seconds, megabytes, cpu = zip(*quiet, strict=True)
    popup, popup_cpu = zip(*loud, strict=True)
    print(f"nothing due: {say(seconds)} (target {SECONDS * 1000:.0f} ms), {of_cpu(cpu)}", end=", ")
    print(f"{statistics.median(megabytes):.1f} MB (target {MEGABYTES:.0f} MB)")
    print(f"pop-up on the screen: {say(popup)} (target {POPUP_SECONDS * 1000:.0f} ms)", end=", ")
    print(f"{of_cpu(popup_cpu)} until it is answered")
    print("left in memory afterwards: nothing")
    good = statistics.median(seconds) <= SECONDS and statistics.median(popup) <= POPUP_SECONDS
    return 0 if good and statistics.median(megabytes) <= MEGABYTES else 1


def say(seconds: Sequence[float]) -> str:
    return f"{statistics.median(seconds) * 1000:.0f} ms (best {min(seconds) * 1000:.0f})"


def of_cpu(seconds: Sequence[float]) -> str:
    return f"{statistics.median(seconds) * 1000:.0f} ms of the processor"


def idle_run(folder: Path) -> tuple[float, float, float]:
    """Give seconds, megabytes at most and processor seconds of one wake-up with nothing due."""
    if not (folder / BOOK_NAME).exists():
        fill(folder)
    start = time.perf_counter()
    process = subprocess.Popen(helper(folder), stdout=subprocess.PIPE, start_new_session=True)
    out = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.stdout.close()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode or b"nothing-due" not in out:
        raise RuntimeError(out)
    nothing_stays(process.pid)
    return seconds, used.ru_maxrss / 1024, used.ru_utime + used.ru_stime


def helper(folder: Path) -> list[str]:
    script = Path(sys.executable).with_name("familypact")
    program = [str(script)] if script.exists() else [sys.executable, "-m", "familypact"]
    return [*program, "wake", "--json", "--data", str(folder)]


def fill(folder: Path) -> None:
    """Ten years of weekly talks, all held."""
    times = SystemTimes()
    now = times.now()
    start = times.here(now).replace(second=0, microsecond=0) - timedelta(days=TEN_YEARS, hours=2)
    rule = Rule("a1", "a", Pattern(start, Every.WEEK), "Europe/London")
    with closing(SqliteBook(folder / BOOK_NAME)) as book:
        book.put_rules((), [rule])
        held = [(Key("a1", wall), due) for wall, due in times.unfold(rule, 0, now)]
        book.note_look(now, [rule], held)
        book.finish([key for key, _ in held])


def popup_run(environment: dict[str, str]) -> tuple[float, float]:
    """Give the seconds from the start of the helper to the mapped pop-up, and the processor's."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with closing(SqliteBook(folder / BOOK_NAME)) as book:
            moment = datetime(2026, 1, 1)  # noqa: DTZ001 - wall time
            book.put_rules((), [Rule("a1", "a", Pattern(moment), "")])
        watcher = subprocess.Popen(
            ["xev", "-root", "-event", "substructure"],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            bufsize=1,
        )
        time.sleep(0.3)  # until it listens
        start = time.perf_counter()
        process = subprocess.Popen(
            helper(folder), env=environment, stdout=subprocess.DEVNULL, start_new_session=True
        )
        wait_for_map(watcher)
        seconds = time.perf_counter() - start
        watcher.kill()
        watcher.wait()
        answer(folder)
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        nothing_stays(process.pid)
        return seconds, used.ru_utime + used.ru_stime


def nothing_stays(session: int) -> None:
    """Raise where a process of that session is still there."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            name, _, rest = (folder / "stat").read_text(encoding="ascii").rpartition(")")
        except OSError:
            continue  # it has just gone
        if int(rest.split()[3]) == session:
            raise RuntimeError(name)


def answer(folder: Path) -> None:
    """Answer as the main window does: the pop-up notices and goes."""
    with closing(SqliteBook(folder / BOOK_NAME)) as book:
        book.finish([each.key for each in book.open_occurrences()])


if __name__ == "__main__":
    raise SystemExit(main())
