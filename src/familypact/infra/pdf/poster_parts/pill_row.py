"""The rules that stand in every pact, only named: their promises stand on the sheet in full."""

from collections.abc import Sequence
from dataclasses import replace

from familypact.domain.text import QT_TRANSLATE_NOOP
from familypact.infra.pdf.blocks import Align, TextStyle, Weight
from familypact.infra.pdf.palette import Palette
from familypact.infra.pdf.poster_parts.brush import Brush
from familypact.infra.pdf.poster_parts.look import Look
from familypact.infra.pdf.poster_parts.part import Kit
from familypact.infra.pdf.shape import Rect
from familypact.infra.pdf.sheet import Pen

PILL_RADIUS = 11.0
IN_PILL = 7.0
_BETWEEN = 6.0
_LEAD = QT_TRANSLATE_NOOP("poster", "And always:")


class PillRow:
    """A word and its pills, as many in a line as have room; `width` is that of the panel inside."""

    def __init__(self, kit: Kit, pills: Sequence[str], width: float) -> None:
        self._kit, self._pills, self._width = kit, pills, width
        self._lead = kit.words.of(_LEAD)

    def height(self, look: Look) -> float:
        if not self._pills:
            return 0.0
        places = self._places(look)
        return max(place.bottom for place in places) + look.gap(3, 7)

    def draw(self, brush: Brush, at: Rect, look: Look) -> None:
        """Draw from the top of the rectangle; the gap above the row is a part of its height."""
        if not self._pills:
            return
        kit, y = self._kit, at.y + look.gap(3, 7)
        places = self._places(look)
        style = self._lead_style(look)
        down = pill_padding(look) + (self._pill(look).size - style.size) / 2
        brush.text(self._lead, style, Rect(at.x, y + down, self._width, 0), kit.palette.rules, "P")
        with brush.canvas.tag("L", numbering="None"):
            for pill, place in zip(self._pills, places, strict=True):
                rect = replace(place, x=at.x + place.x, y=y + place.y)
                draw_pill(brush, rect, kit.palette)
                inside = rect.inset(IN_PILL / 2, pill_padding(look))
                with brush.canvas.tag("LI"):
                    brush.text(pill, self._pill(look), inside, kit.palette.on_pill, "LBody")

    def _places(self, look: Look) -> list[Rect]:
        """Put the pills one after the other behind the lead, and go on in further lines."""
        press, style = self._kit.press, self._pill(look)
        x = press.width(self._lead, self._lead_style(look)) + 2 * _BETWEEN
        y = line = 0.0
        places = []
        for pill in self._pills:
            wide = min(press.width(pill, style) + 2 * IN_PILL, self._width)
            if x + wide > self._width:
                x, y, line = 0.0, y + line + _BETWEEN / 2, 0.0
            tall = press.height(pill, style, wide - IN_PILL) + 2 * pill_padding(look)
            places.append(Rect(x, y, wide, tall))
            x += wide + _BETWEEN
            line = max(line, tall)
        return places

    def _pill(self, look: Look) -> TextStyle:
        return replace(look.pill, align=Align.CENTER, language=self._kit.wording_language)

    def _lead_style(self, look: Look) -> TextStyle:
        direction = self._kit.press.direction
        return replace(look.rule, weight=Weight.SEMIBOLD, direction=direction)


def pill_padding(look: Look) -> float:
    return look.gap(1.5, 3.5)


def draw_pill(brush: Brush, pill: Rect, palette: Palette) -> None:
    """Draw the ground of a pill, which says nothing by itself."""
    pen = Pen(palette.pill_edge, 0.8) if palette.pill_edge else None
    if palette.pill or pen:
        with brush.canvas.artifact():
            brush.canvas.rounded_rect(brush.mirrored(pill), PILL_RADIUS, palette.pill, pen)
