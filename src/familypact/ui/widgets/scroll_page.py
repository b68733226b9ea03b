"""Hold a page that may be taller than the window, and keep what has the focus in sight."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget
from typing_extensions import override

from familypact.ui.look import current_look

WIDEST = 820  # of the content, in pixels at 100 %: longer lines are hard to read


class ScrollPage(QScrollArea):
    """Add what the page shows to `body`, from top to bottom."""

    def __init__(self, parent: QWidget | None = None, *, widest: int = WIDEST) -> None:
        super().__init__(parent)
        self._widest = widest
        self._margins = (36, 28, 36, 28)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget(self)
        page.setProperty("part", "page")
        self._column = QWidget(page)
        around = QVBoxLayout(self._column)
        around.setContentsMargins(0, 0, 0, 0)
        self.body = QVBoxLayout()
        around.addLayout(self.body)
        around.addStretch(0)
        self._row = QHBoxLayout(page)
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

    def needed_height(self, width: int) -> int:
        """Say how high it would have to be to show all at that width."""
        self._row.activate()
        return self._row.totalHeightForWidth(width)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._space()

    def _measure_again(self, _least: int, most: int) -> None:
        """Look once more whether the bars are needed.

        WORKAROUND: where the page was wider a moment ago Qt measures with the old width, and shows
        bars for a page that fits.
        """
        if most:
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
        self._row.setContentsMargins(*(look.gap(side) for side in self._margins))
