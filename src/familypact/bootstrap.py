"""Puts adapters, use cases and commands together, once; the only place where an import may wait."""

import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from familypact import __version__
from familypact.app.health import Finding
from familypact.app.ports import PosterWriter
from familypact.app.settings import Paper
from familypact.app.texts import Texts
from familypact.cli.arguments import Command, Options, understand
from familypact.cli.outside import Outside
from familypact.data_files import DataFilesMissingError, data_root
from familypact.infra.keys.doors import Ciphers, Doors, Keyring, KeyringProbe

_LANGUAGE = "en"
_SHIPPED = tuple(f"resources/{name}" for name in ("art", "contacts", "fonts", "icons", "style.qss"))


def run(words: Sequence[str]) -> int:
    """Do what the command line says; the window where it names no command."""
    _let_any_name_through()
    try:
        return _obey(words)
    except (DataFilesMissingError, ImportError) as error:
        # Without its files or libraries the program has no translations to say it with.
        sys.stderr.write(f"familypact: FamilyPact is not whole ({error}). Install it again.\n")
        return 1
    except BrokenPipeError:
        # Python would complain of the same once more when it closes the output at the end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except KeyboardInterrupt:
        return 130  # as shells have it for what Ctrl+C ended


def _obey(words: Sequence[str]) -> int:
    if list(words) == ["--version"]:
        sys.stdout.write(f"familypact {__version__}\n")  # without loading Qt for it
        return 0
    texts = make_texts()
    options = understand(words, texts)
    if options.command is Command.WINDOW:
        return open_window(options, texts)
    return run_command(options, texts)


def run_command(options: Options, texts: Texts) -> int:
    """Carry out one command."""
    # Waits: the window needs none of it.
    from familypact.cli.commands import Commands, Terminal

    return Commands(_outside(options, texts), Terminal(sys.stdout, sys.stderr)).run(options)


def open_window(options: Options, texts: Texts) -> int:
    """Open the window and stay until it is closed."""
    # Waits: the commands need no window.
    from familypact.bootstrap_window import Start, run_window
    from familypact.infra.passphrase_file import read_passphrase

    secret = options.passphrase_file
    return run_window(
        Start(
            data=options.data,
            passphrase=lambda: None if secret is None else read_passphrase(secret),
            texts=texts,
            doors=keyring_doors(),
            contacts_file=contacts_file(),
        )
    )


def make_texts() -> Texts:
    """Give the words of the language."""
    # Waits: `--version` answers without Qt.
    from familypact.ui.i18n import QtTexts

    return QtTexts(_LANGUAGE, data_root() / "translations")


def keyring_doors() -> Doors:
    """Open the libraries behind keyring and ciphers when a key is asked for."""
    return Doors(probe=_probe, keyring=_keyring, ciphers=_ciphers)


def make_poster_writer() -> PosterWriter:
    """Give what draws the poster; keep no reference to it longer than needed."""
    # Waits: reportlab takes a tenth of a second, and most commands make no poster.
    from familypact.infra.pdf.poster import ReportlabPoster

    return ReportlabPoster()


def _outside(options: Options, texts: Texts) -> Outside:
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

    def usual_paper() -> Paper:
        return JsonSettings(folders.config).load().paper

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
        usual_paper=usual_paper,
        poster=make_poster_writer,
        examine_computer=lambda: _examine_computer((folders.data, folders.config)),
        examine_installation=_examine_installation,
    )


def contacts_file() -> Path:
    """Give the directory of places to turn to."""
    return data_root() / "resources" / "contacts" / "reporting.toml"


def _examine_computer(folders: Sequence[Path]) -> Sequence[Finding]:
    # Waits: only the doctor asks.
    from familypact.infra.doctor import Doctor, Examiners

    examiners = Examiners(
        screen_library=_screen_library_version,
        keyring=lambda: _probe().standing(""),
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
        examine_keyring(_probe().standing("")),
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


def _probe() -> KeyringProbe:
    # Waits: without a session bus there is no need to load what asks it.
    from familypact.infra.keys.probe import AlwaysThere, NoKeyring, has_session_bus

    if sys.platform in ("win32", "darwin"):
        return AlwaysThere()
    if not has_session_bus(os.environ):
        return NoKeyring()
    from familypact.infra.keys.secret_service import SecretServiceProbe

    return SecretServiceProbe()


def _keyring() -> Keyring:
    # Waits: it takes 80 ms to import, and a passphrase does without.
    from familypact.infra.keys.system_keyring import SystemKeyring

    return SystemKeyring()


def _ciphers() -> Ciphers:
    # Waits: the first page of a new family needs no key yet.
    from familypact.infra.keys.ciphers import AesCiphers

    return AesCiphers()


def _let_any_name_through() -> None:
    """Write a letter that the terminal's encoding lacks by its number instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        # A program with a window only has no terminal on Windows.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
