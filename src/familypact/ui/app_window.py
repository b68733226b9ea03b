"""The program's one window: which page is shown, and what leads from one to the next."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget
from typing_extensions import override

from familypact.app.ports import KeyState
from familypact.domain.errors import FamilyPactError, KeyTrouble, KeyUnavailableError
from familypact.ui.error_dialog import words_for
from familypact.ui.help.help_page import HelpPage
from familypact.ui.key_worker import KeyWorker
from familypact.ui.opened_flow import OpenedFlow
from familypact.ui.opening_page import OpeningPage
from familypact.ui.unlock_page import UnlockPage
from familypact.ui.welcome_page import WelcomePage
from familypact.ui.window_parts import OpenedParts, WindowParts

_ASKS_FOR_WORDS = {
    KeyState.NEW_WITHOUT_KEYRING,
    KeyState.NEEDS_PASSPHRASE,
    KeyState.KEYRING_LOCKED,
    KeyState.KEY_MISSING,
}


class AppWindow(QMainWindow):
    """Shows one page at a time in a stack; `start` decides which is the first."""

    look_changed = Signal(object)

    def __init__(self, parts: WindowParts) -> None:
        super().__init__()
        self._parts = parts
        self._opened: OpenedParts | None = None
        self._flow: OpenedFlow | None = None
        self._worker: KeyWorker | None = None
        self._before_help: QWidget | None = None
        self.setWindowTitle(self.tr("FamilyPact"))
        self.stack = QStackedWidget(self)
        self.setCentralWidget(self.stack)
        self.resize(1120, 740)
        self.setMinimumSize(960, 640)

    def start(self) -> None:
        """Show the first page; everything slow waits until it can be seen."""
        if self._parts.is_new:
            page = WelcomePage()
            page.begun.connect(self._open)
            page.help_wanted.connect(self.show_help)
            self._show(page)
        else:
            self._show_opening()
            QTimer.singleShot(0, self._open)

    def show_help(self) -> None:
        """Show "Something happened"; hiding it leads back to where one was."""
        if isinstance(self.stack.currentWidget(), HelpPage):
            return
        self._before_help = self.stack.currentWidget()
        store = self._opened.store if self._opened is not None else None
        page = HelpPage(self._parts.help_view(store), self._parts.texts)
        page.hidden_away.connect(self._hide_help)
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        page.show_doors()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()  # the field that is being typed in saves itself
        if self._worker is not None:
            self._worker.wait()
        super().closeEvent(event)

    def _hide_help(self) -> None:
        page = self.stack.currentWidget()
        if self._before_help is None or page is None:
            return
        self.stack.setCurrentWidget(self._before_help)
        self.stack.removeWidget(page)
        page.deleteLater()
        self._before_help = None

    def _open(self) -> None:
        state = self._parts.opening.state()
        if state in _ASKS_FOR_WORDS and self._parts.passphrase is None:
            self._ask(state)
        else:
            self._fetch_key(self._parts.passphrase)

    def _ask(self, state: KeyState) -> None:
        page = UnlockPage(state)
        page.given.connect(lambda words: self._fetch_key(words or None))
        page.help_wanted.connect(self.show_help)
        self._show(page)
        page.first.setFocus()

    def _fetch_key(self, passphrase: str | None) -> None:
        worker = KeyWorker(self._parts.opening, passphrase)
        worker.opened.connect(self._open_store)
        worker.refused.connect(self._refuse)
        self._worker = worker
        worker.start()

    def _open_store(self, key: bytes) -> None:
        try:
            store = self._parts.opening.store(key)
        except FamilyPactError as error:
            self._refuse(error)
            return
        opened = self._parts.open_up(store)
        flow = OpenedFlow(self._parts, opened, self._show)
        flow.help_wanted.connect(self.show_help)
        flow.look_changed.connect(self.look_changed)
        flow.put_off.connect(self.close)
        self._opened, self._flow = opened, flow
        try:
            flow.go_on()
        except FamilyPactError as error:
            self._refuse(error)

    def _refuse(self, error: FamilyPactError) -> None:
        words = words_for(error, self._parts.texts)
        page = self.stack.currentWidget()
        if isinstance(page, UnlockPage):
            page.refuse(words)
            return
        if isinstance(error, KeyUnavailableError) and error.trouble is not KeyTrouble.SLOTS_DAMAGED:
            self._ask(self._parts.opening.state())
            return
        self._show_opening(words)

    def _show_opening(self, problem: str = "") -> None:
        page = OpeningPage(problem)
        page.again_wanted.connect(self._open)
        page.help_wanted.connect(self.show_help)
        self._show(page)

    def _show(self, page: QWidget) -> None:
        """Put a page in place of the one that was there."""
        gone = self.stack.currentWidget()
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        if gone is not None:
            self.stack.removeWidget(gone)
            gone.deleteLater()
