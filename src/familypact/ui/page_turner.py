"""Leads through the pages of a document, one at a time."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from familypact.ui.look import current_look
from familypact.ui.widgets.buttons import SmallButton
from familypact.ui.widgets.headings import BodyLabel


class PageTurner(QWidget):
    """Hidden while there is only one page."""

    turned = Signal(int)  # the page to show, counted from 0

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = self._pages = 0
        self.back_button = SmallButton(self.tr("Previous page"), self)
        self.on_button = SmallButton(self.tr("Next page"), self)
        self.label = BodyLabel("", self)
        self.label.centre_vertically()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(current_look().gap(10))
        row.addWidget(self.back_button)
        row.addWidget(self.label)
        row.addWidget(self.on_button)
        row.addStretch(1)
        self.back_button.clicked.connect(lambda: self._turn(-1))
        self.on_button.clicked.connect(lambda: self._turn(1))
        self.show_count(0)

    @property
    def page(self) -> int:
        return self._page

    def show_count(self, pages: int) -> None:
        """Offer so many pages, and stay at the one that is shown if it is still there."""
        self._pages = pages
        self._page = min(self._page, max(pages - 1, 0))
        self.setVisible(pages > 1)
        self._refresh()

    def show_first(self) -> None:
        self._page = 0
        self._refresh()

    def _turn(self, step: int) -> None:
        self._page = min(max(self._page + step, 0), max(self._pages - 1, 0))
        self._refresh()
        self.turned.emit(self._page)

    def _refresh(self) -> None:
        self.back_button.setEnabled(self._page > 0)
        self.on_button.setEnabled(self._page < self._pages - 1)
        words = self.tr("Page {page} of {pages}")
        self.label.setText(words.format(page=self._page + 1, pages=self._pages))
