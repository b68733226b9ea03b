"""What is seen for a moment while the agreement opens, and where it says if it cannot."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from familypact.ui.plain_page import PlainPage
from familypact.ui.widgets.banner import News
from familypact.ui.widgets.buttons import PrimaryButton


class OpeningPage(PlainPage):
    """Emits `again_wanted`; `problem` is what went wrong, in words."""

    again_wanted = Signal()

    def __init__(self, problem: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if not problem:
            self.head(self.tr("Opening your family's agreement"), "")
            return
        self.head(self.tr("Your agreement could not be opened"), "")
        self.banner.show_news(News.PROBLEM, problem, closable=False)
        self.again_button = PrimaryButton(self.tr("Try again"), self)
        self.again_button.clicked.connect(self.again_wanted)
        self.foot.addStretch(1)
        self.foot.addWidget(self.again_button)
        self.again_button.setFocus()
