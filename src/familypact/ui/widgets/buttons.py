"""Buttons that paint themselves: they wrap long words, show names literally and keep their ring."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QWidget
from typing_extensions import override

from familypact.ui.artwork import icon_pixmap
from familypact.ui.look import Look, Size, current_look
from familypact.ui.tokens import Theme
from familypact.ui.widgets.button_shape import Paint, Shape
from familypact.ui.widgets.painting import draw_focus_ring, draw_panel, wants_ring
from familypact.ui.widgets.text_label import breakable

_NEW_MEASURES = frozenset({QEvent.Type.StyleChange, QEvent.Type.FontChange})
_WRAP = Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignVCenter.value


class TextButton(QPushButton):
    """The base: subclasses say how they look (`paint_now`) and how they are shaped (`shape`)."""

    def __init__(
        self, text: str, parent: QWidget | None = None, *, icon: str = "", name: str = ""
    ) -> None:
        super().__init__(parent)
        self._words = ""
        self._measures: dict[int, QSize] = {}
        self._icon_name = icon
        self._ring = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(name)
        self.setText(text)

    def shape(self) -> Shape:
        return Shape()

    def paint_now(self, theme: Theme) -> Paint:
        return Paint(theme.card, theme.ink, theme.field_line)

    def icon_now(self) -> str:
        """Name the icon before the words; empty for none."""
        return self._icon_name

    def own_icon(self) -> str:
        return self._icon_name

    def shows_ring(self) -> bool:
        """Show the ring to whoever comes by keyboard; a mouse knows where it is."""
        return self.hasFocus() and self._ring

    def set_icon_name(self, name: str) -> None:
        self._icon_name = name
        self.updateGeometry()
        self.update()

    @override
    def setText(self, text: str) -> None:
        """Take the words literally: an ampersand in a name is no keyboard shortcut."""
        if self.accessibleName() in {"", self._words}:
            self.setAccessibleName(text)
        self._words = text
        super().setText(text.replace("&", "&&"))
        self._measures.clear()
        self._cap_height()

    @override
    def text(self) -> str:
        return self._words

    @override
    def updateGeometry(self) -> None:
        """Forget what was measured; layouts ask for it many times while nothing changes."""
        self._measures.clear()
        super().updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return self._remembered(-1, self._wide)

    @override
    def minimumSizeHint(self) -> QSize:
        return self._remembered(-2, self._narrow)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return self._remembered(width, lambda: QSize(width, self._height_in(width))).height()

    def _remembered(self, what: int, measure: Callable[[], QSize]) -> QSize:
        if what not in self._measures:
            self._measures[what] = measure()
        return QSize(self._measures[what])

    def _wide(self) -> QSize:
        look = current_look()
        words = self.metrics(look).size(0, breakable(self._words))
        room = self._around(look)
        return QSize(
            words.width() + room.width() + 1,
            max(words.height() + room.height(), self._least_height(look)),
        )

    def _narrow(self) -> QSize:
        look = current_look()
        metrics = self.metrics(look)
        pieces = breakable(self._words).replace("\u200b", " ").split()
        longest = max((metrics.horizontalAdvance(piece) for piece in pieces), default=0)
        return QSize(longest + self._around(look).width() + 1, self._least_height(look))

    def _height_in(self, width: int) -> int:
        look = current_look()
        room = self._around(look)
        box = self.metrics(look).boundingRect(
            QRect(0, 0, max(width - room.width(), 1), 10_000), _WRAP, breakable(self._words)
        )
        return max(box.height() + room.height(), self._least_height(look))

    def _least_height(self, look: Look) -> int:
        """Half of it is the line of words, the other half the room round it, which grows less."""
        half = self.shape().height / 2
        return look.px(half) + look.gap(half)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = wants_ring(event.reason(), self._ring)
        super().focusInEvent(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._ring = True
        self.update()
        super().keyPressEvent(event)

    @override
    def mousePressEvent(self, e: QMouseEvent) -> None:
        self._ring = False
        super().mousePressEvent(e)

    @override
    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _NEW_MEASURES:
            self._measures.clear()
        if event.type() is QEvent.Type.StyleChange:
            self._cap_height()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cap_height()

    def _cap_height(self) -> None:
        """Be as high as the words need at this width, and never higher in a roomy layout."""
        needed = self.heightForWidth(self.width())
        if self.maximumHeight() != needed:
            self.setMaximumHeight(needed)
        self.updateGeometry()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        box = QRectF(self.rect())
        radius = self._radius(look)
        if self.shows_ring():
            box = draw_focus_ring(painter, box, radius, look, self.ring_colour(look.theme))
            radius -= look.px(4)
        paint = self.paint_in_state(look.theme)
        draw_panel(painter, box, radius, paint.fill, (paint.edge, look.px(paint.edge_width)))
        self._draw_words(painter, look, paint)
        painter.end()

    def paint_in_state(self, theme: Theme) -> Paint:
        return self.paint_now(theme) if self.isEnabled() else _disabled(theme)

    def ring_colour(self, theme: Theme) -> str:
        return theme.teal

    def _draw_words(self, painter: QPainter, look: Look, paint: Paint) -> None:
        room = self._around(look)
        words = breakable(self._words)
        space = QRect(0, 0, self.width() - room.width(), self.height())
        taken = self.metrics(look).boundingRect(space, _WRAP, words).width()
        icon_room = self._icon_room(look)
        start = (self.width() - taken - icon_room) // 2
        if not self.shape().centred:
            start = look.gap(self.shape().side)
        if self.icon_now():
            side = look.px(self.shape().icon)
            left = self.width() - start - side if self._right_to_left() else start
            self.draw_icon(painter, QRect(left, (self.height() - side) // 2, side, side), paint)
        left = start + icon_room
        if self._right_to_left():
            left = self.width() - left - taken
        font = look.font(self.shape().type_size, self.shape().weight)
        font.setUnderline(self.shape().underlined)
        painter.setFont(font)
        painter.setPen(QColor(paint.words))
        side = (
            Qt.AlignmentFlag.AlignHCenter if self.shape().centred else Qt.AlignmentFlag.AlignLeading
        )
        flags = _WRAP | QStyle.visualAlignment(self.layoutDirection(), side).value
        painter.drawText(QRect(left - 1, 0, taken + 2, self.height()), flags, words)

    def draw_icon(self, painter: QPainter, box: QRect, paint: Paint) -> None:
        theme = current_look().theme
        painter.drawPixmap(box, icon_pixmap(self.icon_now(), box.size(), theme, paint.words))

    def _right_to_left(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft

    def _icon_room(self, look: Look) -> int:
        if not self.icon_now():
            return 0
        return look.px(self.shape().icon) + (look.gap(self.shape().icon_gap) if self._words else 0)

    def _around(self, look: Look) -> QSize:
        side = look.gap(self.shape().side)
        return QSize(2 * side + self._icon_room(look), 2 * look.gap(8))

    def _radius(self, look: Look) -> float:
        return float(min(look.px(self.shape().radius), self.height() // 2))

    def metrics(self, look: Look) -> QFontMetrics:
        return QFontMetrics(look.font(self.shape().type_size, self.shape().weight))


def _disabled(theme: Theme) -> Paint:
    return Paint(theme.disabled, theme.disabled_ink, theme.line)


class PrimaryButton(TextButton):
    """The one thing to do next."""

    @override
    def paint_now(self, theme: Theme) -> Paint:
        fill = theme.teal_strong if self.underMouse() or self.isDown() else theme.teal
        return Paint(fill, theme.on_teal, fill, 0)


class SecondaryButton(TextButton):
    """Anything else one may do."""

    @override
    def paint_now(self, theme: Theme) -> Paint:
        edge = theme.ink if self.underMouse() else theme.field_line
        return Paint(theme.teal_tint if self.isDown() else theme.card, theme.ink, edge)


class HelpButton(TextButton):
    """Coral, on every screen: "Something happened"."""

    def __init__(self, text: str, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(text, parent, icon="lifebuoy", name=name)

    @override
    def paint_now(self, theme: Theme) -> Paint:
        fill = theme.coral_strong if self.underMouse() or self.isDown() else theme.coral
        return Paint(fill, theme.on_coral, fill, 0)


class SmallButton(SecondaryButton):
    """A rounder, lower one that stands beside a title: "Start again"."""

    @override
    def shape(self) -> Shape:
        return Shape(height=44, side=16, radius=19, type_size=Size.SMALL, icon=18)
