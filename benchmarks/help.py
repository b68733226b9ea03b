"""Measure how fast "Something happened" is there, and gone again, in the real window.

    python benchmarks/help.py [ROUNDS]

Each round opens a new window for a family with an agreement. Measured are: from the press to the
first picture of the two doors; from a press on a door or an incident to its first picture; and
from the press of Escape to the first picture of the page below. Target: at most 100 ms each.
"""

import os
import statistics
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)

from e2e.ways_to_help import a_key, agreed, start_in
from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from typing_extensions import override

from familypact.bootstrap_window import OpenedWindow, make_application
from familypact.ui.help.door import Door
from familypact.ui.help.door_button import DoorButton
from familypact.ui.help.help_page import HelpPage
from familypact.ui.home.places import Places
from familypact.ui.widgets.rail import Rail

TARGET = 100.0  # ms
PATIENCE = 5_000


class FirstPicture(QObject):
    """Notes when a widget of a kind is first painted."""

    def __init__(self, kinds: tuple[type[QWidget], ...]) -> None:
        super().__init__()
        self._kinds = kinds
        self.at = 0.0

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not self.at and event.type() is QEvent.Type.Paint and isinstance(watched, self._kinds):
            self.at = perf_counter()
        return False


def main() -> int:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    app = make_application("en")
    times: dict[str, list[float]] = {}
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "data"
        agreed(data, a_key(data), "GB")
        for _ in range(rounds):
            for name, taken in one_round(app, data):
                times.setdefault(name, []).append(taken)
    worst = 0.0
    for name, all_of in times.items():
        median = statistics.median(all_of)
        worst = max(worst, median)
        print(f"{median:6.1f} ms  (max {max(all_of):6.1f})  {name}")
    print(f"slowest: {worst:.1f} ms (target at most {TARGET:.0f})")
    return 0 if worst <= TARGET else 1


def one_round(app: QApplication, data: Path) -> list[tuple[str, float]]:
    opened = OpenedWindow(start_in(data), app)
    opened.show()
    window = opened.window
    window.activateWindow()
    while not isinstance(window.stack.currentWidget(), Places):
        settle(app, 20)
    settle(app, 400)
    button = window.page.here().help_button
    found = [("the two doors", until(app, (DoorButton,), button.click))]
    settle(app, 400)
    page = window.stack.currentWidget()
    if not isinstance(page, HelpPage):
        raise SystemExit("the help did not come")
    found.append(("the grown-up's door", until(app, (Door,), page.grown_up_button.click)))
    settle(app, 200)
    incident = page.grown_up_door.incidents.button("scam")
    found.append(("an incident", until(app, (Door,), incident.click)))
    settle(app, 200)
    found.append(("hidden again", until(app, (Rail,), lambda: escape(app, page))))
    window.close()
    settle(app, 100)
    return found


def escape(app: QApplication, page: QWidget) -> None:
    QTest.keyClick(app.focusWidget() or page, Qt.Key.Key_Escape)


def until(app: QApplication, kinds: tuple[type[QWidget], ...], deed: Callable[[], None]) -> float:
    """Do it; give the milliseconds until something of these kinds is painted."""
    picture = FirstPicture(kinds)
    app.installEventFilter(picture)
    begun = perf_counter()
    deed()
    timer = QElapsedTimer()
    timer.start()
    while not picture.at and timer.elapsed() < PATIENCE:
        app.processEvents()
    app.removeEventFilter(picture)
    if not picture.at:
        raise SystemExit("it never came")
    return (picture.at - begun) * 1000


def settle(app: QApplication, milliseconds: int) -> None:
    timer = QElapsedTimer()
    timer.start()
    while timer.elapsed() < milliseconds:
        app.processEvents()


if __name__ == "__main__":
    raise SystemExit(main())
