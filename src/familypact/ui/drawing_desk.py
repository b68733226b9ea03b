"""Draws beside the window what is to be printed, so that the window never waits for it."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from familypact.app.ports import PageImage, PageImages
from familypact.domain.errors import FamilyPactError

_LATE = 200  # milliseconds: what is quicker needs no word


@dataclass(frozen=True, slots=True)
class _Outcome:
    """What came of one job; `error` is None where the pages are there."""

    job: int
    pages: tuple[PageImage, ...] = ()
    error: Exception | None = None


class DrawingDesk(QObject):
    """Only the newest job counts: what was asked for before is dropped."""

    drawn = Signal(object)  # tuple[PageImage, ...]
    refused = Signal(object)  # FamilyPactError
    late = Signal()
    _done = Signal(object)

    def __init__(self, images: PageImages, parent: QObject) -> None:
        super().__init__(parent)
        self._images = images
        self._job = 0
        self._is_busy = False
        # One thread for good: the fonts that were opened in it stay open.
        self._thread = ThreadPoolExecutor(1, "drawing")
        self._timer = QTimer(self, singleShot=True, interval=_LATE)
        self._timer.timeout.connect(self.late)
        self._done.connect(self._take)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.close)

    def draw(self, make: Callable[[], bytes], dots_per_inch: int) -> None:
        """Draw the pages of what `make` gives; it is called on the other thread."""
        self._job += 1
        self._is_busy = True
        self._timer.start()
        self._thread.submit(self._work, self._job, make, dots_per_inch)

    def cancel(self) -> None:
        """Forget what is being drawn."""
        self._job += 1
        self._is_busy = False
        self._timer.stop()

    def is_busy(self) -> bool:
        return self._is_busy

    def close(self) -> None:
        """Wait for the thread: it must not outlive what it draws with."""
        self.cancel()
        self._thread.shutdown(cancel_futures=True)

    def _work(self, job: int, make: Callable[[], bytes], dots: int) -> None:
        if job != self._job:
            return
        try:
            pdf = make()
            outcome = _Outcome(job, self._images.images(pdf, dots) if job == self._job else ())
        except Exception as error:  # noqa: BLE001 - it is raised again where it can be seen
            outcome = _Outcome(job, error=error)
        self._done.emit(outcome)

    def _take(self, outcome: _Outcome) -> None:
        if outcome.job != self._job:
            return
        self._is_busy = False
        self._timer.stop()
        match outcome.error:
            case None:
                self.drawn.emit(outcome.pages)
            case FamilyPactError():
                self.refused.emit(outcome.error)
            case _:
                raise outcome.error
