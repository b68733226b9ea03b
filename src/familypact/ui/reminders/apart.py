"""Asks the system beside the window: its scheduler may take seconds to answer."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QThread, Signal
from typing_extensions import override

from familypact.app.set_up_reminders import ReminderStatus
from familypact.domain.errors import FamilyPactError


class Apart(QThread):
    """Emits `told` or `refused`; belongs to the program, so that a page may go before it.

    `number` comes back with the answer: of several askings only the latest is worth showing.
    """

    told = Signal(int, object)  # number, ReminderStatus
    refused = Signal(object)  # FamilyPactError

    def __init__(self, ask: Callable[[], ReminderStatus], number: int) -> None:
        app = QCoreApplication.instance()
        super().__init__(app)
        self._ask = ask
        self._number = number
        self.finished.connect(self.deleteLater)
        if app is not None:
            app.aboutToQuit.connect(self._come_to_an_end)

    @override
    def run(self) -> None:
        try:
            status = self._ask()
        except FamilyPactError as error:
            self.refused.emit(error)
        else:
            self.told.emit(self._number, status)

    def _come_to_an_end(self) -> None:
        """Keep the program until then: a thread must not outlive it."""
        self.wait()
