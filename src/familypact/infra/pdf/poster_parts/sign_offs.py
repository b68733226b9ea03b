"""Who signed and who still may: drawn names, typed names, and lines for the pen."""

from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from familypact.domain.sign_off import Mark, SignOff
from familypact.domain.text import QT_TRANSLATE_NOOP
from familypact.infra.pdf.blocks import Align, TextStyle, Weight
from familypact.infra.pdf.fit import Sizes, largest_size
from familypact.infra.pdf.ink import ink_path
from familypact.infra.pdf.poster_parts.brush import Brush
from familypact.infra.pdf.poster_parts.content import Signer
from familypact.infra.pdf.poster_parts.look import SMALLEST, SMALLEST_PLEDGE, Look
from familypact.infra.pdf.poster_parts.part import Kit
from familypact.infra.pdf.shape import Path, Rect
from familypact.infra.pdf.sheet import Pen

_ACROSS = (2, 3, 4, 5, 6)
_NARROWEST = 74.0
_GUTTER = 12.0
INSET = 12.0  # names stand where the texts in the panels begin
_LOWEST_INK, _HIGHEST_INK = 26.0, 40.0
_TYPED = Sizes(SMALLEST, 22.0)

_TO_SIGN = QT_TRANSLATE_NOOP("poster", "{name} (to sign)")
_DECLINED = QT_TRANSLATE_NOOP("poster", "{name} chose not to sign yet")
_DRAWN_BY_CHILD = QT_TRANSLATE_NOOP("poster", "Drawn signature of {name} (child)")
_DRAWN_BY_GROWN_UP = QT_TRANSLATE_NOOP("poster", "Drawn signature of {name} (grown-up)")
_TYPED_BY = QT_TRANSLATE_NOOP("poster", "Typed signature of {name}")


class SignOffs:
    """A grid of signatures, each over a line with the name below; at most so many side by side."""

    def __init__(self, kit: Kit, signers: Sequence[Signer], most: int = _ACROSS[-1]) -> None:
        self._kit, self._signers = kit, signers
        self._set_across(2)
        smallest = Look(SMALLEST_PLEDGE, heading=20)
        heights = {}
        for across in (across for across in _ACROSS if across <= most):
            self._set_across(across)
            if self._cell >= _NARROWEST:
                heights[across] = self.height(smallest)
        lowest = min(heights.values())
        # The fewer stand side by side, the more room has each to sign in.
        self._set_across(next(across for across in heights if heights[across] <= lowest))

    def _set_across(self, across: int) -> None:
        room = self._kit.width - 2 * INSET
        self._across = across
        self._cell = (room - _GUTTER * (across - 1)) / across

    def height(self, look: Look) -> float:
        return sum(self._row_height(row, look) for row in self._rows())

    def draw(self, brush: Brush, rect: Rect, look: Look) -> None:
        spare = (rect.height - self.height(look)) / max(len(self._rows()), 1)
        y = rect.y
        for row in self._rows():
            tall = self._row_height(row, look) + spare
            ink = self._ink(row, look) + spare
            for i, signer in enumerate(row):
                x = rect.x + INSET + i * (self._cell + _GUTTER)
                self._draw_cell(brush, Rect(x, y, self._cell, ink), signer)
            y += tall

    def _draw_cell(self, brush: Brush, ink: Rect, signer: Signer) -> None:
        palette = self._kit.palette
        brush.line((ink.x, ink.bottom), ink.width, Pen(palette.line, 1.0))
        room = Rect(ink.x + 2, ink.y + 2, ink.width - 4, ink.height - 1)
        sign_off = signer.sign_off
        if sign_off is not None and sign_off.mark is Mark.DRAWN:
            source = _DRAWN_BY_CHILD if signer.is_child else _DRAWN_BY_GROWN_UP
            alt = self._kit.words.of(source, name=signer.name)
            with brush.figure(alt, room):
                path = _inked(sign_off, room.width, room.height)
                brush.shape(path, room, fill=palette.ink)
        elif sign_off is not None and sign_off.mark is Mark.TYPED:
            alt = self._kit.words.of(_TYPED_BY, name=signer.name)
            # A typed name weighs as much as a drawn one, and is announced like it.
            with brush.canvas.figure(alt, brush.mirrored(room)):
                self._draw_typed(brush, room, _typed_name(signer))
        place = Rect(ink.x, ink.bottom + 2, ink.width, 0)
        brush.text(self._caption(signer), self._name(), place, palette.ink, "P")

    def _draw_typed(self, brush: Brush, room: Rect, typed: str) -> None:
        """Set a typed name as large as a drawn one would be, standing on the line."""
        press = self._kit.press
        fit = largest_size(
            _TYPED,
            lambda size: press.height(typed, self._typed(size), room.width) <= room.height,
        )
        style = self._typed(fit.size)
        tall = press.height(typed, style, room.width)
        place = replace(room, y=room.bottom - tall)
        brush.text(typed, style, place, self._kit.palette.ink)

    def _rows(self) -> list[Sequence[Signer]]:
        starts = range(0, len(self._signers), self._across)
        return [self._signers[i : i + self._across] for i in starts]

    def _row_height(self, row: Sequence[Signer], look: Look) -> float:
        press = self._kit.press
        names = (press.height(self._caption(s), self._name(), self._cell) for s in row)
        return self._ink(row, look) + 2 + max(names) + look.gap(3, 8)

    def _caption(self, signer: Signer) -> str:
        words = self._kit.words
        if signer.sign_off is None:
            return words.of(_TO_SIGN, name=signer.name)
        match signer.sign_off.mark:
            case Mark.DECLINED:
                return words.of(_DECLINED, name=signer.name)
            case Mark.DRAWN | Mark.TYPED:
                return signer.name

    def _name(self) -> TextStyle:
        return TextStyle(11.5, Weight.SEMIBOLD, 1.15)

    def _ink(self, row: Sequence[Signer], look: Look) -> float:
        """Return how high the signatures of a row are: a long typed name needs several lines."""
        typed = (
            self._kit.press.height(_typed_name(s), self._typed(SMALLEST), self._cell - 4) + 4
            for s in row
            if s.sign_off is not None and s.sign_off.mark is Mark.TYPED
        )
        return max(look.gap(_LOWEST_INK, _HIGHEST_INK), *typed, 0.0)

    @staticmethod
    def _typed(size: float) -> TextStyle:
        return TextStyle(size, Weight.SEMIBOLD, 1.1, Align.CENTER)


@lru_cache(maxsize=32)  # a preview draws the same signatures again and again
def _inked(sign_off: SignOff, width: float, height: float) -> Path:
    return ink_path(sign_off.strokes, sign_off.pad, Rect(0, 0, width, height))


def _typed_name(signer: Signer) -> str:
    typed = signer.sign_off.typed.strip() if signer.sign_off is not None else ""
    return typed or signer.name
