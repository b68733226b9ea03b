"""A sentence to write in that saves itself: after a short pause, on leaving, and when hidden."""

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QTextCursor, QTextLayout, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget
from typing_extensions import override

from familypact.ui.look import Size, current_look
from familypact.ui.wizard.parts.text_line import PAUSE, TextLine

_WIDTH = 480  # pixels at 100 %
_NARROWEST = 120


class WordsField(QPlainTextEdit):
    """A sentence in large type that grows with its lines, so that nothing of it is cut off."""

    settled = Signal(str)

    def __init__(self, name: str, parent: QWidget | None = None, *, hint: str = "") -> None:
        super().__init__(parent)
        self._dressed = ""
        self.setAccessibleName(name)
        self.setPlaceholderText(hint)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._dress()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self._settle)
        self.textChanged.connect(self._pause.start)
        self.textChanged.connect(self.updateGeometry)

    def words(self) -> str:
        """Give one line of text, also where several were pasted."""
        return " ".join(self.toPlainText().split())

    def show_words(self, words: str) -> None:
        """Show what is saved, without saving it again; the cursor stays where one types."""
        if self.words() == " ".join(words.split()):
            return
        self.setPlainText(words)
        self._pause.stop()

    def go_in(self) -> None:
        """Take the focus, with the cursor behind the last word."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def flush(self) -> None:
        """Save now what the pause still holds back."""
        if self._pause.isActive():
            self._settle()

    @override
    def sizeHint(self) -> QSize:
        width = current_look().px(_WIDTH)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(current_look().px(_NARROWEST), self.heightForWidth(self.width()))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        """Wrap the words as the field itself does, and count the lines."""
        look = current_look()
        margin = round(self.document().documentMargin())
        across = 2 * (look.gap(12) + look.px(2) + margin)
        around = 2 * (look.gap(8) + look.px(2) + margin)
        layout = QTextLayout(self.toPlainText() or self.placeholderText(), self.font())
        option = QTextOption()
        option.setWrapMode(self.wordWrapMode())
        layout.setTextOption(option)
        layout.beginLayout()
        lines = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(width - across, 1))
            lines += 1
        layout.endLayout()
        return max(lines, 1) * self.fontMetrics().lineSpacing() + around

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter alone: a promise is one sentence, and the wizard must not jump."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return
        super().keyPressEvent(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.flush()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flush()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        wanted = f"font-size: {current_look().px(Size.LEAD.value)}px; font-weight: 700;"
        if wanted != self._dressed:
            self._dressed = wanted
            self.setStyleSheet(wanted)

    def _settle(self) -> None:
        self._pause.stop()
        self.settled.emit(self.words())


def flush_fields(root: QWidget) -> None:
    """Save what any field inside `root` still holds back."""
    for line in root.findChildren(TextLine):
        line.hand_over()
    for words in root.findChildren(WordsField):
        words.flush()
