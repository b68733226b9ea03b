"""The words of a promise, in type that a child beside a grown-up can read."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from familypact.ui.look import Size, Weight, current_look
from familypact.ui.widgets.text_label import TextLabel

_LONGEST = 28


class ClauseText(TextLabel):
    """17 px and bold."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._dress()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        font = current_look().font(Size.LEAD, Weight.BOLD)
        if self.font() != font:
            self.setFont(font)


def short_name(name: str) -> str:
    """Cut a very long name for titles and buttons; cards and the poster print it in full."""
    name = " ".join(name.split())
    return name if len(name) <= _LONGEST else f"{name[: _LONGEST - 1].rstrip()}…"
