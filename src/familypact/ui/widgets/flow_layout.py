"""Lay widgets out like words in a line that wraps, in either reading direction."""

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem
from typing_extensions import override

from familypact.ui.look import current_look


class FlowLayout(QLayout):
    """`spacing` is in pixels at 100 %; the room between buttons grows with them."""

    def __init__(self, parent: QWidget | None = None, *, spacing: int = 8) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self.setContentsMargins(QMargins(0, 0, 0, 0))
        self._spacing = spacing

    @override
    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    @override
    def addWidget(self, w: QWidget) -> None:
        self.addChildWidget(w)
        self.addItem(QWidgetItem(w))
        self.invalidate()

    @override
    def count(self) -> int:
        return len(self._items)

    @override
    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    @override
    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    @override
    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def invalidate(self) -> None:
        self._heights.clear()
        super().invalidate()

    @override
    def heightForWidth(self, width: int) -> int:
        """Measure once a width: Qt asks many times while it places a page."""
        if width not in self._heights:
            self._heights[width] = self._arrange(QRect(0, 0, width, 0), place=False)
        return self._heights[width]

    @override
    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, place=True)

    @override
    def sizeHint(self) -> QSize:
        """Ask for one long line; whoever has less room wraps it."""
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self._between() * max(len(hints) - 1, 0)
        height = max((hint.height() for hint in hints), default=0)
        return QSize(width, height).grownBy(self.contentsMargins())

    @override
    def minimumSize(self) -> QSize:
        size = QSize(0, 0)
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size.grownBy(self.contentsMargins())

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """Place every item, or only measure; return the height that was needed."""
        room = rect.marginsRemoved(self.contentsMargins())
        y = 0
        for line in self._lines_in(room.width()):
            high = max(size.height() for _, size in line)
            x = 0
            for item, size in line:
                middle = QPoint(x, y + (high - size.height()) // 2)
                if place:
                    item.setGeometry(self._mirrored(room, QRect(middle, size)))
                x += size.width() + self._between()
            y += high + self._between()
        margins = self.contentsMargins()
        return max(y - self._between(), 0) + margins.top() + margins.bottom()

    def _lines_in(self, width: int) -> list[list[tuple[QLayoutItem, QSize]]]:
        """Say what stands side by side, each in its size."""
        lines: list[list[tuple[QLayoutItem, QSize]]] = []
        x = 0
        for item in self._shown():
            size = self._size_in(item, width)
            if not lines or x + size.width() > width:
                lines.append([])
                x = 0
            lines[-1].append((item, size))
            x += size.width() + self._between()
        return lines

    def _between(self) -> int:
        return current_look().gap(self._spacing)

    def _size_in(self, item: QLayoutItem, width: int) -> QSize:
        """Squeeze an item that is wider than the line and let it grow downwards instead."""
        hint = item.sizeHint()
        if hint.width() <= width:
            return hint
        narrow = max(width, item.minimumSize().width())
        height = item.heightForWidth(narrow) if item.hasHeightForWidth() else hint.height()
        return QSize(narrow, height)

    def _mirrored(self, room: QRect, box: QRect) -> QRect:
        parent = self.parentWidget()
        if parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            box.moveLeft(room.width() - box.left() - box.width())
        return box.translated(room.topLeft())
