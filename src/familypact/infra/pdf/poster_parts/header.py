"""The band at the head of the poster: whose pact it is, which version, and since when."""

from dataclasses import replace
from enum import Enum

from familypact.infra.pdf.blocks import TextStyle, Weight
from familypact.infra.pdf.fit import Sizes, largest_size
from familypact.infra.pdf.poster_parts.brush import Brush
from familypact.infra.pdf.poster_parts.house import draw_house
from familypact.infra.pdf.poster_parts.look import Look
from familypact.infra.pdf.poster_parts.part import RADIUS, Kit
from familypact.infra.pdf.shape import Rect

_SIDE = 22.0
_HOUSE, _SMALL_HOUSE = 58.0, 40.0
_SMALL_TITLE = 26.0
_LARGEST, _ONE_LINE, _SMALLEST = 40.0, 29.0, 16.0
_LINES = ((2, 24.0), (3, 20.0))  # so many lines are worth it down to that size
_FACTS = 13.5


class HeaderKind(Enum):
    """The band of the first page, or the lower one of those that follow."""

    FIRST = "H1"
    FURTHER = "H2"


class Header:
    """The title as large as it fits beside the house; very long names take several lines."""

    def __init__(
        self, kit: Kit, title: str, facts: str, kind: HeaderKind = HeaderKind.FIRST
    ) -> None:
        self._kind = kind
        self._house = _HOUSE if kind is HeaderKind.FIRST else _SMALL_HOUSE
        self._largest = _LARGEST if kind is HeaderKind.FIRST else _SMALL_TITLE
        self._kit, self._title, self._facts = kit, title, facts
        self._width = kit.width - 2 * _SIDE - self._house - 14
        self._title_style = self._fitted()
        self._facts_style = TextStyle(_FACTS, Weight.SEMIBOLD, direction=kit.press.direction)

    def height(self, look: Look) -> float:
        return self._text_height() + 2 * look.gap(6, 11)

    def draw(self, brush: Brush, rect: Rect, look: Look) -> None:  # noqa: ARG002 - a part
        palette = self._kit.palette
        brush.panel(rect, RADIUS, palette.band)
        y = rect.y + (rect.height - self._text_height()) / 2
        x = rect.x + _SIDE
        place = Rect(x, y, self._width, 0)
        y += brush.text(self._title, self._title_style, place, palette.on_band, self._kind.value)
        place = Rect(x, y, self._width, 0)
        brush.text(self._facts, self._facts_style, place, palette.quiet_on_band, "P")
        size = self._house
        house = Rect(rect.right - _SIDE - size, rect.y + (rect.height - size) / 2, size, size)
        draw_house(brush, house, palette.accent_on_band)

    def _text_height(self) -> float:
        press = self._kit.press
        return press.height(self._title, self._title_style, self._width) + press.height(
            self._facts, self._facts_style, self._width
        )

    def _fitted(self) -> TextStyle:
        press = self._kit.press
        style = TextStyle(self._largest, Weight.EXTRABOLD, 1.15, direction=press.direction)
        one_line = self._largest * self._width / max(press.width(self._title, style), 1.0) * 0.995
        if one_line >= min(_ONE_LINE, self._largest):
            return replace(style, size=min(self._largest, int(one_line * 4) / 4))
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
