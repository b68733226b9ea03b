"""Let the tab key follow the reading order where a page makes its widgets bit by bit."""

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget


def follow_reading_order(root: QWidget) -> None:
    """Chain all that can have the focus as the layouts place it; Qt goes by the time of making."""
    for first, second in pairwise(_stops(root)):
        QWidget.setTabOrder(first, second)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    if inside is not None and widget.focusPolicy() is Qt.FocusPolicy.NoFocus:
        yield from _stops(inside)
    elif widget.focusPolicy() is not Qt.FocusPolicy.NoFocus:
        yield widget
    elif layout is not None:
        yield from _stops_in(layout)


def _stops_in(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield from _stops(widget)
        elif inner is not None:
            yield from _stops_in(inner)
