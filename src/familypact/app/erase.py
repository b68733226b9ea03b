"""Erases everything of FamilyPact on this computer, and proves it."""

from collections.abc import Callable
from dataclasses import dataclass

from familypact.app.vault_ports import KeyWays, OwnFiles

KEYRING = "keyring"
SCHEDULER = "scheduler"


@dataclass(frozen=True, slots=True)
class Erased:
    """What is still there afterwards; nothing, as a rule."""

    left: tuple[str, ...] = ()

    @property
    def is_all_gone(self) -> bool:
        return not self.left


class EraseEverything:
    """Keyring and scheduler first, for the files say what stands there."""

    def __init__(self, ways: KeyWays, files: OwnFiles, end_reminders: Callable[[], bool]) -> None:
        self._ways = ways
        self._files = files
        self._end_reminders = end_reminders

    def erase(self) -> Erased:
        """Note it first: whoever is cut off goes on with the next start."""
        self._files.note_erasing()
        left = []
        if not self._ways.forget_keyring():
            left.append(KEYRING)
        if not self._end_reminders():
            left.append(SCHEDULER)
        self._files.erase()
        return Erased((*left, *self._files.left()))

    def go_on(self) -> Erased | None:
        """Bring to its end what was cut off; None where nothing was."""
        return self.erase() if self._files.is_being_erased() else None
