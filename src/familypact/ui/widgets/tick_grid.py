"""How each promise went, talk by talk: filled, ring or cross plus a word, never colour alone.

Nothing is added up: no points, no order of people, nothing that can be lost.
"""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, Qt
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from familypact.domain.checkin_talk import View
from familypact.domain.history import Ticks
from familypact.ui.accessible import set_role
from familypact.ui.look import current_look
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.flow_layout import FlowLayout
from familypact.ui.widgets.headings import BodyLabel
from familypact.ui.widgets.tick_mark import LegendEntry
from familypact.ui.widgets.tick_row import DayRow, TickRow, TickWords, column_width

_MOST_TALKS = 12
_WORDS = 240  # pixels at 100 % that the words want beside the marks


class TickGrid(QWidget):
    """As many talks as fit, the newest last; buttons lead to earlier ones."""

    def __init__(self, language: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._locale = QLocale(language)
        self._ticks = Ticks((), ())
        self._end = 0  # after the last talk that is shown
        self._shown = (0, 0)
        self.rows: list[TickRow] = []
        self._parts: list[QWidget] = []
        self._empty = BodyLabel(
            self.tr("After your first check-in you see here how it goes."), self
        )
        self._lines = QVBoxLayout()
        self.earlier_button = SmallButton(self.tr("Earlier"), self, icon="chevron-left")
        self.later_button = SmallButton(self.tr("Later"), self, icon="chevron-right")
        self.earlier_button.clicked.connect(lambda: self._turn(-1))
        self.later_button.clicked.connect(lambda: self._turn(1))
        self._legend = self._make_legend()
        set_role(self, QAccessible.Role.List)
        self.setAccessibleName(self.tr("How it is going"))
        self._lay_out()
        self.show_ticks(self._ticks)

    def show_ticks(self, ticks: Ticks) -> None:
        """Show these talks, the newest of them first of all."""
        self._ticks = ticks
        self._end = len(ticks.days)
        self._shown = (-1, -1)
        self._fill()

    def short_day(self, day: date) -> str:
        return self._locale.toString(QDate(day.year, day.month, day.day), "d MMM")

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fill()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._lines.setSpacing(current_look().gap(2))
            self._fill()

    def _fitting(self) -> int:
        """Say how many talks stand beside each other; few on narrow pages with big text."""
        days = tuple(self.short_day(day) for day in self._ticks.days)
        wide = column_width(days)
        beside = (self.width() - current_look().px(_WORDS)) // wide
        if beside < min(4, len(days)):
            beside = self.width() // wide
        return max(min(beside, _MOST_TALKS), 1)

    def _turn(self, way: int) -> None:
        fitting = self._fitting()
        first = min(fitting, len(self._ticks.days))
        self._end = min(max(self._end + way * fitting, first), len(self._ticks.days))
        self._fill()

    def _fill(self) -> None:
        start = max(self._end - self._fitting(), 0)
        self.earlier_button.setVisible(start > 0)
        self.later_button.setVisible(self._end < len(self._ticks.days))
        if (start, self._end) == self._shown:
            return
        self._shown = (start, self._end)
        self._drop()
        self._empty.setVisible(not self._ticks.days)
        self._legend.setVisible(bool(self._ticks.days))
        if self._ticks.days:
            self._add_rows(start)

    def _add_rows(self, start: int) -> None:
        days = tuple(self.short_day(day) for day in self._ticks.days[start : self._end])
        words = TickWords(days, self._view_words())
        self._add(DayRow(days, self))
        for row in self._ticks.rows:
            line = (
                row.words
                if row.in_force
                else self.tr("{words} (no longer)").format(words=row.words)
            )
            shown = TickRow(line, row.views[start : self._end], words, self)
            place = len(self.rows)
            shown.moved.connect(lambda step, at=place: self._move(at + step))
            self.rows.append(shown)
            self._add(shown)
        self._place_tab_stop(0)

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self._lines.addWidget(part)
        part.show()

    def _drop(self) -> None:
        for part in self._parts:
            self._lines.removeWidget(part)
            part.hide()
            part.setParent(None)
            part.deleteLater()
        self._parts, self.rows = [], []

    def _move(self, place: int) -> None:
        if 0 <= place < len(self.rows):
            self._place_tab_stop(place)
            self.rows[place].setFocus(Qt.FocusReason.TabFocusReason)

    def _place_tab_stop(self, here: int) -> None:
        """Stop the tab key once at the grid; the arrows go on from row to row."""
        for place, row in enumerate(self.rows):
            stop = place == here
            row.setFocusPolicy(Qt.FocusPolicy.StrongFocus if stop else Qt.FocusPolicy.ClickFocus)

    def _view_words(self) -> dict[View | None, str]:
        return {
            View.GOING_WELL: self.tr("going well"),
            View.NEEDS_TALK: self.tr("needs a talk"),
            View.DID_NOT_WORK: self.tr("did not work"),
            None: self.tr("nobody said anything"),
        }

    def _make_legend(self) -> QWidget:
        legend = QWidget(self)
        flow = FlowLayout(legend, spacing=16)
        words = self._view_words()
        last = self.tr("did not work: change the rule, not the child")
        entries: Sequence[tuple[View, str]] = (
            (View.GOING_WELL, words[View.GOING_WELL]),
            (View.NEEDS_TALK, words[View.NEEDS_TALK]),
            (View.DID_NOT_WORK, last),
        )
        for view, text in entries:
            flow.addWidget(LegendEntry(view, text, legend))
        return legend

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(current_look().gap(10))
        self._lines.setSpacing(current_look().gap(2))
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.earlier_button)
        buttons.addWidget(self.later_button)
        column.addWidget(self._empty)
        column.addLayout(buttons)
        column.addLayout(self._lines)
        column.addWidget(self._legend)
