"""Puts together what follows the first window; imported once that can be seen.

The wizard's pages, the content, the database and the poster wait further, each until it is needed.
"""

from familypact.app.correct_contacts import CorrectContacts
from familypact.app.directory import Directory
from familypact.app.export_poster import ExportPoster
from familypact.app.menu_ports import MenuEntry
from familypact.app.open_data import OpenData
from familypact.app.ports import AgreementStore, PosterWriter
from familypact.app.safety_ports import SafetyStore
from familypact.app.voice import VoiceProgram
from familypact.bootstrap_images import LateImages
from familypact.bootstrap_keys import keyring_doors
from familypact.bootstrap_start import Start
from familypact.domain.agreement import Agreement
from familypact.domain.draft import Draft
from familypact.domain.help_view import HelpView
from familypact.domain.incident import IncidentKind
from familypact.infra.clock import SystemClock
from familypact.infra.keys.slot_vault import SlotVault
from familypact.infra.loose_files import LooseFiles
from familypact.infra.settings_file import JsonSettings
from familypact.infra.user_folders import Folders
from familypact.ui.app_window import AppWindow
from familypact.ui.cover_page import CoverPage
from familypact.ui.i18n import system_country
from familypact.ui.pins.gate import PinGate
from familypact.ui.plain_page import PlainPage
from familypact.ui.reminders.reminder_parts import ReminderParts
from familypact.ui.steps_window import StepsWindow
from familypact.ui.talk_door import TalkDoor
from familypact.ui.vault.restore_flow import RestoreParts
from familypact.ui.vault.vault_parts import VaultParts
from familypact.ui.window_flow import WindowFlow
from familypact.ui.window_parts import OpenedParts, WindowParts

_STORE = "store.db"


def make_flow(start: Start, window: AppWindow, folders: Folders, *, is_new: bool) -> WindowFlow:
    """Give what leads from page to page in this window."""
    wiring = _Wiring(start, folders)
    return WindowFlow(
        window,
        WindowParts(
            opening=wiring.opening,
            is_new=is_new,
            passphrase=start.passphrase(),
            texts=start.texts,
            clock=wiring.clock,
            settings=JsonSettings(folders.config),
            open_up=wiring.open_up,
            help_view=wiring.help_view,
            directory=wiring.directory,
            restoring=wiring.restoring,
            voice=wiring.voice,
            menu_entry=wiring.menu_entry,
        ),
    )


