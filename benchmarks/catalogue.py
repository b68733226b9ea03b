"""Measure what the content costs: its import, and that the first window does not wait for it.

    python benchmarks/catalogue.py [RUNS]

Import: `python -X importtime` of the whole catalogue in a fresh interpreter, median of the runs.
Start: the real window, offscreen, in a new folder. Counts the catalogue's modules in `sys.modules`
when the window is first painted, and again once the start page has come to rest. Targets: at most
100 ms for the import, and no module of the catalogue before the first picture.
"""

import os
import re
import statistics
import subprocess
import sys
import tempfile

TARGET_MS = 100
CATALOGUE = "familypact.catalogue"
_TIMED = re.compile(r"^import time:\s+(\d+) \|\s+(\d+) \|\s+(\S+)$", re.MULTILINE)
START = f"""
import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QTimer

from familypact.bootstrap import contacts_file, make_texts
from familypact.bootstrap_start import Start
from familypact.bootstrap_window import OpenedWindow, make_application


def tell(moment):
    names = [name for name in sys.modules if name.startswith("{CATALOGUE}")]
    print(moment, len(names), flush=True)


class FirstPicture(QObject):
    def eventFilter(self, watched, event):
        if watched is opened.window and event.type() is QEvent.Type.Paint:
            app.removeEventFilter(self)
            tell("first-picture")
            QTimer.singleShot(1000, self.end)
        return False

    def end(self):
        tell("start-page")
        app.quit()


texts = make_texts()
app = make_application(texts.language)
folder = Path(sys.argv[1])
opened = OpenedWindow(Start(folder, lambda: None, texts, contacts_file()), app)
watch = FirstPicture()
app.installEventFilter(watch)
opened.show()
app.exec()
"""


def main() -> int:
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    timed = [import_times() for _ in range(runs)]
    whole = statistics.median(times[f"{CATALOGUE}.whole"] for times in timed)
    print(f"import of the catalogue: median {whole:.0f} ms of {runs} (target at most {TARGET_MS})")
    for name, taken in dearest(timed[0]):
        print(f"  {taken:5.1f} ms  {name}")
    counts = modules_at_start()
    print(f"modules of the catalogue at the first picture: {counts['first-picture']} (target 0)")
    print(f"once the start page stands: {counts['start-page']}")
    return 0 if whole <= TARGET_MS and counts["first-picture"] == 0 else 1


def import_times() -> dict[str, float]:
    """Give the milliseconds of each module with all that it imports."""
    command = [sys.executable, "-X", "importtime", "-c", f"import {CATALOGUE}.whole"]
    run = subprocess.run(command, capture_output=True, text=True, check=True)
    found = _TIMED.findall(run.stderr)
    return {name: int(cumulative) / 1000 for _own, cumulative, name in found}


def dearest(times: dict[str, float]) -> list[tuple[str, float]]:
    """Name the parts of the catalogue that take longest."""
    parts = [each for each in times.items() if each[0].count(".") == CATALOGUE.count(".") + 1]
    inside = [(name, taken) for name, taken in parts if name.startswith(f"{CATALOGUE}.")]
    return sorted(inside, key=lambda each: -each[1])[1:6]


def modules_at_start() -> dict[str, int]:
    """Start the window and count what of the catalogue is loaded at which moment."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, "-c", START, folder]
        run = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    return {moment: int(count) for moment, count in map(str.split, run.stdout.splitlines())}


if __name__ == "__main__":
    raise SystemExit(main())
