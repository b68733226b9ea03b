"""Puts the first window on the screen; like `bootstrap`, a place where an import may wait.

Nothing is imported here that the first picture does not need: with the rest of the program the
time to the first window would double.
"""

import gc
import sys

from PySide6.QtCore import QCoreApplication, Qt, QTimer, qVersion
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication

from familypact import __version__
from familypact.app.settings import Scheme, Settings
from familypact.bootstrap_start import Start
from familypact.data_files import data_root
from familypact.infra.bell_place import bell_place
from familypact.infra.user_folders import Folders, user_folders
from familypact.ui.app_window import AppWindow
from familypact.ui.i18n import install_language
from familypact.ui.screen_fonts import load_other_scripts
from familypact.ui.theme import apply_theme

_DATA_FILES = ("keyslots.json", "store.db")
_SETTINGS_FILE = "settings.json"


def run_window(start: Start) -> int:
    """Open the window and stay until it is closed; give the exit code."""
    place = bell_place(user_folders(start.data).data)
    if place is not None and place.exists():
        # Waits: as a rule no other window is open.
        from familypact.bootstrap_bell import is_passed_on

        if is_passed_on(start, place):
            return 0
    app = make_application(start.texts.language)
    window = OpenedWindow(start, app)
    window.show()
    return app.exec()


def make_application(language: str) -> QApplication:
    """Give the one application, in its language."""
    found = QCoreApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("familypact")
    app.setApplicationDisplayName("FamilyPact")
    QGuiApplication.setDesktopFileName("org.familypact.FamilyPact")
    install_language(app, language, data_root() / "translations")
    return app


class OpenedWindow:
    """The window, and what leads through it once it can be seen."""

    def __init__(self, start: Start, app: QApplication) -> None:
        self._start = start
        self._app = app
        self._folders: Folders = user_folders(start.data)
        if self._folders.are_being_erased:
            # Waits: hardly any start finds an erasing that was cut off.
            from familypact.bootstrap_vault import go_on_erasing

            go_on_erasing(start.data)
        self._look = self._saved_look()
        apply_theme(app, self._look.scheme, self._look.text_percent)
        self._is_new = not any((self._folders.data / name).exists() for name in _DATA_FILES)
        self.window = AppWindow()

    def _saved_look(self) -> Settings:
        if not (self._folders.config / _SETTINGS_FILE).exists():
            return Settings()
        # Waits: a new family has no settings, and reading them takes a library of its own.
        from familypact.infra.settings_file import JsonSettings

        return JsonSettings(self._folders.config).load()

    def show(self) -> None:
        """Show the first page at once; the rest is made right after it was drawn."""
        self.window.show_first_page(is_new=self._is_new)
        self.window.show()
        QTimer.singleShot(0, self.window, self._go_on)

    def _go_on(self) -> None:
        # Waits: it takes as long to import as the first window to appear.
        from familypact.bootstrap_flow import make_flow

        load_other_scripts(self._app)
        icon = data_root() / "resources" / "icons" / "house-heart.svg"
        self._app.setWindowIcon(QIcon(str(icon)))
        self.flow = make_flow(self._start, self.window, self._folders, is_new=self._is_new)
        self.flow.look_changed.connect(self._follow_look)
        self._app.styleHints().colorSchemeChanged.connect(self._follow_desktop)
        once = Qt.ConnectionType.SingleShotConnection
        self.window.closing.connect(self._leave_desktop, once)
        self.flow.start()
        if self._start.at_help:
            self.flow.show_help()
        if self._start.at_talk:
            self.flow.follow_reminder()
        self._hang_bell()
        self._install_crash_handler()
        gc.enable()  # `open_window` has turned it off for the start

    def _hang_bell(self) -> None:
        """Let a second start ring here, also while the data are locked or there are none yet."""
        # Waits: as above.
        from familypact.bootstrap_bell import hang_bell

        hang_bell(self._folders.data, self.window, self.flow)

    def _install_crash_handler(self) -> None:
        # Waits: as above.
        from platform import python_version, system

        from familypact.app.crash_report import crash_report
        from familypact.ui.crash_handler import CrashHandler

        about = f"FamilyPact {__version__}, Python {python_version()}, Qt {qVersion()}, {system()}"
        self.crash_handler = CrashHandler(lambda error: crash_report(error, about), self.window)
        self.crash_handler.install()
        self.window.closing.connect(self.crash_handler.remove)

    def _follow_look(self, chosen: Settings) -> None:
        self._look = chosen
        apply_theme(self._app, chosen.scheme, chosen.text_percent)

    def _leave_desktop(self) -> None:
        self._app.styleHints().colorSchemeChanged.disconnect(self._follow_desktop)

    def _follow_desktop(self) -> None:
        """Go dark or light with the desktop, where the family has not chosen for itself."""
        if self._look.scheme is Scheme.SYSTEM:
            apply_theme(self._app, Scheme.SYSTEM, self._look.text_percent)
