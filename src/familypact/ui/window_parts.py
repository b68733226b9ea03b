"""What the window cannot make itself; `bootstrap` gives it, each thing made when first needed."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from familypact.app.correct_contacts import CorrectContacts
from familypact.app.directory import Directory
from familypact.app.export_poster import Prepared
from familypact.app.menu_ports import MenuEntry
from familypact.app.open_data import OpenData
from familypact.app.ports import AgreementStore, Clock, PageImages
from familypact.app.settings import Edition, SettingsFile
from familypact.app.texts import Texts
from familypact.app.voice import VoiceProgram
from familypact.domain.agreement import Agreement
from familypact.domain.draft import Draft
from familypact.domain.help_view import HelpView
from familypact.domain.incident import IncidentKind
from familypact.domain.sign_off import SignOff
from familypact.ui.cover_page import CoverPage
from familypact.ui.pins.gate import PinGate
from familypact.ui.plain_page import PlainPage
from familypact.ui.reminders.reminder_parts import ReminderParts
from familypact.ui.steps_window import StepsWindow
from familypact.ui.talk_door import TalkDoor
from familypact.ui.vault.restore_flow import RestoreParts
from familypact.ui.vault.vault_parts import VaultParts


@dataclass(frozen=True, slots=True)
class OpenedParts:
    """The use cases over one opened store; each may raise a FamilyPactError."""

    store: AgreementStore
    make_wizard: Callable[[], StepsWindow]
    agree: Callable[[Draft], Agreement]
    start_change: Callable[[], Draft]
    sign_later: Callable[[SignOff], Agreement]
    prepare_poster: Callable[[Edition], Prepared]  # what it gives, any thread may call
    keep_pdf: Callable[[bytes, Path], None]  # whole, or not at all
    put_aside: Callable[[bytes, str], Path]  # a file of that name for another program to open
    images: PageImages
    offer_rule: Callable[[str], None]
    make_talks: Callable[[], TalkDoor]
    reminders: ReminderParts
    make_topics: Callable[[], PlainPage]
    make_devices: Callable[[], PlainPage]
    make_verify: Callable[[], PlainPage]
    vault: VaultParts
    make_correcting: Callable[[], CorrectContacts]
    pins: PinGate
    make_record_page: Callable[[IncidentKind | None], CoverPage]


@dataclass(frozen=True, slots=True)
class WindowParts:
    """What is there before anything is opened. `passphrase` came with the start, if any."""

    opening: OpenData
    is_new: bool
    passphrase: str | None
    texts: Texts
    clock: Clock
    settings: SettingsFile
    open_up: Callable[[AgreementStore], OpenedParts]
    help_view: Callable[[AgreementStore | None], HelpView]
    directory: Callable[[AgreementStore | None], Directory]
    restoring: Callable[[], RestoreParts]
    voice: Callable[[], VoiceProgram | None]  # what reads a page aloud, where something can
    menu_entry: Callable[[], MenuEntry | None]  # where the computer has a menu we can write to
