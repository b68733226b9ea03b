"""The real window on a family's data, open until its input ends, planning without a pause.

It says "planned" each time, as after a visit to the home page, or what a family would be told of.
"""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QSocketNotifier, QTimer

from familypact.bootstrap import make_texts
from familypact.bootstrap_start import Start
from familypact.bootstrap_window import OpenedWindow, make_application
from familypact.data_files import contacts_file
from familypact.ui.home.places import Places

DATA, PASSPHRASE = Path(sys.argv[1]), sys.argv[2]
OFTEN = 10  # milliseconds


def main() -> None:
    texts = make_texts()
    app = make_application(texts.language)
    opened = OpenedWindow(Start(DATA, lambda: PASSPHRASE, texts, contacts_file()), app)
    opened.show()

    def plan() -> None:
        if opened.flow.opened is None or not isinstance(opened.window.page, Places):
            return
        said = "planned"
        try:
            opened.flow.opened.reminders.plan()
        except Exception as error:  # noqa: BLE001 - a family would be told of it, whatever it is
            said = repr(error)
        sys.stdout.write(f"{said}\n")
        sys.stdout.flush()

    clock = QTimer(opened.window)
    clock.timeout.connect(plan)
    clock.start(OFTEN)
    end = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, opened.window)
    end.activated.connect(app.quit)
    QTimer.singleShot(60_000, lambda: os._exit(3))
    app.exec()


main()
