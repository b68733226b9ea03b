"""Fetches the data key beside the window, since a keyring or a cipher may take seconds."""

from enum import Enum

from PySide6.QtCore import QObject, QThread, Signal
from typing_extensions import override

from familypact.app.open_data import OpenData
from familypact.app.ports import KeyState
from familypact.domain.errors import FamilyPactError

_WANTS_WORDS = frozenset(
    {
        KeyState.NEW_WITHOUT_KEYRING,
        KeyState.NEEDS_PASSPHRASE,
        KeyState.KEYRING_LOCKED,
        KeyState.KEY_MISSING,
    }
)


class Attempt(Enum):
    """Whether a person has already been asked for the passphrase."""

    FIRST = "first"
    ASKED = "asked"


class KeyWorker(QThread):
    """Emits `opened` with the key, `words_wanted` with what to ask, or `refused`."""

    opened = Signal(bytes)
    words_wanted = Signal(object)  # KeyState
    refused = Signal(object, object)  # FamilyPactError, KeyState

    def __init__(
        self, opening: OpenData, passphrase: str | None, attempt: Attempt, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._opening = opening
        self._passphrase = passphrase
        self._attempt = attempt

    @override
    def run(self) -> None:
        try:
            state = self._opening.state()
        except FamilyPactError as error:
            self.refused.emit(error, KeyState.KEY_MISSING)
            return
        if self._attempt is Attempt.FIRST and self._passphrase is None and state in _WANTS_WORDS:
            self.words_wanted.emit(state)
            return
        try:
            self.opened.emit(self._key(state))
        except FamilyPactError as error:
            self.refused.emit(error, state)

    def give_up(self) -> None:
        """End soon, also where a keyring still waits for somebody to type."""
        self.requestInterruption()
        self.wait()

    def _key(self, state: KeyState) -> bytes:
        asks_keyring = self._attempt is Attempt.ASKED and self._passphrase is None
        if asks_keyring and state is KeyState.KEYRING_LOCKED:
            return self._opening.key_after_prompt(self.isInterruptionRequested)
        return self._opening.key(self._passphrase)
