"""One promise and its marks, talk by talk; and the days that stand over them."""

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QColor,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget
from typing_extensions import override

from familypact.domain.checkin_talk import View
from familypact.ui.accessible import announce, set_role
from familypact.ui.look import Size, current_look
from familypact.ui.widgets.painting import draw_focus_ring, wants_ring
from familypact.ui.widgets.text_label import TextLabel
from familypact.ui.widgets.tick_mark import draw_mark

_MARK = 18  # pixels at 100 %
_ROW = 36
_BETWEEN = 14
_NARROWEST = 240  # of the words beside the marks


@dataclass(frozen=True, slots=True)
class TickWords:
    """The days over the columns, in short, and the word of each view."""

    days: tuple[str, ...]
    views: dict[View | None, str]


def column_width(days: tuple[str, ...]) -> int:
    """Say how wide a column is: as wide as its day, and never too narrow to hit."""
    look = current_look()
    metrics = QFontMetrics(look.font(Size.SMALL))
    widest = max((metrics.horizontalAdvance(day) for day in days), default=0)
    return max(widest + look.gap(_BETWEEN), look.px(44))


class TickColumns(QWidget):
    """Columns at the end of the line, or below where the words leave no room."""

    def __init__(self, days: tuple[str, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days = days
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def marks_width(self) -> int:
        return column_width(self.days) * len(self.days)

    def words_width(self, width: int) -> int:
        beside = width - self.marks_width()
        return beside if beside >= current_look().px(_NARROWEST) else width

    def row_height(self) -> int:
        return current_look().px(_ROW)

    def cell(self, place: int) -> QRectF:
        wide, high = column_width(self.days), self.row_height()
        under = self.words_width(self.width()) == self.width()
        top = self.height() - high if under else (self.height() - high) / 2
        left = place * wide if under else self.width() - self.marks_width() + place * wide
        if self.is_mirrored():
            left = self.width() - left - wide
        return QRectF(left, top, wide, high)

    def is_mirrored(self) -> bool:
        return self.layoutDirection() is Qt.LayoutDirection.RightToLeft


class DayRow(TickColumns):
    """The days, as a heading of the columns."""

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.marks_width(), current_look().px(26))

    @override
    def row_height(self) -> int:
        return self.height()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        painter.setFont(look.font(Size.SMALL))
        painter.setPen(QColor(look.theme.quiet))
        for place, day in enumerate(self.days):
            painter.drawText(self.cell(place), Qt.AlignmentFlag.AlignCenter, day)
        painter.end()


class TickRow(TickColumns):
    """The arrow keys go from talk to talk and have each read out; the name says them all."""

    moved = Signal(int)  # to the row above or below

    def __init__(
        self,
        line: str,
        views: tuple[View | None, ...],
        words: TickWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(words.days, parent)
        self._views, self._words = views, words
        self._here = len(views) - 1
        self._ring = False
        self.label = TextLabel(line, self)
        self.label.centre_vertically()
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(self._spoken(line))
        set_role(self, QAccessible.Role.ListItem)

    def said_at(self, place: int) -> str:
        return f"{self.days[place]}: {self._words.views[self._views[place]]}"

    @override
    def heightForWidth(self, width: int) -> int:
        room = self.words_width(width)
        words = self.label.heightForWidth(room)
        return max(words, self.row_height()) if room < width else words + self.row_height()

    @override
    def sizeHint(self) -> QSize:
        width = max(self.width(), self.marks_width())
        return QSize(self.marks_width(), self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.marks_width(), self.row_height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.words_width(self.width())
        beside = room < self.width()
        height = self.height() if beside else self.label.heightForWidth(room)
        left = self.width() - room if self.is_mirrored() else 0
        self.label.setGeometry(left, 0, room, height)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        look = current_look()
        painter = QPainter(self)
        side = float(look.px(_MARK))
        for place, view in enumerate(self._views):
            cell = self.cell(place)
            box = QRectF(0, 0, side, side)
            box.moveCenter(cell.center())
            draw_mark(painter, box, view, look)
            if self.hasFocus() and self._ring and place == self._here:
                around = look.px(8)
                draw_focus_ring(
                    painter, box.adjusted(-around, -around, around, around), look.px(10), look
                )
        painter.end()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.moved.emit(-1 if key is Qt.Key.Key_Up else 1)
            return
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(key, 0)
        if not step or not self._views:
            super().keyPressEvent(event)
            return
        step = -step if self.is_mirrored() else step
        self._here = min(max(self._here + step, 0), len(self._views) - 1)
        self._ring = True
        announce(self, self.said_at(self._here))
        self.update()

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        self._ring = wants_ring(event.reason(), self._ring)
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            for place in range(len(self._views)):
                if self.cell(place).contains(event.pos().toPointF()):
                    QToolTip.showText(event.globalPos(), self.said_at(place), self)
                    return True
        return super().event(event)

    def _spoken(self, line: str) -> str:
        said = "; ".join(self.said_at(place) for place in range(len(self._views)))
        return f"{line}. {said}" if said else line
