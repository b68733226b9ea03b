"""The house rules: each with its bold bit in a pill, in two columns that are read one by one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import Enum

from familypact.infra.pdf.blocks import Align, TextStyle
from familypact.infra.pdf.poster_parts.brush import Brush
from familypact.infra.pdf.poster_parts.heading import Heading
from familypact.infra.pdf.poster_parts.look import Look
from familypact.infra.pdf.poster_parts.part import PADDING, Kit
from familypact.infra.pdf.poster_parts.pill_row import IN_PILL, PillRow, draw_pill, pill_padding
from familypact.infra.pdf.poster_parts.rule_lines import RuleLine
from familypact.infra.pdf.shape import Rect
from familypact.infra.pdf.sheet import Pen

_GUTTER = 16.0
_BESIDE = 8.0  # between a pill and its line
_WIDEST_PILL = 0.36  # of a column
_TOO_LONG_FOR_TWO = 500  # letters that would make a tall and narrow tower


@dataclass(frozen=True, slots=True)
class _Row:
    """A rule measured: how wide its pill is, the heights of pill, line and reason."""

    rule: RuleLine
    pill_width: float
    pill: float
    line: float
    reason: float

    @property
    def height(self) -> float:
        return max(self.pill, self.line + self.reason)


class Manner(Enum):
    """How much room the rules take: in tight ones each line begins where its own pill ends."""

    WITH_REASONS = "with-reasons"
    EVEN = "even"
    TIGHT = "tight"


class HouseRules:
    """A panel of rules; with room each says why below its line.

    Those that are `named` stand at its foot in a row, without their lines.
    """

    def __init__(
        self,
        kit: Kit,
        heading: Heading,
        rules: Sequence[RuleLine],
        named: Sequence[RuleLine],
        manner: Manner,
    ) -> None:
        self._kit, self._heading, self._rules = kit, heading, rules
        self._manner = manner
        longest = max((len(rule.text) + len(rule.reason) for rule in rules), default=0)
        self._count = 1 if longest > _TOO_LONG_FOR_TWO else 2
        self._named = PillRow(kit, [rule.pill for rule in named], kit.width - 2 * PADDING)
        self._column = (kit.width - 2 * PADDING - _GUTTER * (self._count - 1)) / self._count

    def height(self, look: Look) -> float:
        rows = self._rows(look)
        columns = self._columns(rows, look)
        tall = max((_stack(column, self._gap(look)) for column in columns), default=0.0)
        row = self._named.height(look)
        return 2 * self._padding(look) + self._heading.height(look) + tall + row

    def draw(self, brush: Brush, rect: Rect, look: Look) -> None:
        palette = self._kit.palette
        spare = rect.height - self.height(look)
        brush.panel(rect, palette.shapes.radius, pen=Pen(palette.rules_edge, palette.shapes.edge))
        inner = rect.inset(PADDING, self._padding(look))
        self._heading.draw(brush, inner, look)
        columns = self._columns(self._rows(look), look)
        longest = max(len(column) for column in columns)
        gap = self._gap(look) + spare / (longest + 1)
        top = inner.y + self._heading.height(look) + spare / (longest + 1)
        with brush.canvas.tag("L", numbering="None"):
            for i, rows in enumerate(columns):
                place = Rect(inner.x + i * (self._column + _GUTTER), top, self._column, 0)
                for row in rows:
                    self._draw_row(brush, replace(place, height=row.height), row, look)
                    place = replace(place, y=place.y + row.height + gap)
        foot = inner.bottom - self._named.height(look)
        self._named.draw(brush, replace(inner, y=foot), look)

    def _draw_row(self, brush: Brush, rect: Rect, row: _Row, look: Look) -> None:
        palette = self._kit.palette
        text = row.line + row.reason
        style = self._line(look)
        # Beside a long text the pill stands at its first lines, where reading starts.
        beside = min(rect.height, max(row.pill, 2 * style.size * style.spacing))
        pill = Rect(rect.x, rect.y + (beside - row.pill) / 2, row.pill_width, row.pill)
        with brush.canvas.tag("LI"):
            draw_pill(brush, pill, palette)
            inside = pill.inset(IN_PILL / 2, pill_padding(look))
            brush.text(row.rule.pill, self._pill(look), inside, palette.on_pill, "Lbl")
            x = pill.right + _BESIDE
            y = rect.y + (rect.height - text) / 2
            place = Rect(x, y, rect.right - x, 0)
            with brush.canvas.tag("LBody"):
                y += brush.text(row.rule.text, style, place, palette.ink, "P")
                if row.reason:
                    why = self._reason(look)
                    brush.text(row.rule.reason, why, replace(place, y=y), palette.quiet, "P")

    def _columns(self, rows: list[_Row], look: Look) -> tuple[list[_Row], ...]:
        return (rows,) if self._count == 1 else _balanced(rows, self._gap(look))

    def _rows(self, look: Look) -> list[_Row]:
        press = self._kit.press
        rows = []
        for rule, wide in zip(self._rules, self._pill_widths(look), strict=True):
            room = self._column - wide - _BESIDE
            pill = press.height(rule.pill, self._pill(look), wide - IN_PILL)
            line = press.height(rule.text, self._line(look), room)
            reason = 0.0
            if self._manner is Manner.WITH_REASONS and rule.reason:
                reason = press.height(rule.reason, self._reason(look), room)
            rows.append(_Row(rule, wide, pill + 2 * pill_padding(look), line, reason))
        return rows

    def _pill_widths(self, look: Look) -> list[float]:
        style, most = self._pill(look), self._column * _WIDEST_PILL
        widths = [
            min(self._kit.press.width(rule.pill, style) + 2 * IN_PILL, most) for rule in self._rules
        ]
        if self._manner is Manner.TIGHT:
            return widths
        return [max(widths, default=0.0)] * len(widths)

    def _pill(self, look: Look) -> TextStyle:
        language = self._kit.wording_language
        return replace(look.pill, align=Align.CENTER, language=language)

    def _line(self, look: Look) -> TextStyle:
        return replace(look.rule, language=self._kit.wording_language)

    def _reason(self, look: Look) -> TextStyle:
        return replace(look.small, language=self._kit.wording_language)

    @staticmethod
    def _gap(look: Look) -> float:
        return look.gap(2.5, 7)

    @staticmethod
    def _padding(look: Look) -> float:
        return look.gap(8, 13)


def _stack(rows: Sequence[_Row], gap: float) -> float:
    return sum(row.height for row in rows) + gap * max(len(rows) - 1, 0)


def _balanced(rows: list[_Row], gap: float) -> tuple[list[_Row], list[_Row]]:
    """Cut the list where the higher of the two columns is lowest."""
    half = (len(rows) + 1) // 2
    cuts = range(half, min(half + 3, len(rows)) + 1) if rows else range(1)
    lowest = max(half - 2, 0)
    cut = min(
        [*range(lowest, half), *cuts],
        key=lambda i: (max(_stack(rows[:i], gap), _stack(rows[i:], gap)), abs(i - half)),
    )
    return rows[:cut], rows[cut:]
