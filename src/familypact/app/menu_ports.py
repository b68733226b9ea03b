"""What the program's entry in this computer's menu needs from the outside world."""

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Protocol


class MenuState(StrEnum):
    """How the entry stands."""

    INSTALLED = "installed"
    ABSENT = "absent"
    OUT_OF_DATE = "out-of-date"  # ours, but of another place or version, or only half of it
    FOREIGN = "foreign"  # somebody else's file has our name


@dataclass(frozen=True, slots=True)
class MenuStatus:
    """How it stands, and where it is or would be."""

    state: MenuState
    entry: Path
    icon: Path


class MenuEntry(Protocol):
    """The entry of this person's own menu; what is not ours is left alone."""

    def status(self) -> MenuStatus: ...

    def install(self) -> MenuStatus:
        """Write what is missing or out of date. Raises FileNotWrittenError."""
        ...

    def remove(self) -> MenuStatus:
        """Raise FileNotWrittenError where the disk refuses."""
        ...
