"""What follows once the family's data are open: the wizard, the poster, the home window."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from familypact.app.in_force import in_force
from familypact.app.settings import Edition, Paper, Settings
from familypact.domain.errors import FamilyPactError
from familypact.domain.reminder import ReminderKind
from familypact.ui.attempt import attempt
from familypact.ui.directory.directory_flow import DirectoryFlow
from familypact.ui.error_dialog import words_for
from familypact.ui.home.home_page import HomePage, HomeView
from familypact.ui.home.menu_card import MenuCard
from familypact.ui.home.move_dialog import MoveDialog
from familypact.ui.home.places import Places
from familypact.ui.home.settings_page import SettingsPage
from familypact.ui.home.sign_dialog import SignDialog
from familypact.ui.plain_page import PlainPage
from familypact.ui.poster_page import PosterPage
from familypact.ui.printing_flow import PrintingFlow
from familypact.ui.reminders.reminder_flow import ReminderFlow
from familypact.ui.steps_window import StepsWindow
from familypact.ui.talk_door import TalkDoor
from familypact.ui.vault.vault_flow import VaultFlow
from familypact.ui.widgets.banner import News
from familypact.ui.window_parts import OpenedParts, WindowParts


class OpenedFlow(QObject):
    """Leads from page to page; `show_page` puts one into the window."""

    help_wanted = Signal()
    look_changed = Signal(object)
    put_off = Signal()
    reopen_wanted = Signal(str)
    record_wanted = Signal()

    def __init__(
        self, parts: WindowParts, opened: OpenedParts, show_page: Callable[[QWidget], None]
    ) -> None:
        super().__init__()
        self._parts = parts
        self._opened = opened
        self._show_page = show_page
        self._settings = parts.settings.load()
        self._printing = PrintingFlow(opened, parts.texts, self)
        self._vault = VaultFlow(
            opened.vault, parts.texts, opened.images, lambda: self._settings.paper, opened.pins
        )
        self._vault.setParent(self)
        self._reminders = ReminderFlow(opened.reminders, parts.texts, self)
        self._vault.help_wanted.connect(self.help_wanted)
        self._vault.page_wanted.connect(show_page)
        self._vault.back_wanted.connect(self.show_safe_keeping)
        self._vault.reopen_wanted.connect(self.reopen_wanted)
        self._vault.erased.connect(self.put_off)
        self._directory = DirectoryFlow(parts, opened, self)
        self._directory.help_wanted.connect(self.help_wanted)
        self._directory.page_wanted.connect(show_page)
        self._directory.record_wanted.connect(self.record_wanted)
        self._directory.back_wanted.connect(self._show_directory)
        self._backup_problem = ""
        self._places: Places | None = None
        self._safe: PlainPage | None = None

    def go_on(self) -> None:
        """Show the home window, or the wizard where there is no agreement yet."""
        if self._opened.store.latest() is None:
            self.show_wizard()
        else:
            self.show_home()

    def keep_backup(self) -> None:
        """Make today's backup where something changed; the home window says if it cannot."""
        self._backup_problem = self._vault.keep_backup()

    def say_problem(self, words: str) -> None:
        """Say what went wrong before the data were opened anew."""
        if self._places is not None:
            self._places.here().banner.show_news(News.PROBLEM, words)

    def show_safe_keeping(self) -> None:
        """Go to the place of keys and backups."""
        self.show_home()
        self._go_to_safe()

    def _show_directory(self) -> None:
        self.show_home()
        if self._places is not None and self._directory.shown is not None:
            self._places.go_to_page(self._directory.shown)

    def _go_to_safe(self) -> None:
        if self._places is not None and self._safe is not None:
            self._places.go_to_page(self._safe)

    def show_wizard(self) -> None:
        wizard = self._opened.make_wizard()
        wizard.help_wanted.connect(self.help_wanted)
        wizard.put_off.connect(self.put_off)
        wizard.agreed.connect(lambda: self._agree(wizard))
        self._show_page(wizard)
        wizard.start()

    def show_home(self) -> None:
        home = HomePage(self._parts.texts)
        home.poster_wanted.connect(lambda: self._printing.save(home, self._settings.edition))
        home.print_wanted.connect(lambda: self._printing.print_out(home, self._settings.edition))
        home.poster.more_wanted.connect(self.show_poster)
        home.move_wanted.connect(lambda: self._move_checkin(home))
        home.change_wanted.connect(lambda: self._change(home))
        home.sign_wanted.connect(lambda party_id: self._sign(home, party_id))
        home.paper_chosen.connect(lambda key: self._take_paper(home, key))
        talks = self._join_talks()
        home.start_wanted.connect(lambda: self._attempt(talks.show_talk, home))
        home.version_wanted.connect(lambda: self._attempt(talks.show_changes, home))
        places = self._make_places(home, talks)
        home.table_wanted.connect(lambda: places.go_to(places.number_of(self.tr("Check-ins"))))
        self._refresh_home(home)
        self._attempt(lambda: home.show_talks(talks.news(), talks.going_card()), home)
        self._show_page(places)
        home.arrive()
        self._reminders.join_home(home)
        home.banner.acted.connect(self._go_to_safe)
        self._advise(home)

    def _advise(self, home: HomePage) -> None:
        """Bring up what keeps the data safe, where something is missing."""
        advice = self._vault.advice()
        if self._backup_problem:
            home.banner.show_news(News.PROBLEM, self._backup_problem)
        elif advice:
            home.banner.show_news(News.INFO, advice, action=self.tr("Show me"))

    def _make_places(self, home: HomePage, talks: TalkDoor) -> Places:
        places = Places()
        places.add(self.tr("Our pact"), home)
        places.add(self.tr("Check-ins"), talks.proposals_page())
        places.add(self.tr("Talk it through"), self._opened.make_topics())
        places.add(self.tr("Devices & controls"), self._opened.make_devices())
        places.add(self.tr("Who can help"), self._directory.page())
        places.add(self.tr("Check a poster"), self._opened.make_verify())
        places.add(self.tr("History"), self._vault.with_pin_news(talks.history_page()))
        places.add(self.tr("Reminders"), self._reminders.page())
        safe = self._vault.page()
        places.add(self.tr("Safe keeping"), safe)
        places.add(self.tr("Settings"), self._make_settings())
        places.help_wanted.connect(self.help_wanted)
        self._places, self._safe = places, safe
        return places

    def _make_settings(self) -> SettingsPage:
        settings = SettingsPage(self._settings)
        settings.changed.connect(lambda new: self._take_settings(settings, new))
        entry = self._parts.menu_entry()
        if entry is not None:
            card = MenuCard(entry, settings)
            card.failed.connect(lambda said: settings.banner.show_news(News.PROBLEM, said))
            settings.add_card(card)
        return settings

    def _join_talks(self) -> TalkDoor:
        """Let the talks lead to their pages, to the wizard for signatures, and back home."""
        talks = self._talks = self._opened.make_talks()
        talks.page_wanted.connect(self._show_page)
        talks.page_wanted.connect(self._reminders.plan)  # a talk may just have been held
        talks.home_wanted.connect(self.show_home)
        talks.wizard_wanted.connect(self.show_wizard)
        talks.help_wanted.connect(self.help_wanted)
        return talks

    def follow_reminder(self) -> None:
        """Lead to what somebody pressed *Start* for: the talk, or the place where it is settled."""
        if self._places is None:
            return
        names = {
            ReminderKind.TOPIC: self.tr("Talk it through"),
            ReminderKind.AGE_BAND: self.tr("Talk it through"),
            ReminderKind.NEW_DEVICE: self.tr("Devices & controls"),
            ReminderKind.CONTACTS: self.tr("Who can help"),
            ReminderKind.SIGNATURE: self.tr("Our pact"),
            ReminderKind.RENEWAL: self.tr("Our pact"),
        }
        self._reminders.lead(self._places, names, self._talks)

    def show_poster(self) -> None:
        page = PosterPage()
        page.help_wanted.connect(self.help_wanted)
        page.left.connect(self.show_home)
        self._printing.serve(page, self._settings.edition)
        page.edition_chosen.connect(lambda edition: self._take_edition(page, edition))
        self._show_page(page)
        page.arrive()

    def _agree(self, wizard: StepsWindow) -> None:
        opened, draft = self._opened, wizard.draft
        if not opened.pins.allow_version(draft, opened.store, wizard):
            return
        try:
            opened.agree(draft)
        except FamilyPactError as error:
            wizard.say(words_for(error, self._parts.texts))
            return
        self._reminders.plan_silently()  # the home window says where that fails
        self.show_poster()

    def _take_paper(self, page: PlainPage, key: str) -> None:
        self._keep(page, replace(self._settings, paper=Paper(key)))

    def _take_edition(self, page: PlainPage, edition: Edition) -> None:
        self._keep(page, _with_edition(self._settings, edition))

    def _take_settings(self, page: PlainPage, settings: Settings) -> None:
        self._keep(page, _with_edition(settings, self._settings.edition))
        self.look_changed.emit(self._settings)

    def _keep(self, page: PlainPage, settings: Settings) -> None:
        """Use the settings from now on, also where they cannot be saved."""
        self._settings = settings
        self._attempt(lambda: self._parts.settings.save(settings), page)

    def _move_checkin(self, home: HomePage) -> None:
        now = self._parts.clock.now()
        due = self._opened.store.next_checkin() or now
        dialog = MoveDialog(due, now, home)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            moment = dialog.moment()
            self._attempt(lambda: self._opened.store.move_checkin(moment), home)
            self._reminders.plan(home)
            self._refresh_home(home)
        dialog.deleteLater()

    def _change(self, home: HomePage) -> None:
        if self._attempt(self._opened.start_change, home):
            self._attempt(self.show_wizard, home)

    def _sign(self, home: HomePage, party_id: str) -> None:
        family = in_force(self._opened.store).family
        is_child = any(child.id == party_id for child in family.children)
        if not self._opened.pins.allow_signing(party_id, home, is_child=is_child):
            return
        role = self.tr("Child") if is_child else family.grown_up(party_id).called
        dialog = SignDialog(family.name_of(party_id), role, is_child=is_child, parent=home)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        sign_off = dialog.sign_off(party_id, self._parts.clock.today())
        dialog.deleteLater()
        if accepted and sign_off is not None:
            self._attempt(lambda: self._opened.sign_later(sign_off), home)
            self._reminders.plan(home)
            self._refresh_home(home)

    def _refresh_home(self, home: HomePage) -> None:
        agreement = in_force(self._opened.store)
        due = self._opened.store.next_checkin() or agreement.next_checkin
        home.show_view(
            HomeView(
                agreement=agreement,
                next_checkin=self._parts.texts.moment(due),
                is_being_changed=self._opened.store.load_draft() is not None,
                paper=self._settings.paper,
            )
        )

    def _refuse(self, error: FamilyPactError, page: PlainPage) -> None:
        page.banner.show_news(News.PROBLEM, words_for(error, self._parts.texts))

    def _attempt(self, deed: Callable[[], object], page: PlainPage) -> bool:
        return attempt(deed, page.banner, self._parts.texts)


def _with_edition(settings: Settings, edition: Edition) -> Settings:
    """Remember how a family prints; what it prints is asked each time."""
    return replace(settings, paper=edition.paper, design=edition.design, save_ink=edition.save_ink)
