"""Words over a field, so that it still says what it asks once something is written in it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from familypact.ui.look import current_look
from familypact.ui.widgets.headings import BodyLabel


class Captioned(QWidget):
    def __init__(self, words: str, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = BodyLabel(words, self)
        label.setBuddy(field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_look().gap(4))
        column.addWidget(label)
        column.addWidget(field)
