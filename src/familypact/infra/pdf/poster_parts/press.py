"""Measures texts, and remembers what it measured, while a page is being tried at several sizes."""

from familypact.infra.pdf.blocks import Direction, TextBlock, TextStyle
from familypact.infra.pdf.poster_parts.script import runs_rtl
from familypact.infra.pdf.text import TextSetter

_LONELY = 0.3  # of the width: a last line that is shorter looks forgotten
_MOST_LINES = 4
_NARROWER = (0.75, 0.88)


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

    def pretty_block(self, text: str, style: TextStyle, width: float) -> TextBlock:
        """Set a paragraph, in narrower lines where the last would else be a lonely word."""
        block = self._setter.block(text, style, width)
        count = len(block.lines)
        if not 1 < count <= _MOST_LINES or block.lines[-1].width > _LONELY * width:
            return block
        for share in _NARROWER:
            narrow = self._setter.block(text, style, width * share)
            if len(narrow.lines) == count and narrow.height <= block.height:
                return narrow
        return block
