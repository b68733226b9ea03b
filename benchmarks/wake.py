"""Measure the helper that the system starts 96 times a day, and how soon its pop-up stands.

    python benchmarks/wake.py [RUNS]

With nothing due, on a file with ten years of weekly check-ins: at most 20 MB and 0.12 s. Our own
pop-up stands at most 0.6 s after the helper starts (Debian packages xvfb, x11-utils), and nothing
stays in memory. The disk cache is warm: one start of each is not counted.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
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
        seconds, megabytes, cpu = (statistics.median(each) for each in zip(*quiet, strict=True))
        with screen() as environment:
            popup = statistics.median([popup_run(environment) for _ in range(runs // 2 + 1)][1:])
    print(f"nothing due: {seconds * 1000:.0f} ms ({cpu * 1000:.0f} ms of the processor), ", end="")
    print(f"{megabytes:.1f} MB (targets {SECONDS * 1000:.0f} ms, {MEGABYTES:.0f} MB)")
    print(f"pop-up on the screen: {popup * 1000:.0f} ms (target {POPUP_SECONDS * 1000:.0f} ms)")
    good = seconds <= SECONDS and megabytes <= MEGABYTES and popup <= POPUP_SECONDS
    return 0 if good else 1


def idle_run(folder: Path) -> tuple[float, float, float]:
    """Give seconds, megabytes at most and processor seconds of one wake-up with nothing due."""
    if not (folder / BOOK_NAME).exists():
        fill(folder)
    start = time.perf_counter()
    process = subprocess.Popen(helper(folder), stdout=subprocess.PIPE)
    out = process.stdout.read()
    _, status, used = os.wait4(process.pid, 0)
    seconds = time.perf_counter() - start
    process.stdout.close()
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode or b"nothing-due" not in out:
        raise RuntimeError(out)
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


def popup_run(environment: dict[str, str]) -> float:
    """Give the seconds from the start of the helper to the mapped pop-up; nothing may stay."""
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
        process = subprocess.Popen(helper(folder), env=environment, stdout=subprocess.DEVNULL)
        wait_for_map(watcher)
        seconds = time.perf_counter() - start
        watcher.kill()
        watcher.wait()
        answer(folder)
        process.wait(120)
        return seconds


def answer(folder: Path) -> None:
    """Answer as the main window does: the pop-up notices and goes."""
    with closing(SqliteBook(folder / BOOK_NAME)) as book:
        book.finish([each.key for each in book.open_occurrences()])


if __name__ == "__main__":
    raise SystemExit(main())
