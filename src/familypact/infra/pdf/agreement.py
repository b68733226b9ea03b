"""Makes the full agreement: pages to read, with everything that a poster has no room for."""

from collections.abc import Iterable
from contextlib import ExitStack
from dataclasses import dataclass, field, replace

from familypact.domain.text import QT_TRANSLATE_NOOP
from familypact.infra.pdf.agreement_words import Entry, FullContent, Manner, Piece, full_content
from familypact.infra.pdf.blocks import Direction, TextStyle, Weight
from familypact.infra.pdf.metadata import DocumentInfo
from familypact.infra.pdf.poster_parts.brush import Brush
from familypact.infra.pdf.poster_parts.content import content_of
from familypact.infra.pdf.poster_parts.header import Header
from familypact.infra.pdf.poster_parts.look import Look
from familypact.infra.pdf.poster_parts.part import Kit
from familypact.infra.pdf.poster_parts.sign_offs import SignOffs
from familypact.infra.pdf.poster_parts.words import plain
from familypact.infra.pdf.shape import Rect
from familypact.infra.pdf.workshop import SCALES, SIZES, Order, Poster, Workshop

_LOOK = Look(14.0, 22.0, air=0.8)
_BODY = 12.5
_INSET = 12.0
_WIDEST = 440.0  # points: longer lines lose the eye on the way back
_SIGNERS_ACROSS = 3  # a page has room for names that need it
_SIGNATURES = QT_TRANSLATE_NOOP("poster", "Our signatures")


@dataclass(frozen=True, slots=True)
class _Setting:
    """How one manner of text is set; `over` is the gap above it."""

    style: TextStyle
    colour: str
    role: str
    over: float
    indent: float = 0.0


@dataclass(frozen=True, slots=True)
class _Placed:
    """A piece on its page, or the signatures."""

    piece: Piece | SignOffs
    rect: Rect


@dataclass(slots=True)
class _Page:
    placed: list[_Placed] = field(default_factory=list)


def draw_agreement(workshop: Workshop, order: Order) -> Poster:
    paper = order.edition.paper
    bench = workshop.bench(order, SIZES[paper], SCALES[paper])
    content = full_content(order.agreement, order.before, order.texts, order.said)
    signers = content_of(order.agreement, order.texts).signers
    header = Header(bench.kit, content.title, content.facts)
    flow = _Flow(bench.kit, bench.room, header.height(_LOOK))
    flow.pour(content)
    flow.sign(SignOffs(bench.kit, signers, _SIGNERS_ACROSS))
    info = DocumentInfo(content.title, order.texts.language, content.facts)
    brush = workshop.brush(info, bench)
    pen = _Pen(brush, flow.settings, bench.kit)
    head = replace(bench.room, height=header.height(_LOOK))
    for number, page in enumerate(flow.pages, start=1):
        if number > 1:
            pen.next_page()
        else:
            brush.canvas.bookmark(plain(content.title), head.y)
            header.draw(brush, head, _LOOK)
        pen.draw(page)
        bench.draw_footer(brush, order, number, len(flow.pages))
    pen.finish()
    missing = tuple(brush.missing)
    pdf = brush.canvas.finish()
    return Poster(pdf, len(flow.pages), tuple(brush.marks), missing, _BODY)


def _settings(kit: Kit) -> dict[Manner, _Setting]:
    palette, own = kit.palette, kit.press.direction
    bold, extra = Weight.SEMIBOLD, Weight.EXTRABOLD
    ltr = Direction.LTR
    ink, quiet = palette.ink, palette.quiet
    return {
        Manner.HEADING: _Setting(
            TextStyle(22, extra, 1.2, direction=own), palette.rules, "H2", 20.0, -_INSET
        ),
        Manner.SUBHEADING: _Setting(TextStyle(14, extra, 1.25), ink, "H3", 11.0),
        Manner.BODY: _Setting(TextStyle(_BODY, spacing=1.35), ink, "P", 3.0),
        Manner.ITEM: _Setting(TextStyle(_BODY, spacing=1.35), ink, "LBody", 5.0, 13.0),
        Manner.QUIET: _Setting(TextStyle(11, spacing=1.3, direction=own), quiet, "P", 2.0),
        Manner.NUMBER: _Setting(TextStyle(20, extra, 1.15, direction=ltr), ink, "P", 1.0),
        Manner.LINK: _Setting(TextStyle(11, bold, 1.3, direction=ltr), palette.rules, "", 1.0),
    }


