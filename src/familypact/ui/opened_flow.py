"""What follows once the family's data are open: the wizard, the poster, the home window."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from familypact.app.ports import PageImage
from familypact.app.settings import Paper, Settings
from familypact.domain.agreement import Agreement
from familypact.domain.errors import FamilyPactError, NoAgreementError
from familypact.ui.directory.directory_page import DirectoryPage
from familypact.ui.error_dialog import words_for
from familypact.ui.help.directory_list import DirectoryList
from familypact.ui.home.home_page import HomePage, HomeView
from familypact.ui.home.move_dialog import MoveDialog
from familypact.ui.home.places import Places
from familypact.ui.home.settings_page import SettingsPage
from familypact.ui.home.sign_dialog import SignDialog
from familypact.ui.plain_page import PlainPage
from familypact.ui.poster_page import PosterPage
from familypact.ui.printing import print_poster
from familypact.ui.steps_window import StepsWindow
from familypact.ui.widgets.banner import News
from familypact.ui.window_parts import OpenedParts, WindowParts

_LOOK_DOTS = 110  # dots per inch of the picture on the screen
_LONGEST_NAME = 60


class OpenedFlow(QObject):
    """Leads from page to page; `show_page` puts one into the window."""

    help_wanted = Signal()
    look_changed = Signal(object)
    put_off = Signal()

    def __init__(
        self, parts: WindowParts, opened: OpenedParts, show_page: Callable[[QWidget], None]
    ) -> None:
        super().__init__()
        self._parts = parts
        self._opened = opened
        self._show_page = show_page
        self._settings = parts.settings.load()

    def go_on(self) -> None:
        """Show the home window, or the wizard where there is no agreement yet."""
        if self._opened.store.latest() is None:
            self.show_wizard()
        else:
            self.show_home()

    def show_wizard(self) -> None:
        wizard = self._opened.make_wizard()
        wizard.help_wanted.connect(self.help_wanted)
        wizard.put_off.connect(self.put_off)
        wizard.agreed.connect(lambda: self._agree(wizard))
        self._show_page(wizard)
        wizard.start()

    def show_home(self) -> None:
        home = HomePage(self._parts.texts)
        home.poster_wanted.connect(lambda: self._save_poster(home))
        home.print_wanted.connect(lambda: self._print_poster(home))
        home.move_wanted.connect(lambda: self._move_checkin(home))
        home.change_wanted.connect(lambda: self._change(home))
        home.sign_wanted.connect(lambda party_id: self._sign(home, party_id))
        home.paper_chosen.connect(lambda key: self._take_paper(home, key))
        settings = SettingsPage(self._settings)
        settings.changed.connect(lambda new: self._take_settings(settings, new))
        places = Places()
        places.add(self.tr("Our pact"), home)
        places.add(self.tr("Who can help"), DirectoryPage(self._directory_list))
        places.add(self.tr("Settings"), settings)
        places.help_wanted.connect(self.help_wanted)
        self._refresh_home(home)
        self._show_page(places)
        home.arrive()

    def _directory_list(self) -> DirectoryList:
        store = self._opened.store
        advice = self._parts.help_view(store).advice
        today = self._parts.clock.today()
        return DirectoryList(self._parts.directory(store), advice, self._parts.texts, today)

    def show_poster(self) -> None:
        page = PosterPage()
        page.help_wanted.connect(self.help_wanted)
        page.left.connect(self.show_home)
        page.save_wanted.connect(lambda: self._save_poster(page))
        page.print_wanted.connect(lambda: self._print_poster(page))
        page.paper_chosen.connect(lambda key: self._take_paper(page, key))
        page.paper_chosen.connect(lambda _key: self._draw_poster(page))
        self._show_page(page)
        page.arrive()
        QTimer.singleShot(0, page, lambda: self._draw_poster(page))  # the page is seen first

    def _agree(self, wizard: StepsWindow) -> None:
        if self._try(lambda: self._opened.agree(wizard.draft), wizard.say):
            self.show_poster()

    def _draw_poster(self, page: PosterPage) -> None:
        paper = self._settings.paper
        pages: list[PageImage] = []

        def draw() -> None:
            pdf = self._opened.render_poster(paper)
            pages.extend(self._opened.images.images(pdf, _LOOK_DOTS))

        if self._try(draw, self._to_banner(page)):
            page.show_poster(pages[0], paper)

    def _save_poster(self, page: PlainPage) -> None:
        path = self._ask_where(page)
        if path is None:
            return
        paper = self._settings.paper
        if self._try(lambda: self._opened.export_poster(path, paper), self._to_banner(page)):
            said = self.tr("Saved as {file}").format(file=str(path))
            page.banner.show_news(News.GOOD, said)

    def _ask_where(self, page: PlainPage) -> Path | None:
        agreement = self._in_force()
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(page, self.tr("Save the poster"), folder, self.tr("PDF (*.pdf)"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(poster_file_name(agreement.family.name, agreement.number))
        chosen = dialog.exec() == QDialog.DialogCode.Accepted
        files = dialog.selectedFiles()
        dialog.deleteLater()
        return Path(files[0]) if chosen and files else None

    def _print_poster(self, page: PlainPage) -> None:
        paper = self._settings.paper
        self._try(
            lambda: print_poster(
                self._opened.render_poster(paper), paper, self._opened.images, page
            ),
            self._to_banner(page),
        )

    def _take_paper(self, page: PlainPage, key: str) -> None:
        self._keep(page, replace(self._settings, paper=Paper(key)))

    def _take_settings(self, page: PlainPage, settings: Settings) -> None:
        self._keep(page, replace(settings, paper=self._settings.paper))
        self.look_changed.emit(self._settings)

    def _keep(self, page: PlainPage, settings: Settings) -> None:
        """Use the settings from now on, also where they cannot be saved."""
        self._settings = settings
        self._try(lambda: self._parts.settings.save(settings), self._to_banner(page))

    def _move_checkin(self, home: HomePage) -> None:
        now = self._parts.clock.now()
        due = self._opened.store.next_checkin() or now
        dialog = MoveDialog(due, now, home)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            moment = dialog.moment()
            self._try(lambda: self._opened.store.move_checkin(moment), self._to_banner(home))
            self._refresh_home(home)
        dialog.deleteLater()

    def _change(self, home: HomePage) -> None:
        if self._try(self._opened.start_change, self._to_banner(home)):
            self._try(self.show_wizard, self._to_banner(home))

    def _sign(self, home: HomePage, party_id: str) -> None:
        family = self._in_force().family
        is_child = any(child.id == party_id for child in family.children)
        role = self.tr("Child") if is_child else family.grown_up(party_id).called
        dialog = SignDialog(family.name_of(party_id), role, is_child=is_child, parent=home)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        sign_off = dialog.sign_off(party_id, self._parts.clock.today())
        dialog.deleteLater()
        if accepted and sign_off is not None:
            self._try(lambda: self._opened.sign_later(sign_off), self._to_banner(home))
            self._refresh_home(home)

    def _refresh_home(self, home: HomePage) -> None:
        agreement = self._in_force()
        due = self._opened.store.next_checkin() or agreement.next_checkin
        home.show_view(
            HomeView(
                agreement=agreement,
                next_checkin=self._parts.texts.moment(due),
                is_being_changed=self._opened.store.load_draft() is not None,
                paper=self._settings.paper,
            )
        )

    def _in_force(self) -> Agreement:
        agreement = self._opened.store.latest()
        if agreement is None:
            raise NoAgreementError
        return agreement

    def _try(self, deed: Callable[[], object], say: Callable[[str], None]) -> bool:
        """Do it, and put what went wrong into words on the page."""
        try:
            deed()
        except FamilyPactError as error:
            say(words_for(error, self._parts.texts))
            return False
        return True

    @staticmethod
    def _to_banner(page: PlainPage) -> Callable[[str], None]:
        return lambda words: page.banner.show_news(News.PROBLEM, words)


def poster_file_name(family: str, number: int) -> str:
    """Give a file name every system takes, also for names with signs it forbids."""
    kept = "".join(c if c.isalnum() or c in " -_" else " " for c in family)
    name = " ".join(kept.split())[:_LONGEST_NAME].strip()
    return f"FamilyPact {name} {number}.pdf" if name else f"FamilyPact {number}.pdf"
