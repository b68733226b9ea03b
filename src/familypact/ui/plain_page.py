"""A page outside the wizard: head with the help button, scrolling body, buttons at the foot."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from familypact.ui.look import current_look
from familypact.ui.widgets.banner import Banner
from familypact.ui.widgets.buttons import HelpButton
from familypact.ui.widgets.headings import LeadLabel, TitleLabel
from familypact.ui.widgets.scroll_page import ScrollPage
from familypact.ui.widgets.tab_order import chain, follow_reading_order

_LONGEST_TITLE = 44  # letters that stand beside the help button, at 100 %


class PlainPage(QWidget):
    """Title and lead over `body`; the help button stays in sight."""

    help_wanted = Signal()

    def __init__(self, parent: QWidget | None = None, *, widest: int = 1040) -> None:
        super().__init__(parent)
        self.title_label = TitleLabel("", self)
        self.lead_label = LeadLabel("", self)
        self.help_button = HelpButton(self.tr("Something happened"), self)
        self.help_button.clicked.connect(self.help_wanted)
        self.banner = Banner(self)
        self.scroll_area = ScrollPage(self, widest=widest, centred=True)
        self.scroll_area.set_margins(36, 4, 36, 20)
        self.body = self.scroll_area.body
        self._head = QHBoxLayout()
        self._head.addWidget(self.title_label, 1)
        self._head.addWidget(self.help_button, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._head)
        self._news = QVBoxLayout()  # stays in sight wherever the page is scrolled to
        self._news.addWidget(self.banner)
        column.addLayout(self._news)
        column.addWidget(self.scroll_area, 1)
        self.body.addWidget(self.lead_label)
        self.foot = QHBoxLayout()
        column.addLayout(self.foot)
        self.scroll_area.indented.connect(self._space)
        self._space()

    def head(self, title: str, lead: str) -> None:
        self.title_label.setText(title)
        self._place_title(title)
        self.lead_label.setText(lead)
        self.lead_label.setVisible(bool(lead))

    def set_foot(self, *buttons: QWidget) -> None:
        """Put buttons at the foot, where they stay in sight; the last one leads on."""
        self.foot.addStretch(1)
        for button in buttons:
            self.foot.addWidget(button)
        self._space()

    def first_focus(self) -> QWidget:
        """Say where the keyboard starts; pages that ask something override it."""
        return self.help_button

    def arrive(self) -> None:
        """Have the title read out and put the keyboard where the page begins."""
        self.order_stops()
        if self.isVisible():  # not while "Something happened" lies over it
            self.title_label.announce()
        self.first_focus().setFocus(Qt.FocusReason.OtherFocusReason)
        QTimer.singleShot(0, self, self._begin_at_top)  # once all has its place

    def order_stops(self) -> None:
        """Let the tab key go in reading order, and from the title to what stands below it."""
        follow_reading_order(self)
        chain([self.help_button, self.title_label])

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.LayoutDirectionChange}:
            self._space()

    def _begin_at_top(self) -> None:
        """Show where the page begins; what has the keyboard may lie below where letters are big.

        Then the title has it, and the tab key goes on from there.
        """
        area, focused = self.scroll_area, QApplication.focusWidget()
        if focused is None or not area.isAncestorOf(focused):
            return
        area.go_up()
        if not area.shows(focused):
            self.title_label.setFocus(Qt.FocusReason.OtherFocusReason)
            area.go_up()

    def _place_title(self, title: str) -> None:
        """Let a long title scroll away, so that a long name leaves room for the page."""
        scrolls = len(title) * current_look().text_percent > _LONGEST_TITLE * 100
        if scrolls and self.body.indexOf(self.title_label) < 0:
            self._head.removeWidget(self.title_label)
            self._head.insertStretch(0, 1)
            self.body.insertWidget(0, self.title_label)
        elif not scrolls and self._head.indexOf(self.title_label) < 0:
            self.body.removeWidget(self.title_label)
            self._head.takeAt(0)
            self._head.insertWidget(0, self.title_label, 1)
        self.title_label.show()  # a widget that changes its place is hidden by Qt

    def _space(self) -> None:
        gap = current_look().gap
        side = gap(36)
        near = side + self.scroll_area.indent()  # in line with what a narrow page shows
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        head = (side, near) if mirrored else (near, side)  # the help stays in the corner
        self._head.setContentsMargins(head[0], gap(28), head[1], 0)
        self._head.setSpacing(gap(16))
        self._news.setContentsMargins(near, gap(8), near, gap(4))
        self.foot.setSpacing(gap(10))
        foot = (near, gap(8), near, gap(20)) if self.foot.count() else (0, 0, 0, 0)
        self.foot.setContentsMargins(*foot)
