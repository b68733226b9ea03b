"""What a page says, in the order in which one reads it, for a voice to say it."""

from collections.abc import Iterator

from PySide6.QtWidgets import QLayout, QScrollArea, QStackedWidget, QWidget

from familypact.ui.widgets.chip import Chip
from familypact.ui.widgets.headings import QuietLabel, WhyLine
from familypact.ui.widgets.text_label import TextLabel

_SENTENCE_ENDS = (".", "!", "?", ":", "…", "。", "؟", "।")


def words_of(page: QWidget) -> list[str]:
    """Give titles, texts and the answers one can pick; side notes and buttons are left out."""
    return [_ended(text) for text in _texts(page) if text]


def _texts(widget: QWidget | None) -> Iterator[str]:
    match widget:
        case None | QuietLabel() | WhyLine():
            pass
        case TextLabel() | Chip():
            yield widget.text().strip()
        case QScrollArea():
            yield from _texts(widget.widget())
        case QStackedWidget():
            yield from _texts(widget.currentWidget())
        case _:
            yield from _placed(widget.layout())


def _placed(layout: QLayout | None) -> Iterator[str]:
    if layout is None:
        return
    for place in range(layout.count()):
        item = layout.itemAt(place)
        if item is None:
            continue
        widget = item.widget()
        if widget is None:
            yield from _placed(item.layout())
        elif not widget.isHidden():
            yield from _texts(widget)


def _ended(text: str) -> str:
    """Let a voice pause after a title too."""
    return text if text.endswith(_SENTENCE_ENDS) else f"{text}."