class _Wiring:
    """Makes the late things, each when it is first needed."""

    def __init__(self, start: Start, folders: Folders) -> None:
        self._start = start
        self._folders = folders
        self.clock = SystemClock()
        self._loose_files = LooseFiles()
        self._writer: PosterWriter | None = None
        self._gated: tuple[AgreementStore, PinGate] | None = None
        self._key = b""
        vault = SlotVault(folders.data, _STORE, keyring_doors(), self.clock)
        self.opening = OpenData(vault, self._open_store)

    def _open_store(self, key: bytes) -> AgreementStore:
        # Waits: a new family sees the welcome page before anything is opened.
        from familypact.infra.store.sqlite_store import open_store

        self._key = key
        return open_store(self._folders.data, key)

    def open_up(self, store: AgreementStore) -> OpenedParts:
        """Give the use cases over an opened store."""
        # Waits: content and use cases are for those who have come this far.
        from familypact.app.change_agreement import ChangeAgreement
        from familypact.app.sign_off import SignLater

        return OpenedParts(
            store=store,
            make_wizard=lambda: self._make_wizard(store),
            agree=lambda draft: self._agree(store, draft),
            start_change=ChangeAgreement(store).start,
            sign_later=SignLater(store).sign,
            prepare_poster=lambda edition: self._poster(store).prepare(edition),
            keep_pdf=lambda pdf, path: self._made_writer().save(pdf, path),
            put_aside=self._loose_files.put,
            images=LateImages(),
            offer_rule=lambda rule_id: self._offer_rule(store, rule_id),
            make_talks=lambda: self._make_talks(store),
            reminders=self._reminder_parts(store),
            make_topics=lambda: self._make_topics(store),
            make_devices=lambda: self._make_devices(store),
            make_verify=lambda: self._make_verify(store),
            vault=self._vault_parts(store),
            make_correcting=lambda: self._make_correcting(store),
            pins=self._make_gate(store),
            make_record_page=lambda kind: self._make_record_page(store, kind),
        )

    def _vault_parts(self, store: AgreementStore) -> VaultParts:
        # Waits: a new family has nothing to back up yet.
        from familypact.bootstrap_vault import OpenedVault

        place = OpenedVault(self._start.data, self._folders.data, self._key, self.clock)
        return place.parts(store, self._start.texts, self._made_writer)

    def _make_gate(self, store: AgreementStore) -> PinGate:
        """Give the one gate of a store: it knows since when somebody waits."""
        if self._gated is None or self._gated[0] is not store:
            # Waits: as the vault does.
            from familypact.app.pin_holders import PinHolders
            from familypact.bootstrap_pins import make_pins

            pins = make_pins(store, self._folders.data, self.clock)
            gate = PinGate(pins, PinHolders(store, self.clock), self._start.texts)
            self._gated = (store, gate)
        return self._gated[1]

    def _make_record_page(self, store: AgreementStore, kind: IncidentKind | None) -> CoverPage:
        # Waits: hardly any family ever needs it.
        from familypact.bootstrap_records import OpenedRecords

        records = OpenedRecords(store, self._folders.data, self._key, self.clock)
        settings = JsonSettings(self._folders.config)
        return records.page(self._start.texts, settings, self._make_gate(store), kind)

    def restoring(self) -> RestoreParts:
        """Give what puts a backup in place where nothing else opens."""
        # Waits: as a rule the data open.
        from familypact.bootstrap_vault import restore_parts

        return restore_parts(self._folders.data, self.clock)

    def voice(self) -> VoiceProgram | None:
        """Give what reads a page aloud on this computer."""
        # Waits: hardly any start has something read.
        from familypact.infra.voice_programs import voice_program

        return voice_program(self._start.texts.language)

    def menu_entry(self) -> MenuEntry | None:
        # Waits: the home window has it in its settings.
        from familypact.bootstrap_menu import make_menu_entry

        return make_menu_entry(self._start.data)

    def _made_writer(self) -> PosterWriter:
        if self._writer is None:
            # Waits: what draws takes a tenth of a second to load.
            from familypact.infra.pdf.poster import PdfPoster

            self._writer = PdfPoster()
        return self._writer

    def _poster(self, store: AgreementStore) -> ExportPoster:
        # Waits: the content and the key of the seal come after the home window.
        from familypact.bootstrap_seal import make_export

        return make_export(store, self._made_writer(), self._start.texts, self.clock)

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
        gate = self._make_gate(store)
        return AgreementWizard(PageContext(session, texts, Wording(catalogue, texts), gate))

    def _make_talks(self, store: AgreementStore) -> TalkDoor:
        # Waits: a talk comes after the home window.
        from familypact.bootstrap_talks import make_talks

        return make_talks(store, self._start, self.clock, self._make_gate(store))

    def _reminder_parts(self, store: AgreementStore) -> ReminderParts:
        # Waits: the home window is seen first.
        from familypact.bootstrap_reminders import reminder_parts

        return reminder_parts(self._start.data, store, self._start.texts)

    def _safety(self, store: AgreementStore) -> SafetyStore:
        """Give where topics and devices are kept; the reminders follow."""
        # Waits: as above.
        from familypact.bootstrap_reminders import plan_reminders, planned_safety

        start = self._start
        return planned_safety(store, lambda: plan_reminders(start.data, store, start.texts))

    def _agree(self, store: AgreementStore, draft: Draft) -> Agreement:
        # Waits: agreeing comes at the end of the wizard.
        from familypact.bootstrap_talks import talk_tools

        return talk_tools(store, self._start, self.clock).amend.agree(draft)

    def _make_correcting(self, store: AgreementStore) -> CorrectContacts:
        # Waits: hardly any start corrects a place to turn to.
        from familypact.infra.contacts import TomlContacts

        return CorrectContacts(store, TomlContacts(self._start.contacts_file))

    def _make_topics(self, store: AgreementStore) -> PlainPage:
        # Waits: the wizard comes before it, or the home window.
        from familypact.app.topics import Topics
        from familypact.catalogue.whole import whole_catalogue
        from familypact.ui.topics.topics_page import TopicsPage

        topics = Topics(store, self._safety(store), whole_catalogue(), self.clock)
        return TopicsPage(topics, self._start.texts)

    def _make_verify(self, store: AgreementStore) -> PlainPage:
        # Waits: hardly any start checks a poster.
        from familypact.bootstrap_seal import make_seal_check
        from familypact.ui.verify.verify_page import VerifyPage

        return VerifyPage(lambda: make_seal_check(store), self._start.texts)

    def _make_devices(self, store: AgreementStore) -> PlainPage:
        # Waits: as the topics do.
        from familypact.app.devices import Devices
        from familypact.catalogue.whole import whole_catalogue
        from familypact.ui.devices.devices_page import DevicesPage

        devices = Devices(store, self._safety(store), whole_catalogue(), self.clock)
        return DevicesPage(devices, self._start.texts, self.clock.today())

    def _offer_rule(self, store: AgreementStore, rule_id: str) -> None:
        # Waits: hardly any start offers one.
        from familypact.app.offer_rule import OfferRule
        from familypact.app.talk_ports import TalkSurroundings
        from familypact.bootstrap_store import whole
        from familypact.catalogue.whole import whole_catalogue

        around = TalkSurroundings(store, whole(store).talk_tables, whole_catalogue(), self.clock)
        OfferRule(around, self._start.texts).offer(rule_id)

    def help_view(self, store: AgreementStore | None) -> HelpView:
        """Give what "Something happened" shows now."""
        # Waits: the directory takes a moment to read, and most starts never need it.
        from familypact.app.help_now import HelpNow
        from familypact.catalogue.whole import whole_catalogue
        from familypact.infra.contacts import TomlContacts

        contacts = TomlContacts(self._start.contacts_file)
        return HelpNow(contacts, whole_catalogue(), self._start.texts).view(store, system_country())

    def directory(self, store: AgreementStore | None) -> Directory:
        """Give all places to turn to, in every country."""
        # Waits: as for the view.
        from familypact.app.help_now import HelpNow
        from familypact.catalogue.whole import whole_catalogue
        from familypact.infra.contacts import TomlContacts

        contacts = TomlContacts(self._start.contacts_file)
        now = HelpNow(contacts, whole_catalogue(), self._start.texts)
        return now.directory(store, system_country())
