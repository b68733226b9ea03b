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
    A3 = "a3"


class Design(StrEnum):
    """How a poster looks: calm, playful for the youngest, or plain."""

    CALM = "calm"
    PLAYFUL = "playful"
    PLAIN = "plain"


class Document(StrEnum):
    """What can be printed of an agreement."""

    POSTER = "poster"
    AGREEMENT = "agreement"  # everything in full, to read
    CARDS = "cards"  # a small one for each child, and one with numbers for a pocket


@dataclass(frozen=True, slots=True)
class Edition:
    """What is to be printed, and how.

    `fingerprint` is that of the key that will seal it, short, for the foot of each page. `answers`
    puts into the full agreement what each side said alone.
    """

    paper: Paper = Paper.A4
    design: Design = Design.CALM
    save_ink: bool = False
    document: Document = Document.POSTER
    fingerprint: str = ""
    answers: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """How the program looks on this computer; no family data."""

    scheme: Scheme = Scheme.SYSTEM
    text_percent: int = 100
    paper: Paper = Paper.A4
    design: Design = Design.CALM
    save_ink: bool = False

    @property
    def edition(self) -> Edition:
        """Give what is printed as long as nobody asks for anything else."""
        return Edition(self.paper, self.design, self.save_ink)


class SettingsFile(Protocol):
    """Where the look of the program is kept, in clear."""

    def load(self) -> Settings: ...

    def save(self, settings: Settings) -> None: ...
