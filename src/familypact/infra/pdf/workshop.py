"""What every printed document is made with: fonts, papers, and a brush for its pages."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from familypact import __version__
from familypact.app.reveal import RuleVoices
from familypact.app.settings import Document, Edition, Paper
from familypact.app.texts import Texts
from familypact.domain.agreement import Agreement
from familypact.infra.pdf.embed import FontFiles
from familypact.infra.pdf.fonts import FontShelf
from familypact.infra.pdf.metadata import DocumentInfo
from familypact.infra.pdf.palette import palette_of
from familypact.infra.pdf.poster_parts.brush import Brush, Mark
from familypact.infra.pdf.poster_parts.foot import FOOTER_HEIGHT, draw_footer
from familypact.infra.pdf.poster_parts.part import Kit
from familypact.infra.pdf.poster_parts.press import Measures, Press
from familypact.infra.pdf.poster_parts.words import Words, plain
from familypact.infra.pdf.shape import Rect
from familypact.infra.pdf.tagged import TaggedCanvas
from familypact.infra.pdf.text import TextSetter

_A4 = (595.276, 841.89)
SIZES = {Paper.A4: _A4, Paper.LETTER: (612.0, 792.0), Paper.A3: _A4}
SCALES = {Paper.A4: 1.0, Paper.LETTER: 1.0, Paper.A3: math.sqrt(2)}
MARGIN = 28.5  # a little more than the widest strip that home printers leave white


@dataclass(frozen=True, slots=True)
class Poster:
    """A finished document, what stands where on it, and the signs that no font here could draw.

    `pledge_size` is the type size its promises came to. Places and sizes are as they were laid
    out; see `SCALES` for what they are on paper.
    """

    pdf: bytes
    pages: int
    marks: tuple[Mark, ...]
    missing: tuple[str, ...]
    pledge_size: float


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be made: of which agreement, in which edition and language.

    `before` is the version before, if there was one; `said` is what each side said alone.
    """

    agreement: Agreement
    edition: Edition
    texts: Texts
    before: Agreement | None = None
    said: Sequence[RuleVoices] = ()


class Workshop:
    """Fonts opened once; use one in each thread."""

    def __init__(self, shelf: FontShelf) -> None:
        self._shelf = shelf
        self._files = FontFiles()
        self._setter = TextSetter(shelf)
        self._measures = Measures()

    def bench(self, order: Order, size: tuple[float, float], scale: float) -> "Bench":
        self._measures.trim()
        press = Press(self._setter, order.texts.language, self._measures)
        wording = order.agreement.language
        kit = Kit(
            press,
            Words(order.texts),
            palette_of(order.edition),
            size[0] - 2 * MARGIN,
            "" if wording == order.texts.language else wording,
        )
        return Bench(kit, size, scale, self)

    def brush(self, info: DocumentInfo, bench: "Bench") -> Brush:
        plain_info = replace(info, title=plain(info.title), subject=plain(info.subject))
        canvas = TaggedCanvas(plain_info, bench.size, self._shelf, self._files, scale=bench.scale)
        return Brush(canvas, bench.kit.press)


@dataclass(frozen=True, slots=True)
class Bench:
    """What one document is made with."""

    kit: Kit
    size: tuple[float, float]
    scale: float
    workshop: Workshop

    @property
    def room(self) -> Rect:
        """Give what a page has for its parts, above the footer."""
        width, height = self.size
        return Rect(MARGIN, MARGIN, width - 2 * MARGIN, height - 2 * MARGIN - FOOTER_HEIGHT)

    def draw_footer(self, brush: Brush, order: Order, page: int, pages: int) -> None:
        y = self.size[1] - MARGIN - FOOTER_HEIGHT + 3
        facts = {
            "program": __version__,
            "number": str(order.agreement.number),
            "page": str(page),
            "pages": str(pages),
            "fingerprint": order.edition.fingerprint,
        }
        role = "P" if order.edition.document is Document.POSTER else ""
        place = Rect(MARGIN, y, self.room.width, FOOTER_HEIGHT)
        draw_footer(brush, self.kit, place, facts, role)
