"""Somebody who writes down what happened, until they are killed: run by `test_record_killed`.

    record_typist.py DATA

Says on the standard output what was typed, one line each, a moment after the pause in which the
field saves itself.
"""

import os
import sys
from pathlib import Path

from e2e.ways_to_help import start_in
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest

from familypact.bootstrap_window import OpenedWindow, make_application
from familypact.ui.help.help_page import HelpPage
from familypact.ui.home.places import Places
from familypact.ui.records.records_page import RecordsPage

PAUSE = 500  # milliseconds; the field waits for 300


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def come_to_record(window) -> RecordsPage:
    while not isinstance(window.stack.currentWidget(), Places):
        QTest.qWait(5)
    window.help_wanted.emit()
    page = window.stack.currentWidget()
    assert isinstance(page, HelpPage)
    page.grown_up_button.click()
    page.grown_up_door.incidents.button("bullying").click()
    page.deeper.write_button.click()
    record = window.stack.currentWidget()
    assert isinstance(record, RecordsPage)
    return record


def write_for_ever(window) -> None:
    form = come_to_record(window).form
    form.seen.setFocus()
    for number in range(1000):
        for letter in f"word{number} ":
            QTest.keyClicks(form.seen, letter)
        QTest.qWait(PAUSE)
        say(f"word{number}")


def main() -> None:
    os.environ.pop("DBUS_SESSION_BUS_ADDRESS", None)  # no keyring, but a passphrase
    app = make_application("en")
    opened = OpenedWindow(start_in(Path(sys.argv[1])), app)
    opened.show()
    opened.window.activateWindow()
    QTimer.singleShot(0, lambda: write_for_ever(opened.window))
    app.exec()


if __name__ == "__main__":
    main()
