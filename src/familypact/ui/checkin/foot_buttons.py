"""The three buttons under a talk: not today at one side, back and next at the other."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from familypact.ui.plain_page import PlainPage
from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton


class FootButtons(QObject):
    """Made for one page."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.not_today = SecondaryButton(self.tr("Not today"), parent)
        self.back = SecondaryButton(self.tr("Back"), parent)
        self.next = PrimaryButton("", parent)

    def put_into(self, page: PlainPage) -> None:
        page.set_foot(self.back, self.next)
        page.foot.insertWidget(0, self.not_today)
