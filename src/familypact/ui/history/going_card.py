"""How it is going: the tick grid for each kind of promise, and a line for each over time."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from familypact.domain.checkin_talk import PointKind, View
from familypact.domain.history import TickRow, Ticks
from familypact.ui.history.over_time import OverTime
from familypact.ui.widgets.aside_layout import AsideLayout
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.choice_row import ChipRow, Choice
from familypact.ui.widgets.headings import BodyLabel, CardTitle
from familypact.ui.widgets.tick_grid import TickGrid
from familypact.ui.wizard.parts.tall import Tall

_FEWEST = 2  # talks that make a line


class GoingCard(Card):
    """Asks for the ticks of a kind when it is chosen; the home window may use it as well."""

    def __init__(
        self, ticks: Callable[[PointKind], Ticks], language: str, parent: QWidget | None = None
    ) -> None:
        super().__init__("", parent=parent)
        self._ticks = ticks
        self._kind = PointKind.CHILD
        self.chips = ChipRow(
            self.tr("How it is going"),
            [
                Choice(PointKind.CHILD.value, self.tr("Children's promises")),
                Choice(PointKind.GROWN_UPS.value, self.tr("Grown-ups' promises")),
                Choice(PointKind.RULE.value, self.tr("House rules")),
            ],
            parent=self,
        )
        self.chips.set_value(self._kind.value)
        self.chips.chosen.connect(self._choose)
        self.grid = TickGrid(language, self)
        self.lines_button = SmallButton("", self, icon="history")
        self.lines_button.setCheckable(True)
        self.lines_button.toggled.connect(lambda _on: self._show_lines())
        self._lines: Tall | None = None
        head = QWidget(self)
        row = AsideLayout(head, narrowest=180, gap=16)
        title = CardTitle(self.tr("How it is going"), head)
        title.centre_vertically()
        row.addWidget(title)
        row.addWidget(self.chips)
        for part in (head, self.grid, self.lines_button):
            self.body.addWidget(part)
        self.refresh()

    def refresh(self) -> None:
        """Ask again, as after a talk."""
        found = self._ticks(self._kind)
        self.grid.show_ticks(found)
        self.lines_button.setVisible(len(found.days) >= _FEWEST)
        self._show_lines()

    def lines(self) -> tuple[OverTime, ...]:
        return () if self._lines is None else tuple(self._lines.findChildren(OverTime))

    def _choose(self, key: str) -> None:
        self._kind = PointKind(key)
        self.refresh()

    def _show_lines(self) -> None:
        if self._lines is not None:
            self.body.removeWidget(self._lines)
            self._lines.hide()
            self._lines.setParent(None)
            self._lines.deleteLater()
            self._lines = None
        opened = self.lines_button.isChecked() and not self.lines_button.isHidden()
        self.lines_button.setText(
            self.tr("Hide the lines") if opened else self.tr("Show each one over time")
        )
        if opened:
            self._lines = self._make_lines(self._ticks(self._kind))
            self.body.addWidget(self._lines)
            self._lines.show()

    def _make_lines(self, found: Ticks) -> Tall:
        lines = Tall(self)
        for row in found.rows:
            if sum(view is not None for view in row.views) >= _FEWEST:
                lines.body.addWidget(BodyLabel(row.words, lines))
                lines.body.addWidget(self._line(found, row, lines))
        return lines

    def _line(self, found: Ticks, row: TickRow, parent: QWidget) -> OverTime:
        words = {
            View.GOING_WELL: self.tr("going well"),
            View.NEEDS_TALK: self.tr("needs a talk"),
            View.DID_NOT_WORK: self.tr("did not work"),
        }
        said = [(d, v) for d, v in zip(found.days, row.views, strict=True) if v is not None]
        ends = (self.grid.short_day(said[0][0]), self.grid.short_day(said[-1][0]))
        line = OverTime(found.days, row.views, words, ends, parent)
        spoken = "; ".join(f"{self.grid.short_day(day)}: {words[view]}" for day, view in said)
        line.setAccessibleName(f"{row.words}. {spoken}")
        return line
