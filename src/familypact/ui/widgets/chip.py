"""One answer that can be picked: icon, words, and a tick as soon as it is chosen."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from familypact.ui.look import Size, Weight
from familypact.ui.tokens import Theme
from familypact.ui.widgets.button_shape import Paint, Shape
from familypact.ui.widgets.buttons import TextButton


class Chip(TextButton):
    def __init__(
        self, text: str, parent: QWidget | None = None, *, icon: str = "", name: str = ""
    ) -> None:
        super().__init__(text, parent, icon=icon, name=name)
        self.setCheckable(True)

    @override
    def shape(self) -> Shape:
        return Shape(
            height=44, side=16, radius=22, type_size=Size.SMALL, weight=Weight.BOLD, icon=20
        )

    @override
    def icon_now(self) -> str:
        """Show a tick when chosen; the empty ring keeps its place, so that nothing jumps."""
        return "tick" if self.isChecked() else super().icon_now() or "ring"

    @override
    def paint_now(self, theme: Theme) -> Paint:
        if self.isChecked():
            return Paint(theme.teal_tint, theme.teal, theme.teal)
        edge = theme.ink if self.underMouse() else theme.field_line
        return Paint(theme.card, theme.ink, edge)
