"""The window's parts made of fakes, for tests and previews."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from fakes import FakeContacts, FakeVault, FixedClock, MemorySettings, MemoryStore, PlainTexts
from family_samples import agreement_of, ortiz
from pin_fakes import PinBench
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWizardPage
from record_fakes import FakeCopies, MemoryFiles, MemoryRecords, PlainPaper
from safety_samples import MemorySafety
from seal_fakes import FakeSealReader
from talk_samples import MemoryTalks
from ui.checkin.kitchen import Kitchen
from ui.home.fake_menu import FakeMenu
from ui.reminders.fake_reminders import FakeReminders
from ui.vault.fake_safe import FakeSafe

from familypact.app.change_agreement import ChangeAgreement
from familypact.app.correct_contacts import CorrectContacts
from familypact.app.devices import Devices
from familypact.app.export_poster import Prepared
from familypact.app.help_now import HelpNow
from familypact.app.menu_ports import MenuEntry
from familypact.app.open_data import OpenData
from familypact.app.pin_holders import PinHolders
from familypact.app.ports import AgreementStore, Contacts, PageImage
from familypact.app.records import ExportRecord, Records
from familypact.app.seal_poster import KeyNews
from familypact.app.settings import Edition, Paper
from familypact.app.sign_off import SignLater
from familypact.app.topics import Topics
from familypact.app.verify_poster import VerifyPoster
from familypact.app.voice import VoiceProgram
from familypact.catalogue.whole import whole_catalogue
from familypact.domain.agreement import Agreement
from familypact.domain.draft import Draft
from familypact.domain.errors import FamilyPactError
from familypact.domain.family import Family
from familypact.infra.loose_files import LooseFiles
from familypact.infra.pdf.files import write_poster
from familypact.ui.devices.devices_page import DevicesPage
from familypact.ui.pins.gate import GuardedDeed, PinGate
from familypact.ui.records.record_desk import RecordDesk
from familypact.ui.records.records_flow import make_records_page
from familypact.ui.steps_window import StepsWindow
from familypact.ui.topics.topics_page import TopicsPage
from familypact.ui.verify.verify_page import VerifyPage
from familypact.ui.window_parts import OpenedParts, WindowParts


class OneStep(StepsWindow):
    """Stands in for the wizard: one page with one field, saved when the focus leaves it."""

    def __init__(self, store: AgreementStore) -> None:
        super().__init__()
        self._store = store
        self._draft = store.load_draft() or Draft()
        self.field = QLineEdit(self._draft.family.name)
        self.field.editingFinished.connect(self._save)
        self.said = ""
        self.starts = 0
        page = QWizardPage()
        QVBoxLayout(page).addWidget(self.field)
        self.addPage(page)

    @property
    def draft(self) -> Draft:
        return self._draft

    def start(self) -> None:
        self.starts += 1
        self.restart()
        self.field.setFocus()

    def say(self, words: str) -> None:
        self.said = words

    def _save(self) -> None:
        self._draft = replace(self._draft, family=Family(self.field.text()))
        self._store.save_draft(self._draft)


class GreyPages:
    """Gives one grey page, twice as high as wide."""

    def images(self, pdf: bytes, dots_per_inch: int) -> tuple[PageImage, ...]:
        assert pdf
        wide, high = dots_per_inch, dots_per_inch * 2
        return (PageImage(wide, high, b"\xcc" * (wide * high * 3)),)


@dataclass(slots=True)
class Bench:
    """The fakes behind one window; a test sets what it needs before `parts`."""

    store: MemoryStore = field(default_factory=MemoryStore)
    vault: FakeVault = field(default_factory=FakeVault)
    clock: FixedClock = field(default_factory=FixedClock)
    settings: MemorySettings = field(default_factory=MemorySettings)
    contacts: Contacts = field(default_factory=FakeContacts)
    images: GreyPages = field(default_factory=GreyPages)
    refusal: FamilyPactError | None = None  # what opening the store raises
    render: Callable[[Edition], bytes] = lambda edition: f"%PDF {edition.paper}".encode()
    key_news: KeyNews = KeyNews.SAME
    agrees_to: Agreement | None = None  # what "agree" makes of any draft
    country: str = "GB"
    loose: LooseFiles = field(default_factory=LooseFiles)
    safety: MemorySafety = field(default_factory=MemorySafety)
    offered: list[str] = field(default_factory=list)  # rules for the next check-in
    wizards: list[OneStep] = field(default_factory=list)
    safe: FakeSafe = field(default_factory=FakeSafe)
    pins: PinBench = field(default_factory=PinBench)
    reminders: FakeReminders = field(default_factory=FakeReminders)
    voice: VoiceProgram | None = None
    menu_entry: MenuEntry | None = field(default_factory=FakeMenu)
    records: MemoryRecords = field(default_factory=MemoryRecords)
    copies: FakeCopies = field(default_factory=FakeCopies)
    papers: MemoryFiles = field(default_factory=MemoryFiles)
    talks: MemoryTalks = field(init=False)

    def __post_init__(self) -> None:
        self.talks = MemoryTalks(self.store)

    def returning(self, agreement: Agreement | None = None) -> None:
        """Let a key be there already, and an agreement where one is given."""
        self.vault.create(None if self.vault.keyring else "correct horse")
        if agreement is not None:
            self.store.agree(agreement)

    def parts(self, passphrase: str | None = None) -> WindowParts:
        texts, catalogue = PlainTexts(), whole_catalogue()
        help_now = HelpNow(self.contacts, catalogue, texts)
        return WindowParts(
            opening=OpenData(self.vault, self._open_store),
            is_new=self.vault.key is None,
            passphrase=passphrase,
            texts=texts,
            clock=self.clock,
            settings=self.settings,
            open_up=self._open_up,
            help_view=lambda store: help_now.view(store, self.country),
            directory=lambda store: help_now.directory(store, self.country),
            restoring=self.safe.restoring,
            voice=lambda: self.voice,
            menu_entry=lambda: self.menu_entry,
        )

    def _open_store(self, key: bytes) -> MemoryStore:
        assert key == self.vault.key
        if self.refusal is not None:
            raise self.refusal
        return self.store

    def _open_up(self, store: AgreementStore) -> OpenedParts:
        return OpenedParts(
            store=store,
            make_wizard=self._make_wizard,
            agree=self._agree,
            start_change=ChangeAgreement(store).start,
            sign_later=SignLater(store).sign,
            prepare_poster=lambda edition: Prepared(lambda: self.render(edition), self.key_news),
            put_aside=self.loose.put,
            keep_pdf=lambda pdf, path: write_poster(path, pdf),
            images=self.images,
            offer_rule=self.offered.append,
            make_talks=lambda: Kitchen(store=self.store, talks=self.talks).flow(),
            reminders=self.reminders.parts(self.store),
            make_topics=lambda: self._make_topics(store),
            make_devices=lambda: self._make_devices(store),
            make_verify=lambda: VerifyPage(self._make_check, PlainTexts()),
            vault=self.safe.parts(),
            make_correcting=lambda: CorrectContacts(store, self.contacts),
            pins=PinGate(self.pins.pins(), PinHolders(store, self.clock), PlainTexts()),
            make_record_page=lambda kind: make_records_page(self.desk(), "Sunday, 16:30", kind),
        )

    def desk(self) -> RecordDesk:
        """Give what the record pages work with; papers land in `papers`."""
        records = Records(self.store, self.records, self.copies, self.clock)
        export = ExportRecord(PlainPaper(), self.papers, PlainTexts())
        gate = PinGate(self.pins.pins(), PinHolders(self.store, self.clock), PlainTexts())
        return RecordDesk(
            records,
            PlainTexts(),
            lambda record, yes, path: export.export(record, yes, Paper.A4, path),
            lambda parent: gate.allow(GuardedDeed.READ_RECORDS, parent),
            gate.allow_child,
        )

    def _make_topics(self, store: AgreementStore) -> TopicsPage:
        topics = Topics(store, self.safety, whole_catalogue(), self.clock)
        return TopicsPage(topics, PlainTexts())

    def _make_check(self):
        return VerifyPoster(FakeSealReader(), None).check

    def _make_devices(self, store: AgreementStore) -> DevicesPage:
        devices = Devices(store, self.safety, whole_catalogue(), self.clock)
        return DevicesPage(devices, PlainTexts(), self.clock.today())

    def _make_wizard(self) -> OneStep:
        wizard = OneStep(self.store)
        self.wizards.append(wizard)
        return wizard

    def _agree(self, _draft: Draft) -> Agreement:
        agreement = self.agrees_to or agreement_of(ortiz())
        self.store.agree(agreement)
        return agreement
