"""Set parts side by side where there is room, and one under the other where there is not."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem
from typing_extensions import override

from familypact.ui.look import current_look


class ColumnsLayout(QLayout):
    """Equal columns, at most `most`, each at least `narrowest` pixels (at 100 %) wide."""

    def __init__(
        self, parent: QWidget | None = None, *, most: int = 2, narrowest: int = 280, gap: int = 14
    ) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._heights: dict[int, int] = {}
        self._most = most
        self._narrowest = narrowest
        self._gap = gap
        self.setContentsMargins(0, 0, 0, 0)

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
        return Qt.Orientation.Horizontal

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
        look = current_look()
        shown = self._shown()
        columns = max(min(self._most, len(shown)), 1)
        width = columns * look.px(self._narrowest) + (columns - 1) * look.gap(self._gap)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSize(self) -> QSize:
        width = max((item.minimumSize().width() for item in self._shown()), default=0)
        return QSize(width, 0)

    def columns_in(self, width: int) -> int:
        """Say how many columns fit beside each other."""
        look = current_look()
        gap = look.gap(self._gap)
        narrowest = max(look.px(self._narrowest), self.minimumSize().width())
        fitting = (width + gap) // (narrowest + gap)
        return max(min(fitting, self._most, max(len(self._shown()), 1)), 1)

    def widths_in(self, width: int, columns: int) -> list[int]:
        gap = current_look().gap(self._gap)
        return [(width - (columns - 1) * gap) // columns] * columns

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _arrange(self, rect: QRect, *, place: bool) -> int:
        """Place row after row, or only measure; every row is as high as its highest part."""
        gap = current_look().gap(self._gap)
        columns = self.columns_in(rect.width())
        widths = self.widths_in(rect.width(), columns)
        shown = self._shown()
        y = 0
        for start in range(0, len(shown), columns):
            row = shown[start : start + columns]
            height = max(_height(item, widths[column]) for column, item in enumerate(row))
            x = 0
            for column, item in enumerate(row):
                box = QRect(x, y, widths[column], height)
                x += widths[column] + gap
                if place:
                    item.setGeometry(self._mirrored(rect, box))
            y += height + gap
        return max(y - gap, 0)

    def _mirrored(self, room: QRect, box: QRect) -> QRect:
        parent = self.parentWidget()
        if parent is not None and parent.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            box.moveLeft(room.width() - box.left() - box.width())
        return box.translated(room.topLeft())


class PictureLayout(ColumnsLayout):
    """A picture in its own width, then what belongs to it: beside it, or below in narrow rooms."""

    def __init__(
        self, parent: QWidget | None = None, *, narrowest: int = 260, gap: int = 18
    ) -> None:
        super().__init__(parent, most=2, narrowest=narrowest, gap=gap)

    @override
    def columns_in(self, width: int) -> int:
        look = current_look()
        shown = self._shown()
        if len(shown) < self._most:
            return 1
        rest = width - shown[0].sizeHint().width() - look.gap(self._gap)
        return 2 if rest >= max(look.px(self._narrowest), shown[1].minimumSize().width()) else 1

    @override
    def widths_in(self, width: int, columns: int) -> list[int]:
        if columns == 1:
            return [width]
        picture = self._shown()[0].sizeHint().width()
        return [picture, width - picture - current_look().gap(self._gap)]


def _height(item: QLayoutItem, width: int) -> int:
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return item.sizeHint().height()
