"""A whole session of the real program: agree, print, look, back up, open the window, close it."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer

from familypact.bootstrap import make_texts, run
from familypact.bootstrap_start import Start
from familypact.bootstrap_window import OpenedWindow, make_application
from familypact.data_files import contacts_file
from familypact.ui.home.places import Places

HOME = Path(sys.argv[1])
ANSWERS = Path(sys.argv[2])
OUT = HOME / "out"
WORDS = ["--passphrase-file", str(HOME / "words")]


def commands() -> None:
    """Do what the commands do; what is asked for in clear goes to `out`."""
    for words in (
        ["make", str(ANSWERS), "--poster", str(OUT / "poster.pdf")],
        ["show"],
        ["backup", str(HOME / "ours.familypact-backup")],
        ["restore", str(HOME / "ours.familypact-backup")],
        ["export", str(OUT / "all")],
        ["verify", str(OUT / "poster.pdf")],
    ):
        code = run([*WORDS, *words])
        sys.stdout.write(f"{words[0]}: {code}\n")


def window() -> None:
    """Open the window, walk through every place, and close it."""
    texts = make_texts()
    app = make_application(texts.language)
    secret = (HOME / "words").read_text().strip()
    opened = OpenedWindow(Start(None, lambda: secret, texts, contacts_file()), app)
    opened.show()

    def walk() -> None:
        places = opened.window.page
        if not isinstance(places, Places):
            QTimer.singleShot(50, walk)
            return
        for number in range(len(places._pages)):
            places.go_to(number)
            app.processEvents()
        sys.stdout.write(f"places: {len(places._pages)}\n")
        opened.window.close()
        app.quit()

    QTimer.singleShot(50, walk)
    QTimer.singleShot(60_000, lambda: os._exit(3))
    app.exec()


{"commands": commands, "window": window}[sys.argv[3]]()
