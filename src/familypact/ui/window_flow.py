"""What leads from one page of the window to the next, from the key to the home window."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from familypact.app.ports import KeyState
from familypact.domain.errors import (
    FamilyPactError,
    KeyTrouble,
    KeyUnavailableError,
    StoreDamagedError,
)
from familypact.ui.app_window import AppWindow
from familypact.ui.error_dialog import words_for
from familypact.ui.help.help_over import HelpOver
from familypact.ui.home.places import Places
from familypact.ui.key_worker import Attempt, KeyWorker
from familypact.ui.opened_flow import OpenedFlow
from familypact.ui.opening_page import OpeningPage
from familypact.ui.unlock_page import UnlockPage
from familypact.ui.vault.restore_flow import RestoreFlow
from familypact.ui.welcome_page import WelcomePage
from familypact.ui.widgets.banner import News
from familypact.ui.window_parts import OpenedParts, WindowParts

_NEW = frozenset({KeyState.NEW_WITH_KEYRING, KeyState.NEW_WITHOUT_KEYRING})


class WindowFlow(QObject):
    """Opens the data and shows what follows; the help lies over any page and leaves it as it is."""

    look_changed = Signal(object)

    def __init__(self, window: AppWindow, parts: WindowParts) -> None:
        super().__init__(window)
        self._window = window
        self._parts = parts
        self.opened: OpenedParts | None = None
        self._flow: OpenedFlow | None = None
        self._worker: KeyWorker | None = None
        self._over = HelpOver(window, parts, lambda: self.opened)
        self.show_help = self._over.show_help
        self._is_welcomed = False
        self._problem = ""  # of a restore, to be said once the data are open again
        self._is_led = False  # by a reminder, once the data are open
        window.begun.connect(self._open)
        window.backup_wanted.connect(self.show_restore)
        window.help_wanted.connect(self.show_help)
        window.closing.connect(self._let_go)

    def start(self) -> None:
        """Take over: pass on what was asked meanwhile, and open what is there."""
        self._window.follow()
        if not self._parts.is_new:
            self._fetch()

    def follow_reminder(self) -> None:
        """Lead to what a reminder was about, from the home window; other work is not disturbed."""
        if self._flow is None:
            self._is_led = True
        elif isinstance(self._window.page, Places) and not QApplication.activeModalWidget():
            self._flow.follow_reminder()

    def _let_go(self) -> None:
        """Let go of the thread and the data; the next window may write."""
        self._rest()
        if self._flow is not None:
            self._flow.keep_backup()
            self._flow = None
        self._close_store()

    def _reopen(self, problem: str) -> None:
        """Open anew what was put in the place of the data, or locked with another key."""
        self._close_store()
        gone, self._flow = self._flow, None
        if gone is not None:
            gone.deleteLater()
        self._problem = problem
        if problem and self._is_welcomed:
            self._window.show_first_page(is_new=True)  # a key is made only for who begins
            self.show_restore(problem)
            return
        self._open()

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
            for signal in (self._worker.opened, self._worker.refused, self._worker.words_wanted):
                signal.disconnect()  # what it still says comes too late
            self._worker.give_up()
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
        flow.record_wanted.connect(self._over.show_record)
        flow.look_changed.connect(self.look_changed)
        flow.put_off.connect(self._window.close)
        flow.reopen_wanted.connect(self._reopen)
        self.opened, self._flow = opened, flow
        try:
            flow.go_on()
        except FamilyPactError as error:
            self._refuse(error)
            return
        self._over.look_again()
        if self._problem:
            flow.say_problem(self._problem)
            self._problem = ""
        if self._is_led:
            self._is_led = False
            self.follow_reminder()

    def _refuse_key(self, error: FamilyPactError, state: KeyState) -> None:
        """Ask again where a passphrase may help; say what is wrong where it cannot."""
        if not isinstance(error, KeyUnavailableError):
            self._refuse(error)
            return
        if error.trouble is KeyTrouble.SLOTS_DAMAGED:
            self._offer_slots_of_before(error)
            return
        words = words_for(error, self._parts.texts)
        page = self._window.page
        if isinstance(page, UnlockPage):
            page.refuse(words)
        else:
            self._ask(_state_to_ask(error.trouble, state), _worth_saying(error.trouble, words))

    def _offer_slots_of_before(self, error: FamilyPactError) -> None:
        page = self._show_opening(words_for(error, self._parts.texts))
        if self._parts.opening.can_put_back_slots():
            page.offer_copy()
            page.copy_wanted.connect(self._put_back_slots)

    def _put_back_slots(self) -> None:
        try:
            self._parts.opening.put_back_slots()
        except FamilyPactError as error:
            self._refuse(error)
            return
        self._open()

    def _refuse(self, error: FamilyPactError) -> None:
        page = self._show_opening(words_for(error, self._parts.texts))
        if isinstance(error, StoreDamagedError):
            page.offer_backup()
            page.backup_wanted.connect(self.show_restore)

    def show_restore(self, problem: str = "") -> None:
        """Look into a backup where the data themselves do not open, or are not here yet."""
        self._is_welcomed = isinstance(self._window.page, WelcomePage)
        flow = RestoreFlow(self._parts.restoring(), self._parts.texts, self._close_store, self)
        flow.ended.connect(self._reopen)
        page = flow.page()
        page.help_wanted.connect(self.show_help)
        page.left.connect(self._leave_restore)
        self._show(page)
        page.arrive()
        if problem:
            page.banner.show_news(News.PROBLEM, problem)

    def _leave_restore(self) -> None:
        """Go back to where one was; a family that is new has still not begun."""
        if self._is_welcomed:
            self._window.show_first_page(is_new=True)
        else:
            self._open()

    def _close_store(self) -> None:
        if self.opened is not None:
            self.opened.store.close()
            self.opened = None

    def _show_opening(self, problem: str = "") -> OpeningPage:
        page = OpeningPage(problem)
        page.again_wanted.connect(self._open)
        page.help_wanted.connect(self.show_help)
        self._show(page)
        page.arrive()
        return page

    def _show(self, page: QWidget) -> None:
        self._window.show_page(page)


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
    said = {
        KeyTrouble.WRONG_PASSPHRASE,
        KeyTrouble.WRONG_RECOVERY,
        KeyTrouble.PASSPHRASE_TOO_SHORT,
    }
    return words if trouble in said else ""
