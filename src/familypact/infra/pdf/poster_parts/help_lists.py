"""The lists in the panel of help: adults, numbers, addresses, and the first minute's plans."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from typing_extensions import override

from familypact.infra.pdf.blocks import Align, Direction, TextStyle, Weight
from familypact.infra.pdf.poster_parts.brush import Brush
from familypact.infra.pdf.poster_parts.content import Address, Number, Reach
from familypact.infra.pdf.poster_parts.look import Look
from familypact.infra.pdf.poster_parts.part import Kit
from familypact.infra.pdf.shape import Rect

_BESIDE = 8.0
_NARROWEST = 64.0  # a label beside a number needs at least so much room
_GUTTER = 16.0
_FEWEST_DIGITS = 3
_WIDE_ENOUGH_FOR_TWO = 400.0


@dataclass(frozen=True, slots=True)
class _Pair:
    """Two texts of one entry, beside each other or one below the other."""

    first: str
    second: str
    first_style: TextStyle
    second_style: TextStyle
    beside: float  # where the second starts; 0 where it stands below


class _Pairs:
    """A list of entries of two texts each."""

    def __init__(self, kit: Kit) -> None:
        self._kit = kit

    def pairs(self, look: Look) -> list[_Pair]:
        raise NotImplementedError

    def height(self, look: Look) -> float:
        pairs = self.pairs(look)
        gaps = self._gap(look) * max(len(pairs) - 1, 0)
        return sum(self._height(pair) for pair in pairs) + gaps

    def draw(self, brush: Brush, rect: Rect, look: Look) -> None:
        pairs = self.pairs(look)
        if not pairs:
            return
        y = rect.y
        with brush.canvas.tag("L", numbering="None"):
            for pair in pairs:
                with brush.canvas.tag("LI"), brush.canvas.tag("LBody"):
                    self._draw_pair(brush, Rect(rect.x, y, self._kit.width, 0), pair)
                y += self._height(pair) + self._gap(look)

    def _draw_pair(self, brush: Brush, at: Rect, pair: _Pair) -> None:
        ink = self._kit.palette.ink
        first, second = self._heights(pair)
        if not pair.beside:
            brush.text(pair.first, pair.first_style, at, ink, "P")
            brush.text(pair.second, pair.second_style, replace(at, y=at.y + first), ink, "P")
            return
        tall = max(first, second)
        place = Rect(at.x, at.y + (tall - first) / 2, pair.beside - _BESIDE, 0)
        brush.text(pair.first, pair.first_style, place, ink, "P")
        x = at.x + pair.beside
        place = Rect(x, at.y + (tall - second) / 2, at.right - x, 0)
        brush.text(pair.second, pair.second_style, place, ink, "P")

    def _height(self, pair: _Pair) -> float:
        first, second = self._heights(pair)
        return max(first, second) if pair.beside else first + second

    def _heights(self, pair: _Pair) -> tuple[float, float]:
        press, width = self._kit.press, self._kit.width
        first_room = pair.beside - _BESIDE if pair.beside else width
        return (
            press.height(pair.first, pair.first_style, first_room),
            press.height(pair.second, pair.second_style, width - pair.beside),
        )

    @staticmethod
    def _gap(look: Look) -> float:
        return look.gap(2, 6)


class Adults(_Pairs):
    """Name and way to reach; numbers in large type."""

    def __init__(self, kit: Kit, adults: Sequence[Reach]) -> None:
        super().__init__(kit)
        self._adults = adults

    @override
    def pairs(self, look: Look) -> list[_Pair]:
        return [self._pair(adult, look) for adult in self._adults]

    def _pair(self, adult: Reach, look: Look) -> _Pair:
        press = self._kit.press
        reach = replace(look.plain, weight=Weight.SEMIBOLD)
        if is_number(adult.reach):
            reach = replace(look.number, direction=Direction.LTR)
        # Names in heavy letters would drink more ink than may be spent where it is saved.
        heavy = self._kit.palette.shapes.is_title_heavy
        name = look.strong if heavy else replace(look.strong, weight=Weight.SEMIBOLD)
        wide = press.width(adult.name, name) + 2 * _BESIDE
        fits = wide + press.width(adult.reach, reach) + 1 <= self._kit.width
        return _Pair(adult.name, adult.reach, name, reach, wide if fits else 0.0)


class Numbers(_Pairs):
    """The numbers to call: the number first, whose it is beside it or above it."""

    def __init__(self, kit: Kit, numbers: Sequence[Number]) -> None:
        super().__init__(kit)
        self._numbers = numbers

    @override
    def pairs(self, look: Look) -> list[_Pair]:
        beside, below = self._beside(look), self._below(look)
        if not beside:
            return below
        return min(beside, below, key=lambda pairs: sum(map(self._height, pairs)))

    def _beside(self, look: Look) -> list[_Pair]:
        """Set the labels in a column of their own, if they have room there."""
        style = self._number(look)
        widths = [self._kit.press.width(n.number, style) for n in self._numbers]
        start = max(widths, default=0.0) + _BESIDE + 1
        words = [word for number in self._numbers for word in number.label.split()]
        longest = max((self._kit.press.width(word, look.small) for word in words), default=0.0)
        if self._kit.width - start < max(_NARROWEST, longest + 1):
            return []
        return [_Pair(n.number, n.label, style, look.small, start) for n in self._numbers]

    def _below(self, look: Look) -> list[_Pair]:
        style = self._number(look)
        return [_Pair(n.label, n.number, look.small, style, 0.0) for n in self._numbers]

    @staticmethod
    def _number(look: Look) -> TextStyle:
        return replace(look.number, direction=Direction.LTR)


class Addresses:
    """Pages to report to, each a link with the address in words."""

    def __init__(self, kit: Kit, addresses: Sequence[Address]) -> None:
        self._kit, self._addresses = kit, addresses

    def height(self, look: Look) -> float:
        return sum(
            self._label_height(a, look) + self._words_height(a, look) + look.gap(1, 4)
            for a in self._addresses
        )

    def draw(self, brush: Brush, rect: Rect, look: Look) -> None:
        if not self._addresses:
            return
        palette, width = self._kit.palette, self._kit.width
        y = rect.y
        with brush.canvas.tag("L", numbering="None"):
            for address in self._addresses:
                with brush.canvas.tag("LI"), brush.canvas.tag("LBody"):
                    place = Rect(rect.x, y, width, 0)
                    y += brush.text(address.label, look.small, place, palette.ink, "P")
                    tall = self._words_height(address, look)
                    place = Rect(rect.x, y, width, tall)
                    with brush.canvas.tag("P"), brush.link(place, address.url, address.label):
                        brush.text(address.words, self._words(look), place, palette.rules)
                    y += tall + look.gap(1, 4)

    def _label_height(self, address: Address, look: Look) -> float:
        return self._kit.press.height(address.label, look.small, self._kit.width)

    def _words_height(self, address: Address, look: Look) -> float:
        return self._kit.press.height(address.words, self._words(look), self._kit.width)

    @staticmethod
    def _words(look: Look) -> TextStyle:
        return replace(look.small, weight=Weight.SEMIBOLD, direction=Direction.LTR)


class Plans:
    """What a grown-up does when a child tells, as if-then lines in one or two columns."""

    def __init__(self, kit: Kit, plans: Sequence[str], lead: str, more: str) -> None:
        self._kit, self._plans, self._lead, self._more = kit, plans, lead, more
        self.width = kit.width
        self._count = 2 if kit.width > _WIDE_ENOUGH_FOR_TWO else 1
        self._column = (kit.width - _GUTTER * (self._count - 1)) / self._count

    def height(self, look: Look) -> float:
        if not self._plans:
            return 0.0
        columns = (self._column_height(column, look) for column in self._columns())
        return self._lead_height(look) + max(columns)

    def draw(self, brush: Brush, rect: Rect, look: Look) -> None:
        if not self._plans:
            return
        palette = self._kit.palette
        brush.text(self._lead, self._bold(look), rect, palette.promise_when_told, "P")
        if self._more:
            align = Align.END if self._is_beside(look) else Align.START
            y = rect.y if self._is_beside(look) else rect.y + self._line_height(self._lead, look)
            style = replace(self._pointer(look), align=align)
            brush.text(self._more, style, replace(rect, y=y), palette.promise_when_told, "P")
        indent = self._indent(look)
        with brush.canvas.tag("L"):
            for i, column in enumerate(self._columns()):
                x = rect.x + i * (self._column + _GUTTER)
                y = rect.y + self._lead_height(look)
                for plan in column:
                    place = Rect(x + indent, y, self._column - indent, 0)
                    with brush.canvas.tag("LI"):
                        with brush.canvas.leaf("Lbl", actual="\u2022"):
                            middle = (x + 2.6, y + self._plan(look).size * 0.64)
                            shape = palette.shapes.bullet
                            brush.bullet(middle, 2.3, palette.promise_when_told, shape)
                        brush.text(plan, self._plan(look), place, palette.ink, "LBody")
                    y += self._plan_height(plan, look) + self._gap(look)

    def _columns(self) -> tuple[Sequence[str], ...]:
        share = math.ceil(len(self._plans) / self._count)
        return (self._plans[:share], self._plans[share:])[: self._count]

    def _column_height(self, column: Sequence[str], look: Look) -> float:
        gaps = self._gap(look) * max(len(column) - 1, 0)
        return sum(self._plan_height(plan, look) for plan in column) + gaps

    def _plan_height(self, plan: str, look: Look) -> float:
        width = self._column - self._indent(look)
        return self._kit.press.height(plan, self._plan(look), width)

    def _lead_height(self, look: Look) -> float:
        tall = self._line_height(self._lead, look)
        if self._more and not self._is_beside(look):
            tall += self._line_height(self._more, look)
        return tall + look.gap(0, 3)

    def _line_height(self, text: str, look: Look) -> float:
        return self._kit.press.height(text, self._bold(look), self._kit.width)

    def _is_beside(self, look: Look) -> bool:
        """Tell whether the lead and the word about the rest have room on one line."""
        press = self._kit.press
        taken = press.width(self._lead, self._bold(look)) + press.width(
            self._more, self._pointer(look)
        )
        return taken + _GUTTER <= self._kit.width

    def _pointer(self, look: Look) -> TextStyle:
        return replace(self._bold(look), weight=Weight.SEMIBOLD)

    def _bold(self, look: Look) -> TextStyle:
        return replace(look.small, weight=Weight.EXTRABOLD, direction=self._kit.press.direction)

    def _plan(self, look: Look) -> TextStyle:
        return replace(look.small, language=self._kit.wording_language)

    def _indent(self, look: Look) -> float:
        return self._plan(look).size * 0.85

    def _gap(self, look: Look) -> float:
        return look.gap(0.5, 3)


def is_number(reach: str) -> bool:
    """Tell whether a way to reach somebody is a telephone number and not words."""
    digits = sum(sign.isdigit() for sign in reach)
    return digits >= _FEWEST_DIGITS and all(
        sign.isdigit() or sign in " +-/().\u00a0" for sign in reach
    )
