"""A big door to press: a drawing with its words under it."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from familypact.ui.artwork import art_pixmap
from familypact.ui.look import SMALLEST_PERCENT, Look, Size, Weight, current_look
from familypact.ui.tokens import Theme, Tone
from familypact.ui.widgets.button_shape import Paint, Shape
from familypact.ui.widgets.buttons import TextButton
from familypact.ui.widgets.text_label import breakable

_ART = QSize(308, 220)  # pixels at 100 %; smaller with bigger text, so that both doors are seen
_EDGE = 18


class DoorButton(TextButton):
    def __init__(self, text: str, art: str, tone: Tone, parent: QWidget) -> None:
        self._art = art
        self._tone = tone
        super().__init__(text, parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def shape(self) -> Shape:
        return Shape(height=48, side=20, radius=16, type_size=Size.QUESTION, weight=Weight.BOLD)

    @override
    def paint_now(self, theme: Theme) -> Paint:
        edge = theme.ink if self.underMouse() else theme.field_line
        return Paint(theme.ground(self._tone), theme.ink, edge)

    @override
    def sizeHint(self) -> QSize:
        look = current_look()
        width = _art_size(look).width() + 2 * look.gap(_EDGE)
        return QSize(width, self.heightForWidth(width))

    @override
    def heightForWidth(self, width: int) -> int:
        look = current_look()
        return self._words_top(look) + super().heightForWidth(width) + look.gap(4)

    @override
    def _draw_words(self, painter: QPainter, look: Look, paint: Paint) -> None:
        size = _art_size(look)
        box = QRect(QPoint((self.width() - size.width()) // 2, look.gap(_EDGE)), size)
        painter.drawPixmap(box, art_pixmap(self._art, box.size(), look.theme))
        top, side = self._words_top(look), look.gap(self.shape().side)
        painter.setFont(look.font(self.shape().type_size, self.shape().weight))
        painter.setPen(QColor(paint.words))
        room = QRect(side, top, self.width() - 2 * side, self.height() - top - look.gap(4))
        flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignCenter
        painter.drawText(room, flags, breakable(self.text()))

    def _words_top(self, look: Look) -> int:
        return look.gap(_EDGE) + _art_size(look).height()


def _art_size(look: Look) -> QSize:
    return _ART * (SMALLEST_PERCENT / look.text_percent)
