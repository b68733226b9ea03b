"""Say at the foot of the page how many rules are still open, and lead to the next of them."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from familypact.ui.look import current_look
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.headings import BodyLabel


class RulesFoot(QWidget):
    wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, inside: bool = False) -> None:
        """`inside` the scrolled page it keeps to the page's edges; else to its own."""
        super().__init__(parent)
        look = current_look()
        self._words = BodyLabel("", self)
        self._words.centre_vertically()
        self._go = SmallButton(self.tr("Go to the next open rule"), self, icon="chevron-down")
        self._go.clicked.connect(self.wanted)
        self._row = QHBoxLayout(self)
        self._row.setSpacing(look.gap(14))
        self._row.addWidget(self._words, 1)
        self._row.addWidget(self._go, 0, Qt.AlignmentFlag.AlignVCenter)
        self._inside = inside
        self.indent(0)

    def indent(self, more: int) -> None:
        """Stay in line with a page that stands in the middle of a wide window."""
        gap = current_look().gap
        side = 0 if self._inside else gap(36) + more
        self._row.setContentsMargins(side, gap(6), side, gap(6))

    def show_open(self, count: int) -> None:
        self._go.setVisible(count > 0)
        if not count:
            self._words.setText(self.tr("No rule is open any more."))
        elif count == 1:
            self._words.setText(self.tr("One rule is still open."))
        else:
            self._words.setText(self.tr("Rules still open: {count}").format(count=count))
