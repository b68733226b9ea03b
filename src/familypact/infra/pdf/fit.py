"""Find the largest type at which a text still fits, so that a poster is filled to its edges."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from familypact.infra.pdf.blocks import TextBlock, TextStyle
from familypact.infra.pdf.text import TextSetter

_STEP = 0.25


@dataclass(frozen=True, slots=True)
class Sizes:
    """The type sizes that may be tried, in points."""

    lowest: float
    highest: float


@dataclass(frozen=True, slots=True)
class Fit:
    """The size found; where `fits` is false, not even the lowest size fits."""

    size: float
    fits: bool


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A text to be fitted; `scale` and the `gap` below count in units of the size sought."""

    text: str
    style: TextStyle
    width: float
    scale: float = 1.0
    gap: float = 0.0

    def styled(self, size: float) -> TextStyle:
        return replace(self.style, size=size * self.scale)


@dataclass(frozen=True, slots=True)
class FittedBlocks:
    """The paragraphs at the size found, with the top of each counted from the box's top."""

    fit: Fit
    blocks: tuple[TextBlock, ...]
    tops: tuple[float, ...]
    height: float


def largest_size(sizes: Sizes, fits: Callable[[float], bool]) -> Fit:
    """Return the largest size, to a quarter of a point, for which `fits` says yes.

    What fits at one size has to fit at every smaller one.
    """
    if not fits(sizes.lowest):
        return Fit(sizes.lowest, fits=False)
    if fits(sizes.highest):
        return Fit(sizes.highest, fits=True)
    good, bad = 0, int((sizes.highest - sizes.lowest) / _STEP) + 1
    while bad - good > 1:
        middle = (good + bad) // 2
        if fits(sizes.lowest + middle * _STEP):
            good = middle
        else:
            bad = middle
    return Fit(sizes.lowest + good * _STEP, fits=True)


def fit_blocks(
    setter: TextSetter, paragraphs: Sequence[Paragraph], height: float, sizes: Sizes
) -> FittedBlocks:
    """Set the paragraphs below each other as large as the height allows."""
    fit = largest_size(sizes, lambda size: _height(setter, paragraphs, size) <= height)
    blocks, tops, top = [], [], 0.0
    for paragraph in paragraphs:
        block = setter.block(paragraph.text, paragraph.styled(fit.size), paragraph.width)
        blocks.append(block)
        tops.append(top)
        top += block.height + paragraph.gap * fit.size
    last_gap = paragraphs[-1].gap * fit.size if paragraphs else 0.0
    return FittedBlocks(fit, tuple(blocks), tuple(tops), top - last_gap)


def _height(setter: TextSetter, paragraphs: Sequence[Paragraph], size: float) -> float:
    heights = (setter.height(p.text, p.styled(size), p.width) for p in paragraphs)
    gaps = sum(p.gap for p in paragraphs[:-1]) * size
    return sum(heights) + gaps
