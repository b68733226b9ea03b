"""One line of a list: a dot, and beside it the words, also when they need several lines."""

from PySide6.QtWidgets import QHBoxLayout, QWidget

from familypact.ui.look import current_look
from familypact.ui.widgets.headings import BodyLabel


class Point(QWidget):
    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = BodyLabel(words, self)
        dot = BodyLabel("•", self)
        dot.setAccessibleName(" ")
        dot.setWordWrap(False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_look().gap(10))
        row.addWidget(dot)
        row.addWidget(self._words, 1)

    def text(self) -> str:
        return self._words.text()
