"""How the program looks on this computer; light enough for the first window."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Scheme(StrEnum):
    """Light, dark, or as the system has it."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Paper(StrEnum):
    """Sheets a poster can be made for."""

    A4 = "a4"
    LETTER = "letter"


@dataclass(frozen=True, slots=True)
class Settings:
    """How the program looks on this computer; no family data."""

    scheme: Scheme = Scheme.SYSTEM
    text_percent: int = 100
    paper: Paper = Paper.A4


class SettingsFile(Protocol):
    """Where the look of the program is kept, in clear."""

    def load(self) -> Settings: ...

    def save(self, settings: Settings) -> None: ...
