"""What the command line and the machine say when the window starts."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from familypact.app.texts import Texts


@dataclass(frozen=True, slots=True)
class Start:
    """Where the data are, how they open without asking, and in which language it all is.

    `at_help` opens the window at "Something happened", whatever lies below; `at_talk` where a
    reminder wants to lead.
    """

    data: Path | None
    passphrase: Callable[[], str | None]
    texts: Texts
    contacts_file: Path
    at_help: bool = False
    at_talk: bool = False
