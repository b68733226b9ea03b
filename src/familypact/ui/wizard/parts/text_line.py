"""A line to write in that hands its words over soon after the last key, and when one leaves it."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QLineEdit, QWidget
from typing_extensions import override

PAUSE = 300  # milliseconds after the last key
LONGEST = 300


class TextLine(QLineEdit):
    written = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, *, hint: str = "") -> None:
        super().__init__(parent)
        self._handed_over = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setMaxLength(LONGEST)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.hand_over)
        self.textEdited.connect(lambda _text: self._pause.start())

    def show_text(self, text: str) -> None:
        """Show saved words, without a signal; words being typed now are not overwritten."""
        if self.hasFocus() and self.text().strip() == text:
            return
        self._pause.stop()
        self._handed_over = text
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)  # a long text is read from its start

    def hand_over(self) -> None:
        """Emit what was written, once."""
        self._pause.stop()
        if self.text() != self._handed_over:
            self._handed_over = self.text()
            self.written.emit(self.text())

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.hand_over()
        super().focusOutEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Keep the last words too where the page goes away under the keys."""
        if self._pause.isActive():
            self.hand_over()
        super().hideEvent(event)
