"""Makes what a family prints; first of all its poster: the agreement on one sheet."""

from collections.abc import Sequence
from pathlib import Path
from threading import local

from typing_extensions import override

from familypact.app.ports import PosterWriter
from familypact.app.reveal import RuleVoices
from familypact.app.settings import Document, Edition, Paper
from familypact.app.texts import Texts
from familypact.domain.agreement import Agreement
from familypact.infra.pdf.agreement import draw_agreement
from familypact.infra.pdf.cards import draw_cards
from familypact.infra.pdf.files import write_poster
from familypact.infra.pdf.fonts import FontShelf, ready_qt
from familypact.infra.pdf.metadata import DocumentInfo
from familypact.infra.pdf.poster_parts.content import content_of
from familypact.infra.pdf.poster_parts.front import lay_out_front
from familypact.infra.pdf.workshop import SCALES, SIZES, Order, Poster, Workshop


class PdfPoster(PosterWriter):
    """Satisfies PosterWriter; may be used from any thread once Qt runs."""

    def __init__(self, fonts: Path | None = None) -> None:
        self._fonts = fonts
        self._own = local()  # fonts are opened once for each thread

    @override
    def render(
        self,
        agreement: Agreement,
        edition: Edition,
        texts: Texts,
        before: Agreement | None = None,
        said: Sequence[RuleVoices] = (),
    ) -> bytes:
        return self.make(agreement, edition, texts, before, said).pdf

    @override
    def save(self, pdf: bytes, path: Path) -> None:
        write_poster(path, pdf)

    def make(
        self,
        agreement: Agreement,
        edition: Edition | Paper,
        texts: Texts,
        before: Agreement | None = None,
        said: Sequence[RuleVoices] = (),
    ) -> Poster:
        """Give the PDF with what is known about it; a paper alone stands for its usual edition."""
        wanted = Edition(edition) if isinstance(edition, Paper) else edition
        order = Order(agreement, wanted, texts, before, said)
        match wanted.document:
            case Document.POSTER:
                return _draw_poster(self._workshop(), order)
            case Document.AGREEMENT:
                return draw_agreement(self._workshop(), order)
            case Document.CARDS:
                return draw_cards(self._workshop(), order)

    def _workshop(self) -> Workshop:
        if not hasattr(self._own, "workshop"):
            self._application = ready_qt()
            self._own.workshop = Workshop(FontShelf(self._fonts))
        workshop: Workshop = self._own.workshop
        return workshop


def _draw_poster(workshop: Workshop, order: Order) -> Poster:
    paper = order.edition.paper
    bench = workshop.bench(order, SIZES[paper], SCALES[paper])
    kit, room = bench.kit, bench.room
    content = content_of(order.agreement, order.texts)
    front = lay_out_front(kit, content, room)
    info = DocumentInfo(content.title, order.texts.language, content.facts)
    brush = workshop.brush(info, bench)
    front.draw(brush)
    bench.draw_footer(brush, order, 1, 1)
    return Poster(
        brush.canvas.finish(),
        1,
        tuple(brush.marks),
        tuple(brush.missing),
        front.look.pledge,
    )
