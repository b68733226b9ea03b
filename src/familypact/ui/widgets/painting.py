"""Share the few brush strokes that buttons, chips and pads have in common."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from familypact.ui.look import Look

RING = 3  # the focus ring, in pixels at 100 %
RING_GAP = 2


def wants_ring(reason: Qt.FocusReason, before: bool) -> bool:
    """Show the ring to whoever comes by keyboard; a coming window changes nothing."""
    match reason:
        case Qt.FocusReason.MouseFocusReason:
            return False
        case Qt.FocusReason.ActiveWindowFocusReason | Qt.FocusReason.PopupFocusReason:
            return before
        case _:
            return True


def draw_panel(
    painter: QPainter, box: QRectF, radius: float, fill: str, edge: tuple[str, float]
) -> None:
    """Paint a rounded ground with an edge that stays inside `box`."""
    colour, width = edge
    inside = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(QColor(fill))
    painter.setPen(QPen(QColor(colour), width) if width else QPen(Qt.PenStyle.NoPen))
    painter.drawRoundedRect(inside, radius, radius)


def draw_focus_ring(
    painter: QPainter, box: QRectF, radius: float, look: Look, colour: str = ""
) -> QRectF:
    """Paint the ring along `box` and return the room left inside it."""
    width = look.px(RING)
    inside = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colour or look.theme.teal), width))
    painter.drawRoundedRect(inside, radius, radius)
    rest = width + look.px(RING_GAP)
    return box.adjusted(rest, rest, -rest, -rest)


def draw_tick(painter: QPainter, box: QRectF, colour: str) -> None:
    """Paint a tick into the middle of `box`, as thick as its size asks for."""
    pen = QPen(QColor(colour), box.width() / 9)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    steps = ((0.29, 0.53), (0.44, 0.68), (0.72, 0.36))
    painter.drawPolyline(
        [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in steps]
    )
