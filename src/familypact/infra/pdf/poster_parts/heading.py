"""The heading of a panel, with a word at its end about where the rest of the panel is."""

from dataclasses import dataclass, replace

from familypact.infra.pdf.blocks import Align, TextStyle, Weight
from familypact.infra.pdf.poster_parts.brush import Brush
from familypact.infra.pdf.poster_parts.look import Look
from familypact.infra.pdf.poster_parts.part import PADDING, Kit
from familypact.infra.pdf.shape import Rect


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading over the width of a panel; `more` stands on its line where there is room."""

    kit: Kit
    title: str
    colour: str
    more: str = ""

    def height(self, look: Look) -> float:
        tall = self.kit.press.height(self.title, self._title(look), self._room)
        if self.more and not self._is_beside(look):
            tall += self.kit.press.height(self.more, self._more(look), self._room)
        return tall + look.gap(3, 7)

    def draw(self, brush: Brush, inner: Rect, look: Look) -> None:
        place = replace(inner, width=self._room)
        tall = brush.text(self.title, self._title(look), place, self.colour, "H2")
        if not self.more:
            return
        style = self._more(look)
        if self._is_beside(look):
            beside = replace(place, y=place.y + (tall - style.size * style.spacing) * 0.62)
            brush.text(self.more, replace(style, align=Align.END), beside, self.colour, "P")
        else:
            brush.text(self.more, style, replace(place, y=place.y + tall), self.colour, "P")

    def _is_beside(self, look: Look) -> bool:
        press = self.kit.press
        taken = press.width(self.title, self._title(look)) + press.width(
            self.more, self._more(look)
        )
        return taken + 16 <= self._room

    @property
    def _room(self) -> float:
        return self.kit.width - 2 * PADDING

    def _title(self, look: Look) -> TextStyle:
        return replace(look.title, direction=self.kit.press.direction)

    def _more(self, look: Look) -> TextStyle:
        return replace(look.small, weight=Weight.SEMIBOLD, direction=self.kit.press.direction)
