"""The pages of a PDF: shapes and links drawn on them, and the finished file."""

from dataclasses import dataclass
from functools import lru_cache

from familypact.infra.pdf.bookmarks import Bookmark, Bookmarks
from familypact.infra.pdf.pdf_file import CATALOGUE, FIRST_PAGE, PdfFile
from familypact.infra.pdf.pdf_syntax import (
    array,
    dictionary,
    number,
    numbers,
    reference,
    short,
    text,
)
from familypact.infra.pdf.shape import Path, Rect
from familypact.infra.pdf.strokes import circle, outline, rounded_rect

_PAINT = {(True, True): "B", (True, False): "f", (False, True): "S", (False, False): "n"}
_ROUND = "1 j 1 J"  # corners and ends of lines
_PRINTED = b"4"  # annotation flag: the link is part of the printed page


@dataclass(frozen=True, slots=True)
class Pen:
    colour: str
    width: float = 1.0


class Sheet:
    """Pages to draw on; places count in points from the top left corner, downwards.

    On paper everything is `scale` times as large.
    """

    def __init__(self, size: tuple[float, float], scale: float = 1.0) -> None:
        self.width, self.height = size
        self.scale = scale
        self.file = PdfFile()
        self.pages: list[int] = []
        self._tree = self.file.reserve()
        self._fonts = self.file.reserve()
        self._bookmarks = Bookmarks()
        self._begin_page()

    @property
    def page(self) -> int:
        """Return how many pages are ended."""
        return len(self.pages)

    def write(self, operators: str) -> None:
        self._operators.append(operators)

    def colour(self, fill: str, pen: Pen | None = None) -> None:
        if fill:
            self._say(f"{_shares(fill)} rg")
        if pen:
            self._say(f"{_shares(pen.colour)} RG")
            self._say(f"{short(pen.width, 3)} w")
            self._say(_ROUND)

    def forget_pen(self) -> None:
        """Take note that what was written may have left a pen of another width."""
        self._said.pop("w", None)

    def rounded_rect(self, rect: Rect, radius: float, *, fills: bool, strokes: bool) -> None:
        placed = Rect(rect.x, self.height - rect.bottom, rect.width, rect.height)
        self.write(rounded_rect(placed, radius, _PAINT[fills, strokes]))

    def circle(self, x: float, y: float, radius: float, *, fills: bool, strokes: bool) -> None:
        self.write(circle(x, self.height - y, radius, _PAINT[fills, strokes]))

    def line(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        first = f"{short(start[0])} {short(self.height - start[1])} m"
        self.write(f"{first} {short(end[0])} {short(self.height - end[1])} l S")

    def path(self, path: Path, *, fills: bool, strokes: bool) -> None:
        self.write(outline(path, self.height, _PAINT[fills, strokes]))

    def link(self, rect: Rect, url: str, words: str, key: int) -> int:
        """Put a link on the page, with its key in the parent tree, and return its number."""
        foot = self.height - rect.bottom
        corners = [rect.x, foot, rect.right, foot + rect.height]
        entries = {
            "Type": b"/Annot",
            "Subtype": b"/Link",
            "Rect": numbers(v * self.scale for v in corners),
            "Border": b"[0 0 0]",
            "F": _PRINTED,
            "Contents": text(words),
            "A": dictionary({"S": b"/URI", "URI": text(url)}),
            "StructParent": b"%d" % key,
        }
        link = self.file.add(dictionary(entries))
        self._links.append(link)
        return link

    def bookmark(self, title: str, y: float, level: int) -> None:
        top = (self.height - y) * self.scale
        self._bookmarks.add(Bookmark(title, self._own_number(), top, self.file.reserve()), level)

    def end_page(self) -> None:
        content = "\n".join(self._operators).encode("ascii")
        entries = {
            "Type": b"/Page",
            "Parent": reference(self._tree),
            "MediaBox": numbers((0, 0, self.width * self.scale, self.height * self.scale), 3),
            "Resources": dictionary({"Font": reference(self._fonts)}),
            "Contents": reference(self.file.add_stream(content, {})),
            "StructParents": b"%d" % self.page,
            "Tabs": b"/S",
            "Annots": array(map(reference, self._links)),
        }
        self.file.put(self._own_number(), dictionary(entries))
        self.pages.append(self._own_number())
        self._begin_page()

    def finish(self, fonts: bytes, catalogue: dict[str, bytes]) -> bytes:
        """Return the whole file; every page must have been ended."""
        kids = array(map(reference, self.pages))
        tree = {"Type": b"/Pages", "Kids": kids, "Count": b"%d" % self.page}
        self.file.put(self._tree, dictionary(tree))
        self.file.put(self._fonts, fonts)
        own = {"Type": b"/Catalog", "Pages": reference(self._tree)}
        listed = self._bookmarks.add_to(self.file)
        self.file.put(CATALOGUE, dictionary({**own, **listed, **catalogue}))
        return self.file.written()

    def _begin_page(self) -> None:
        self._number = 0 if self.pages else FIRST_PAGE  # the next ones get theirs when they come
        scaled = number(self.scale, 8).decode("ascii")
        self._operators = [] if self.scale == 1 else [f"{scaled} 0 0 {scaled} 0 0 cm"]
        self._said: dict[str, str] = {}
        self._links: list[int] = []

    def _own_number(self) -> int:
        self._number = self._number or self.file.reserve()
        return self._number

    def _say(self, operators: str) -> None:
        """Write what holds until it is said otherwise, unless it holds already."""
        _, _, last = operators.rpartition(" ")
        if self._said.get(last) != operators:
            self._said[last] = operators
            self.write(operators)


@lru_cache(maxsize=256)
def _shares(colour: str) -> str:
    """Return how much of red, green and blue is in a colour written `#0B6E69`."""
    digits = int(colour[1:], 16)
    return " ".join(short((digits >> shift & 0xFF) / 255, 3) for shift in (16, 8, 0))
