"""Measures texts, and remembers what it measured, while a page is being tried at several sizes."""

from dataclasses import dataclass, field

from familypact.infra.pdf.blocks import Direction, TextBlock, TextStyle
from familypact.infra.pdf.poster_parts.script import runs_rtl
from familypact.infra.pdf.text import TextSetter

_LONELY = 0.3  # of the width: a last line that is shorter looks forgotten
_MOST_LINES = 4
_MOST_MEASURES, _MOST_BLOCKS = 20_000, 1_000
_NARROWER = (0.75, 0.88)


@dataclass(slots=True)
class Measures:
    """What was measured and set; the next poster of a family has nearly all its texts again."""

    heights: dict[tuple[str, TextStyle, float], float] = field(default_factory=dict)
    widths: dict[tuple[str, TextStyle], float] = field(default_factory=dict)
    blocks: dict[tuple[str, TextStyle, float], TextBlock] = field(default_factory=dict)

    def trim(self) -> None:
        """Forget everything once it is a lot."""
        if len(self.heights) > _MOST_MEASURES or len(self.blocks) > _MOST_BLOCKS:
            self.heights.clear()
            self.widths.clear()
            self.blocks.clear()


class Press:
    """The text setter of one poster; `is_rtl` tells which side its pages start on."""

    def __init__(self, setter: TextSetter, language: str, measures: Measures | None = None) -> None:
        known = measures or Measures()
        self._setter = setter
        self._heights, self._widths, self._blocks = known.heights, known.widths, known.blocks
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
        key = (text, style, width)
        if key not in self._blocks:
            self._blocks[key] = self._pretty(text, style, width)
        return self._blocks[key]

    def _pretty(self, text: str, style: TextStyle, width: float) -> TextBlock:
        block = self._setter.block(text, style, width)
        count = len(block.lines)
        if not 1 < count <= _MOST_LINES or block.lines[-1].width > _LONELY * width:
            return block
        longest = max(self.width(word, style) for word in text.split())
        for share in _NARROWER:
            if share * width <= longest:
                continue  # it would break within a word
            narrow = self._setter.block(text, style, width * share)
            if len(narrow.lines) == count and narrow.height <= block.height:
                return narrow
        return block
