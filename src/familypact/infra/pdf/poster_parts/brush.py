"""Draws from the side where reading starts: an Arabic page mirrors an English one."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from familypact.infra.pdf.blocks import Align, Direction, TextStyle
from familypact.infra.pdf.figures import star
from familypact.infra.pdf.letters import cleaned, starts_rtl
from familypact.infra.pdf.palette import Bullet
from familypact.infra.pdf.poster_parts.press import Press
from familypact.infra.pdf.qr import draw_qr
from familypact.infra.pdf.shape import Path, Rect
from familypact.infra.pdf.sheet import Pen
from familypact.infra.pdf.tagged import TaggedCanvas


@dataclass(frozen=True, slots=True)
class Mark:
    """Where something was drawn; a `kind` of "panel" may hold others, the rest may not."""

    page: int
    kind: str
    text: str
    rect: Rect


class Brush:
    """Places count from the top corner on the side where reading starts.

    It keeps a list of all it drew, so that one can see whether two things share a place.
    """

    def __init__(self, canvas: TaggedCanvas, press: Press) -> None:
        self.canvas = canvas
        self.press = press
        self.marks: list[Mark] = []
        self.missing: dict[str, None] = {}
        self.page = 0

    def text(self, text: str, style: TextStyle, rect: Rect, colour: str, role: str = "") -> float:
        """Draw a paragraph from the top of the rectangle and return its height."""
        block = self.press.pretty_block(text, self._turned(text, style), rect.width)
        if style.align is Align.START:
            rect = replace(rect, width=block.width)
        self.missing |= dict.fromkeys(block.missing)
        place = self.mirrored(rect)
        self.canvas.draw_block(block, place.x, place.y, colour, role)
        wide = min(block.natural_width, rect.width)
        indent = style.align.indent(rect.width - wide, is_rtl=False)
        self.note("text", text, Rect(rect.x + indent, rect.y, wide, block.height))
        return block.height

    def panel(self, rect: Rect, radius: float, fill: str = "", pen: Pen | None = None) -> None:
        if fill or pen:
            self.canvas.rounded_rect(self.mirrored(rect), radius, fill, pen)
        self.note("panel", "", rect)

    def bullet(self, at: tuple[float, float], radius: float, colour: str, shape: Bullet) -> None:
        place = self.mirrored(Rect(*at, 0, 0))
        match shape:
            case Bullet.DOT:
                self.canvas.circle(place.x, place.y, radius, fill=colour)
            case Bullet.STAR:
                self.canvas.path(star(place.x, place.y, radius * 1.75), colour)
            case Bullet.SQUARE:
                side = radius * 1.7
                corner = Rect(place.x - side / 2, place.y - side / 2, side, side)
                self.canvas.rounded_rect(corner, 0, colour)

    def line(self, start: tuple[float, float], width: float, pen: Pen) -> None:
        """Draw a level line."""
        place = self.mirrored(Rect(*start, width, 0))
        self.canvas.line((place.x, place.y), (place.right, place.y), pen)

    def shape(self, path: Path, at: Rect, *, fill: str = "", pen: Pen | None = None) -> None:
        """Draw a shape that is measured from the rectangle's corner and never mirrored."""
        place = self.mirrored(at)
        self.canvas.path(path.placed(place.x, place.y), fill, pen)

    def qr(self, address: str, rect: Rect, alt: str) -> None:
        draw_qr(self.canvas, address, self.mirrored(rect), alt)
        self.note("figure", alt, rect)

    @contextmanager
    def figure(self, alt: str, rect: Rect) -> Iterator[None]:
        with self.canvas.figure(alt, self.mirrored(rect)):
            yield
        self.note("figure", alt, rect)

    @contextmanager
    def link(self, rect: Rect, url: str, text: str) -> Iterator[None]:
        with self.canvas.link(self.mirrored(rect), url, text):
            yield

    def mirrored(self, rect: Rect) -> Rect:
        if not self.press.is_rtl:
            return rect
        return replace(rect, x=self.canvas.width - rect.right)

    def next_page(self) -> None:
        self.canvas.new_page()
        self.page += 1

    def note(self, kind: str, text: str, rect: Rect) -> None:
        self.marks.append(Mark(self.page, kind, text, self.mirrored(rect)))

    def _turned(self, text: str, style: TextStyle) -> TextStyle:
        """Let the page decide where lines start, and the text which way it runs."""
        is_rtl = style.direction is Direction.RTL or (
            style.direction is Direction.AUTO and starts_rtl(cleaned(text))
        )
        if is_rtl == self.press.is_rtl or style.align is Align.CENTER:
            return style
        other = Align.END if style.align is Align.START else Align.START
        return replace(style, align=other)
