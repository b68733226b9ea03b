"""Show words exactly as they were typed, and break even a 300-letter name instead of cutting it."""

from itertools import pairwise
from unicodedata import bidirectional

from PySide6.QtCore import QEvent, Qt, QTextBoundaryFinder
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget
from typing_extensions import override

ZERO_WIDTH_SPACE = "\u200b"
LONGEST_WORD = 24  # no everyday word is longer; shorter ones must stay whole (Arabic joins letters)
PIECE = 6
_NAME_WORDS = 3
_LTR, _RTL = "\u200e", "\u200f"  # marks that only say which way the text runs
_WAYS = {"L": _LTR, "R": _RTL, "AL": _RTL}
_OTHER_WAY = {_LTR: _RTL, _RTL: _LTR}


def breakable(text: str) -> str:
    """Put invisible break places into words longer than any real one, between whole letters."""
    return " ".join(_broken(word) if len(word) > LONGEST_WORD else word for word in text.split(" "))


def steadied(text: str) -> str:
    """Let a sentence run as most of its letters do, also where a name of another script begins it.

    Qt goes by the first letter; an invisible mark before it says otherwise. A short name may have
    more letters than the few words after it.
    """
    if text.isascii():
        return text
    ways = [_WAYS.get(bidirectional(sign), "") for sign in text]
    first = next(filter(None, ways), "")
    other = _OTHER_WAY.get(first, "")
    if not other or other not in ways:
        return text
    name_ends = ways.index(other)
    is_name = len(text[:name_ends].split()) <= _NAME_WORDS and first not in ways[name_ends:]
    is_fewer = ways.count(first) < ways.count(other)
    return other + text if is_name or is_fewer else text


def _broken(word: str) -> str:
    finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Grapheme, word)
    units = word.encode("utf-16-le")  # Qt counts UTF-16 units, Python counts characters
    cuts: list[int] = []
    letters = 0
    while (place := finder.toNextBoundary()) != -1:
        letters += 1
        if letters % PIECE == 0:
            cuts.append(place)
    places = [0, *cuts, len(units) // 2]
    pieces = [units[2 * start : 2 * end].decode("utf-16-le") for start, end in pairwise(places)]
    return ZERO_WIDTH_SPACE.join(piece for piece in pieces if piece)


class TextLabel(QLabel):
    """A wrapping label for plain text; `text()` gives back what `setText` was given."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._vertical = Qt.AlignmentFlag.AlignTop
        self._align()
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(text)

    def centre_vertically(self) -> None:
        self._vertical = Qt.AlignmentFlag.AlignVCenter
        self._align()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()

    def _align(self) -> None:
        """Start where the page starts; Qt alone would go by the script of the words."""
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(self._vertical | side | Qt.AlignmentFlag.AlignAbsolute)

    @override
    def setText(self, text: str) -> None:
        if self.accessibleName() in {"", self._words}:
            self.setAccessibleName(text)
        self._words = text
        super().setText(steadied(breakable(text)))

    @override
    def text(self) -> str:
        return self._words
