"""Understands the commands around reminders: `schedule`, `reminders` and `calendar`."""

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import Any

from familypact.cli.options import Action, Command, ReminderOptions
from familypact.domain.reminder import ReminderKind
from familypact.domain.text import QT_TRANSLATE_NOOP

PLATFORMS = ("linux", "windows", "macos")
KINDS = {kind.name.lower().replace("_", "-"): kind for kind in ReminderKind}
_PREFIX = "reminder_"
_SCHEDULE = QT_TRANSLATE_NOOP("cli", "have this computer remind of the check-ins, or end it")
_RENDER = QT_TRANSLATE_NOOP("cli", "write the scheduler's files somewhere to look at them")
_INSTALL = QT_TRANSLATE_NOOP("cli", "set it up on this computer")
_REMOVE = QT_TRANSLATE_NOOP("cli", "take it away again")
_REPAIR = QT_TRANSLATE_NOOP("cli", "put right what is missing or out of date")
_STATUS = QT_TRANSLATE_NOOP("cli", "say whether it works")
_REMINDERS = QT_TRANSLATE_NOOP("cli", "look at the reminders, or add one")
_LIST = QT_TRANSLATE_NOOP("cli", "list rules and what has become due")
_ADD = QT_TRANSLATE_NOOP("cli", "add a reminder")
_DONE = QT_TRANSLATE_NOOP("cli", "end what is due of a kind")
_CALENDAR = QT_TRANSLATE_NOOP("cli", "write the next 24 check-ins as a calendar file")
_ICS = QT_TRANSLATE_NOOP("cli", "where the calendar file goes")
_SYSTEM = QT_TRANSLATE_NOOP("cli", "for which system; usual is this one")
_FOLDER = QT_TRANSLATE_NOOP("cli", "the folder for the files")
_KIND = QT_TRANSLATE_NOOP("cli", "what it is about")
_AT = QT_TRANSLATE_NOOP("cli", "the first time, such as 2026-12-06T17:00")
_EVERY = QT_TRANSLATE_NOOP("cli", "again every so many days, weeks or months: 1d, 2w, 3m")
_ZONE = QT_TRANSLATE_NOOP("cli", "the time zone; usual is the computer's own")
_FLOATING = QT_TRANSLATE_NOOP("cli", "wherever the computer is at the time")
_JSON = QT_TRANSLATE_NOOP("cli", "print it as JSON")

MakeCommand = Callable[[Command, str], argparse.ArgumentParser]
Words = Callable[[str], str]


def reminder_options(given: dict[str, Any]) -> ReminderOptions:
    """Take out of what was given what belongs to these commands."""
    names = [name for name in given if name.startswith(_PREFIX)]
    return ReminderOptions(**{name.removeprefix(_PREFIX): given.pop(name) for name in names})


def add_reminder_commands(make: MakeCommand, words: Words) -> None:
    """Add the three commands and their actions."""
    schedule = _actions(make(Command.SCHEDULE, words(_SCHEDULE)))
    render = _action(schedule, Action.RENDER, words(_RENDER))
    render.add_argument(
        "--platform", dest="reminder_platform", choices=PLATFORMS, help=words(_SYSTEM)
    )
    render.add_argument(
        "--out", dest="reminder_out", type=Path, required=True, metavar="DIR", help=words(_FOLDER)
    )
    for action, about in (
        (Action.INSTALL, _INSTALL),
        (Action.REMOVE, _REMOVE),
        (Action.REPAIR, _REPAIR),
        (Action.STATUS, _STATUS),
    ):
        _add_json(_action(schedule, action, words(about)), words)
    reminders = _actions(make(Command.REMINDERS, words(_REMINDERS)))
    _add_json(_action(reminders, Action.LIST, words(_LIST)), words)
    _add_rule(_action(reminders, Action.ADD, words(_ADD)), words)
    done = _action(reminders, Action.DONE, words(_DONE))
    done.add_argument(
        "--kind", dest="reminder_kind", choices=KINDS, required=True, help=words(_KIND)
    )
    calendar = make(Command.CALENDAR, words(_CALENDAR))
    calendar.add_argument("reminder_out", metavar="OUT.ics", type=Path, help=words(_ICS))


def _actions(
    parser: argparse.ArgumentParser,
) -> "argparse._SubParsersAction[argparse.ArgumentParser]":
    return parser.add_subparsers(dest="reminder_action", metavar="ACTION", required=True)


def _action(
    actions: "argparse._SubParsersAction[argparse.ArgumentParser]", action: Action, about: str
) -> argparse.ArgumentParser:
    parser = actions.add_parser(action.value, help=about, description=about, allow_abbrev=False)
    parser.set_defaults(reminder_action=action)
    parser.add_argument("--data", metavar="DIR", type=Path, default=argparse.SUPPRESS)
    return parser


def _add_rule(parser: argparse.ArgumentParser, words: Words) -> None:
    parser.add_argument(
        "--kind", dest="reminder_kind", choices=KINDS, required=True, help=words(_KIND)
    )
    parser.add_argument("--at", dest="reminder_at", required=True, metavar="TIME", help=words(_AT))
    parser.add_argument("--every", dest="reminder_every", metavar="N", help=words(_EVERY))
    where = parser.add_mutually_exclusive_group()
    where.add_argument("--zone", dest="reminder_zone", metavar="ZONE", help=words(_ZONE))
    where.add_argument(
        "--floating", dest="reminder_zone", action="store_const", const="", help=words(_FLOATING)
    )
    _add_json(parser, words)


def _add_json(parser: argparse.ArgumentParser, words: Words) -> None:
    parser.add_argument("--json", dest="as_json", action="store_true", help=words(_JSON))
