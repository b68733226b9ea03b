"""Understands the command around the entry in this computer's menu."""

import argparse
from collections.abc import Callable

from familypact.cli.options import Action, Command
from familypact.domain.text import QT_TRANSLATE_NOOP

_MENU = QT_TRANSLATE_NOOP(
    "cli", 'put FamilyPact into this computer\'s menu, "Something happened" with it (Linux)'
)
_ACTION = QT_TRANSLATE_NOOP("cli", "put it there, take it away again, or say how it stands")
_JSON = QT_TRANSLATE_NOOP("cli", "print it as JSON")
_ACTIONS = (Action.INSTALL, Action.REMOVE, Action.STATUS)

MakeCommand = Callable[[Command, str], argparse.ArgumentParser]
Words = Callable[[str], str]


def add_menu_command(make: MakeCommand, words: Words) -> None:
    """Add the command and what it can do."""
    menu = make(Command.MENU, _MENU)
    menu.add_argument(
        "menu_action",
        metavar="|".join(_ACTIONS),
        type=Action,
        choices=_ACTIONS,
        help=words(_ACTION),
    )
    menu.add_argument("--json", dest="as_json", action="store_true", help=words(_JSON))
