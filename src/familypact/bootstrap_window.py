"""Puts the window together; like `bootstrap`, a place where an import may wait.

What the first picture needs is imported at the top, the rest when a family gets there: the wizard's
pages, the content, the database and the poster would double the time to the first window.
"""

import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication
from typing_extensions import override

from familypact.app.export_poster import ExportPoster
from familypact.app.open_data import OpenData
from familypact.app.ports import AgreementStore, PageImage, PageImages
from familypact.app.settings import Settings
from familypact.app.texts import Texts
from familypact.data_files import data_root
from familypact.domain.help_view import HelpView
from familypact.infra.clock import SystemClock
from familypact.infra.keys.doors import Doors
from familypact.infra.keys.slot_vault import SlotVault
from familypact.infra.keys.slots import SLOTS_NAME
from familypact.infra.settings_file import JsonSettings
from familypact.infra.user_folders import Folders, user_folders
from familypact.ui.app_window import AppWindow
from familypact.ui.i18n import install_language, system_country
from familypact.ui.steps_window import StepsWindow
from familypact.ui.theme import apply_theme
from familypact.ui.window_parts import OpenedParts, WindowParts

_STORE = "store.db"


@dataclass(frozen=True, slots=True)
class Start:
    """What the command line and the machine say at the start."""

    data: Path | None
    passphrase: Callable[[], str | None]
    texts: Texts
    doors: Doors
    contacts_file: Path


def run_window(start: Start) -> int:
    """Open the window and stay until it is closed; give the exit code."""
    app = make_application(start.texts.language)
    window = make_window(start, app)
    window.show()
    window.start()
    return app.exec()


def make_application(language: str) -> QApplication:
    """Give the one application, in its language."""
    found = QCoreApplication.instance()
    app = found if isinstance(found, QApplication) else QApplication(sys.argv[:1])
    app.setApplicationName("familypact")
    app.setApplicationDisplayName("FamilyPact")
    QGuiApplication.setDesktopFileName("org.familypact.FamilyPact")
    install_language(app, language, data_root() / "translations")
    app.setWindowIcon(QIcon(str(data_root() / "resources" / "icons" / "house-heart.svg")))
    return app


def make_window(start: Start, app: QApplication) -> AppWindow:
    """Put the window together without showing it."""
    folders = user_folders(start.data)
    settings = JsonSettings(folders.config)
    look = settings.load()
    apply_theme(app, look.scheme, look.text_percent)
    wiring = _Wiring(start, folders)
    window = AppWindow(
        WindowParts(
            opening=wiring.opening,
            is_new=not (folders.data / SLOTS_NAME).exists()
            and not (folders.data / _STORE).exists(),
            passphrase=start.passphrase(),
            texts=start.texts,
            clock=wiring.clock,
            settings=settings,
            open_up=wiring.open_up,
            help_view=wiring.help_view,
        )
    )

    def follow(changed: Settings) -> None:
        apply_theme(app, changed.scheme, changed.text_percent)

    window.look_changed.connect(follow)
    return window


class _LateImages(PageImages):
    """Loads pdfium when a page is first looked at."""

    @override
    def images(self, pdf: bytes, dots_per_inch: int) -> tuple[PageImage, ...]:
        # Waits: only the poster page and the printer need it.
        from familypact.infra.pdf.preview import PdfiumImages

        return PdfiumImages().images(pdf, dots_per_inch)


class _Wiring:
    """Makes the late things, each when it is first needed."""

    def __init__(self, start: Start, folders: Folders) -> None:
        self._start = start
        self._folders = folders
        self.clock = SystemClock()
        vault = SlotVault(folders.data, _STORE, start.doors, self.clock)
        self.opening = OpenData(vault, self._open_store)

    def _open_store(self, key: bytes) -> AgreementStore:
        # Waits: a new family sees the welcome page before anything is opened.
        from familypact.infra.store.sqlite_store import open_store

        return open_store(self._folders.data, key)

    def open_up(self, store: AgreementStore) -> OpenedParts:
        """Give the use cases over an opened store."""
        # Waits: content and use cases are for those who have come this far.
        from familypact.app.agree import Agree
        from familypact.app.change_agreement import ChangeAgreement
        from familypact.app.sign_off import SignLater
        from familypact.catalogue.whole import whole_catalogue

        texts = self._start.texts
        return OpenedParts(
            store=store,
            make_wizard=lambda: self._make_wizard(store),
            agree=Agree(store, whole_catalogue(), texts, self.clock).agree,
            start_change=ChangeAgreement(store).start,
            sign_later=SignLater(store).sign,
            render_poster=lambda paper: self._poster(store).render(paper),
            export_poster=lambda path, paper: self._poster(store).export(path, paper),
            images=_LateImages(),
        )

    def _poster(self, store: AgreementStore) -> ExportPoster:
        # Waits: reportlab takes a tenth of a second.
        from familypact.infra.pdf.poster import ReportlabPoster

        return ExportPoster(store, ReportlabPoster(), self._start.texts)

    def _make_wizard(self, store: AgreementStore) -> StepsWindow:
        # Waits: the ten pages take longer to import than the first window to appear.
        from familypact.app.wizard_session import Surroundings, WizardSession
        from familypact.app.wording import Wording
        from familypact.catalogue.whole import whole_catalogue
        from familypact.infra.contacts import TomlContacts
        from familypact.ui.wizard.page import PageContext
        from familypact.ui.wizard.wizard import AgreementWizard

        catalogue, texts = whole_catalogue(), self._start.texts
        contacts = TomlContacts(self._start.contacts_file)
        session = WizardSession(Surroundings(store, catalogue, contacts, self.clock))
        return AgreementWizard(PageContext(session, texts, Wording(catalogue, texts)))

    def help_view(self, store: AgreementStore | None) -> HelpView:
        """Give what "Something happened" shows now."""
        # Waits: the directory takes a moment to read, and most starts never need it.
        from familypact.app.help_now import HelpNow
        from familypact.catalogue.whole import whole_catalogue
        from familypact.infra.contacts import TomlContacts

        contacts = TomlContacts(self._start.contacts_file)
        return HelpNow(contacts, whole_catalogue(), self._start.texts).view(store, system_country())
