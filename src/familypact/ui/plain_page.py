"""A page outside the wizard: head with the help button, scrolling body, buttons at the foot."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from familypact.ui.look import current_look
from familypact.ui.widgets.banner import Banner
from familypact.ui.widgets.buttons import HelpButton
from familypact.ui.widgets.headings import LeadLabel, TitleLabel
from familypact.ui.widgets.scroll_page import ScrollPage


class PlainPage(QWidget):
    """Title and lead over `body`; the help button stays in sight."""

    help_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, widest: int = 1040) -> None:
        super().__init__(parent)
        look = current_look()
        self.title_label = TitleLabel("", self)
        self.lead_label = LeadLabel("", self)
        self.help_button = HelpButton(self.tr("Something happened"), self)
        self.help_button.clicked.connect(self.help_wanted)
        self.banner = Banner(self)
        self.scroll_area = ScrollPage(self, widest=widest)
        self.body = self.scroll_area.body
        head = QHBoxLayout()
        head.setContentsMargins(look.gap(36), look.gap(28), look.gap(36), 0)
        head.addWidget(self.title_label, 1)
        head.addWidget(self.help_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.scroll_area, 1)
        self.scroll_area.set_margins(36, 4, 36, 20)
        self.body.addWidget(self.lead_label)
        self.body.addWidget(self.banner)
        self.foot = QHBoxLayout()
        self.foot.setContentsMargins(look.gap(36), look.gap(8), look.gap(36), look.gap(20))
        column.addLayout(self.foot)

    def head(self, title: str, lead: str) -> None:
        self.title_label.setText(title)
        self.lead_label.setText(lead)
        self.lead_label.setVisible(bool(lead))
