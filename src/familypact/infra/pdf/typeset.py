"""Turn placed glyphs into the text operators of a page."""

from familypact.infra.pdf.blocks import Glyph, GlyphRun
from familypact.infra.pdf.embed import EmbeddedFont

_SAME_LEVEL = 0.001


def number(value: float) -> str:
    """Return a number as pages want it: short, and never with an exponent."""
    short = f"{value:.3f}".rstrip("0").rstrip(".")
    return "0" if short == "-0" else short


def shown(run: GlyphRun, font: EmbeddedFont, size: float, at: tuple[float, float]) -> str:
    """Return the operators that show a run whose line starts at this place."""
    x, y = at
    first = run.glyphs[0].x
    parts = [f"BT /{font.resource} {number(size)} Tf"]
    if run.thicken:
        parts.append(f"2 Tr {number(run.thicken)} w")
    if run.stretch != 1:
        parts.append(f"{number(run.stretch * 100)} Tz")
    parts.append(f"{number(x + first)} {number(y)} Td")
    rise, cursor = 0.0, first
    for level in _levels(run.glyphs):
        if level[0].rise != rise:
            rise = level[0].rise
            parts.append(f"{number(rise)} Ts")
        piece, cursor = _array(level, font, size, cursor)
        parts.append(piece)
    if run.stretch != 1:
        parts.append("100 Tz")
    if rise:
        parts.append("0 Ts")
    if run.thicken:
        parts.append("0 Tr")
    return "\n".join([*parts, "ET"])


def _levels(glyphs: tuple[Glyph, ...]) -> list[list[Glyph]]:
    """Cut a run wherever glyphs begin to stand higher or lower."""
    levels = [[glyphs[0]]]
    for glyph in glyphs[1:]:
        if abs(glyph.rise - levels[-1][0].rise) < _SAME_LEVEL:
            levels[-1].append(glyph)
        else:
            levels.append([glyph])
    return levels


def _array(
    glyphs: list[Glyph], font: EmbeddedFont, size: float, cursor: float
) -> tuple[str, float]:
    """Return a TJ array, moving only where a glyph stands elsewhere than its forerunner ends."""
    parts: list[str] = []
    codes = ""
    for glyph in glyphs:
        move = round((cursor - glyph.x) * 1000 / size)
        if move:
            if codes:
                parts.append(f"<{codes}>")
            parts.append(str(move))
            codes = ""
            cursor -= move * size / 1000
        codes += f"{font.code(glyph.index, glyph.text):04X}"
        cursor += font.width(glyph.index) * size / 1000
    return f"[{' '.join([*parts, f'<{codes}>'])}] TJ", cursor
