"""The program's one window: a stack of pages, seen before anything slow is imported."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QCloseEvent
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from familypact.ui.accessible import set_role
from familypact.ui.opening_page import OpeningPage
from familypact.ui.plain_page import PlainPage
from familypact.ui.welcome_page import WelcomePage


class AppWindow(QWidget):
    """Shows one page at a time; what leads from one to the next is `WindowFlow`'s.

    The first page stands alone for a moment: what a quick hand asks of it is kept until the flow
    is there (`follow`).
    """

    begun = Signal()
    backup_wanted = Signal()
    help_wanted = Signal()
    closing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.page: QWidget | None = None
        self._asked: list[Callable[[], None]] = []
        self._follows = False
        self.setWindowTitle(self.tr("FamilyPact"))
        set_role(self, QAccessible.Role.Window)
        self.stack = QStackedWidget(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.stack)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow_focus)
        self.resize(1120, 740)
        self.setMinimumSize(960, 640)

    def show_first_page(self, *, is_new: bool) -> None:
        """Welcome a new family; tell a known one that its agreement is being opened."""
        page: PlainPage
        if is_new:
            welcome = WelcomePage()
            welcome.begun.connect(lambda: self._ask(self.begun.emit))
            welcome.backup_wanted.connect(lambda: self._ask(self.backup_wanted.emit))
            page = welcome
        else:
            page = OpeningPage("")
        page.help_wanted.connect(lambda: self._ask(self.help_wanted.emit))
        self.show_page(page)
        page.arrive()

    def follow(self) -> None:
        """Say once that somebody listens now; what was asked before is passed on."""
        self._follows = True
        asked, self._asked = self._asked, []
        for ask in asked:
            ask()

    def show_page(self, page: QWidget) -> None:
        """Put a page in place of the one that was there, behind what lies over it.

        Whoever is just pressing "Something happened" gets there, whichever page comes meanwhile.
        """
        gone, self.page = self.page, page
        asks_for_help = isinstance(gone, PlainPage) and gone.help_button.isDown()
        covered = gone is not None and self.stack.currentWidget() is not gone
        self.stack.addWidget(page)
        if covered:
            QTimer.singleShot(0, self, self._keep_focus_on_top)  # also where it is not active
        else:
            self.stack.setCurrentWidget(page)
        if gone is not None:
            self.drop(gone)
        if asks_for_help:
            self._ask(self.help_wanted.emit)

    def cover(self, page: QWidget) -> None:
        """Lay a page over the one that is there."""
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)

    def _follow_focus(self, _old: QWidget | None, _now: QWidget | None) -> None:
        self._keep_focus_on_top()

    def _keep_focus_on_top(self) -> None:
        """Let no page take the keyboard that comes, or works on, behind what lies over it."""
        top, focused = self.stack.currentWidget(), self.focusWidget()
        if self.page is None or top is None or top is self.page or focused is None:
            return
        if self.page.isAncestorOf(focused):
            (top.focusWidget() or top).setFocus(Qt.FocusReason.OtherFocusReason)

    def uncover(self, cover: QWidget) -> None:
        """Take it away again; the page below is as it was."""
        if self.page is not None:
            self.stack.setCurrentWidget(self.page)
        self.drop(cover)

    def drop(self, gone: QWidget) -> None:
        """Take a page away that another one has taken the place of."""
        self.stack.removeWidget(gone)
        gone.deleteLater()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is half typed, then let the flow let go of the thread and the data."""
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()  # a field saves itself when it is left
        self.hide()  # and so does one that waits for a pause
        self.closing.emit()
        super().closeEvent(event)

    def _ask(self, ask: Callable[[], None]) -> None:
        if self._follows:
            ask()
        else:
            self._asked.append(ask)
