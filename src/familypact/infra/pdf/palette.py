"""How a poster looks: its colours, named by what they are for, and the shapes of its parts.

Every text stands at 7:1 or more.
"""

from dataclasses import dataclass, replace
from enum import Enum

from familypact.app.settings import Design, Edition


class Bullet(Enum):
    """What stands before a promise."""

    DOT = "dot"
    STAR = "star"
    SQUARE = "square"


@dataclass(frozen=True, slots=True)
class Shapes:
    """The corners of panels, how heavy their edges are, and what decorates the page."""

    radius: float = 14.0
    edge: float = 1.2
    bullet: Bullet = Bullet.DOT
    has_house: bool = True
    has_stars: bool = False
    is_title_heavy: bool = True


@dataclass(frozen=True, slots=True)
class Side:
    """The colours of one side's panel: its ground, its heading, its bullets and its edge."""

    ground: str
    heading: str
    bullet: str
    edge: str = ""


@dataclass(frozen=True, slots=True)
class Palette:
    """One set of print colours; an empty one is not drawn at all.

    Where there is no `band` behind the title, `band_rule` is the thick line below it.
    """

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
    band_rule: str = ""
    pill_edge: str = ""
    shapes: Shapes = Shapes()


_BLACK = "#000000"

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

PLAYFUL = Palette(
    ink="#22223B",
    quiet="#44445C",
    band="#4A2C82",
    on_band="#FFFFFF",
    quiet_on_band="#EBE2FB",
    accent_on_band="#FFD45C",
    grown_ups=Side("#E6F3FF", "#154579", "#1F6FC4", "#7FB6E8"),
    children=Side("#FFF4D2", "#7A3500", "#C25A00", "#E3B23C"),
    rules="#1A5628",
    rules_edge="#58A868",
    pill="#DDF3DF",
    on_pill="#174C24",
    help="#8A1C4C",
    help_edge="#D6568C",
    promise_when_told="#154579",
    line="#7A7690",
    check_in="#4A2C82",
    shapes=Shapes(radius=24.0, edge=2.4, bullet=Bullet.STAR, has_stars=True),
)

PLAIN = Palette(
    ink=_BLACK,
    quiet="#333333",
    band="",
    on_band=_BLACK,
    quiet_on_band="#333333",
    accent_on_band=_BLACK,
    grown_ups=Side("", _BLACK, _BLACK, "#555555"),
    children=Side("", _BLACK, _BLACK, "#555555"),
    rules=_BLACK,
    rules_edge="#555555",
    pill="",
    on_pill=_BLACK,
    help=_BLACK,
    help_edge=_BLACK,
    promise_when_told=_BLACK,
    line="#555555",
    check_in=_BLACK,
    band_rule=_BLACK,
    shapes=Shapes(radius=0.0, edge=1.0, bullet=Bullet.SQUARE, has_house=False),
)

DESIGNS = {Design.CALM: CALM, Design.PLAYFUL: PLAYFUL, Design.PLAIN: PLAIN}


def palette_of(edition: Edition) -> Palette:
    palette = DESIGNS[edition.design]
    return saving_ink(palette) if edition.save_ink else palette


def with_white_band(palette: Palette) -> Palette:
    """Give the look with a thick line in place of the ground behind the title."""
    if not palette.band:
        return palette
    return replace(
        palette,
        band="",
        band_rule=palette.band,
        on_band=palette.ink,
        quiet_on_band=palette.quiet,
        accent_on_band=palette.check_in,
    )


# Letters are most of the ink that is left; this grey still stands at 7:1 on white.
_SOFT, _SOFT_LINE, _THIN = "#58595B", "#8E8E8E", 0.6


def saving_ink(palette: Palette) -> Palette:
    """Give the same look with thin lines where there were grounds, and softer letters."""
    white = with_white_band(palette)
    return replace(
        white,
        ink=_SOFT,
        quiet=_SOFT,
        line=_SOFT_LINE,
        rules=_softened(palette.rules),
        rules_edge=_softened(palette.rules_edge),
        help=_softened(palette.help),
        help_edge=_softened(palette.help_edge),
        promise_when_told=_softened(palette.promise_when_told),
        check_in=_softened(palette.check_in),
        band_rule=_softened(white.band_rule),
        on_band=_SOFT,
        quiet_on_band=_SOFT,
        accent_on_band=_softened(white.accent_on_band),
        grown_ups=_outlined(palette.grown_ups),
        children=_outlined(palette.children),
        pill="",
        pill_edge=palette.pill_edge or (palette.rules_edge if palette.pill else ""),
        on_pill=_softened(palette.on_pill),
        shapes=replace(palette.shapes, edge=_THIN, is_title_heavy=False),
    )


def _outlined(side: Side) -> Side:
    edge = _softened(side.edge or side.bullet)
    return Side("", _softened(side.heading), _softened(side.bullet), edge)


def _softened(colour: str) -> str:
    return _SOFT if colour == _BLACK else colour
