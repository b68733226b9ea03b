"""What can be printed of the agreement, first of all the poster: look, print, keep."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from typing_extensions import override

from familypact.app.ports import PageImage
from familypact.app.settings import Document, Edition
from familypact.ui.edition_choice import EditionChoice
from familypact.ui.look import current_look
from familypact.ui.page_turner import PageTurner
from familypact.ui.plain_page import PlainPage
from familypact.ui.sheet_view import SheetView
from familypact.ui.widgets.buttons import PrimaryButton, SecondaryButton, SmallButton
from familypact.ui.widgets.columns_layout import PictureLayout
from familypact.ui.widgets.headings import BodyLabel

_LEAD = 44  # what stands over the sheet, in pixels at 100 %


class PosterPage(PlainPage):
    """Emits what the family wants done with what it sees."""

    save_wanted = Signal()
    print_wanted = Signal()
    open_wanted = Signal()
    edition_chosen = Signal(object)  # Edition
    cancelled = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages: tuple[PageImage, ...] = ()
        self.head(
            self.tr("Your poster"),
            self.tr("Hang it by the computer, where everybody sees it."),
        )
        self.sheet = SheetView(self.tr("Picture of the poster"), self)
        self.turner = PageTurner(self)
        self.choice = EditionChoice(self)
        self.print_button = PrimaryButton(self.tr("Print"), self, icon="printer")
        self.save_button = SecondaryButton(self.tr("Save PDF"), self, icon="save")
        self.open_button = SecondaryButton(self.tr("Open in PDF viewer"), self, icon="eye")
        self.leave_button = SecondaryButton(self.tr("Go to our pact"), self)
        self.busy_label = BodyLabel(self.tr("It is being drawn …"), self)
        self.cancel_button = SmallButton(
            self.tr("Stop"), self, icon="cross", name=self.tr("Stop drawing")
        )
        self.choice.changed.connect(self._choose)
        self.turner.turned.connect(self._show_page)
        self.cancel_button.clicked.connect(self.cancelled)
        self.print_button.clicked.connect(self.print_wanted)
        self.save_button.clicked.connect(self.save_wanted)
        self.open_button.clicked.connect(self.open_wanted)
        self.leave_button.clicked.connect(self.left)
        self._lay_out()
        self.show_busy(busy=False)

    @override
    def first_focus(self) -> QWidget:
        return self.print_button

    def show_edition(self, edition: Edition) -> None:
        self.choice.show_edition(edition)

    def show_pages(self, pages: Sequence[PageImage]) -> None:
        """Show what was drawn, and go on with the page that was looked at."""
        self.show_busy(busy=False)
        self._pages = tuple(pages)
        self.turner.show_count(len(pages))
        self._show_page(self.turner.page)
        self._fit_sheet()

    def show_busy(self, *, busy: bool) -> None:
        self.busy_label.setVisible(busy)
        self.cancel_button.setVisible(busy)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the whole sheet at once where the window is high enough to read it."""
        super().resizeEvent(event)
        self._fit_sheet()

    def _choose(self, edition: Edition) -> None:
        self.turner.show_first()
        self.sheet.setAccessibleName(self._name(edition.document))
        self.edition_chosen.emit(edition)

    def _show_page(self, number: int) -> None:
        if self._pages:
            self.sheet.show_page(self._pages[number])

    def _name(self, document: Document) -> str:
        match document:
            case Document.POSTER:
                return self.tr("Picture of the poster")
            case Document.AGREEMENT:
                return self.tr("Picture of a page of the full agreement")
            case Document.CARDS:
                return self.tr("Picture of a sheet of cards")

    def _fit_sheet(self) -> None:
        around = current_look().gap(24 + _LEAD)
        self.sheet.fit(self.scroll_area.viewport().height() - around)

    def _lay_out(self) -> None:
        look = current_look()
        aside = QWidget(self)
        side = QVBoxLayout(aside)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(look.gap(10))
        side.addWidget(self.turner)
        busy = QHBoxLayout()
        busy.addWidget(self.busy_label)
        busy.addWidget(self.cancel_button)
        busy.addStretch(1)
        side.addLayout(busy)
        for button in (self.print_button, self.save_button, self.open_button):
            side.addWidget(button)
        side.addSpacing(look.gap(6))
        side.addWidget(self.choice)
        side.addSpacing(look.gap(6))
        side.addWidget(self.leave_button)
        side.addStretch(1)
        row = PictureLayout(narrowest=200, gap=28)
        row.addWidget(self.sheet)
        row.addWidget(aside)
        self.body.addLayout(row)
