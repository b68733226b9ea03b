"""A page that lies over whatever was there until it is hidden, without touching it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from familypact.ui.plain_page import PlainPage
from familypact.ui.widgets.buttons import SecondaryButton


class CoverPage(PlainPage):
    """Emits `hidden_away`; the Escape key hides it too."""

    hidden_away = Signal()

    def __init__(self, parent: QWidget | None = None, *, widest: int = 1040) -> None:
        super().__init__(parent, widest=widest)
        self.hide_button = SecondaryButton(self.tr("Hide this  (Esc)"), self, icon="hide")
        self.hide_button.clicked.connect(self.hidden_away)
        escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        escape.activated.connect(self.hidden_away)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hide at Escape also where the system does not count the window as the active one."""
        if event.key() == Qt.Key.Key_Escape:
            self.hidden_away.emit()
        else:
            super().keyPressEvent(event)
