"""Take a signature drawn with mouse, finger or pen, just as the hand moved."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPointingDevice,
    QSinglePointEvent,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from familypact.domain.sign_off import InkPoint, Stroke
from familypact.ui.accessible import set_role
from familypact.ui.look import Look, current_look
from familypact.ui.widgets.ink_width import pen_widths
from familypact.ui.widgets.painting import draw_focus_ring, draw_panel, wants_ring

_EVEN_PRESSURE = 0.5  # of mouse and finger, which do not know how hard they press
_TOUCHES = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd)


class InkPad(QWidget):
    """Points stay in the pixels of the pad they were drawn on, also when the pad grows later."""

    changed = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[Stroke] = []
        self._live: list[InkPoint] = []
        self._pad: tuple[float, float] | None = None
        self._started = 0
        self._drawing = False
        self._ring = False
        set_role(self, QAccessible.Role.Canvas)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def strokes(self) -> tuple[Stroke, ...]:
        return tuple(self._strokes)

    def pad_size(self) -> tuple[float, float]:
        """Width and height, in pixels, that the points refer to."""
        return self._pad or (self.width(), self.height())

    def set_strokes(
        self, strokes: Sequence[Stroke], pad_size: tuple[float, float] | None = None
    ) -> None:
        """Show a signature drawn before, on a pad of `pad_size`; sends no signal."""
        self._strokes = [stroke for stroke in strokes if stroke.points]
        self._started = 0
        self._live = []
        self._drawing = False
        self._pad = pad_size if strokes else None
        self.update()

    def clear(self) -> None:
        had_ink = bool(self._strokes or self._live)
        self.set_strokes(())
        if had_ink:
            self.changed.emit()

    def is_empty(self) -> bool:
        return not self._strokes

    @override
    def sizeHint(self) -> QSize:
        look = current_look()
        return QSize(look.px(380), look.gap(132))

    @override
    def minimumSizeHint(self) -> QSize:
        look = current_look()
        return QSize(look.gap(240), look.gap(110))

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent) and event.type() in _TOUCHES:
            self._take_touch(event)
            event.accept()
            return True
        if event.type() is QEvent.Type.TouchCancel:
            self._end()
            return True
        return super().event(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._begin(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go_on(event)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self._end()

    @override
    def tabletEvent(self, event: QTabletEvent) -> None:
        """Accept the pen, so that Qt does not send the same line as mouse moves once more."""
        match event.type():
            case QEvent.Type.TabletPress:
                self._begin(event)
            case QEvent.Type.TabletMove:
                self._go_on(event)
            case QEvent.Type.TabletRelease:
                self._end()
        event.accept()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = wants_ring(event.reason(), self._ring)
        super().focusInEvent(event)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self.updateGeometry()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        box, radius = QRectF(self.rect()), float(look.px(16))
        if self.hasFocus() and self._ring:
            box = draw_focus_ring(painter, box, radius, look)
        draw_panel(painter, box, radius, look.theme.card, (look.theme.field_line, look.px(2)))
        self._draw_baseline(painter, look)
        self._draw_ink(painter, look)
        painter.end()

    def _take_touch(self, event: QTouchEvent) -> None:
        """Follow the first finger only; a resting palm must not scribble."""
        point = event.points()[0]
        pressure = point.pressure() or _EVEN_PRESSURE
        match event.type():
            case QEvent.Type.TouchBegin:
                self._start(point.position(), pressure, event.timestamp())
            case QEvent.Type.TouchUpdate:
                self._extend(point.position(), pressure, event.timestamp())
            case _:
                self._end()

    def _begin(self, event: QSinglePointEvent) -> None:
        self._start(event.position(), _pressure(event), event.timestamp())

    def _go_on(self, event: QSinglePointEvent) -> None:
        self._extend(event.position(), _pressure(event), event.timestamp())

    def _start(self, place: QPointF, pressure: float, time: int) -> None:
        if not self._strokes:
            self._pad = (self.width(), self.height())
            self._started = time
        elif not self._started:
            self._started = time - self._strokes[-1].points[-1].t
        self._drawing = True
        self._ring = False
        self._live = []
        self._extend(place, pressure, time)

    def _extend(self, place: QPointF, pressure: float, time: int) -> None:
        if not self._drawing:
            return
        factor = self._factor()
        elapsed = max(time - self._started, 0)
        self._live.append(InkPoint(place.x() / factor, place.y() / factor, pressure, elapsed))
        self.update()

    def _end(self) -> None:
        if self._drawing and self._live:
            self._strokes.append(Stroke(tuple(self._live)))
            self.changed.emit()
        self._live = []
        self._drawing = False
        self.update()

    def _factor(self) -> float:
        """Say how much larger the pad is now than the one that was drawn on."""
        width, height = self.pad_size()
        return min(self.width() / max(width, 1), self.height() / max(height, 1)) or 1.0

    def _draw_baseline(self, painter: QPainter, look: Look) -> None:
        side, height = look.gap(24), self.height() * 0.74
        painter.setPen(QPen(QColor(look.theme.field_line), look.px(1.5)))
        painter.drawLine(QPointF(side, height), QPointF(self.width() - side, height))

    def _draw_ink(self, painter: QPainter, look: Look) -> None:
        factor = self._factor()
        painter.scale(factor, factor)
        pen = QPen(QColor(look.theme.ink))
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        for points in (*(stroke.points for stroke in self._strokes), tuple(self._live)):
            _draw_line(painter, pen, points)


def _draw_line(painter: QPainter, pen: QPen, points: tuple[InkPoint, ...]) -> None:
    widths = pen_widths(points)
    if len(points) == 1:
        pen.setWidthF(widths[0])
        painter.setPen(pen)
        painter.drawPoint(QPointF(points[0].x, points[0].y))
    for index in range(1, len(points)):
        start, end = points[index - 1], points[index]
        pen.setWidthF(widths[index])
        painter.setPen(pen)
        painter.drawLine(QPointF(start.x, start.y), QPointF(end.x, end.y))


def _pressure(event: QSinglePointEvent) -> float:
    pen = event.pointingDevice().pointerType() is QPointingDevice.PointerType.Pen
    return event.points()[0].pressure() if pen else _EVEN_PRESSURE
