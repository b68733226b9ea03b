"""Checks a file beside the window, which goes on answering meanwhile."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QThread, Signal
from typing_extensions import override

from familypact.app.verdict import Verdict

Check = Callable[[Path], Verdict]


class CheckWorker(QThread):
    """Emits `answered` with a Verdict; belongs to the program, so that a page may go before it."""

    answered = Signal(object)

    def __init__(self, check: Check, path: Path) -> None:
        app = QCoreApplication.instance()
        super().__init__(app)
        self._check = check
        self._path = path
        self.finished.connect(self.deleteLater)
        if app is not None:
            app.aboutToQuit.connect(self._come_to_an_end)

    @override
    def run(self) -> None:
        self.answered.emit(self._check(self._path))

    def _come_to_an_end(self) -> None:
        """Keep the program until then: a thread must not outlive it."""
        self.wait()
