"""Give the lines of a page their places: title, lead, card title, question, reason, side note."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget

from familypact.ui.accessible import announce, set_role
from familypact.ui.widgets.tab_order import keep_place
from familypact.ui.widgets.text_label import TextLabel


class TitleLabel(TextLabel):
    """The title of a page, 30 px; a heading for screen readers."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        set_role(self, QAccessible.Role.Heading)
        keep_place(self)  # pages put the focus here on arrival
        self.setText(text)

    def announce(self) -> None:
        """Have the title read out, as on arrival at a page."""
        announce(self, self.text())


class CardTitle(TextLabel):
    """The title of a card, 19 px; a heading too."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", parent)
        set_role(self, QAccessible.Role.Heading)
        self.setText(text)


class BigQuestion(TextLabel):
    """A question to read aloud, 21 px."""


class LeadLabel(TextLabel):
    """The one sentence under a page's title, 17 px."""


class BodyLabel(TextLabel):
    """Ordinary text, 15 px."""


class WhyLine(TextLabel):
    """The reason under a rule, 14 px and quiet."""


class QuietLabel(TextLabel):
    """A side note, 15 px and quiet."""
