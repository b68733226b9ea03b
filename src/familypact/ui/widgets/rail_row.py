"""One line of the rail: a step with its number or tick, or a place of the home window."""

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

from familypact.ui.look import Look, Size, Weight, current_look
from familypact.ui.tokens import Theme
from familypact.ui.widgets.button_shape import Paint, Shape
from familypact.ui.widgets.buttons import TextButton
from familypact.ui.widgets.painting import draw_panel, draw_tick


class RailState(Enum):
    TODO = "todo"
    CURRENT = "current"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class RailEntry:
    """`key` is what `Rail.chosen` brings; a place of the home window has no number."""

    key: int
    label: str
    state: RailState = RailState.TODO
    number: int | None = None


def row_policy() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy


class RailRow(TextButton):
    def __init__(self, entry: RailEntry, parent: QWidget | None = None) -> None:
        self._entry = entry
        super().__init__(entry.label, parent)
        self.setSizePolicy(row_policy())
        self.set_entry(entry)

    def entry(self) -> RailEntry:
        return self._entry

    def set_entry(self, entry: RailEntry) -> None:
        """Show another state; the row stays the same thing for the focus and for screen readers."""
        self._entry = entry
        self.setText(entry.label)
        self.setAccessibleName(self._spoken())
        self.setEnabled(entry.number is None or entry.state is not RailState.TODO)
        self.update()

    @override
    def shape(self) -> Shape:
        current = self._entry.state is RailState.CURRENT
        return Shape(
            height=42 if self._entry.number is not None else 40,
            side=12,
            radius=10,
            type_size=Size.BODY,
            weight=Weight.EXTRA_BOLD if current else Weight.REGULAR,
            icon=26,
            icon_gap=13,
            centred=False,
        )

    @override
    def icon_now(self) -> str:
        return "" if self._entry.number is None else "marker"

    @override
    def paint_in_state(self, theme: Theme) -> Paint:
        """Look the same when it cannot be used yet; the number's ring says that it is to come."""
        current = self._entry.state is RailState.CURRENT
        fill = theme.rail
        if (self.isEnabled() and self.underMouse()) or (current and self._entry.number is None):
            fill = theme.rail_hover
        return Paint(fill, theme.rail_ink if current else theme.rail_quiet, fill, 0)

    @override
    def ring_colour(self, theme: Theme) -> str:
        return theme.rail_accent

    @override
    def draw_icon(self, painter: QPainter, box: QRect, paint: Paint) -> None:
        look = current_look()
        theme = look.theme
        circle = QRectF(box)
        match self._entry.state:
            case RailState.DONE:
                draw_panel(painter, circle, box.width() / 2, theme.rail_accent, ("", 0))
                draw_tick(painter, circle, theme.on_rail_accent)
            case RailState.CURRENT:
                draw_panel(painter, circle, box.width() / 2, theme.rail_ink, ("", 0))
                self._draw_number(painter, look, box, theme.rail)
            case RailState.TODO:
                edge = (theme.rail_line, look.px(2))
                draw_panel(painter, circle, box.width() / 2, "transparent", edge)
                self._draw_number(painter, look, box, theme.rail_quiet)

    def _draw_number(self, painter: QPainter, look: Look, box: QRect, colour: str) -> None:
        font = look.font(Size.SMALL, Weight.EXTRA_BOLD)
        font.setPixelSize(look.px(13))
        painter.setFont(font)
        painter.setPen(QColor(colour))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, f"{self._entry.number}")

    def _spoken(self) -> str:
        label, number = self._entry.label, self._entry.number
        if number is None:
            return label
        match self._entry.state:
            case RailState.DONE:
                return self.tr("Step {number}: {label}, done").format(number=number, label=label)
            case RailState.CURRENT:
                return self.tr("Step {number}: {label}, you are here").format(
                    number=number, label=label
                )
            case RailState.TODO:
                return self.tr("Step {number}: {label}, still to come").format(
                    number=number, label=label
                )
