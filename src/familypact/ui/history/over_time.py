"""A picture of how one promise went over time: a line through the marks of all talks."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from familypact.domain.checkin_talk import View
from familypact.ui.accessible import set_role
from familypact.ui.look import Look, Size, current_look
from familypact.ui.widgets.tick_mark import draw_mark

_LEVELS = (View.GOING_WELL, View.NEEDS_TALK, View.DID_NOT_WORK)
_MARK = 14  # pixels at 100 %
_STEP = 30
_EDGE = 10


class OverTime(QWidget):
    """`words` names the three levels, `ends` the first and the last day under the line."""

    def __init__(
        self,
        days: Sequence[date],
        views: Sequence[View | None],
        words: dict[View, str],
        ends: tuple[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._said = [(day, v) for day, v in zip(days, views, strict=True) if v is not None]
        self._words, self._ends = words, ends
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        set_role(self, QAccessible.Role.Graphic)

    @override
    def sizeHint(self) -> QSize:
        look = current_look()
        high = 2 * look.gap(_EDGE) + 2 * look.px(_STEP) + look.px(_MARK) + look.px(22)
        return QSize(look.px(320), high)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(look.font(Size.SMALL))
        room = self._room(look)
        for level, view in enumerate(_LEVELS):
            self._draw_level(painter, room, level, view, look)
        points = [(self._place(day, view, room, look), view) for day, view in self._said]
        painter.setPen(QPen(QColor(look.theme.field_line), look.px(2)))
        painter.drawPolyline([point for point, _view in points])
        side = float(look.px(_MARK))
        for point, view in points:
            box = QRectF(0, 0, side, side)
            box.moveCenter(point)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(look.theme.card))
            painter.drawEllipse(box)
            draw_mark(painter, box, view, look)
        self._draw_ends(painter, room, look)
        painter.end()

    def _room(self, look: Look) -> QRectF:
        """Leave room for the names of the levels at the start of the line."""
        metrics = QFontMetrics(look.font(Size.SMALL))
        names = max(metrics.horizontalAdvance(word) for word in self._words.values())
        edge = look.gap(_EDGE)
        left, right = names + look.gap(24), look.px(_MARK)
        if self._is_mirrored():
            left, right = right, left
        height = 2 * look.px(_STEP)
        top = edge + look.px(_MARK) / 2
        return QRectF(left, top, max(self.width() - left - right, 1), height)

    def _draw_level(
        self, painter: QPainter, room: QRectF, level: int, view: View, look: Look
    ) -> None:
        y = room.top() + level * look.px(_STEP)
        painter.setPen(QPen(QColor(look.theme.line), 1))
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y))
        painter.setPen(QColor(look.theme.quiet))
        half = look.px(_STEP) / 2
        if self._is_mirrored():
            box = QRectF(
                room.right() + look.gap(12), y - half, self.width() - room.right(), 2 * half
            )
        else:
            box = QRectF(0, y - half, room.left() - look.gap(12), 2 * half)
        side = Qt.AlignmentFlag.AlignRight if self._is_mirrored() else Qt.AlignmentFlag.AlignLeft
        side |= Qt.AlignmentFlag.AlignAbsolute
        if self._is_mirrored():
            box.setRight(self.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | side, self._words[view])

    def _draw_ends(self, painter: QPainter, room: QRectF, look: Look) -> None:
        painter.setPen(QColor(look.theme.quiet))
        top = room.bottom() + look.px(_MARK) / 2 + look.gap(4)
        box = QRectF(room.left(), top, room.width(), look.px(22))
        first, last = self._ends
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignRight)
        if self._is_mirrored():
            sides = sides[::-1]
        for day, side in zip((first, last), sides, strict=True):
            painter.drawText(box, side | Qt.AlignmentFlag.AlignAbsolute, day)

    def _place(self, day: date, view: View, room: QRectF, look: Look) -> QPointF:
        first, last = self._said[0][0], self._said[-1][0]
        whole = (last - first).days
        share = (day - first).days / whole if whole else 0.5
        if self._is_mirrored():
            share = 1 - share
        y = room.top() + _LEVELS.index(view) * look.px(_STEP)
        return QPointF(room.left() + share * room.width(), y)

    def _is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft
