"""Lines that can be taken away again, each with its own button."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familypact.ui.look import current_look
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.headings import BodyLabel


class RemovableRows(QWidget):
    """Emits the key of the line that is to go; hidden while there is none."""

    removed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(current_look().gap(6))
        self._rows: list[QWidget] = []
        self.buttons: dict[str, SmallButton] = {}
        self.hide()

    def show_rows(self, words: Mapping[str, str]) -> None:
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.buttons = {}
        self._rows = [self._row(key, text) for key, text in words.items()]
        self.setVisible(bool(words))

    def _row(self, key: str, text: str) -> QWidget:
        row = QWidget(self)
        label = BodyLabel(text, row)
        label.centre_vertically()
        button = SmallButton(
            self.tr("Remove"), row, icon="cross", name=self.tr("Remove: {what}").format(what=text)
        )
        button.clicked.connect(lambda: self.removed.emit(key))
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label, 1)
        line.addWidget(button)
        self._column.addWidget(row)
        self.buttons[key] = button
        return row
