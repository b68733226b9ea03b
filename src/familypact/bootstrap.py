"""Puts adapters, use cases and commands together, once; the only place where an import may wait."""

import gc
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from familypact import __version__
from familypact.app.texts import Texts
from familypact.cli.options import Command, Options
from familypact.data_files import DataFilesMissingError, contacts_file, data_root

_LANGUAGE = "en"
_AROUND_THE_VAULT = frozenset({Command.BACKUP, Command.RESTORE, Command.EXPORT, Command.ERASE})
_AROUND_REMINDERS = frozenset({Command.SCHEDULE, Command.REMINDERS, Command.CALENDAR})


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


def _obey(words: Sequence[str]) -> int:  # noqa: PLR0911 - each way has its own imports
    if list(words) == ["--version"]:
        sys.stdout.write(f"familypact {__version__}\n")  # without loading Qt for it
        return 0
    texts = make_texts()
    options = _understood(words, texts) if words else Options()
    if options.command in (Command.WINDOW, Command.HELP, Command.TALK):
        return open_window(options, texts)
    _finish_erasing(options.data)
    if options.command is Command.VERIFY:
        # Waits: no other command needs it.
        from familypact.bootstrap_seal import run_verify

        return run_verify(options, texts)
    if options.command in _AROUND_THE_VAULT:
        # Waits: as below.
        from familypact.bootstrap_vault_commands import run_vault_command

        return run_vault_command(options, texts)
    if options.command in _AROUND_REMINDERS:
        # Waits: as below.
        from familypact.bootstrap_reminder_commands import run_reminder_command

        return run_reminder_command(options, texts)
    if options.command is Command.MENU:
        # Waits: as below.
        from familypact.bootstrap_menu import run_menu_command

        return run_menu_command(options, texts)
    # Waits: the window needs none of it.
    from familypact.bootstrap_commands import run_command

    return run_command(options, texts)


def _finish_erasing(data: Path | None) -> None:
    """Do first what a killed `erase` left half done; the window does the same."""
    # Waits: `--version` asks for no folder.
    from familypact.infra.user_folders import user_folders

    if not user_folders(data).are_being_erased:
        return
    # Waits: hardly any start finds one.
    from familypact.bootstrap_vault import go_on_erasing

    go_on_erasing(data)


def _understood(words: Sequence[str], texts: Texts) -> Options:
    # Waits: most starts are a click on an icon, without a word to understand.
    from familypact.cli.arguments import understand

    return understand(words, texts)


def open_window(options: Options, texts: Texts) -> int:
    """Open the window and stay until it is closed."""
    gc.disable()  # a start makes no litter, and looking for it takes a twelfth of the time
    # Waits: the commands need no window.
    from familypact.bootstrap_start import Start
    from familypact.bootstrap_window import run_window

    return run_window(
        Start(
            data=options.data,
            passphrase=lambda: _passphrase(options.passphrase_file),
            texts=texts,
            contacts_file=contacts_file(),
            at_help=options.command is Command.HELP,
            at_talk=options.command is Command.TALK,
        )
    )


def _passphrase(file: Path | None) -> str | None:
    if file is None:
        return None
    # Waits: hardly any start names such a file.
    from familypact.infra.passphrase_file import read_passphrase

    return read_passphrase(file)


def make_texts() -> Texts:
    """Give the words of the language."""
    # Waits: `--version` answers without Qt.
    from familypact.ui.i18n import QtTexts

    return QtTexts(_LANGUAGE, data_root() / "translations")


def _let_any_name_through() -> None:
    """Write a letter that the terminal's encoding lacks by its number instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        # A program with a window only has no terminal on Windows.
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
