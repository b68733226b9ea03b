"""A page of what is to be printed, as a picture."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from familypact.app.ports import PageImage
from familypact.ui.accessible import set_role
from familypact.ui.look import Size, current_look
from familypact.ui.printing import image_of
from familypact.ui.widgets.painting import draw_panel

_ROOT_OF_TWO = 1.414  # how high a sheet is that has no picture yet
_SMALLEST = 280
_READABLE = 420  # pixels: a narrower sheet is only a pattern


class SheetView(QWidget):
    """A page's picture, as wide as there is room, never distorted."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self._width = _READABLE
        self.setAccessibleName(name)
        set_role(self, QAccessible.Role.Graphic)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_page(self, page: PageImage) -> None:
        self._picture = QPixmap.fromImage(image_of(page))
        self.updateGeometry()
        self.update()

    def fit(self, height: int) -> None:
        """Be as large as a sheet of this height, and never too small to read."""
        self._width = max(round(height * self._width_of_one()), _READABLE)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._width, self.heightForWidth(self._width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_SMALLEST, self.heightForWidth(_SMALLEST))

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return round(min(width, self._width) / self._width_of_one())

    def _width_of_one(self) -> float:
        """Say how wide a sheet is that is one pixel high."""
        if self._picture.isNull():
            return 1 / _ROOT_OF_TWO
        return self._picture.width() / self._picture.height()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        if self._picture.isNull():
            draw_panel(painter, QRectF(self.rect()), 0, look.theme.card, (look.theme.line, 1))
            painter.setPen(QColor(look.theme.quiet))
            painter.setFont(look.font(Size.BODY))
            words = self.tr("Your poster is being made …")
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, words)
            painter.end()
            return
        ratio = self.devicePixelRatioF()
        fitted = self._picture.scaled(
            self.size() * ratio,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        fitted.setDevicePixelRatio(ratio)
        painter.drawPixmap(0, 0, fitted)
        painter.setPen(QColor(look.theme.line))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
