"""Measure the time from process start to a mapped window, against a bare QWizard.

    python benchmarks/first_window.py [RUNS]

Both programs start in turn on an Xvfb of this script's own (Debian packages xvfb, x11-utils), with
a warm disk cache: one start of each is not counted. The X server tells when the window is mapped.
Target: at most 1.8 times the bare wizard.
"""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

DISPLAY = ":97"
TARGET = 1.8
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QWizard, QWizardPage
app = QApplication(sys.argv)
wizard = QWizard()
wizard.addPage(QWizardPage())
wizard.show()
app.exec()
"""


def main() -> int:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 11
    with screen() as environment, tempfile.TemporaryDirectory() as folder:
        bare = [sys.executable, "-c", BARE]
        ours = [sys.executable, "-m", "familypact", "--data", str(Path(folder) / "data")]
        times: dict[str, list[float]] = {"bare": [], "ours": []}
        for number in range(runs + 1):
            for name, command in (("bare", bare), ("ours", ours)):
                taken = seconds_to_window(command, environment)
                if number:
                    times[name].append(taken)
    medians = {name: statistics.median(all_of) for name, all_of in times.items()}
    for name, all_of in times.items():
        print(
            f"{name}: median {medians[name] * 1000:.0f} ms "
            f"(min {min(all_of) * 1000:.0f}, max {max(all_of) * 1000:.0f}, {len(all_of)} runs)"
        )
    ratio = statistics.median(o / b for o, b in zip(times["ours"], times["bare"], strict=True))
    print(f"ratio, median of pairs: {ratio:.2f} (target at most {TARGET})")
    return 0 if ratio <= TARGET else 1


@contextmanager
def screen() -> Iterator[dict[str, str]]:
    """Give an environment with a display of our own."""
    server = subprocess.Popen(
        ["Xvfb", DISPLAY, "-screen", "0", "1280x900x24", "-noreset"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    time.sleep(1.0)
    environment = {**os.environ, "DISPLAY": DISPLAY, "QT_QPA_PLATFORM": "xcb"}
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)  # an installed program is compiled
    try:
        yield environment
    finally:
        server.terminate()
        server.wait()


def seconds_to_window(command: list[str], environment: dict[str, str]) -> float:
    """Start the program, wait until the X server has mapped its window, and end it."""
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
    program = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
    try:
        wait_for_map(watcher)
        return time.perf_counter() - start
    finally:
        program.kill()
        program.wait()
        watcher.kill()
        watcher.wait()


def wait_for_map(watcher: subprocess.Popen[str]) -> None:
    if watcher.stdout is None:
        raise RuntimeError("xev has no output")
    for line in watcher.stdout:
        if line.startswith("MapNotify event"):
            return
    raise RuntimeError("xev ended before a window was mapped")


if __name__ == "__main__":
    raise SystemExit(main())
