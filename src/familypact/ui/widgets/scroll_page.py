"""Hold a page that may be taller than the window, and keep what has the focus in sight."""

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QScrollBar,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from familypact.ui.look import current_look

_MOST_LOOKS = 3  # at the bars of one size
WIDEST = 820  # of the content, in pixels at 100 %: longer lines are hard to read


class QuietBar(QScrollBar):
    """Keeps its place always, so that no page jumps sideways, and shows only where it is of use."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        if self.maximum() > self.minimum():
            super().paintEvent(event)


class Sheet(QWidget):
    """Asks for no height but the one its width leads to: no bar where everything is in sight."""

    @override
    def minimumSizeHint(self) -> QSize:
        hint, layout = super().minimumSizeHint(), self.layout()
        by_width = layout is not None and layout.hasHeightForWidth()
        return QSize(hint.width(), 0) if by_width else hint


class ScrollPage(QScrollArea):
    """Add what the page shows to `body`, from top to bottom.

    A `centred` page that is narrower than the window stands in its middle, and `indented` says how
    far from the side, for what stands above and below it.
    """

    indented = Signal(int)

    def __init__(
        self, parent: QWidget | None = None, *, widest: int = WIDEST, centred: bool = False
    ) -> None:
        super().__init__(parent)
        self._widest, self._is_centred = widest, centred
        self._margins = (36, 28, 36, 28)
        self._measured_at, self._looks = QSize(), 0
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBar(QuietBar(Qt.Orientation.Vertical, self))
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = Sheet(self)
        page.setProperty("part", "page")
        self._column = QWidget(page)
        self._around = QVBoxLayout(self._column)
        self._around.setContentsMargins(0, 0, 0, 0)
        self.body = QVBoxLayout()
        self._around.addLayout(self.body)
        self._around.addStretch(0)
        self._row = QHBoxLayout(page)
        if centred:
            self._row.addStretch(0)
        self._row.addWidget(self._column, 1)
        self._row.addStretch(0)
        self.setWidget(page)
        self.viewport().setAutoFillBackground(False)
        page.setAutoFillBackground(False)
        self._space()
        self.horizontalScrollBar().rangeChanged.connect(self._measure_again)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)

    def set_margins(self, left: int, top: int, right: int, bottom: int) -> None:
        """Set the room round the content, in pixels at 100 %."""
        self._margins = (left, top, right, bottom)
        self._space()

    def fill_height(self) -> None:
        """Let the body have all the height, for a page with few things on it."""
        self._around.setStretchFactor(self.body, 1)

    def indent(self) -> int:
        """Say how far a centred page stands from its margin."""
        left, _, right, _ = (current_look().gap(side) for side in self._margins)
        rest = self.width() - left - right - self._column.maximumWidth()
        return max(rest // 2, 0) if self._is_centred else 0

    def go_up(self) -> None:
        """Begin at the top; what has the focus may stand below what is in sight."""
        self.verticalScrollBar().setValue(0)

    def shows(self, widget: QWidget) -> bool:
        """Say whether all of a widget on the page is in sight from top to bottom."""
        top = widget.mapTo(self.viewport(), QPoint(0, 0)).y()
        return top >= 0 and top + widget.height() <= self.viewport().height()

    def needed_height(self, width: int) -> int:
        """Say how high it would have to be to show all at that width."""
        self._row.activate()
        return self._row.totalHeightForWidth(width)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange}:
            self._space()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.indented.emit(self.indent())

    def _measure_again(self, _least: int, most: int) -> None:
        """Look once more whether the bars are needed.

        WORKAROUND: where the page was wider a moment ago Qt measures with the old width, and shows
        bars for a page that fits. Where it does not fit the bar comes again: so a few looks at one
        size are enough, or the window would do nothing else.
        """
        if self._measured_at != self.size():
            self._measured_at, self._looks = self.size(), 0
        if most and self._looks < _MOST_LOOKS:
            self._looks += 1
            QTimer.singleShot(0, self, lambda: self.setWidgetResizable(True))

    def _follow_focus(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is not None and self._column.isAncestorOf(now):
            room = current_look().gap(24)
            self.ensureWidgetVisible(now, 0, room)

    def _space(self) -> None:
        look = current_look()
        self._column.setMaximumWidth(look.px(self._widest))
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(look.gap(12))
        left, top, right, bottom = (look.gap(side) for side in self._margins)
        bar = self.verticalScrollBar()
        bar.ensurePolished()
        wide = bar.sizeHint().width()  # the bar stands in the margin, beside the content
        if self.layoutDirection() is Qt.LayoutDirection.RightToLeft:
            left = max(left - wide, 0)
        else:
            right = max(right - wide, 0)
        self._row.setContentsMargins(left, top, right, bottom)
        self.indented.emit(self.indent())
