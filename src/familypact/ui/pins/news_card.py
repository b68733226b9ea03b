"""The part of the history that says what became of PINs, so that nobody resets one in secret."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget
from typing_extensions import override

from familypact.ui.tokens import Tone
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.headings import BodyLabel


class PinNewsPart(QWidget):
    """Emits `arrived` each time it comes into sight, to be filled anew by `show_lines`.

    The card in it is there only where there is something to say.
    """

    arrived = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = QCoreApplication.translate("PinNewsPart", "PINs")
        self.card = Card(title, Tone.PLAIN, self)
        self.card.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        self.lines: list[BodyLabel] = []

    def show_lines(self, lines: tuple[str, ...]) -> None:
        for label in self.lines:
            self.card.body.removeWidget(label)
            label.hide()
            label.deleteLater()
        self.lines = [BodyLabel(line, self.card) for line in lines]
        for label in self.lines:
            self.card.body.addWidget(label)
            label.show()
        self.card.setVisible(bool(lines))

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.arrived.emit()
