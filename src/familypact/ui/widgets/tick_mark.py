"""The three marks of a check-in: filled, ring, cross; a dash where nobody said anything."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget
from typing_extensions import override

from familypact.domain.checkin_talk import View
from familypact.ui.look import Look, current_look
from familypact.ui.widgets.headings import WhyLine

_SIDE = 16  # pixels at 100 %


def draw_mark(painter: QPainter, box: QRectF, view: View | None, look: Look) -> None:
    """Paint the mark of a view into a square; shape and colour both say which it is."""
    theme = look.theme
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width = max(box.width() / 7, 1.5)
    inside = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    match view:
        case View.GOING_WELL:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.teal))
            painter.drawEllipse(box)
        case View.NEEDS_TALK:
            painter.setPen(QPen(QColor(theme.amber), width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(inside)
        case View.DID_NOT_WORK:
            painter.setPen(_round_pen(theme.coral, width))
            arm = box.width() * 0.2
            cross = box.adjusted(arm, arm, -arm, -arm)
            painter.drawLine(cross.topLeft(), cross.bottomRight())
            painter.drawLine(cross.topRight(), cross.bottomLeft())
        case None:
            painter.setPen(_round_pen(theme.quiet, width / 2))
            half = QPointF(box.width() * 0.18, 0)
            painter.drawLine(box.center() - half, box.center() + half)


def _round_pen(colour: str, width: float) -> QPen:
    pen = QPen(QColor(colour), width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


class TickMark(QWidget):
    """A mark beside its word, for the legend."""

    def __init__(self, view: View | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @override
    def sizeHint(self) -> QSize:
        side = current_look().px(_SIDE)
        return QSize(side, side)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        draw_mark(painter, QRectF(self.rect()), self._view, current_look())
        painter.end()


class LegendEntry(QWidget):
    """A mark and its word on one line, wrapping only where the line is too short for it."""

    def __init__(self, view: View, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self.words = WhyLine(text, self)
        self.words.centre_vertically()
        self._row.addWidget(TickMark(view, self), 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self.words, 1)
        self._space()

    @override
    def sizeHint(self) -> QSize:
        metrics = self.words.fontMetrics()
        words = metrics.horizontalAdvance(self.words.text())
        side = current_look().px(_SIDE)
        return QSize(side + self._row.spacing() + words + 2, max(metrics.height(), side))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        room = width - current_look().px(_SIDE) - self._row.spacing()
        return max(self.words.heightForWidth(room), self.sizeHint().height())

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._space()

    def _space(self) -> None:
        self._row.setSpacing(current_look().gap(8))
