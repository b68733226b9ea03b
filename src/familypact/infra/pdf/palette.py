"""The poster's colours, named by what they are for; every text stands at 7:1 or more."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Side:
    """The colours of one side's panel: its ground, its heading and its bullets."""

    ground: str
    heading: str
    bullet: str


@dataclass(frozen=True, slots=True)
class Palette:
    """One set of print colours."""

    ink: str
    quiet: str
    band: str
    on_band: str
    quiet_on_band: str
    accent_on_band: str
    grown_ups: Side
    children: Side
    rules: str
    rules_edge: str
    pill: str
    on_pill: str
    help: str
    help_edge: str
    promise_when_told: str
    line: str
    check_in: str


CALM = Palette(
    ink="#1B2B36",
    quiet="#44535D",
    band="#12393B",
    on_band="#FFFFFF",
    quiet_on_band="#D5E6E5",
    accent_on_band="#5FD0C5",
    grown_ups=Side("#EEF0FD", "#3344A0", "#3A4CB0"),
    children=Side("#FFF0E8", "#8F3210", "#B0411A"),
    rules="#095450",
    rules_edge="#8A8272",
    pill="#E1F1EF",
    on_pill="#095450",
    help="#933413",
    help_edge="#B0411A",
    promise_when_told="#3344A0",
    line="#8A8272",
    check_in="#095450",
)
