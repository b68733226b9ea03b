"""The two kinds of cards: a child's own, and the one with nothing but numbers."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from familypact.domain.text import QT_TRANSLATE_NOOP
from familypact.infra.pdf.blocks import Align, Direction, TextStyle, Weight
from familypact.infra.pdf.fit import Sizes, largest_size
from familypact.infra.pdf.poster_parts.brush import Brush
from familypact.infra.pdf.poster_parts.help_lists import is_number
from familypact.infra.pdf.poster_parts.look import SMALLEST
from familypact.infra.pdf.poster_parts.part import Kit
from familypact.infra.pdf.shape import Rect
from familypact.infra.pdf.sheet import Pen

_LARGEST = 15.0
_PADDING = 11.0
_FEWEST_ROWS = 4  # trusted adults and the emergency number, as a rule
_TITLES = Sizes(SMALLEST, 20.0)
_CARD_OF = QT_TRANSLATE_NOOP("poster", "{name}: my card")
_PROMISE = QT_TRANSLATE_NOOP("poster", "I promise")
_MORE = QT_TRANSLATE_NOOP("poster", "More in our full pact")
_TELL = QT_TRANSLATE_NOOP("poster", "Something happened? Stop. Do not answer. Tell one of us:")
_POCKET_TITLE = QT_TRANSLATE_NOOP("poster", "Something happened? I tell or call:")


@dataclass(frozen=True, slots=True)
class Row:
    """Somebody to tell or to call, and how."""

    name: str
    reach: str


class Rows:
    """Names at the start, numbers at the end of the same line where both fit."""

    def __init__(self, kit: Kit, rows: Sequence[Row]) -> None:
        self._kit, self.rows = kit, rows

    def height(self) -> float:
        return sum(self.row_height(row) for row in self.rows)

    def row_height(self, row: Row) -> float:
        press, width = self._kit.press, self._kit.width
        name = press.height(row.name, self._name(), width)
        reach = press.height(row.reach, self._reach(row), width)
        return (max(name, reach) if self._is_one_line(row) else name + reach) + 3

    def draw(self, brush: Brush, at: Rect, *, role: str = "P") -> None:
        y = at.y
        ink = self._kit.palette.ink
        for row in self.rows:
            place = Rect(at.x, y, self._kit.width, 0)
            reach = self._reach(row)
            if self._is_one_line(row):
                wide = self._kit.press.width(row.reach, reach) + 1
                lower = y + (reach.size - self._name().size) * 0.9
                brush.text(row.name, self._name(), replace(place, y=lower), ink, role)
                end = Rect(at.x + self._kit.width - wide, y, wide, 0)
                brush.text(row.reach, reach, end, ink, role)
            else:
                below = y + brush.text(row.name, self._name(), place, ink, role)
                brush.text(row.reach, reach, replace(place, y=below), ink, role)
            y += self.row_height(row)

    def _is_one_line(self, row: Row) -> bool:
        press = self._kit.press
        taken = press.width(row.name, self._name()) + press.width(row.reach, self._reach(row))
        return taken + 10 <= self._kit.width

    @staticmethod
    def _name() -> TextStyle:
        return TextStyle(11.5, spacing=1.2)

    @staticmethod
    def _reach(row: Row) -> TextStyle:
        if is_number(row.reach):
            return TextStyle(15.0, Weight.EXTRABOLD, 1.15, direction=Direction.LTR)
        return TextStyle(11.5, Weight.SEMIBOLD, 1.2)


class ChildCard:
    """What one child promised, and whom it can tell; what has no room is in the full pact."""

    def __init__(
        self, kit: Kit, name: str, lines: Sequence[str], rows: Sequence[Row], height: float
    ) -> None:
        self._kit = kit
        self._inner = kit.width - 2 * _PADDING
        self.title = kit.words.of(_CARD_OF, name=name)
        self._lines = list(lines)
        self._height = height
        self._rows = Rows(kit, rows)
        self._title = _title_style(kit, self.title, self._inner)
        self._fit()
        fit = largest_size(
            Sizes(SMALLEST, _LARGEST), lambda size: self._needed(size, len(self._kept)) <= height
        )
        self.size = fit.size

    def draw(self, brush: Brush, rect: Rect) -> None:
        palette, words = self._kit.palette, self._kit.words
        band = self._title_height() + 14
        brush.panel(replace(rect, height=band), palette.shapes.radius * 0.7, palette.band)
        if not palette.band:
            brush.line((rect.x, rect.y + band), rect.width, Pen(palette.band_rule, 2.5))
        place = Rect(rect.x + _PADDING, rect.y + 7, self._inner, 0)
        brush.text(self.title, self._title, place, palette.on_band, "H1")
        spare = min(self._height - self._needed(self.size, len(self._kept)), 40.0)
        y = rect.y + band + 8 + spare / 4
        place = replace(rect, y=y)
        heading = self._heading()
        y += brush.text(words.of(_PROMISE), heading, place, palette.children.heading, "H2")
        y = self._draw_lines(brush, replace(rect, y=y + 3))
        if len(self._kept) < len(self._lines):
            more = words.of(_MORE)
            y += brush.text(more, self._small(), replace(rect, y=y), palette.quiet, "P")
        y += 7 + spare / 4
        y += brush.text(words.of(_TELL), heading, replace(rect, y=y), palette.help, "H2")
        self._rows.draw(brush, Rect(rect.x, y + 4, rect.width, 0))

    def _draw_lines(self, brush: Brush, at: Rect) -> float:
        palette = self._kit.palette
        style = replace(self._line(self.size), language=self._kit.wording_language)
        indent = self._indent(self.size)
        y = at.y
        with brush.canvas.tag("L"):
            for line in self._kept:
                with brush.canvas.tag("LI"):
                    with brush.canvas.leaf("Lbl", actual="\u2022"):
                        middle = (at.x + self.size * 0.26, y + self.size * 0.64)
                        shape = palette.shapes.bullet
                        brush.bullet(middle, self.size * 0.21, palette.children.bullet, shape)
                    place = Rect(at.x + indent, y, at.width - indent, 0)
                    y += brush.text(line, style, place, palette.ink, "LBody") + 3
        return y

    def _fit(self) -> None:
        """Leave out the last numbers, which are in the pocket too, then the last promises."""
        count = len(self._lines)
        self._kept = self._lines
        self._fit_rows(count, _FEWEST_ROWS)
        while count > 1 and self._needed(SMALLEST, count) > self._height:
            count -= 1
        self._kept = self._lines[:count]
        self._fit_rows(count, 1)

    def _fit_rows(self, count: int, fewest: int) -> None:
        rows = list(self._rows.rows)
        while len(rows) > fewest and self._needed(SMALLEST, count) > self._height:
            rows.pop()
            self._rows = Rows(self._kit, rows)

    def _needed(self, size: float, count: int) -> float:
        press, words, width = self._kit.press, self._kit.words, self._kit.width
        room = width - self._indent(size)
        lines = sum(press.height(t, self._line(size), room) + 3 for t in self._lines[:count])
        headings = sum(
            press.height(words.of(source), self._heading(), width) for source in (_PROMISE, _TELL)
        )
        more = 0.0
        if count < len(self._lines):
            more = press.height(words.of(_MORE), self._small(), width)
        gaps = 14 + 8 + 3 + 7 + 4
        return self._title_height() + headings + lines + more + gaps + self._rows.height()

    def _title_height(self) -> float:
        return self._kit.press.height(self.title, self._title, self._inner)

    def _heading(self) -> TextStyle:
        own = self._kit.press.direction
        return TextStyle(13.0, Weight.EXTRABOLD, 1.2, direction=own)

    def _small(self) -> TextStyle:
        return TextStyle(SMALLEST, Weight.SEMIBOLD, 1.2, direction=self._kit.press.direction)

    @staticmethod
    def _line(size: float) -> TextStyle:
        return TextStyle(size, spacing=1.18)

    @staticmethod
    def _indent(size: float) -> float:
        return size * 0.9


class PocketCard:
    """Numbers and nothing else: whoever finds it learns nothing about a family."""

    def __init__(self, kit: Kit, rows: Sequence[Row], height: float) -> None:
        self._kit = kit
        self._inner = replace(kit, width=kit.width - 2 * _PADDING)
        self._rows = Rows(self._inner, rows)
        self._height = height

    def fits(self) -> bool:
        return self._needed() <= self._height

    def draw(self, brush: Brush, rect: Rect, *, is_copy: bool) -> None:
        palette = self._kit.palette
        brush.panel(rect, 9, pen=Pen(palette.help_edge, 1.2))
        title = self._kit.words.of(_POCKET_TITLE)
        y = rect.y + _PADDING - 2
        place = Rect(rect.x + _PADDING, y, self._inner.width, 0)
        y += brush.text(title, self._title(), place, palette.help, "" if is_copy else "H1") + 4
        self._rows.draw(brush, replace(place, y=y), role="" if is_copy else "P")

    def _needed(self) -> float:
        title = self._kit.words.of(_POCKET_TITLE)
        tall = self._kit.press.height(title, self._title(), self._inner.width)
        return 2 * _PADDING + tall + self._rows.height()

    def _title(self) -> TextStyle:
        own = self._kit.press.direction
        return TextStyle(11.5, Weight.EXTRABOLD, 1.2, Align.START, own)


def in_pockets(kit: Kit, rows: Sequence[Row], height: float) -> list[PocketCard]:
    """Share the rows out evenly over as many cards as they need."""
    fewest = _dealt(kit, rows, height, len(rows))
    for most in range(math.ceil(len(rows) / len(fewest)), len(rows)):
        cards = _dealt(kit, rows, height, most)
        if len(cards) == len(fewest):
            return cards
    return fewest


def _dealt(kit: Kit, rows: Sequence[Row], height: float, most: int) -> list[PocketCard]:
    cards: list[PocketCard] = []
    held: list[Row] = []
    for row in rows:
        is_full = len(held) == most or not PocketCard(kit, [*held, row], height).fits()
        if held and is_full:
            cards.append(PocketCard(kit, held, height))
            held = []
        held.append(row)
    return [*cards, PocketCard(kit, held, height)]


def _title_style(kit: Kit, title: str, width: float) -> TextStyle:
    style = TextStyle(20.0, Weight.EXTRABOLD, 1.15, direction=kit.press.direction)

    def fits(size: float) -> bool:
        return kit.press.height(title, replace(style, size=size), width) <= 2 * size * 1.2

    return replace(style, size=largest_size(_TITLES, fits).size)
