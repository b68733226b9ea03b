"""Show at the side where one is: the steps of the talk, or the places of the home window."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

from familypact.ui.accessible import set_role
from familypact.ui.look import Look, Size, Weight, current_look
from familypact.ui.widgets.rail_row import RailEntry, RailRow, RailState
from familypact.ui.widgets.text_label import TextLabel

_WIDTH = 248  # pixels at 100 %


class Rail(QWidget):
    """Steps that are done, and all places, can be chosen by pointer and keyboard."""

    chosen = Signal(int)

    def __init__(
        self, title: str, name: str, parent: QWidget | None = None, *, foot: str = ""
    ) -> None:
        super().__init__(parent)
        set_role(self, QAccessible.Role.Grouping)
        self._rows: list[RailRow] = []
        self._title = TextLabel(title, self)
        self._list = QWidget(self)
        self._foot = TextLabel(foot, self._list)
        around = QVBoxLayout(self._list)
        around.setContentsMargins(0, 0, 0, 0)
        around.setSpacing(0)
        self._lines = QVBoxLayout()
        around.addLayout(self._lines)
        around.addStretch(1)
        around.addWidget(self._foot)  # scrolls along: big letters need the room for the lines
        self._scroll = self._make_scroll()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._title)
        self._column.addWidget(self._scroll, 1)
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding)
        self._dress()

    def set_entries(self, entries: Sequence[RailEntry]) -> None:
        """Show these lines; rows that stay keep the focus they have."""
        if [row.entry() for row in self._rows] == list(entries):
            return
        if [row.entry().key for row in self._rows] == [entry.key for entry in entries]:
            for row, entry in zip(self._rows, entries, strict=True):
                row.set_entry(entry)
        else:
            self._make_rows(entries)
        self.show_current()

    def entries(self) -> tuple[RailEntry, ...]:
        return tuple(row.entry() for row in self._rows)

    def rows(self) -> tuple[RailRow, ...]:
        return tuple(self._rows)

    def row(self, key: int) -> RailRow:
        return next(row for row in self._rows if row.entry().key == key)

    def set_foot(self, text: str) -> None:
        self._foot.setText(text)

    def show_current(self) -> None:
        """Scroll so far that the current line is seen."""
        for row in self._rows:
            if row.entry().state is RailState.CURRENT:
                self._scroll.ensureWidgetVisible(row, 0, current_look().gap(24))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self.show_current)  # once the lines have their places

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._dress()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(current_look().theme.rail))
        painter.end()

    def _make_scroll(self) -> QScrollArea:
        scroll = QScrollArea(self)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._list)
        scroll.viewport().setAutoFillBackground(False)
        self._list.setAutoFillBackground(False)
        return scroll

    def _make_rows(self, entries: Sequence[RailEntry]) -> None:
        focused = next((row.entry().key for row in self._rows if row.hasFocus()), None)
        for row in self._rows:
            self._lines.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._make_row(entry) for entry in entries]
        for row in self._rows:
            row.setVisible(True)
            if row.entry().key == focused:
                row.setFocus(Qt.FocusReason.OtherFocusReason)

    def _make_row(self, entry: RailEntry) -> RailRow:
        row = RailRow(entry, self._list)
        row.clicked.connect(lambda: self._choose(row.entry()))
        self._lines.addWidget(row)
        return row

    def _choose(self, entry: RailEntry) -> None:
        if entry.state is not RailState.CURRENT:
            self.chosen.emit(entry.key)

    def _dress(self) -> None:
        look = current_look()
        self.setFixedWidth(look.gap(_WIDTH))
        _colour_label(self._title, look, look.theme.rail_ink, Size.QUESTION, Weight.EXTRA_BOLD)
        _colour_label(self._foot, look, look.theme.rail_quiet, Size.BODY, Weight.REGULAR)
        self._title.setContentsMargins(look.gap(12), 0, look.gap(12), 0)
        self._foot.setContentsMargins(look.gap(12), look.gap(12), look.gap(12), 0)
        self._lines.setContentsMargins(0, 0, 0, 0)
        self._lines.setSpacing(0)
        self._column.setContentsMargins(look.gap(14), look.gap(28), look.gap(14), look.gap(22))
        self._column.setSpacing(look.gap(20))


def _colour_label(label: TextLabel, look: Look, colour: str, size: Size, weight: Weight) -> None:
    label.setStyleSheet(f"color: {colour};")
    label.setFont(look.font(size, weight))
