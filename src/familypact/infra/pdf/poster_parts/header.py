"""The band at the head of the poster: whose pact it is, which version, and since when."""

from dataclasses import replace

from familypact.infra.pdf.blocks import TextStyle, Weight
from familypact.infra.pdf.fit import Sizes, largest_size
from familypact.infra.pdf.palette import Bullet, with_white_band
from familypact.infra.pdf.poster_parts.brush import Brush
from familypact.infra.pdf.poster_parts.house import draw_house
from familypact.infra.pdf.poster_parts.look import Look
from familypact.infra.pdf.poster_parts.part import Kit
from familypact.infra.pdf.shape import Rect
from familypact.infra.pdf.sheet import Pen

_SIDE = 22.0
_HOUSE = 58.0
_BESIDE_HOUSE, _BESIDE_STARS = 14.0, 24.0
_LARGEST, _ONE_LINE, _SMALLEST = 40.0, 29.0, 16.0
_LINES = ((2, 24.0), (3, 20.0))  # so many lines are worth it down to that size
_FACTS = 13.5
_RULE = 4.0
_TALL = 92.0
_STARS = ((-0.1, 0.12, 0.055), (0.93, -0.02, 0.075), (1.14, 0.42, 0.045), (0.08, -0.08, 0.035))


class Header:
    """The title as large as it fits beside the house; very long names take several lines."""

    def __init__(self, kit: Kit, title: str, facts: str) -> None:
        self._kit, self._title, self._facts = kit, title, facts
        shapes = kit.palette.shapes
        aside = _HOUSE + (_BESIDE_STARS if shapes.has_stars else _BESIDE_HOUSE)
        aside = aside if shapes.has_house else 0.0
        self._width = kit.width - 2 * _SIDE - aside
        self._title_style = self._fitted()
        self._facts_style = TextStyle(_FACTS, Weight.SEMIBOLD, direction=kit.press.direction)
        # A tall ground would drink more ink than all the letters of the page.
        is_tall = self._text_height() > _TALL
        self._palette = with_white_band(kit.palette) if is_tall else kit.palette

    def height(self, look: Look) -> float:
        return self._text_height() + 2 * look.gap(6, 11)

    def draw(self, brush: Brush, rect: Rect, look: Look) -> None:  # noqa: ARG002 - a part
        palette = self._palette
        self._draw_band(brush, rect)
        y = rect.y + (rect.height - self._text_height()) / 2
        x = rect.x + _SIDE
        place = Rect(x, y, self._width, 0)
        y += brush.text(self._title, self._title_style, place, palette.on_band, "H1")
        place = Rect(x, y, self._width, 0)
        brush.text(self._facts, self._facts_style, place, palette.quiet_on_band, "P")

    def _draw_band(self, brush: Brush, rect: Rect) -> None:
        palette = self._palette
        brush.panel(rect, palette.shapes.radius, palette.band)
        if not palette.band:
            y = rect.bottom - _RULE / 2
            rule = Pen(palette.band_rule, _RULE)
            brush.line((rect.x + _RULE / 2, y), rect.width - _RULE, rule)
        size = _HOUSE
        house = Rect(rect.right - _SIDE - size, rect.y + (rect.height - size) / 2, size, size)
        if palette.shapes.has_house:
            draw_house(brush, house, palette.accent_on_band)
        if palette.shapes.has_stars:
            for across, down, radius in _STARS:
                at = (house.x + across * size, house.y + down * size)
                brush.bullet(at, radius * size, palette.accent_on_band, Bullet.STAR)

    def _text_height(self) -> float:
        press = self._kit.press
        return press.height(self._title, self._title_style, self._width) + press.height(
            self._facts, self._facts_style, self._width
        )

    def _fitted(self) -> TextStyle:
        press = self._kit.press
        heavy = self._kit.palette.shapes.is_title_heavy
        weight = Weight.EXTRABOLD if heavy else Weight.REGULAR
        style = TextStyle(_LARGEST, weight, 1.15, direction=press.direction)
        one_line = _LARGEST * self._width / max(press.width(self._title, style), 1.0) * 0.995
        if one_line >= _ONE_LINE:
            return replace(style, size=min(_LARGEST, int(one_line * 4) / 4))
        for lines, lowest in _LINES:
            fit = largest_size(
                Sizes(lowest, 30.0),
                lambda size, lines=lines: self._lines(replace(style, size=size)) <= lines,  # type: ignore[misc]
            )
            if fit.fits:
                return replace(style, size=fit.size)
        return replace(style, size=_SMALLEST)

    def _lines(self, style: TextStyle) -> int:
        pitch = style.size * style.spacing
        # Scripts with tall marks have higher lines; a third more is still the same line.
        return int(self._kit.press.height(self._title, style, self._width) / pitch + 0.1)
