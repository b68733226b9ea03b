"""The home window: the rail of places at the side, the chosen one beside it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from familypact.ui.plain_page import PlainPage
from familypact.ui.widgets.rail import Rail
from familypact.ui.widgets.rail_row import RailEntry, RailState


class Places(QWidget):
    """Pages with a name each; the first is shown first."""

    help_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.rail = Rail(
            self.tr("FamilyPact"),
            self.tr("Places"),
            self,
            foot=self.tr("Saved on this computer only"),
        )
        self.rail.chosen.connect(self.go_to)
        self._stack = QStackedWidget(self)
        self._names: list[str] = []
        self._pages: list[PlainPage] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addWidget(self._stack, 1)

    def add(self, name: str, page: PlainPage) -> None:
        page.help_wanted.connect(self.help_wanted)
        self._names.append(name)
        self._pages.append(page)
        self._stack.addWidget(page)
        self._show_rail()

    def go_to(self, number: int) -> None:
        """Show a place, and put the keyboard where it begins."""
        self._stack.setCurrentIndex(number)
        self._show_rail()
        self.here().arrive()

    def number_of(self, name: str) -> int:
        """Give the number of the place of that name; raise ValueError where there is none."""
        return self._names.index(name)

    def go_to_page(self, page: PlainPage) -> None:
        self.go_to(self._pages.index(page))

    def here(self) -> PlainPage:
        return self._pages[self._stack.currentIndex()]

    def _show_rail(self) -> None:
        here = self._stack.currentIndex()
        self.rail.set_entries(
            [
                RailEntry(n, name, RailState.CURRENT if n == here else RailState.TODO)
                for n, name in enumerate(self._names)
            ]
        )
