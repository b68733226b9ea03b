"""Fetches the data key beside the window, since a keyring or a cipher may take seconds."""

from PySide6.QtCore import QThread, Signal
from typing_extensions import override

from familypact.app.open_data import OpenData
from familypact.domain.errors import FamilyPactError


class KeyWorker(QThread):
    """Emits `opened` with the key, or `refused` with the error."""

    opened = Signal(bytes)
    refused = Signal(object)

    def __init__(self, opening: OpenData, passphrase: str | None) -> None:
        super().__init__()
        self._opening = opening
        self._passphrase = passphrase

    @override
    def run(self) -> None:
        try:
            self.opened.emit(self._opening.key(self._passphrase))
        except FamilyPactError as error:
            self.refused.emit(error)
