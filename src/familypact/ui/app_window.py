"""The program's one window: which page is shown, and what leads from one to the next."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget
from typing_extensions import override

from familypact.app.ports import KeyState
from familypact.domain.errors import FamilyPactError, KeyTrouble, KeyUnavailableError
from familypact.ui.error_dialog import words_for
from familypact.ui.help.help_page import HelpPage
from familypact.ui.key_worker import Attempt, KeyWorker
from familypact.ui.opened_flow import OpenedFlow
from familypact.ui.opening_page import OpeningPage
from familypact.ui.unlock_page import UnlockPage
from familypact.ui.welcome_page import WelcomePage
from familypact.ui.window_parts import OpenedParts, WindowParts

_NEW = frozenset({KeyState.NEW_WITH_KEYRING, KeyState.NEW_WITHOUT_KEYRING})


class AppWindow(QMainWindow):
    """Shows one page at a time; "Something happened" lies over it and leaves it as it is."""

    look_changed = Signal(object)

    def __init__(self, parts: WindowParts) -> None:
        super().__init__()
        self._parts = parts
        self._opened: OpenedParts | None = None
        self._flow: OpenedFlow | None = None
        self._worker: KeyWorker | None = None
        self._page: QWidget | None = None
        self._help: HelpPage | None = None
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
            page.arrive()
        else:
            self._show_opening()
            QTimer.singleShot(0, self._fetch)

    def show_help(self) -> None:
        """Lay "Something happened" over the page; hiding it leads back to where one was."""
        if self._help is not None:
            return
        store = self._opened.store if self._opened is not None else None
        view = self._parts.help_view(store)
        page = HelpPage(view, self._parts.texts, self._parts.clock.today())
        page.hidden_away.connect(self._hide_help)
        self._help = page
        self.stack.addWidget(page)
        self.stack.setCurrentWidget(page)
        page.show_doors()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is half typed, then let go of the thread and the data."""
        focused = self.focusWidget()
        if focused is not None:
            focused.clearFocus()  # a field saves itself when it is left
        self.hide()  # and so does one that waits for a pause
        self._rest()
        if self._opened is not None:
            self._opened.store.close()  # the next window may write
            self._opened = None
        super().closeEvent(event)

    def _hide_help(self) -> None:
        if self._help is None:
            return
        gone, self._help = self._help, None
        if self._page is not None:
            self.stack.setCurrentWidget(self._page)
        self.stack.removeWidget(gone)
        gone.deleteLater()

    def _open(self) -> None:
        """Open what is there, or make the key of a new family."""
        self._show_opening()
        self._fetch()

    def _ask(self, state: KeyState, problem: str = "") -> None:
        page = UnlockPage(state)
        page.given.connect(lambda words: self._fetch(words or None, Attempt.ASKED))
        page.help_wanted.connect(self.show_help)
        self._show(page)
        page.arrive()
        if problem:
            page.refuse(problem)

    def _fetch(self, passphrase: str | None = None, attempt: Attempt = Attempt.FIRST) -> None:
        words = self._parts.passphrase if attempt is Attempt.FIRST else passphrase
        self._rest()
        worker = KeyWorker(self._parts.opening, words, attempt, self)
        worker.opened.connect(self._open_store)
        worker.words_wanted.connect(self._ask)
        worker.refused.connect(self._refuse_key)
        self._worker = worker
        worker.start()

    def _rest(self) -> None:
        """Let the worker come to its end; a thread must not outlive the window."""
        if self._worker is not None:
            self._worker.wait()
            self._worker.deleteLater()
            self._worker = None

    def _open_store(self, key: bytes) -> None:
        try:
            opened = self._parts.open_up(self._parts.opening.store(key))
        except FamilyPactError as error:
            self._refuse(error)
            return
        flow = OpenedFlow(self._parts, opened, self._show)
        flow.help_wanted.connect(self.show_help)
        flow.look_changed.connect(self.look_changed)
        flow.put_off.connect(self.close)
        self._opened, self._flow = opened, flow
        try:
            flow.go_on()
        except FamilyPactError as error:
            self._refuse(error)

    def _refuse_key(self, error: FamilyPactError, state: KeyState) -> None:
        """Ask again where a passphrase may help; say what is wrong where it cannot."""
        if not isinstance(error, KeyUnavailableError) or error.trouble is KeyTrouble.SLOTS_DAMAGED:
            self._refuse(error)
            return
        words = words_for(error, self._parts.texts)
        if isinstance(self._page, UnlockPage):
            self._page.refuse(words)
        else:
            self._ask(_state_to_ask(error.trouble, state), _worth_saying(error.trouble, words))

    def _refuse(self, error: FamilyPactError) -> None:
        self._show_opening(words_for(error, self._parts.texts))

    def _show_opening(self, problem: str = "") -> None:
        page = OpeningPage(problem)
        page.again_wanted.connect(self._open)
        page.help_wanted.connect(self.show_help)
        self._show(page)
        page.arrive()

    def _show(self, page: QWidget) -> None:
        """Put a page in place of the one that was there, behind the help where that is open."""
        gone, self._page = self._page, page
        self.stack.addWidget(page)
        if self._help is None:
            self.stack.setCurrentWidget(page)
        if gone is not None:
            self.stack.removeWidget(gone)
            gone.deleteLater()


def _state_to_ask(trouble: KeyTrouble, state: KeyState) -> KeyState:
    """Say which question leads on after the key did not come by itself."""
    if state in _NEW:
        return KeyState.NEW_WITHOUT_KEYRING
    match trouble:
        case KeyTrouble.LOCKED:
            return KeyState.KEYRING_LOCKED
        case KeyTrouble.MISSING | KeyTrouble.NO_KEYRING:
            return KeyState.KEY_MISSING
        case _:
            return KeyState.NEEDS_PASSPHRASE


def _worth_saying(trouble: KeyTrouble, words: str) -> str:
    """Leave out what the page that asks says anyway."""
    said = {KeyTrouble.WRONG_PASSPHRASE, KeyTrouble.PASSPHRASE_TOO_SHORT}
    return words if trouble in said else ""
