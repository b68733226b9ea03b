"""What the window knows of talks and history without importing their pages."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from familypact.domain.poster_copy import PosterWay
from familypact.ui.plain_page import PlainPage


@dataclass(frozen=True, slots=True)
class TalkNews:
    """What the home window says: who chooses the first question, and what waits."""

    first_question: str = ""  # a child's name
    talk_is_open: bool = False
    waiting: int = 0  # proposals without an answer
    agreed: int = 0  # changes that are in no version yet
    trials: tuple[tuple[str, str], ...] = ()  # what is tried, and until when; "": over


class TalkDoor(QObject):
    """Emits where the family wants to go; `wizard_wanted` once there is a draft to be signed."""

    help_wanted = Signal()
    home_wanted = Signal()
    wizard_wanted = Signal()
    page_wanted = Signal(object)  # PlainPage, to be put into the window

    def show_talk(self) -> None:
        """Begin a check-in, or go on with the one that is open; may raise a FamilyPactError."""
        raise NotImplementedError

    def show_changes(self) -> None:
        """Make the next version of what was accepted; may raise a FamilyPactError."""
        raise NotImplementedError

    def news(self) -> TalkNews:
        """Give what stands on the home window; may raise a FamilyPactError."""
        raise NotImplementedError

    def proposals_page(self) -> PlainPage:
        """Give the parking lot, for a place in the home window."""
        raise NotImplementedError

    def history_page(self) -> PlainPage:
        """Give the history, for a place in the home window."""
        raise NotImplementedError

    def poster_made(self, way: PosterWay) -> None:
        """Write down for the history that a poster was made; may raise a FamilyPactError."""
        raise NotImplementedError

    def going_card(self) -> QWidget:
        """Give the tick grid of all talks, for the home window."""
        raise NotImplementedError
