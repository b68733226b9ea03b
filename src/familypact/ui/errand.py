"""Has something made beside the window while a page waits for it, which a person may stop."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QProgressDialog, QWidget

_LATE = 200  # milliseconds: what is quicker needs no word
_Made = TypeVar("_Made")


@dataclass(frozen=True, slots=True)
class Done(Generic[_Made]):
    """What was made; nothing stands for a person who did not want to wait."""

    made: _Made


class Errand(QObject):
    """One thread for all errands: the fonts that were opened in it stay open."""

    _ended = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = ThreadPoolExecutor(1, "errand")
        self._number = 0
        self._loop: QEventLoop | None = None
        # Queued: it is emitted on the other thread, perhaps before the loop has begun.
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    def fetch(self, make: Callable[[], _Made], page: QWidget) -> Done[_Made] | None:
        """Give what `make` gives on the other thread; None where it was stopped.

        Raises what `make` raises. While one errand is waited for there is no other.
        """
        if self._loop is not None:
            return None
        self._number += 1
        number, loop = self._number, QEventLoop(self)
        self._loop = loop
        dialog = self._dialog(page)
        dialog.canceled.connect(loop.quit)
        QTimer.singleShot(_LATE, dialog, dialog.show)
        work = self._thread.submit(make)
        work.add_done_callback(lambda _: self._ended.emit(number))
        loop.exec()
        self._loop = None
        was_stopped = dialog.wasCanceled()
        dialog.close()
        dialog.deleteLater()
        loop.deleteLater()
        if was_stopped or not work.done():
            work.cancel()
            return None
        return Done(work.result())

    def close(self) -> None:
        """Wait for the thread: it must not outlive what it works with."""
        self._thread.shutdown(cancel_futures=True)

    def _end(self, number: int) -> None:
        if self._loop is not None and number == self._number:
            self._loop.quit()

    def _dialog(self, page: QWidget) -> QProgressDialog:
        words, stop = self.tr("It is being made …"), self.tr("Stop")
        dialog = QProgressDialog(words, stop, 0, 0, page)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)
        dialog.setWindowTitle(words)
        dialog.setAccessibleName(words)
        dialog.setAutoReset(False)
        dialog.setMinimumDuration(2**31 - 1)  # our own timer shows it
        return dialog
