"""Draw pages on which every mark is either named for screen readers or known as decoration."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum

from familypact.infra.pdf.blocks import GlyphRun, Line, OutlineRun, TextBlock
from familypact.infra.pdf.embed import EmbeddedFonts, FontFiles
from familypact.infra.pdf.fonts import FontShelf
from familypact.infra.pdf.letters import LINE_BREAK
from familypact.infra.pdf.metadata import DocumentInfo, describe
from familypact.infra.pdf.shape import Path, Rect
from familypact.infra.pdf.sheet import Pen, Sheet
from familypact.infra.pdf.structure import Element, StructureTree, Traits
from familypact.infra.pdf.typeset import shown


@dataclass(frozen=True, slots=True)
class Bullet:
    """A round bullet: how far from the text's edge, how large, and what it is read as."""

    distance: float
    radius: float
    colour: str
    text: str = "\u2022"


class _Decoration(Enum):
    OPEN = "artifact"


class TaggedCanvas:
    """Pages with a structure; places count in points from the top left corner, downwards.

    Whatever is drawn outside a leaf is decoration, which screen readers pass over. Colours are
    written `#0B6E69`. On paper all is `scale` times as large.
    """

    def __init__(
        self,
        info: DocumentInfo,
        size: tuple[float, float],
        shelf: FontShelf,
        files: FontFiles | None = None,
        *,
        scale: float = 1.0,
    ) -> None:
        self.width, self.height = size
        self._info = info
        self._shelf = shelf
        self._fonts = EmbeddedFonts(files or FontFiles())
        self._sheet = Sheet(size, info.language, scale)
        self._tree = StructureTree()
        self._marked: Element | _Decoration | None = None
        self._artifacts = 0

    @contextmanager
    def tag(self, role: str, *, language: str = "", numbering: str = "") -> Iterator[None]:
        """Open an element that groups others: Sect, L, LI, Table, TR, ..."""
        if role == "L":
            numbering = numbering or "Disc"
        with self._element(role, Traits(language, numbering=numbering), is_leaf=False):
            yield

    @contextmanager
    def leaf(self, role: str, *, language: str = "", actual: str = "") -> Iterator[None]:
        """Open an element that holds what is drawn now: H1, P, Lbl, LBody, Span, ..."""
        with self._element(role, Traits(language, actual=actual), is_leaf=True):
            yield

    @contextmanager
    def figure(self, alt: str, rect: Rect) -> Iterator[None]:
        """Open a picture; `alt` says in words what it shows."""
        scale = self._sheet.scale
        foot = self.height - rect.bottom
        box = Rect(rect.x * scale, foot * scale, rect.width * scale, rect.height * scale)
        with self._element("Figure", Traits(alt=alt, box=box), is_leaf=True):
            yield

    @contextmanager
    def link(self, rect: Rect, url: str, text: str) -> Iterator[None]:
        """Open a link: what is drawn now leads to `url`; `text` says where that is."""
        with self._element("Link", Traits(), is_leaf=True):
            yield
            self._close_marked()
            name, entries = self._sheet.link(rect, url, text)
            entries["StructParent"] = self._tree.annotate(self._sheet.page, name)

    @contextmanager
    def artifact(self) -> Iterator[None]:
        """Draw decoration, also in the middle of an element."""
        self._artifacts += 1
        try:
            yield
        finally:
            self._artifacts -= 1

    def bookmark(self, title: str, y: float, level: int = 0) -> None:
        """List a place of this page in the viewer's outline."""
        self._sheet.bookmark(title, y, level)

    def draw_block(
        self, block: TextBlock, x: float, y: float, colour: str, role: str = ""
    ) -> float:
        """Draw a paragraph with its top left corner at x, y and return where it ends below.

        With a role it becomes an element of its own; without, it belongs to the open leaf.
        """
        if role and any(line.runs for line in block.lines):
            with self.leaf(role, language=block.style.language, actual=actual_text(block)):
                return self.draw_block(block, x, y, colour)
        for line in block.lines:
            self._draw_line(line, block.style.size, (x + line.x, y + line.baseline), colour)
        return y + block.height

    def list_item(
        self, block: TextBlock, at: tuple[float, float], colour: str, bullet: Bullet
    ) -> float:
        """Draw an item of the open list with its bullet and return where it ends below."""
        x, y = at
        middle = y + block.first_baseline - block.style.size / 4
        beside = x + block.width + bullet.distance if block.is_rtl else x - bullet.distance
        with self.tag("LI"):
            with self.leaf("Lbl", actual=bullet.text):
                self.circle(beside, middle, bullet.radius, fill=bullet.colour)
            return self.draw_block(block, x, y, colour, "LBody")

    def rounded_rect(
        self, rect: Rect, radius: float = 0, fill: str = "", pen: Pen | None = None
    ) -> None:
        self._ready(fill, pen)
        self._sheet.rounded_rect(rect, radius, fills=bool(fill), strokes=pen is not None)

    def circle(
        self, x: float, y: float, radius: float, *, fill: str = "", pen: Pen | None = None
    ) -> None:
        self._ready(fill, pen)
        self._sheet.circle(x, y, radius, fills=bool(fill), strokes=pen is not None)

    def line(self, start: tuple[float, float], end: tuple[float, float], pen: Pen) -> None:
        self._ready("", pen)
        self._sheet.line(start, end)

    def path(self, path: Path, fill: str = "", pen: Pen | None = None) -> None:
        if path:
            self._ready(fill, pen)
            self._sheet.path(path, fills=bool(fill), strokes=pen is not None)

    def new_page(self) -> None:
        self._close_marked()
        self._sheet.end_page()

    def finish(self) -> bytes:
        """Close the last page and return the whole file."""
        self.new_page()
        document = self._sheet.document
        self._tree.add_to(document, self._sheet.page)
        self._fonts.add_to(document)
        describe(document, self._info)
        return self._sheet.finish()

    @contextmanager
    def _element(self, role: str, traits: Traits, *, is_leaf: bool) -> Iterator[None]:
        self._close_marked()
        self._tree.enter(Element(role, traits, is_leaf))
        yield
        self._close_marked()
        self._tree.leave()

    def _ready(self, fill: str, pen: Pen | None = None) -> None:
        self._open_marked()
        self._sheet.colour(fill, pen)

    def _open_marked(self) -> None:
        """Say what is drawn next, unless it is the same thing as before."""
        current = self._tree.current
        if self._artifacts or not current.is_leaf:
            if self._marked is not _Decoration.OPEN:
                self._close_marked()
                self._sheet.write("/Artifact BMC")
                self._marked = _Decoration.OPEN
        elif self._marked is not current:
            self._close_marked()
            number = self._tree.mark(self._sheet.page)
            self._sheet.write(f"/{current.role} <</MCID {number}>> BDC")
            self._marked = current

    def _close_marked(self) -> None:
        if self._marked is not None:
            self._sheet.write("EMC")
            self._marked = None

    @contextmanager
    def _instead_of(self, actual: str) -> Iterator[None]:
        """Mark what is drawn now as standing for other letters than its own."""
        # Beside the open sequence and not inside it: readers lose their place at nested ones.
        if not actual or self._artifacts or not self._tree.current.is_leaf:
            self._open_marked()
            yield
            return
        self._close_marked()
        number = self._tree.mark(self._sheet.page)
        letters = (b"\xfe\xff" + actual.encode("utf-16-be")).hex().upper()
        self._sheet.write(f"/Span <</MCID {number} /ActualText <{letters}>>> BDC")
        yield
        self._sheet.write("EMC")

    def _draw_line(self, line: Line, size: float, at: tuple[float, float], colour: str) -> None:
        x, y = at
        for run in line.runs:
            with self._instead_of(run.actual):
                match run:
                    case OutlineRun():
                        self._sheet.colour(colour)
                        self._sheet.path(run.path.placed(x, y), fills=True, strokes=False)
                        self._draw_run(run.anchor, size, at, colour)
                    case GlyphRun():
                        self._draw_run(run, size, at, colour)

    def _draw_run(self, run: GlyphRun, size: float, at: tuple[float, float], colour: str) -> None:
        face = self._shelf.face(run.face)
        if face is None:
            raise LookupError(run.face)
        self._sheet.colour(colour, Pen(colour, run.thicken) if run.thicken else None)
        foot = (at[0], self.height - at[1])
        self._sheet.write(shown(run, self._fonts.of(face), size, foot))


def actual_text(block: TextBlock) -> str:
    """Return what a block says where its glyphs, read one by one, would not; otherwise nothing."""
    return block.text.replace(LINE_BREAK, " ") if block.wants_actual_text else ""
