"""Say which letters each glyph stands for, so that a PDF can be copied, searched and read aloud."""

import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

LINE_BREAK = "\u2028"
NOTHING = "\u200b"  # a glyph must stand for something: this one says nothing and takes no room

_BREAKS = dict.fromkeys(map(ord, "\n\v\f\r\x85\u2029"), LINE_BREAK)
_SILENT = frozenset("\u00ad\u034f\u061c\u180e\ufeff" + LINE_BREAK)
_SILENT_RANGES = ((0x200B, 0x200F), (0x202A, 0x202E), (0x2060, 0x206F), (0xFE00, 0xFE0F))
_BRACKETS = str.maketrans("()[]{}<>\u00ab\u00bb\u2039\u203a", ")(][}{><\u00bb\u00ab\u203a\u2039")
_NOT_A_SIGN = frozenset(("Cc", "Cs"))


def cleaned(text: str) -> str:
    """Return the text without what cannot be set: control codes and halves of characters."""
    if text.isascii() and text.isprintable():
        return text
    text = text.replace("\r\n", "\n").translate(_BREAKS).replace("\t", " ")
    text = "".join(c for c in text if unicodedata.category(c) not in _NOT_A_SIGN)
    return unicodedata.normalize("NFC", text)


def is_silent(sign: str) -> bool:
    """Tell whether a sign steers the layout without being drawn."""
    if sign < "\u00ad":
        return False
    code = ord(sign)
    return sign in _SILENT or any(first <= code <= last for first, last in _SILENT_RANGES)


def drawn(signs: str) -> str:
    if signs.isascii():
        return signs
    return "".join(sign for sign in signs if not is_silent(sign))


def as_seen(signs: str) -> str:
    """Turn round the brackets of a text from right to left: readers expect what stands on paper."""
    return signs.translate(_BRACKETS)


def sign_name(sign: str) -> str:
    return f"U+{ord(sign):04X} {unicodedata.name(sign, '')}".strip()


def starts_rtl(text: str) -> bool:
    """Tell whether the first letter is one of a script that runs from right to left.

    What is isolated from its surroundings counts only where there is no other letter.
    """
    first: dict[bool, bool] = {}
    depth = 0
    for sign in text:
        match unicodedata.bidirectional(sign):
            case "L" | "R" | "AL" as kind:
                first.setdefault(depth > 0, kind != "L")
                if not depth:
                    break
            case "LRI" | "RLI" | "FSI":
                depth += 1
            case "PDI":
                depth = max(depth - 1, 0)
            case _:
                continue
    return first.get(False, first.get(True, False))


@dataclass(frozen=True, slots=True)
class Cluster:
    """Letters that are drawn together, the glyphs they became, and where in the text they start."""

    text: str
    glyphs: tuple[int, ...]
    start: int

    def spelled(self) -> tuple[str, ...]:
        """Share the letters out among the glyphs, first to first, the last taking the rest."""
        count = len(self.glyphs)
        shares = [self.text[i : i + 1] or NOTHING for i in range(count - 1)]
        return (*shares, self.text[count - 1 :] or NOTHING)

    def is_reordered(self, plain: Sequence[int]) -> bool:
        """Tell whether the glyphs are others than the letters' own, or in another order."""
        return len(self.glyphs) > 1 and self.glyphs != tuple(plain)


@dataclass(frozen=True, slots=True)
class Placed:
    """A cluster with the places of its glyphs."""

    cluster: Cluster
    xs: tuple[float, ...]
    ys: tuple[float, ...]


def words(
    clusters: Sequence[Placed], own: Callable[[str], Sequence[int]]
) -> Iterator[tuple[list[Placed], bool]]:
    """Cut a run so that words whose glyphs do not spell them stand alone, and say which those are.

    `own` tells the glyphs that letters have while they stand alone.
    """
    piece: list[Placed] = []
    for word in _each_word(clusters):
        if not any(p.cluster.is_reordered(own(p.cluster.text)) for p in word):
            piece += word
            continue
        if piece:
            yield piece, False
            piece = []
        yield word, True
    if piece:
        yield piece, False


def _each_word(clusters: Sequence[Placed]) -> Iterator[list[Placed]]:
    word: list[Placed] = []
    for placed in clusters:
        if placed.cluster.text.isspace():
            yield word
            yield [placed]
            word = []
        else:
            word.append(placed)
    yield word
