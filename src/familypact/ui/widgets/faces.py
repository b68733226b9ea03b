"""Let the youngest answer with a face instead of a sentence."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton
from typing_extensions import override

from familypact.ui.artwork import art_pixmap, icon_pixmap
from familypact.ui.look import Look, Size, Weight, current_look
from familypact.ui.tokens import Theme
from familypact.ui.widgets.button_shape import Paint, Shape
from familypact.ui.widgets.chip import Chip
from familypact.ui.widgets.choice_row import Choice, ChoiceRow
from familypact.ui.widgets.painting import draw_focus_ring, draw_panel
from familypact.ui.widgets.text_label import breakable

FACE_HAPPY = "face-happy"
FACE_UNSURE = "face-unsure"
FACE_TALK = "face-talk"

_FACE = 92  # pixels at 100 %
_WIDTH = 168
_EDGE = 14


class Face(Chip):
    """A big drawn face over its words; chosen shows as ground, edge and a tick in the corner."""

    @override
    def shape(self) -> Shape:
        return Shape(height=164, side=12, radius=20, type_size=Size.LEAD, weight=Weight.BOLD)

    @override
    def sizeHint(self) -> QSize:
        width = current_look().gap(_WIDTH)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def heightForWidth(self, width: int) -> int:
        look = current_look()
        words = self._words_box(look, width).height()
        return look.gap(_FACE) + words + look.gap(3 * _EDGE)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        paint = self.paint_in_state(look.theme)
        painter = QPainter(self)
        box, radius = QRectF(self.rect()), float(look.px(self.shape().radius))
        if self.shows_ring():
            box = draw_focus_ring(painter, box, radius, look)
        edge = (paint.edge, float(look.px(3 if self.isChecked() else 2)))
        draw_panel(painter, box, radius, paint.fill, edge)
        self._draw_face(painter, look)
        self._draw_under(painter, look, paint)
        painter.end()

    @override
    def paint_now(self, theme: Theme) -> Paint:
        paint = super().paint_now(theme)
        return Paint(paint.fill, theme.ink, paint.edge)

    def _draw_face(self, painter: QPainter, look: Look) -> None:
        side = look.gap(_FACE)
        left, top = (self.width() - side) // 2, look.gap(_EDGE)
        face = art_pixmap(self.own_icon(), QSize(side, side), look.theme)
        painter.drawPixmap(QRect(left, top, side, side), face)
        if self.isChecked():
            tick = look.px(28)
            rim = look.gap(10)
            right = rim if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else None
            x = right if right is not None else self.width() - tick - rim
            mark = icon_pixmap("tick", QSize(tick, tick), look.theme, look.theme.teal)
            painter.drawPixmap(QRect(x, rim, tick, tick), mark)

    def _draw_under(self, painter: QPainter, look: Look, paint: Paint) -> None:
        top = look.gap(2 * _EDGE) + look.gap(_FACE)
        side = look.gap(self.shape().side)
        painter.setFont(look.font(self.shape().type_size, self.shape().weight))
        painter.setPen(QColor(paint.words))
        room = QRect(side, top, self.width() - 2 * side, self.height() - top)
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignHCenter
        painter.drawText(room, flags, breakable(self.text()))

    def _words_box(self, look: Look, width: int) -> QRect:
        room = QRect(0, 0, width - 2 * look.gap(self.shape().side), 10_000)
        return self.metrics(look).boundingRect(
            room, Qt.TextFlag.TextWordWrap.value, breakable(self.text())
        )


class FaceRow(ChoiceRow):
    """Three faces, same interface as `ChipRow`; a choice's icon is one of the `FACE_...` names."""

    @override
    def make_button(self, choice: Choice) -> QAbstractButton:
        return Face(choice.text, self, icon=choice.icon, name=choice.spoken or choice.text)
