"""The real program; beside it, a file says each page that comes on the screen."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from familypact.bootstrap import run
from familypact.ui.app_window import AppWindow

SEEN = Path(os.environ["HOME"], "seen")


class Watching(QApplication):
    """The program takes the application that is there already."""

    def __init__(self) -> None:
        super().__init__(["familypact"])
        self._last = ""
        self._clock = QTimer(self)
        self._clock.timeout.connect(self._look)
        self._clock.start(20)

    def _look(self) -> None:
        for window in self.topLevelWidgets():
            if isinstance(window, AppWindow) and window.isVisible():
                self._note(type(window.stack.currentWidget()).__name__)

    def _note(self, page: str) -> None:
        rings = any(Path(os.environ["XDG_RUNTIME_DIR"]).glob("familypact-*.sock"))
        said = f"{page},rings" if rings else page
        if said != self._last:
            self._last = said
            with SEEN.open("a", encoding="utf-8") as file:
                file.write(f"{said}\n")


watching = Watching()
sys.exit(run(sys.argv[1:]))
