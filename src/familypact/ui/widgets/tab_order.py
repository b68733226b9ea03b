"""Let the tab key and screen readers follow the reading order where widgets are made bit by bit."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

_PLACE = "place_in_tab_order"
_NEVER = Qt.FocusPolicy.NoFocus


def follow_reading_order(root: QWidget) -> None:
    """Chain all that can have the focus as the layouts place it; Qt goes by the time of making."""
    chain(stops_of(root))


def chain(stops: Iterable[QWidget]) -> None:
    """Let the tab key go from each to the next."""
    for first, second in pairwise(stops):
        _set_order(first, second)


def keep_place(widget: QWidget) -> None:
    """Let Tab go on from here with what stands below, though it never stops here by itself."""
    widget.setProperty(_PLACE, True)


def stops_of(root: QWidget) -> list[QWidget]:
    """Give all that can have the focus, in reading order, and put the tree into that order too."""
    return list(_stops(root))


def _set_order(first: QWidget, second: QWidget) -> None:
    """Qt gives no place to what takes no focus; but a page may have put the focus there."""
    passed_by = [each for each in (first, second) if each.focusPolicy() is _NEVER]
    for each in passed_by:
        each.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    QWidget.setTabOrder(first, second)
    for each in passed_by:
        each.setFocusPolicy(_NEVER)


def _stops(widget: QWidget) -> Iterator[QWidget]:
    layout = widget.layout()
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    if inside is not None and widget.focusPolicy() is _NEVER:
        yield from _stops(inside)
    elif widget.focusPolicy() is not _NEVER or widget.property(_PLACE):
        yield widget
    elif layout is not None:
        placed = list(_placed_in(layout))
        _stack(widget, placed)
        for each in placed:
            yield from _stops(each)


def _placed_in(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            yield widget
        elif inner is not None:
            yield from _placed_in(inner)


def _stack(parent: QWidget, placed: list[QWidget]) -> None:
    """Screen readers read siblings as Qt stacks them: what was made last, or put on top, is last.

    Siblings in a layout do not cover each other, so that nothing looks different.
    """
    known = set(placed)
    if [child for child in parent.children() if child in known] != placed:
        for widget in placed:
            widget.raise_()