class _Flow:
    """Pours entries into pages; what belongs together stays together where it fits."""

    def __init__(self, kit: Kit, room: Rect, taken: float) -> None:
        self.settings = _settings(kit)
        self.pages = [_Page()]
        self._kit, self._room = kit, room
        self._y = room.y + taken
        self._width = min(room.width - 2 * _INSET, _WIDEST)

    def pour(self, content: FullContent) -> None:
        for section in content.sections:
            heading = Piece(Manner.HEADING, section.title)
            first, *others = section.entries
            # A heading is never alone at the foot of a page.
            self._put(Entry((heading, *first.pieces)))
            for entry in others:
                self._put(entry)

    def sign(self, sign_offs: SignOffs) -> None:
        heading = Piece(Manner.HEADING, self._kit.words.of(_SIGNATURES))
        tall = sign_offs.height(_LOOK)
        if self._y + self._height((heading,)) + tall > self._room.bottom:
            self._next_page()
        self._put(Entry((heading,)))
        rect = Rect(self._room.x, self._y + 6, self._room.width, tall)
        self.pages[-1].placed.append(_Placed(sign_offs, rect))
        self._y += tall

    def _put(self, entry: Entry) -> None:
        whole = self._height(entry.pieces)
        if self._y + whole > self._room.bottom and whole <= self._room.height:
            self._next_page()
        for piece in entry.pieces:
            self._place(piece)

    def _place(self, piece: Piece) -> None:
        setting = self.settings[piece.manner]
        tall = self._text_height(piece)
        if self._y + setting.over + tall > self._room.bottom:
            self._next_page()
        self._y += setting.over if self.pages[-1].placed or len(self.pages) == 1 else 0.0
        rect = Rect(self._room.x + _INSET + setting.indent, self._y, self._room_of(piece), tall)
        self.pages[-1].placed.append(_Placed(piece, rect))
        self._y += tall

    def _next_page(self) -> None:
        self.pages.append(_Page())
        self._y = self._room.y

    def _height(self, pieces: Iterable[Piece]) -> float:
        return sum(self._text_height(p) + self.settings[p.manner].over for p in pieces)

    def _text_height(self, piece: Piece) -> float:
        style = self.settings[piece.manner].style
        return self._kit.press.height(piece.text, style, self._room_of(piece))

    def _room_of(self, piece: Piece) -> float:
        if piece.manner is Manner.HEADING:
            return self._room.width - _INSET
        return self._width - self.settings[piece.manner].indent


class _Pen:
    """Draws pages; a list may go on over several of them."""

    def __init__(self, brush: Brush, settings: dict[Manner, _Setting], kit: Kit) -> None:
        self._brush, self._settings, self._kit = brush, settings, kit
        self._list = ExitStack()
        self._is_in_list = False

    def draw(self, page: _Page) -> None:
        for placed in page.placed:
            match placed.piece:
                case SignOffs():
                    self._leave_list()
                    placed.piece.draw(self._brush, placed.rect, _LOOK)
                case Piece():
                    self._draw_piece(placed.piece, placed.rect)

    def next_page(self) -> None:
        self._brush.next_page()

    def finish(self) -> None:
        self._leave_list()

    def _draw_piece(self, piece: Piece, rect: Rect) -> None:
        setting = self._settings[piece.manner]
        style = setting.style
        if piece.is_wording:
            style = replace(style, language=self._kit.wording_language)
        if piece.manner is not Manner.ITEM:
            self._leave_list()
        match piece.manner:
            case Manner.ITEM:
                self._draw_item(piece, style, rect)
            case Manner.LINK:
                with (
                    self._brush.canvas.tag("P"),
                    self._brush.link(rect, piece.text, piece.text),
                ):
                    self._brush.text(piece.text, style, rect, setting.colour)
            case Manner.HEADING:
                self._brush.canvas.bookmark(plain(piece.text), rect.y, 1)
                self._brush.text(piece.text, style, rect, setting.colour, setting.role)
            case _:
                self._brush.text(piece.text, style, rect, setting.colour, setting.role)

    def _draw_item(self, piece: Piece, style: TextStyle, rect: Rect) -> None:
        if not self._is_in_list:
            self._list.enter_context(self._brush.canvas.tag("L"))
            self._is_in_list = True
        palette = self._kit.palette
        with self._brush.canvas.tag("LI"):
            with self._brush.canvas.leaf("Lbl", actual="\u2022"):
                middle = (rect.x - 8, rect.y + style.size * 0.68)
                shape = palette.shapes.bullet
                self._brush.bullet(middle, 2.4, palette.rules, shape)
            self._brush.text(piece.text, style, rect, palette.ink, "LBody")

    def _leave_list(self) -> None:
        if self._is_in_list:
            self._list.close()
            self._is_in_list = False
