"""The two pledges side by side, equally wide, equally high, the grown-ups' first."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from familypact.infra.pdf.blocks import TextStyle, Weight
from familypact.infra.pdf.palette import Side
from familypact.infra.pdf.poster_parts.brush import Brush
from familypact.infra.pdf.poster_parts.look import Look
from familypact.infra.pdf.poster_parts.part import PADDING, Kit
from familypact.infra.pdf.shape import Rect
from familypact.infra.pdf.sheet import Pen

GUTTER = 10.0
_OVER_MORE = 2.0
_WIDEST_GAP = 1.1  # of the type size: wider gaps would tear a list apart


@dataclass(frozen=True, slots=True)
class Column:
    """One pledge; `more` says where the rest of it is, if anywhere."""

    title: str
    lines: Sequence[str]
    side: Side
    more: str = ""


class Pledges:
    """One or two columns of promises with bullets."""

    def __init__(self, kit: Kit, columns: Sequence[Column]) -> None:
        self._kit, self._columns = kit, columns
        count = len(columns)
        self._width = (kit.width - GUTTER * (count - 1)) / count

    def height(self, look: Look) -> float:
        return max(self._needed(column, look) for column in self._columns)

    def draw(self, brush: Brush, rect: Rect, look: Look) -> None:
        for i, column in enumerate(self._columns):
            x = rect.x + i * (self._width + GUTTER)
            self._draw_column(brush, Rect(x, rect.y, self._width, rect.height), column, look)

    def _draw_column(self, brush: Brush, rect: Rect, column: Column, look: Look) -> None:
        spare = rect.height - self._needed(column, look)
        gap = self._gap(look)
        spaces = max(len(column.lines) - 1, 1)
        wider = min(spare / (spaces + 1), max(_WIDEST_GAP * look.pledge - gap, 0.0))
        inner = rect.inset(PADDING, 0)
        shapes = self._kit.palette.shapes
        pen = Pen(column.side.edge, shapes.edge) if column.side.edge else None
        brush.panel(rect, shapes.radius, column.side.ground, pen)
        y = rect.y + self._padding(look)
        style = self._title(look)
        y += brush.text(column.title, style, replace(inner, y=y), column.side.heading, "H2")
        y += look.gap(3, 7) + wider / 2
        indent = self._indent(look)
        style = self._promise(look)
        with brush.canvas.tag("L"):
            for line in column.lines:
                at = Rect(inner.x + indent, y, inner.width - indent, 0)
                with brush.canvas.tag("LI"):
                    with brush.canvas.leaf("Lbl", actual="\u2022"):
                        middle = (inner.x + look.pledge * 0.26, y + look.pledge * 0.64)
                        brush.bullet(middle, look.pledge * 0.21, column.side.bullet, shapes.bullet)
                    y += brush.text(line, style, at, self._kit.palette.ink, "LBody")
                y += gap + wider
        if column.more:
            foot = rect.bottom - self._padding(look)
            at = replace(inner, y=foot - self._more_height(column, look) + _OVER_MORE)
            brush.text(column.more, self._more(look), at, column.side.heading, "P")

    def _needed(self, column: Column, look: Look) -> float:
        press = self._kit.press
        room = self._width - 2 * PADDING
        width = room - self._indent(look)
        style = self._promise(look)
        lines = sum(press.height(line, style, width) for line in column.lines)
        gaps = self._gap(look) * max(len(column.lines) - 1, 0)
        title = press.height(column.title, self._title(look), room)
        return (
            2 * self._padding(look)
            + title
            + look.gap(3, 7)
            + lines
            + gaps
            + self._more_height(column, look)
        )

    def _more_height(self, column: Column, look: Look) -> float:
        if not column.more:
            return 0.0
        room = self._width - 2 * PADDING
        return self._kit.press.height(column.more, self._more(look), room) + _OVER_MORE

    def _promise(self, look: Look) -> TextStyle:
        return replace(look.promise, language=self._kit.wording_language)

    def _title(self, look: Look) -> TextStyle:
        return replace(look.title, direction=self._kit.press.direction)

    def _more(self, look: Look) -> TextStyle:
        return replace(look.small, weight=Weight.SEMIBOLD, direction=self._kit.press.direction)

    @staticmethod
    def _indent(look: Look) -> float:
        return look.pledge * 0.9

    @staticmethod
    def _gap(look: Look) -> float:
        return look.pledge * look.gap(0.22, 0.5)

    @staticmethod
    def _padding(look: Look) -> float:
        return look.gap(9, 15)
