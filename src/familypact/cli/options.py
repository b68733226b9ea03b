"""What the command line asks for, once understood."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from familypact.app.settings import Design, Paper


class Command(StrEnum):
    """What is to be done."""

    WINDOW = "window"
    HELP = "help"  # the window, at "Something happened"
    TALK = "talk"  # the window, at what a reminder was about
    MAKE = "make"
    SHOW = "show"
    POSTER = "poster"
    AGREEMENT = "agreement"
    CARDS = "cards"
    DOCTOR = "doctor"
    SELF_TEST = "self-test"
    CATALOGUE = "catalogue"
    VERIFY = "verify"
    SCHEDULE = "schedule"
    REMINDERS = "reminders"
    CALENDAR = "calendar"
    BACKUP = "backup"
    RESTORE = "restore"
    EXPORT = "export"
    ERASE = "erase"
    MENU = "menu"


class Action(StrEnum):
    """What `schedule`, `reminders` and `menu` can do."""

    RENDER = "render"
    INSTALL = "install"
    REMOVE = "remove"
    REPAIR = "repair"
    STATUS = "status"
    LIST = "list"
    ADD = "add"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class ReminderOptions:
    """What the commands around reminders are told; `at` and `every` as they were typed."""

    action: Action = Action.STATUS
    platform: str = ""
    out: Path = Path()
    kind: str = ""
    at: str = ""
    every: str = ""
    zone: str | None = None


@dataclass(frozen=True, slots=True)
class Options:
    """The command line, understood. `poster` is written, `file` is what other commands take."""

    command: Command = Command.WINDOW
    data: Path | None = None
    passphrase_file: Path | None = None
    pin_file: Path | None = None
    answers: Path = Path()
    poster: Path = Path()
    file: Path = Path()
    paper: Paper | None = None
    design: Design | None = None
    save_ink: bool | None = None
    answers_too: bool = False
    as_json: bool = False
    check: bool = False
    look: bool = False
    yes: bool = False
    menu_action: Action = Action.STATUS
    reminder: ReminderOptions = ReminderOptions()
