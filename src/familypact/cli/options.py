"""What the command line asks for, once understood."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from familypact.app.settings import Paper


class Command(StrEnum):
    """What is to be done."""

    WINDOW = "window"
    MAKE = "make"
    SHOW = "show"
    POSTER = "poster"
    DOCTOR = "doctor"
    SELF_TEST = "self-test"
    CATALOGUE = "catalogue"
    VERIFY = "verify"


@dataclass(frozen=True, slots=True)
class Options:
    """The command line, understood. `poster` is written, `file` is what `verify` looks at."""

    command: Command = Command.WINDOW
    data: Path | None = None
    passphrase_file: Path | None = None
    answers: Path = Path()
    poster: Path = Path()
    file: Path = Path()
    paper: Paper | None = None
    as_json: bool = False
    check: bool = False
