"""Holds what a page shows, as high as its words need at the width there is."""

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from familypact.ui.look import current_look


class Tall(QWidget):
    """A column of cards in `body`.

    Cards ask for the height they would need in a narrow window; a page that added those up would
    be mostly empty. So this asks for none and leaves it to height-for-width.
    """

    def __init__(self, parent: QWidget | None = None, *, gap: int = 12) -> None:
        super().__init__(parent)
        self._gap = gap
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._space()

    @override
    def sizeHint(self) -> QSize:
        """Ask the layout, not the widget, which would lay everything out once more to answer."""
        return self.body.sizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.body.minimumSize().width(), 0)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._space()

    def _space(self) -> None:
        self.body.setSpacing(current_look().gap(self._gap))
