"""One line of a list: a dot, and beside it the words, also when they need several lines."""

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QWidget
from typing_extensions import override

from familypact.ui.look import current_look
from familypact.ui.widgets.headings import BodyLabel

_RADIUS, _ROOM = 2.75, 18  # pixels at 100 %


class Point(QWidget):
    """The dot is painted: a screen reader is told the words alone."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = BodyLabel(words, self)
        self._before = QSpacerItem(0, 0)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addSpacerItem(self._before)
        self._row.addWidget(self._words, 1)
        self._space()

    def text(self) -> str:
        return self._words.text()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._space()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        radius = look.px(_RADIUS * 2) / 2
        across = radius + look.px(1)
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            across = self.width() - across
        first_line = self._words.y() + self._words.fontMetrics().height() / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.theme.ink))
        painter.drawEllipse(QPointF(across, first_line), radius, radius)
        painter.end()

    def _space(self) -> None:
        self._before.changeSize(current_look().px(_ROOM), 0)
        self._row.invalidate()
