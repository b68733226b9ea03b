"""Fields of the sign box: the typed name, as weighty as a drawn one, and a note."""

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget
from typing_extensions import override

from familypact.ui.look import current_look

PAUSE = 300  # milliseconds after the last key
LONGEST = 300
_TYPE = 32  # pixels at 100 %


class NoteField(QLineEdit):
    """`settled` comes soon after the last key, when one leaves the field, and when it is hidden."""

    settled = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setMaxLength(LONGEST)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.settled)
        self.textEdited.connect(lambda _text: self._pause.start())

    def words(self) -> str:
        return self.text().strip()

    def show_words(self, words: str) -> None:
        """Show what is saved, without a signal."""
        if self.words() != words.strip():
            self.setText(words)
        self._pause.stop()

    def flush(self) -> None:
        """Tell now what the pause still holds back."""
        if self._pause.isActive():
            self._pause.stop()
            self.settled.emit()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.flush()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.flush()


class SignedName(NoteField):
    """A name in big sloping type on a line, in the place of the ink pad."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        self._dressed = ""
        self.setPlaceholderText(self.tr("Type your name"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._dress()

    @override
    def sizeHint(self) -> QSize:
        look = current_look()
        return QSize(look.px(380), look.gap(132))

    @override
    def minimumSizeHint(self) -> QSize:
        look = current_look()
        return QSize(look.gap(240), look.gap(110))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._dress()

    def _dress(self) -> None:
        look = current_look()
        wanted = (
            f"font-size: {look.px(_TYPE)}px; font-style: italic; font-weight: 600;"
            f" border-radius: {look.px(16)}px;"
        )
        if wanted != self._dressed:
            self._dressed = wanted
            self.setStyleSheet(wanted)
