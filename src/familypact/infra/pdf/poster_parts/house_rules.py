"""The house rules: each with its bold bit in a pill, in two columns that are read one by one."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from familypact.infra.pdf.blocks import Align, TextStyle
from familypact.infra.pdf.poster_parts.brush import Brush
from familypact.infra.pdf.poster_parts.heading import Heading
from familypact.infra.pdf.poster_parts.look import Look
from familypact.infra.pdf.poster_parts.part import PADDING, Kit
from familypact.infra.pdf.poster_parts.rule_lines import RuleLine
from familypact.infra.pdf.shape import Rect
from familypact.infra.pdf.sheet import Pen

_GUTTER = 16.0
_BESIDE = 8.0  # between a pill and its line
_IN_PILL = 7.0
_WIDEST_PILL = 0.36  # of a column
_TOO_LONG_FOR_TWO = 500  # letters that would make a tall and narrow tower


@dataclass(frozen=True, slots=True)
class _Row:
    """A rule measured: the heights of its pill, its line and its reason."""

    rule: RuleLine
    pill: float
    line: float
    reason: float

    @property
    def height(self) -> float:
        return max(self.pill, self.line + self.reason)


class HouseRules:
    """A panel of rules; with `reasons` each says why below its line."""

    def __init__(
        self, kit: Kit, heading: Heading, rules: Sequence[RuleLine], *, reasons: bool = False
    ) -> None:
        self._kit, self._heading, self._rules = kit, heading, rules
        self._reasons = reasons
        longest = max((len(rule.text) + len(rule.reason) for rule in rules), default=0)
        self._count = 1 if longest > _TOO_LONG_FOR_TWO else 2
        self._column = (kit.width - 2 * PADDING - _GUTTER * (self._count - 1)) / self._count

    def height(self, look: Look) -> float:
        rows = self._rows(look)
        columns = self._columns(rows, look)
        tall = max((_stack(column, self._gap(look)) for column in columns), default=0.0)
        return 2 * self._padding(look) + self._heading.height(look) + tall

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
        pill_width = self._pill_width(look)
        with brush.canvas.tag("L", numbering="None"):
            for i, rows in enumerate(columns):
                place = Rect(inner.x + i * (self._column + _GUTTER), top, self._column, 0)
                for row in rows:
                    self._draw_row(brush, replace(place, height=row.height), row, look, pill_width)
                    place = replace(place, y=place.y + row.height + gap)

    def _draw_row(self, brush: Brush, rect: Rect, row: _Row, look: Look, pill_width: float) -> None:
        palette = self._kit.palette
        text = row.line + row.reason
        style = self._line(look)
        # Beside a long text the pill stands at its first lines, where reading starts.
        beside = min(rect.height, max(row.pill, 2 * style.size * style.spacing))
        pill = Rect(rect.x, rect.y + (beside - row.pill) / 2, pill_width, row.pill)
        with brush.canvas.tag("LI"):
            self._draw_pill(brush, pill)
            inside = pill.inset(_IN_PILL / 2, self._pill_padding(look))
            brush.text(row.rule.pill, self._pill(look), inside, palette.on_pill, "Lbl")
            x = pill.right + _BESIDE
            y = rect.y + (rect.height - text) / 2
            place = Rect(x, y, rect.right - x, 0)
            with brush.canvas.tag("LBody"):
                y += brush.text(row.rule.text, style, place, palette.ink, "P")
                if row.reason:
                    why = self._reason(look)
                    brush.text(row.rule.reason, why, replace(place, y=y), palette.quiet, "P")

    def _draw_pill(self, brush: Brush, pill: Rect) -> None:
        palette = self._kit.palette
        pen = Pen(palette.pill_edge, 0.8) if palette.pill_edge else None
        if palette.pill or pen:
            with brush.canvas.artifact():
                brush.canvas.rounded_rect(brush.mirrored(pill), 11, palette.pill, pen)

    def _columns(self, rows: list[_Row], look: Look) -> tuple[list[_Row], ...]:
        return (rows,) if self._count == 1 else _balanced(rows, self._gap(look))

    def _rows(self, look: Look) -> list[_Row]:
        press = self._kit.press
        pill_width = self._pill_width(look)
        room = self._column - pill_width - _BESIDE
        rows = []
        for rule in self._rules:
            pill = press.height(rule.pill, self._pill(look), pill_width - _IN_PILL)
            line = press.height(rule.text, self._line(look), room)
            reason = 0.0
            if self._reasons and rule.reason:
                reason = press.height(rule.reason, self._reason(look), room)
            rows.append(_Row(rule, pill + 2 * self._pill_padding(look), line, reason))
        return rows

    def _pill_width(self, look: Look) -> float:
        style = self._pill(look)
        widths = (self._kit.press.width(rule.pill, style) for rule in self._rules)
        widest = max(widths, default=0.0) + 2 * _IN_PILL
        return min(widest, self._column * _WIDEST_PILL)

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
    def _pill_padding(look: Look) -> float:
        return look.gap(1.5, 3.5)

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
