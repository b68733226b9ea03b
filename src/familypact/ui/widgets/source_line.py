"""Open the evidence: a quiet line that works like a link."""

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from familypact.ui.look import Size
from familypact.ui.tokens import Theme
from familypact.ui.widgets.button_shape import Paint, Shape
from familypact.ui.widgets.buttons import TextButton


class SourceLine(TextButton):
    """`clicked` opens the source; underlined so that colour is not the only mark."""

    def __init__(self, text: str, parent: QWidget | None = None, *, name: str = "") -> None:
        super().__init__(text, parent, icon="magnifier", name=name)

    @override
    def shape(self) -> Shape:
        return Shape(height=44, side=6, radius=10, type_size=Size.SMALL, icon=18, underlined=True)

    @override
    def paint_now(self, theme: Theme) -> Paint:
        words = theme.ink if self.underMouse() else theme.teal
        return Paint("transparent", words, "transparent", 0)
