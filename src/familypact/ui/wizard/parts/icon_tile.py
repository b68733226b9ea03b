"""Show the small drawing of a rule on a tinted ground, so that a card is known at a glance."""

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from familypact.ui.artwork import icon_pixmap
from familypact.ui.look import current_look
from familypact.ui.tokens import Tone
from familypact.ui.widgets.painting import draw_panel


class IconTile(QWidget):
    """Decoration only: screen readers are told the words beside it."""

    def __init__(self, icon: str, tone: Tone, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._tone = tone
        self._side = side
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: str, tone: Tone) -> None:
        self._icon, self._tone = icon, tone
        self.update()

    @override
    def sizeHint(self) -> QSize:
        side = current_look().gap(self._side)
        return QSize(side, side)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        ground = look.theme.ground(self._tone)
        draw_panel(painter, QRectF(self.rect()), look.px(14), ground, (ground, 0))
        side = self.width() * 6 // 10
        place = (self.width() - side) // 2
        colour = look.theme.accent(self._tone)
        picture = icon_pixmap(self._icon, QSize(side, side), look.theme, colour)
        painter.drawPixmap(QRect(place, place, side, side), picture)
        painter.end()
