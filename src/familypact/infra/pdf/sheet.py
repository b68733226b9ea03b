"""The PDF library behind one door: pages, shapes and the finished file, made fit for archives."""

from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

from reportlab.lib.colors import HexColor
from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas

from familypact.infra.pdf.embed import CleanStream
from familypact.infra.pdf.fewer_curves import with_fewer_curves
from familypact.infra.pdf.shape import Op, Path, Rect, Step

_PAINT = {(True, True): "B", (True, False): "f", (False, True): "S", (False, False): "n"}
_RECTANGLE = (Op.MOVE, Op.LINE, Op.LINE, Op.LINE, Op.CLOSE)
_LONG = 40  # steps from which on a shape is worth some work
_ROUND = 1  # ends and corners of lines
_PRINTED = 4  # annotation flag: the link is part of the printed page


@dataclass(frozen=True, slots=True)
class Pen:
    colour: str
    width: float = 1.0


_NO_PEN = Pen("")


class _BareCanvas(Canvas):  # type: ignore[misc]
    """The library's canvas without the Helvetica that it names on each page but never embeds."""

    scale = 1.0

    def _make_preamble(self) -> None:
        self._preamble = f"{self.scale:.8g} 0 0 {self.scale:.8g} 0 0 cm"


class Sheet:
    """Pages to draw on; places count in points from the top left corner, downwards.

    On paper everything is `scale` times as large.
    """

    def __init__(self, size: tuple[float, float], language: str, scale: float = 1.0) -> None:
        self.width, self.height = size
        self.scale = scale
        self.page = 0
        paper = (self.width * scale, self.height * scale)
        self._canvas = _BareCanvas(
            BytesIO(), pagesize=paper, pageCompression=1, pdfVersion=(1, 7), lang=language
        )
        self._canvas.scale = self.scale
        self._canvas._make_preamble()  # noqa: SLF001 it was made before the scale was known
        self._bookmarks = self._links = 0
        self._fill, self._pen = "", _NO_PEN

    @property
    def document(self) -> pdfdoc.PDFDocument:
        return self._canvas._doc  # noqa: SLF001 the library has no other way to it

    def write(self, operators: str) -> None:
        self._canvas.addLiteral(operators)

    def colour(self, fill: str, pen: Pen | None = None) -> None:
        """Take up other colours, where they are others than before on this page."""
        if fill and fill != self._fill:
            self._fill = fill
            self._canvas.setFillColor(HexColor(fill))
        if pen and pen != self._pen:
            self._pen = pen
            self._canvas.setStrokeColor(HexColor(pen.colour))
            self._canvas.setLineWidth(pen.width)
            self._canvas.setLineJoin(_ROUND)
            self._canvas.setLineCap(_ROUND)

    def rounded_rect(self, rect: Rect, radius: float, *, fills: bool, strokes: bool) -> None:
        y = self.height - rect.bottom
        radius = min(radius, rect.width / 2, rect.height / 2)
        if radius > 0:
            self._canvas.roundRect(rect.x, y, rect.width, rect.height, radius, strokes, fills)
        else:
            self._canvas.rect(rect.x, y, rect.width, rect.height, strokes, fills)

    def circle(self, x: float, y: float, radius: float, *, fills: bool, strokes: bool) -> None:
        self._canvas.circle(x, self.height - y, radius, strokes, fills)

    def line(self, start: tuple[float, float], end: tuple[float, float]) -> None:
        self._canvas.line(start[0], self.height - start[1], end[0], self.height - end[1])

    def path(self, path: Path, *, fills: bool, strokes: bool) -> None:
        # Signatures have thousands of numbers: the library's own drawing takes five times as long.
        self.write(f"{_operators(path, self.height)}\n{_PAINT[fills, strokes]}")

    def link(self, rect: Rect, url: str, text: str) -> tuple[str, pdfdoc.PDFDictionary]:
        """Put a link on the page and return its name and its entries, which are still open."""
        self._links += 1
        name = f"Link{self._links}"
        foot = self.height - rect.bottom
        corners = [rect.x, foot, rect.right, foot + rect.height]
        action = pdfdoc.PDFDictionary(
            {"Type": "/Action", "S": "/URI", "URI": pdfdoc.PDFString(url)}
        )
        entries = pdfdoc.PDFDictionary(
            {
                "Type": "/Annot",
                "Subtype": "/Link",
                "Rect": pdfdoc.PDFArray([round(v * self.scale, 2) for v in corners]),
                "Border": pdfdoc.PDFArray([0, 0, 0]),
                "F": _PRINTED,
                "Contents": pdfdoc.PDFString(text),
                "A": action,
            }
        )
        self._canvas._addAnnotation(entries, name)  # noqa: SLF001 its public links cannot be tagged
        return name, entries

    def bookmark(self, title: str, y: float, level: int) -> None:
        self._bookmarks += 1
        key = f"place{self._bookmarks}"
        top = (self.height - y) * self.scale
        self._canvas.bookmarkPage(key, fit="XYZ", left=0, top=top, zoom=0)
        self._canvas.addOutlineEntry(title, key, level)

    def end_page(self) -> None:
        self._canvas.showPage()
        self.page += 1
        self._fill, self._pen = "", _NO_PEN  # a page knows nothing of the one before

    def finish(self) -> bytes:
        """Return the whole file; every page must have been ended."""
        document = self.document
        for key, page in enumerate(document.Pages.pages):
            _complete(page, key)
            document.updateSignature(page.stream)
        data: bytes = document.GetPDFData(self._canvas)
        return data


@lru_cache(maxsize=64)  # signatures and codes stay the same while a preview is drawn anew
def _operators(path: Path, height: float) -> str:
    steps = with_fewer_curves(path).steps if len(path.steps) >= _LONG else path.steps
    written: list[str] = []
    at = 0
    while at < len(steps):
        rectangle = _rectangle(steps[at : at + len(_RECTANGLE)], height)
        if rectangle:
            written.append(rectangle)
            at += len(_RECTANGLE)
        else:
            step = steps[at]
            numbers = [_short(height - v if i % 2 else v) for i, v in enumerate(step.at)]
            written.append(" ".join([*numbers, step.op.value]))
            at += 1
    return "\n".join(written)


def _rectangle(steps: tuple[Step, ...], height: float) -> str:
    """Return the one word that these steps are, if so: QR codes have hundreds of them."""
    if tuple([step.op for step in steps]) != _RECTANGLE:
        return ""
    (left, top), (right, over), (across, bottom), last = [step.at for step in steps[:4]]
    if (over, across, *last) != (top, right, left, bottom):
        return ""
    # Each corner is rounded as it would be by itself, so that neighbours still touch.
    x, y = round(left, 2), round(height - top, 2)
    numbers = (x, y, round(right, 2) - x, round(height - bottom, 2) - y)
    return " ".join([*map(_short, numbers), "re"])


def _short(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")


def _complete(page: pdfdoc.PDFPage, key: int) -> None:
    page.Contents = CleanStream(page.stream.encode("latin-1"))
    # WORKAROUND: the library drops page entries that it has not listed.
    page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
    page.StructParents = key
    page.Tabs = "/S"
