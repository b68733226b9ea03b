"""The outermost column of a page, where the tab key goes in reading order, whatever is added."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QLayout, QWidget
from typing_extensions import override

from familypact.ui.widgets.tab_order import chain
from familypact.ui.wizard.parts.tall import Tall


class PageColumn(Tall):
    """Qt goes in the order in which widgets were made; cards that open or come later would be last.

    `before` is what has the focus before the first part: the page's title.
    """

    def __init__(self, before: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = before
        self._order: list[QWidget] = []

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.LayoutRequest:
            self._put_in_order()
        return super().event(event)

    def _put_in_order(self) -> None:
        order = _stops_in(self.body)
        if order == self._order:
            return
        self._order = order
        chain([self._before, *order])


def _stops_in(layout: QLayout) -> list[QWidget]:
    """Give what can have the focus, from top to bottom as it is laid out."""
    found: list[QWidget] = []
    for index in range(layout.count()):
        item = layout.itemAt(index)
        widget = item.widget() if item is not None else None
        inner = item.layout() if item is not None else None
        if widget is not None and widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
            found.append(widget)
        elif widget is not None:
            inner = widget.layout()
        if inner is not None:
            found += _stops_in(inner)
    return found
