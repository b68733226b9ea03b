"""Who signed and who still may: drawn names, typed names, and lines for the pen."""

from collections.abc import Sequence
from dataclasses import replace
from math import ceil

from familypact.domain.sign_off import Mark
from familypact.domain.text import QT_TRANSLATE_NOOP
from familypact.infra.pdf.blocks import Align, TextStyle, Weight
from familypact.infra.pdf.fit import Sizes, largest_size
from familypact.infra.pdf.ink import ink_path
from familypact.infra.pdf.poster_parts.brush import Brush
from familypact.infra.pdf.poster_parts.content import Signer
from familypact.infra.pdf.poster_parts.look import SMALLEST, Look
from familypact.infra.pdf.poster_parts.part import Kit
from familypact.infra.pdf.shape import Rect
from familypact.infra.pdf.sheet import Pen

_ACROSS = 4
_GUTTER = 12.0
INSET = 12.0  # names stand where the texts in the panels begin
_LOWEST_INK, _HIGHEST_INK = 26.0, 40.0
_TYPED = Sizes(SMALLEST, 22.0)

_TO_SIGN = QT_TRANSLATE_NOOP("poster", "{name} (to sign)")
_DECLINED = QT_TRANSLATE_NOOP("poster", "{name} chose not to sign yet")
_DRAWN_BY_CHILD = QT_TRANSLATE_NOOP("poster", "Drawn signature of {name} (child)")
_DRAWN_BY_GROWN_UP = QT_TRANSLATE_NOOP("poster", "Drawn signature of {name} (grown-up)")
_TYPED_BY = QT_TRANSLATE_NOOP("poster", "Signed by {name} with a typed name")


class SignOffs:
    """A grid of signatures, each over a line with the name below."""

    def __init__(self, kit: Kit, signers: Sequence[Signer]) -> None:
        self._kit, self._signers = kit, signers
        rows = ceil(len(signers) / _ACROSS)
        self._across = max(ceil(len(signers) / max(rows, 1)), 2)
        room = kit.width - 2 * INSET
        self._cell = (room - _GUTTER * (self._across - 1)) / self._across

    def height(self, look: Look) -> float:
        return sum(self._row_height(row, look) for row in self._rows())

    def draw(self, brush: Brush, rect: Rect, look: Look) -> None:
        spare = (rect.height - self.height(look)) / max(len(self._rows()), 1)
        y = rect.y
        for row in self._rows():
            tall = self._row_height(row, look) + spare
            for i, signer in enumerate(row):
                x = rect.x + INSET + i * (self._cell + _GUTTER)
                self._draw_cell(brush, Rect(x, y, self._cell, self._ink(look) + spare), signer)
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
                path = ink_path(sign_off.strokes, sign_off.pad, Rect(0, 0, room.width, room.height))
                brush.shape(path, room, fill=palette.ink)
        elif sign_off is not None and sign_off.mark is Mark.TYPED:
            self._draw_typed(brush, room, sign_off.typed.strip() or signer.name)
        place = Rect(ink.x, ink.bottom + 2, ink.width, 0)
        brush.text(self._caption(signer), self._name(), place, palette.ink, "P")

    def _draw_typed(self, brush: Brush, room: Rect, typed: str) -> None:
        """Set a typed name as large as a drawn one would be, standing on the line."""
        press = self._kit.press
        style = TextStyle(_TYPED.highest, Weight.SEMIBOLD, 1.1, Align.CENTER)

        def is_inside(size: float) -> bool:
            return press.height(typed, replace(style, size=size), room.width) <= room.height

        fit = largest_size(_TYPED, is_inside)
        style = replace(style, size=fit.size)
        tall = press.height(typed, style, room.width)
        place = replace(room, y=room.bottom - tall)
        brush.text(typed, style, place, self._kit.palette.ink, "P")

    def _rows(self) -> list[Sequence[Signer]]:
        starts = range(0, len(self._signers), self._across)
        return [self._signers[i : i + self._across] for i in starts]

    def _row_height(self, row: Sequence[Signer], look: Look) -> float:
        press = self._kit.press
        names = (press.height(self._caption(s), self._name(), self._cell) for s in row)
        return self._ink(look) + max(names) + look.gap(4, 8)

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
        return TextStyle(11.5, Weight.SEMIBOLD, 1.15, direction=self._kit.press.direction)

    @staticmethod
    def _ink(look: Look) -> float:
        return look.gap(_LOWEST_INK, _HIGHEST_INK)
