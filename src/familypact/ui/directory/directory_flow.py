"""The place "Who can help", and the page on which a family corrects it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from familypact.ui.directory.directory_page import DirectoryPage
from familypact.ui.directory.our_places_page import OurPlacesPage
from familypact.ui.help.directory_list import DirectoryList
from familypact.ui.pins.gate import GuardedDeed
from familypact.ui.window_parts import OpenedParts, WindowParts


class DirectoryFlow(QObject):
    """`page_wanted` carries the page to show, `back_wanted` asks for the place again."""

    help_wanted = Signal()
    page_wanted = Signal(QWidget)
    back_wanted = Signal()
    record_wanted = Signal()

    def __init__(self, parts: WindowParts, opened: OpenedParts, parent: QObject) -> None:
        super().__init__(parent)
        self._parts = parts
        self._opened = opened
        self.shown: DirectoryPage | None = None

    def page(self) -> DirectoryPage:
        """Make the place anew, so that it shows what was corrected."""
        self.shown = page = DirectoryPage(self._places)
        page.record_wanted.connect(self.record_wanted)
        page.correct_wanted.connect(lambda: self._correct(page))
        return page

    def _correct(self, asked_on: DirectoryPage) -> None:
        if not self._opened.pins.allow(GuardedDeed.REPLACE_CONTACTS, asked_on):
            return
        today = self._parts.clock.today()
        page = OurPlacesPage(self._opened.make_correcting(), self._parts.texts, today)
        page.help_wanted.connect(self.help_wanted)
        page.left.connect(self.back_wanted)
        self.page_wanted.emit(page)
        page.arrive()

    def _places(self) -> DirectoryList:
        store = self._opened.store
        advice = self._parts.help_view(store).advice
        today = self._parts.clock.today()
        return DirectoryList(self._parts.directory(store), advice, self._parts.texts, today)
