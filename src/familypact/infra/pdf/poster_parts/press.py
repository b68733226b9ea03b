"""Measures texts, and remembers what it measured, while a page is being tried at several sizes."""

import math

from familypact.infra.pdf.blocks import Direction, TextBlock, TextStyle
from familypact.infra.pdf.poster_parts.script import runs_rtl
from familypact.infra.pdf.text import TextSetter


class Press:
    """The text setter of one poster; `is_rtl` tells which side its pages start on."""

    def __init__(self, setter: TextSetter, language: str) -> None:
        self._setter = setter
        self._heights: dict[tuple[str, TextStyle, float], float] = {}
        self._widths: dict[tuple[str, TextStyle], float] = {}
        self.is_rtl = runs_rtl(language)

    @property
    def direction(self) -> Direction:
        """Return the way sentences of the poster's own language run, whatever name they hold."""
        return Direction.RTL if self.is_rtl else Direction.LTR

    def height(self, text: str, style: TextStyle, width: float) -> float:
        key = (text, style, width)
        if key not in self._heights:
            self._heights[key] = self._setter.height(text, style, width)
        return self._heights[key]

    def width(self, text: str, style: TextStyle) -> float:
        """Return how wide the text is on one line."""
        key = (text, style)
        if key not in self._widths:
            self._widths[key] = self._setter.natural_width(text, style)
        return self._widths[key]

    def block(self, text: str, style: TextStyle, width: float = math.inf) -> TextBlock:
        return self._setter.block(text, style, width)
