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
        side = 0 if inside else look.gap(36)
        self._words = BodyLabel("", self)
        self._words.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
        self._go = SmallButton(self.tr("Go to the next open rule"), self, icon="chevron-down")
        self._go.clicked.connect(self.wanted)
        row = QHBoxLayout(self)
        row.setContentsMargins(side, look.gap(6), side, look.gap(6))
        row.setSpacing(look.gap(14))
        row.addWidget(self._words, 1)
        row.addWidget(self._go, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_open(self, count: int) -> None:
        self._go.setVisible(count > 0)
        if not count:
            self._words.setText(self.tr("No rule is open any more."))
        elif count == 1:
            self._words.setText(self.tr("One rule is still open."))
        else:
            self._words.setText(self.tr("Rules still open: {count}").format(count=count))
