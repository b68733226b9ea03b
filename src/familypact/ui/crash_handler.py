"""Catches what nobody expected, once for the whole program, and shows it."""

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from familypact.ui.crash_dialog import CrashDialog


class CrashHandler(QObject):
    """Installs itself as Python's last resort; one dialog at a time, however often it fails."""

    def __init__(self, report: Callable[[BaseException], str], parent: QObject) -> None:
        super().__init__(parent)
        self._report = report
        self._dialog: CrashDialog | None = None
        self._before = sys.excepthook

    def install(self) -> None:
        sys.excepthook = self._catch

    def remove(self) -> None:
        sys.excepthook = self._before

    def _catch(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        if isinstance(error, KeyboardInterrupt):
            self._before(kind, error, trace)
            return
        report = self._report(error)
        sys.stderr.write(f"{report}\n")
        if self._dialog is None:
            self._dialog = CrashDialog(report, QApplication.activeWindow())
            self._dialog.finished.connect(self._forget)
            self._dialog.open()

    def _forget(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
