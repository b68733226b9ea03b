"""Makes the family's poster: the agreement on one sheet, and what it cannot hold on more."""

from dataclasses import dataclass
from pathlib import Path
from threading import local

from typing_extensions import override

from familypact import __version__
from familypact.app.ports import PosterWriter
from familypact.app.settings import Paper
from familypact.app.texts import Texts
from familypact.domain.agreement import Agreement
from familypact.infra.pdf.embed import FontFiles
from familypact.infra.pdf.files import write_poster
from familypact.infra.pdf.fonts import FontShelf, ready_qt
from familypact.infra.pdf.metadata import DocumentInfo
from familypact.infra.pdf.palette import CALM
from familypact.infra.pdf.poster_parts.brush import Brush, Mark
from familypact.infra.pdf.poster_parts.content import content_of
from familypact.infra.pdf.poster_parts.foot import FOOTER_HEIGHT, draw_footer
from familypact.infra.pdf.poster_parts.front import Front, lay_out_front
from familypact.infra.pdf.poster_parts.more import TITLE, Page, lay_out_more
from familypact.infra.pdf.poster_parts.part import Kit
from familypact.infra.pdf.poster_parts.press import Press
from familypact.infra.pdf.poster_parts.words import Words, plain
from familypact.infra.pdf.shape import Rect
from familypact.infra.pdf.tagged import TaggedCanvas
from familypact.infra.pdf.text import TextSetter

SIZES = {Paper.A4: (595.276, 841.89), Paper.LETTER: (612.0, 792.0)}
MARGIN = 28.5  # a little more than the widest strip that home printers leave white


@dataclass(frozen=True, slots=True)
class Poster:
    """A finished poster, what stands where on it, and the signs that no font here could draw.

    `pledge_size` is the type size its promises came to.
    """

    pdf: bytes
    pages: int
    marks: tuple[Mark, ...]
    missing: tuple[str, ...]
    pledge_size: float


class ReportlabPoster(PosterWriter):
    """Satisfies PosterWriter; may be used from any thread once Qt runs."""

    def __init__(self, fonts: Path | None = None) -> None:
        self._fonts = fonts
        self._own = local()  # fonts are opened once for each thread

    @override
    def render(self, agreement: Agreement, paper: Paper, texts: Texts) -> bytes:
        return self.make(agreement, paper, texts).pdf

    @override
    def save(self, pdf: bytes, path: Path) -> None:
        write_poster(path, pdf)

    def make(self, agreement: Agreement, paper: Paper, texts: Texts) -> Poster:
        """Give the PDF with what is known about it."""
        self._ready()
        words = Words(texts)
        content = content_of(agreement, texts)
        width, height = SIZES[paper]
        room = Rect(MARGIN, MARGIN, width - 2 * MARGIN, height - 2 * MARGIN - FOOTER_HEIGHT)
        press = Press(TextSetter(self._own.shelf), texts.language)
        kit = Kit(press, words, CALM, room.width, content.wording_language)
        front = lay_out_front(kit, content, room)
        more = lay_out_more(kit, content, front.shares, room)
        info = DocumentInfo(plain(content.title), texts.language, plain(content.facts))
        brush = Brush(TaggedCanvas(info, (width, height), self._own.shelf, self._own.files), press)
        pages: tuple[Front | Page, ...] = (front, *more)
        for number, page in enumerate(pages, start=1):
            if number > 1:
                brush.next_page()
            title = content.title if number == 1 else words.of(TITLE)
            if len(pages) > 1:
                brush.canvas.bookmark(plain(title), MARGIN)
            page.draw(brush)
            foot = Rect(MARGIN, height - MARGIN - FOOTER_HEIGHT + 3, room.width, FOOTER_HEIGHT)
            draw_footer(
                brush,
                kit,
                foot,
                {
                    "program": __version__,
                    "number": str(content.number),
                    "page": str(number),
                    "pages": str(len(pages)),
                },
            )
        return Poster(
            brush.canvas.finish(),
            len(pages),
            tuple(brush.marks),
            tuple(brush.missing),
            front.look.pledge,
        )

    def _ready(self) -> None:
        if not hasattr(self._own, "shelf"):
            self._application = ready_qt()
            self._own.shelf = FontShelf(self._fonts)
            self._own.files = FontFiles()
