"""Name something that is settled already: it looks like a chosen chip, but is only words."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from familypact.ui.accessible import set_role
from familypact.ui.look import Size
from familypact.ui.tokens import Theme
from familypact.ui.widgets.button_shape import Paint, Shape
from familypact.ui.widgets.buttons import TextButton


class Tag(TextButton):
    """Takes the wrapping of a button, and neither focus nor clicks."""

    def __init__(self, text: str, parent: QWidget | None = None, *, icon: str = "") -> None:
        super().__init__("", parent, icon=icon)
        set_role(self, QAccessible.Role.StaticText)
        self.setText(text)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setCursor(Qt.CursorShape.ArrowCursor)

    @override
    def shape(self) -> Shape:
        return Shape(height=36, side=14, radius=18, type_size=Size.SMALL, icon=18)

    @override
    def paint_now(self, theme: Theme) -> Paint:
        return Paint("transparent", theme.teal, theme.teal)


class ValueTag(Tag):
    """A value as it is proposed: quieter, as it is not settled."""

    @override
    def paint_now(self, theme: Theme) -> Paint:
        return Paint(theme.teal_tint, theme.ink, theme.teal_tint, 0)
