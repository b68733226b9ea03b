"""Measure how long each change of the wizard's page takes, in the real window.

    python benchmarks/page_changes.py [ROUNDS]

A change lasts from the press of Next until the new page is laid out and painted: the time in which
the window does not answer. Each round starts a new window, so that every page is built anew.
Target: at most 50 ms a change.
"""

import os
import statistics
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from time import perf_counter

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)

from PySide6.QtCore import QElapsedTimer
from PySide6.QtWidgets import QApplication, QWizard

from familypact.app.agree import Agree
from familypact.app.first_values import FirstValues
from familypact.app.make_agreement import MakeAgreement
from familypact.bootstrap import make_texts
from familypact.bootstrap_start import Start
from familypact.bootstrap_window import OpenedWindow, make_application
from familypact.catalogue.whole import whole_catalogue
from familypact.data_files import contacts_file
from familypact.domain.draft import Draft
from familypact.infra.answers import AnswersReader
from familypact.infra.clock import SystemClock
from familypact.infra.contacts import TomlContacts
from familypact.ui.steps_window import StepsWindow

ROOT = Path(__file__).resolve().parents[1]
TARGET = 50.0  # ms


def main() -> int:
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else 5
    app = make_application("en")
    times: dict[str, list[float]] = {}
    for _ in range(rounds):
        with tempfile.TemporaryDirectory() as folder:
            for name, taken in one_round(app, Path(folder)):
                times.setdefault(name, []).append(taken)
    worst = 0.0
    for name, all_of in times.items():
        median = statistics.median(all_of)
        worst = max(worst, median)
        print(f"{median:6.1f} ms  (max {max(all_of):6.1f})  {name}")
    print(f"slowest change: {worst:.1f} ms (target at most {TARGET:.0f})")
    return 0 if worst <= TARGET else 1


def one_round(app: QApplication, folder: Path) -> list[tuple[str, float]]:
    """Go from the first screen to the last and time every change."""
    start = Start(folder, lambda: "a bench needs words", make_texts(), contacts_file())
    opened = OpenedWindow(start, app)
    opened.show()
    settle(app, 300)
    opened.window.begun.emit()
    wizard = opened.window.stack.currentWidget()
    while not isinstance(wizard, StepsWindow):
        settle(app, 20)
        wizard = opened.window.stack.currentWidget()
    wizard.session.replace(example())
    wizard.start()
    settle(app, 400)
    taken = list(changes(app, wizard))
    opened.window.close()
    settle(app, 50)
    return taken


def changes(app: QApplication, wizard: StepsWindow) -> list[tuple[str, float]]:
    found = []
    for _ in range(60):
        before = wizard.currentPage().title_label.text()
        button = wizard.button(QWizard.WizardButton.NextButton)
        if not (button.isVisible() and button.isEnabled()):
            break
        begun = perf_counter()
        button.click()
        app.processEvents()
        taken = (perf_counter() - begun) * 1000
        after = wizard.currentPage().title_label.text()
        found.append((f"{before} -> {after}", taken))
        settle(app, 600)  # a family reads
    return found


def example() -> Draft:
    """Give a family whose answers are complete, at the first step."""
    catalogue, clock = whole_catalogue(), SystemClock()
    contacts = TomlContacts(contacts_file())
    draft = AnswersReader(catalogue, contacts, clock).read(ROOT / "examples" / "two-homes.toml")
    make = MakeAgreement(
        FirstValues(catalogue, contacts), Agree(None, catalogue, make_texts(), clock), clock
    )
    return replace(make.complete(draft), step=1, furthest=10, sign_offs=())


def settle(app: QApplication, milliseconds: int) -> None:
    timer = QElapsedTimer()
    timer.start()
    while timer.elapsed() < milliseconds:
        app.processEvents()


if __name__ == "__main__":
    raise SystemExit(main())
