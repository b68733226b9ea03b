"""Text that has been laid out: what stands where, ready to be drawn, and never changed again."""

from dataclasses import dataclass
from enum import IntEnum, StrEnum

from familypact.infra.pdf.shape import Path


class Weight(IntEnum):
    REGULAR = 400
    SEMIBOLD = 600
    EXTRABOLD = 800


class Align(StrEnum):
    """Where lines stand: START is left in English and right in Arabic."""

    START = "start"
    CENTER = "center"
    END = "end"

    def indent(self, spare: float, *, is_rtl: bool) -> float:
        """Return how much of the spare room of a line is at its left."""
        match self:
            case Align.CENTER:
                return spare / 2
            case Align.START:
                return spare if is_rtl else 0.0
            case Align.END:
                return 0.0 if is_rtl else spare


class Direction(StrEnum):
    """AUTO goes by the first letter; telephone numbers want LTR everywhere."""

    AUTO = "auto"
    LTR = "ltr"
    RTL = "rtl"


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a paragraph is set; `spacing` is the distance of the lines in units of `size`."""

    size: float
    weight: Weight = Weight.REGULAR
    spacing: float = 1.3
    align: Align = Align.START
    direction: Direction = Direction.AUTO
    language: str = ""


@dataclass(frozen=True, slots=True)
class Glyph:
    """A glyph of a face, the letters it stands for, and its place from the block's left edge."""

    index: int
    text: str
    x: float
    rise: float = 0.0


@dataclass(frozen=True, slots=True)
class GlyphRun:
    """Glyphs of one face, left to right; `actual` replaces what their letters would spell.

    `thicken` is the width of a line drawn around them, `stretch` makes them wider than they are.
    """

    face: str
    glyphs: tuple[Glyph, ...]
    actual: str = ""
    thicken: float = 0.0
    stretch: float = 1.0


@dataclass(frozen=True, slots=True)
class OutlineRun:
    """Signs drawn as shapes, because only a font of this computer has them.

    `anchor` is a space as wide as they are: readers look for text only where glyphs are.
    """

    path: Path
    actual: str
    anchor: GlyphRun


@dataclass(frozen=True, slots=True)
class Line:
    """One line; `x` and `baseline` count from the block's top left corner."""

    x: float
    baseline: float
    width: float
    runs: tuple[GlyphRun | OutlineRun, ...]


@dataclass(frozen=True, slots=True)
class TextBlock:
    """A paragraph laid out; `missing` names the signs that no font here can draw."""

    text: str
    style: TextStyle
    width: float
    height: float
    lines: tuple[Line, ...]
    is_rtl: bool
    missing: tuple[str, ...] = ()

    @property
    def natural_width(self) -> float:
        """Return how wide the widest line is."""
        return max((line.width for line in self.lines), default=0.0)

    @property
    def first_baseline(self) -> float:
        return self.lines[0].baseline if self.lines else 0.0

    @property
    def wants_actual_text(self) -> bool:
        """Tell whether the glyphs in their order on paper do not spell the text."""
        return self.is_rtl or any(
            isinstance(run, GlyphRun) and run.actual for line in self.lines for run in line.runs
        )
