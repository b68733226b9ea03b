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
        self._knows = False
        super().__init__(text, parent, icon=icon, name=name)
        self.setCheckable(True)
        self.toggled.connect(self._heed_toggle)

    @override
    def setChecked(self, checked: bool) -> None:
        self._knows = True
        super().setChecked(checked)
        self._knows = False

    @override
    def nextCheckState(self) -> None:
        """Do what every click does, by pointer or keyboard."""
        self._knows = True
        super().nextCheckState()
        self._knows = False

    def _heed_toggle(self, on: bool) -> None:
        """Let a screen reader's press count as a click.

        WORKAROUND: Qt toggles a checkable button for it and sends no `clicked`, so that the answer
        would be shown and not be kept.
        """
        if not self._knows:
            self.setChecked(not on)
            self.click()

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
