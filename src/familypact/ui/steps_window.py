"""What the window knows of the wizard without importing its pages, which would slow the start."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWizard

from familypact.domain.draft import Draft


class StepsWindow(QWizard):
    """Emits `agreed` at the end, `put_off` when the family goes on later."""

    agreed = Signal()
    put_off = Signal()
    help_wanted = Signal()

    @property
    def draft(self) -> Draft:
        """Give the draft as it is now."""
        raise NotImplementedError

    def start(self) -> None:
        """Open at the step where the family stopped."""
        raise NotImplementedError

    def say(self, words: str) -> None:
        """Show what went wrong on the page that is there."""
        raise NotImplementedError
