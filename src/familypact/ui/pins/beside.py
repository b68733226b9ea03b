"""Does what takes a tenth of a second or more beside the window, which goes on answering."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QThread, Signal
from typing_extensions import override

from familypact.domain.errors import FamilyPactError


class Beside(QThread):
    """Emits `done` with what `work` gave, or `refused` with its FamilyPactError."""

    done = Signal(object)
    refused = Signal(object)

    def __init__(self, work: Callable[[], object], parent: QObject) -> None:
        super().__init__(parent)
        self._work = work

    @override
    def run(self) -> None:
        try:
            found = self._work()
        except FamilyPactError as error:
            self.refused.emit(error)
            return
        self.done.emit(found)
