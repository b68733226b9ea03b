"""A field for several lines that grows with them and hands its words over by itself."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from familypact.ui.look import current_look
from familypact.ui.wizard.parts.text_line import PAUSE, TextLine

_FEWEST_LINES = 3
_NARROWEST = 120  # pixels at 100 %
LONGEST = 20_000  # letters; about ten pages


class LongField(QPlainTextEdit):
    """Emits `written` soon after the last key, when one leaves it, and when it is hidden."""

    written = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._handed_over = ""
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.hand_over)
        self.textChanged.connect(self._pause.start)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)

    def show_text(self, text: str) -> None:
        """Show saved words, without a signal."""
        self._handed_over = text
        if self.toPlainText() != text:
            self.setPlainText(text)
        self._pause.stop()

    def hand_over(self) -> None:
        """Emit what was written, once."""
        self._pause.stop()
        text = self.toPlainText()[:LONGEST]
        if text != self._handed_over:
            self._handed_over = text
            self.written.emit(text)

    @override
    def sizeHint(self) -> QSize:
        look = current_look()
        lines = max(round(self.document().size().height()), _FEWEST_LINES)
        around = 2 * (look.gap(8) + look.px(2) + round(self.document().documentMargin()))
        height = lines * self.fontMetrics().lineSpacing() + around
        return QSize(look.px(_NARROWEST), height)

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.hand_over()
        super().focusOutEvent(event)

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        """Keep the last words too where the page goes away under the keys."""
        self.hand_over()
        super().hideEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._grow()

    def _grow(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.updateGeometry()


def flush_fields(root: QWidget) -> None:
    """Hand over what any field inside `root` still holds back."""
    for line in root.findChildren(TextLine):
        line.hand_over()
    for field in root.findChildren(LongField):
        if field.isVisible():  # a child's words that are closed are not in their field
            field.hand_over()
