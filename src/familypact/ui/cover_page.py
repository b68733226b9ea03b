"""A page that lies over whatever was there until it is hidden, without touching it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

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
