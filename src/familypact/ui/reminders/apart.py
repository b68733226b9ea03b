"""Asks the system beside the window: its scheduler may take seconds to answer."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QThread, Signal
from typing_extensions import override

from familypact.app.set_up_reminders import ReminderStatus
from familypact.domain.errors import FamilyPactError


class Apart(QThread):
    """Emits `told` or `refused`; belongs to the program, so that a page may go before it."""

    told = Signal(object)  # ReminderStatus
    refused = Signal(object)  # FamilyPactError

    def __init__(self, ask: Callable[[], ReminderStatus]) -> None:
        app = QCoreApplication.instance()
        super().__init__(app)
        self._ask = ask
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
            self.told.emit(status)

    def _come_to_an_end(self) -> None:
        """Keep the program until then: a thread must not outlive it."""
        self.wait()
