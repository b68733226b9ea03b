"""Understands the commands around keeping and leaving: backup, restore, export, erase."""

import argparse
from collections.abc import Callable
from pathlib import Path

from familypact.cli.options import Command
from familypact.domain.text import QT_TRANSLATE_NOOP

_BACKUP = QT_TRANSLATE_NOOP("cli", "write an encrypted backup of everything to a file")
_RESTORE = QT_TRANSLATE_NOOP("cli", "put a backup in the place of the data; those before are kept")
_EXPORT = QT_TRANSLATE_NOOP("cli", "write everything readable: a JSON file and PDF files, in clear")
_ERASE = QT_TRANSLATE_NOOP("cli", "erase everything of FamilyPact on this computer")
_OUT = QT_TRANSLATE_NOOP("cli", "where the backup goes")
_FILE = QT_TRANSLATE_NOOP("cli", "the backup")
_LOOK = QT_TRANSLATE_NOOP("cli", "only say what is in it")
_FOLDER = QT_TRANSLATE_NOOP("cli", "the folder for the files")
_YES = QT_TRANSLATE_NOOP("cli", "yes, really: without this nothing is erased")

MakeCommand = Callable[[Command, str], argparse.ArgumentParser]
Words = Callable[[str], str]


def add_vault_commands(make: MakeCommand, words: Words) -> None:
    """Add the four commands."""
    backup = make(Command.BACKUP, _BACKUP)
    backup.add_argument("file", metavar="OUT", type=Path, help=words(_OUT))
    restore = make(Command.RESTORE, _RESTORE)
    restore.add_argument("file", metavar="FILE", type=Path, help=words(_FILE))
    restore.add_argument("--look", action="store_true", help=words(_LOOK))
    export = make(Command.EXPORT, _EXPORT)
    export.add_argument("file", metavar="FOLDER", type=Path, help=words(_FOLDER))
    erase = make(Command.ERASE, _ERASE)
    erase.add_argument("--yes", action="store_true", help=words(_YES))
