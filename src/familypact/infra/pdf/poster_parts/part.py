"""What every part of a page can do: say how high it is, and draw itself into that height."""

from dataclasses import dataclass
from typing import Protocol

from familypact.infra.pdf.palette import Palette
from familypact.infra.pdf.poster_parts.brush import Brush
from familypact.infra.pdf.poster_parts.look import Look
from familypact.infra.pdf.poster_parts.press import Press
from familypact.infra.pdf.poster_parts.words import Words
from familypact.infra.pdf.shape import Rect

PADDING = 13.0


class Part(Protocol):
    """A piece of a page, as wide as the page's panels."""

    def height(self, look: Look) -> float: ...

    def draw(self, brush: Brush, rect: Rect, look: Look) -> None:
        """Draw into the rectangle; room beyond `height` is spread where it looks calm."""
        ...


@dataclass(frozen=True, slots=True)
class Kit:
    """What parts are made with: measuring, words, colours and how wide they are."""

    press: Press
    words: Words
    palette: Palette
    width: float
    wording_language: str = ""
