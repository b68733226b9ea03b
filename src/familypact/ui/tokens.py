"""The colours of the screen, named by what they are for, in a light and a dark set."""

from dataclasses import dataclass
from enum import Enum


class Tone(Enum):
    """Which ground a card or banner stands on."""

    PLAIN = "plain"
    TEAL = "teal"
    CORAL = "coral"
    INDIGO = "indigo"


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours; every pair that meets on the screen is measured by a test."""

    name: str
    dark: bool
    paper: str
    card: str
    ink: str
    quiet: str
    line: str
    field_line: str
    teal: str
    teal_strong: str  # under the pointer
    on_teal: str
    coral: str
    coral_strong: str
    on_coral: str
    indigo: str
    on_indigo: str
    amber: str
    teal_tint: str
    coral_tint: str
    indigo_tint: str
    amber_tint: str
    disabled: str  # ground of what cannot be used now
    disabled_ink: str
    rail: str
    rail_ink: str
    rail_quiet: str
    rail_line: str
    rail_accent: str
    on_rail_accent: str
    rail_hover: str

    def ground(self, tone: Tone) -> str:
        match tone:
            case Tone.PLAIN:
                return self.card
            case Tone.TEAL:
                return self.teal_tint
            case Tone.CORAL:
                return self.coral_tint
            case Tone.INDIGO:
                return self.indigo_tint

    def accent(self, tone: Tone) -> str:
        match tone:
            case Tone.PLAIN:
                return self.ink
            case Tone.TEAL:
                return self.teal
            case Tone.CORAL:
                return self.coral
            case Tone.INDIGO:
                return self.indigo


LIGHT = Theme(
    name="light",
    dark=False,
    paper="#FBF7F0",
    card="#FFFFFF",
    ink="#1B2B36",
    quiet="#55656F",
    line="#E4DBCC",
    field_line="#8A8272",
    teal="#0B6E69",
    teal_strong="#095A56",
    on_teal="#FFFFFF",
    coral="#B0411A",
    coral_strong="#933413",
    on_coral="#FFFFFF",
    indigo="#3A4CB0",
    on_indigo="#FFFFFF",
    amber="#8A6400",
    teal_tint="#E1F1EF",
    coral_tint="#FDE9E0",
    indigo_tint="#E7EBFB",
    amber_tint="#FBF0D2",
    disabled="#EEE8DC",
    disabled_ink="#626058",
    rail="#12393B",
    rail_ink="#FFFFFF",
    rail_quiet="#C3DAD9",
    rail_line="#6B9A9A",
    rail_accent="#5FD0C5",
    on_rail_accent="#0B2B2C",
    rail_hover="#1C4B4D",
)

DARK = Theme(
    name="dark",
    dark=True,
    paper="#14202A",
    card="#1D2C38",
    ink="#F2EEE6",
    quiet="#B5C2CA",
    line="#33454F",
    field_line="#8FA1AB",
    teal="#5FD0C5",
    teal_strong="#82DDD4",
    on_teal="#0B2B2C",
    coral="#FF9E7A",
    coral_strong="#FFB79C",
    on_coral="#2E1206",
    indigo="#A9B5FF",
    on_indigo="#131A40",
    amber="#E9BC55",
    teal_tint="#18373A",
    coral_tint="#3B2B2B",
    indigo_tint="#28324F",
    amber_tint="#3A3222",
    disabled="#263641",
    disabled_ink="#A3B0B8",
    rail="#0D2628",
    rail_ink="#FFFFFF",
    rail_quiet="#BCD3D2",
    rail_line="#5E8B8B",
    rail_accent="#5FD0C5",
    on_rail_accent="#0B2B2C",
    rail_hover="#173B3D",
)
