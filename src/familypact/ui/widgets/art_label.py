"""Show one of the program's own drawings on a tinted ground."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from familypact.ui.artwork import art_pixmap
from familypact.ui.look import current_look
from familypact.ui.tokens import Tone
from familypact.ui.widgets.painting import draw_panel

_WIDTH, _HEIGHT = 210, 150  # pixels at 100 %


class ArtLabel(QWidget):
    """`resources/art/<name>.svg`; give `spoken` only when the picture says more than the text."""

    def __init__(
        self,
        name: str,
        tone: Tone = Tone.CORAL,
        parent: QWidget | None = None,
        *,
        spoken: str = "",
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._tone = tone
        self.setAccessibleName(spoken)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_art(self, name: str, tone: Tone) -> None:
        self._name, self._tone = name, tone
        self.update()

    def art(self) -> str:
        return self._name

    @override
    def sizeHint(self) -> QSize:
        """Grow with empty space rather than with the text, which needs the room itself."""
        look = current_look()
        return QSize(look.gap(_WIDTH), look.gap(_HEIGHT))

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        ground = look.theme.ground(self._tone)
        draw_panel(painter, QRectF(self.rect()), look.px(14), ground, (ground, 0))
        painter.drawPixmap(self.rect(), art_pixmap(self._name, self.size(), look.theme))
        painter.end()
