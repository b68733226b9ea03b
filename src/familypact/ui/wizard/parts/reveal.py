"""What everybody said: first what they share, then the open points one by one."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from familypact.ui.wizard.parts.late_cards import place_now
from familypact.ui.wizard.parts.open_point import OpenPoint
from familypact.ui.wizard.parts.rule_table import RuleTable
from familypact.ui.wizard.parts.shared_card import SharedCard
from familypact.ui.wizard.parts.tall import Tall

_AT_ONCE = 2  # points that fit into a window; the others follow while the family reads


class Reveal(Tall):
    """Built anew at each arrival, as the sides may have answered since."""

    def __init__(self, table: RuleTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        making = table.making
        column = self.body
        shared = making.shared()
        if shared:
            column.addWidget(SharedCard([table.words.title(rule) for rule in shared], self))
        self._table = table
        self._column = column
        self._waiting = list(making.open_points())
        self._points: list[OpenPoint] = []
        self._later = QTimer(self)
        self._later.setInterval(0)
        self._later.timeout.connect(self._make_another)
        for _ in self._waiting[:_AT_ONCE]:
            self._make_next()
        self._later.start()

    def show_values(self) -> None:
        for point in self._points:
            point.show_values()

    def hand_over(self) -> None:
        for point in self._points:
            point.hand_over()

    def next_open(self) -> OpenPoint | None:
        while self._waiting:
            self._make_next()
        place_now()
        return next((point for point in self._points if not point.is_settled()), None)

    def _make_another(self) -> None:
        """Make one more while the family reads."""
        self._make_next()
        place_now()

    def _make_next(self) -> None:
        if not self._waiting:
            self._later.stop()
            return
        point = OpenPoint(self._table, self._waiting.pop(0), self)
        self._points.append(point)
        self._column.addWidget(point)
        point.show_values()
        point.show()
