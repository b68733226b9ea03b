"""Puts the commands together; what only one of them needs waits."""

import sys
from collections.abc import Sequence
from pathlib import Path

from familypact.app.health import Finding
from familypact.app.ports import AgreementStore, Clock, PosterWriter
from familypact.app.seal_poster import SealPoster
from familypact.app.settings import Edition
from familypact.app.texts import Texts
from familypact.bootstrap_keys import keyring_doors, keyring_probe
from familypact.cli.options import Options
from familypact.cli.outside import Outside
from familypact.data_files import contacts_file, data_root
from familypact.domain.poster_copy import PosterWay

_SHIPPED = tuple(f"resources/{name}" for name in ("art", "contacts", "fonts", "icons", "style.qss"))


def run_command(options: Options, texts: Texts) -> int:
    """Carry out one command."""
    # Waits: the window needs none of it.
    from familypact.cli.commands import Commands
    from familypact.cli.spoken import Terminal

    return Commands(make_outside(options, texts), Terminal(sys.stdout, sys.stderr)).run(options)


def make_poster_writer() -> PosterWriter:
    """Give what draws the poster; keep no reference to it longer than needed."""
    # Waits: what draws takes a tenth of a second to load, and most commands make no poster.
    from familypact.infra.pdf.poster import PdfPoster

    return PdfPoster()


def make_outside(options: Options, texts: Texts) -> Outside:
    """Give the ports to the commands."""
    # Waits: content and database are for those who work with an agreement.
    from familypact.catalogue.whole import whole_catalogue
    from familypact.infra.answers import AnswersReader
    from familypact.infra.clock import SystemClock
    from familypact.infra.contacts import TomlContacts
    from familypact.infra.keys.slot_vault import SlotVault
    from familypact.infra.passphrase_file import read_passphrase
    from familypact.infra.settings_file import JsonSettings
    from familypact.infra.store.sqlite_store import STORE_NAME, Access, open_store
    from familypact.infra.user_folders import user_folders

    folders, clock = user_folders(options.data), SystemClock()
    catalogue = whole_catalogue()
    contacts = TomlContacts(contacts_file())
    secret = options.passphrase_file

    def usual_edition() -> Edition:
        return JsonSettings(folders.config).load().edition

    return Outside(
        texts=texts,
        clock=clock,
        catalogue=catalogue,
        contacts=contacts,
        vault=SlotVault(folders.data, STORE_NAME, keyring_doors(), clock),
        passphrase=lambda: None if secret is None else read_passphrase(secret),
        open_to_write=lambda key: open_store(folders.data, key),
        open_to_read=lambda key: open_store(folders.data, key, Access.READ),
        open_elsewhere=open_store,
        read_answers=AnswersReader(catalogue, contacts, clock).read,
        usual_edition=usual_edition,
        poster=make_poster_writer,
        examine_computer=lambda: _examine_computer((folders.data, folders.config)),
        examine_installation=_examine_installation,
        sealing=lambda store: _sealing(store, texts, clock),
        let_in=lambda store: _let_in(store, options, texts),
        plan_reminders=lambda store: _plan_reminders(store, options, texts),
        note_poster=lambda store: _note_poster(store, texts, clock),
    )


def _plan_reminders(store: AgreementStore, options: Options, texts: Texts) -> None:
    # Waits: only a new agreement is reminded of.
    from familypact.bootstrap_reminders import plan_reminders

    plan_reminders(options.data, store, texts)


def _note_poster(store: AgreementStore, texts: Texts, clock: Clock) -> None:
    """Let the history know of it, as the window does."""
    # Waits: only the poster of a new agreement is written down.
    from familypact.app.history import PactHistory
    from familypact.app.talk_ports import TalkSurroundings
    from familypact.bootstrap_store import whole
    from familypact.catalogue.whole import whole_catalogue
    from familypact.infra.export_file import WholeFile

    around = TalkSurroundings(store, whole(store).talk_tables, whole_catalogue(), clock)
    PactHistory(around, texts, WholeFile()).poster_made(PosterWay.SAVED)


def _sealing(store: AgreementStore, texts: Texts, clock: Clock) -> SealPoster | None:
    # Waits: only what writes a PDF seals one.
    from familypact.bootstrap_seal import make_sealing

    return make_sealing(store, texts, clock)


def _let_in(store: AgreementStore, options: Options, texts: Texts) -> None:
    # Waits: only who makes a version after the first one may be asked for a PIN.
    from familypact.bootstrap_pin_commands import PinGuard

    PinGuard(options, texts).let_in(store)


def _examine_computer(folders: Sequence[Path]) -> Sequence[Finding]:
    # Waits: only the doctor asks.
    from familypact.infra.doctor import Doctor, Examiners

    examiners = Examiners(
        screen_library=_screen_library_version,
        keyring=lambda: keyring_probe().standing(""),
        notifier=_notifier,
        fonts=_examine_fonts,
    )
    return Doctor(folders, examiners).examine()


def _examine_installation() -> Sequence[Finding]:
    # Waits: only the self-test asks.
    from familypact.infra.doctor import examine_files, examine_keyring, examine_languages

    languages = sorted((data_root() / "translations").glob("familypact_*.qm"))
    return (
        examine_files(data_root(), _SHIPPED),
        examine_languages(languages, _language_loads),
        _examine_fonts(),
        examine_keyring(keyring_probe().standing("")),
    )


def _screen_library_version() -> str:
    # Waits: where it is broken, the doctor has to say so instead of not starting.
    import PySide6
    from PySide6 import QtWidgets  # noqa: F401 - it needs more of the system than QtCore does

    return PySide6.__version__


def _language_loads(file: Path) -> bool:
    # Waits: as above.
    from PySide6.QtCore import QTranslator

    return QTranslator().load(str(file))


def _examine_fonts() -> Finding:
    # Waits: as above.
    from familypact.infra.pdf.font_check import examine_fonts

    return examine_fonts(data_root() / "resources" / "fonts" / "poster")


def _notifier() -> str | None:
    # Waits: as above.
    from familypact.infra.reminders.session_bus import notifier_name

    return notifier_name()
