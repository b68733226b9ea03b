"""Makes the incident record as pages for the police or a school: plain, to be read and signed."""

from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from familypact.app.settings import Paper
from familypact.app.texts import Texts
from familypact.domain.record import IncidentRecord
from familypact.infra.pdf.blocks import TextStyle, Weight
from familypact.infra.pdf.embed import FontFiles
from familypact.infra.pdf.fonts import FontShelf, ready_qt
from familypact.infra.pdf.metadata import DocumentInfo
from familypact.infra.pdf.palette import Bullet
from familypact.infra.pdf.poster_parts.brush import Brush
from familypact.infra.pdf.poster_parts.press import Press
from familypact.infra.pdf.poster_parts.words import plain
from familypact.infra.pdf.record_words import Manner, Piece, RecordWords
from familypact.infra.pdf.shape import Rect
from familypact.infra.pdf.sheet import Pen
from familypact.infra.pdf.tagged import TaggedCanvas
from familypact.infra.pdf.text import TextSetter
from familypact.infra.pdf.workshop import SIZES, Poster

_INK, _QUIET, _LINE = "#1B1F23", "#4A5158", "#8A9299"
_MARGIN = 62.0
_FOOTER = 40.0  # from the lower edge of the sheet
_ITEM_INDENT = 14.0
_SIGNATURE = 52.0  # room for a name by hand, the line and its words


@dataclass(frozen=True, slots=True)
class _Setting:
    """How one manner of text is set; `over` is the gap above it."""

    style: TextStyle
    over: float
    colour: str = _INK
    role: str = "P"
    indent: float = 0.0


_SETTINGS = {
    Manner.TITLE: _Setting(TextStyle(25, Weight.EXTRABOLD, 1.3), 0.0, role="H1"),
    Manner.HEADING: _Setting(TextStyle(14, Weight.SEMIBOLD, 1.3), 16.0, role="H2"),
    Manner.BODY: _Setting(TextStyle(12, spacing=1.4), 4.0),
    Manner.ITEM: _Setting(TextStyle(12, spacing=1.4), 4.0, role="LBody", indent=_ITEM_INDENT),
    Manner.QUIET: _Setting(TextStyle(11, spacing=1.4), 4.0, _QUIET),
}


@dataclass(frozen=True, slots=True)
class _Placed:
    piece: Piece
    rect: Rect


class RecordWriter:
    """Satisfies RecordPdf; may be used from any thread once Qt runs."""

    def __init__(self, fonts: Path | None = None) -> None:
        self._application = ready_qt()
        self._shelf = FontShelf(fonts)

    def render(self, record: IncidentRecord, paper: Paper, texts: Texts) -> bytes:
        return self.make(record, paper, texts).pdf

    def make(self, record: IncidentRecord, paper: Paper, texts: Texts) -> Poster:
        """Give the PDF with what is known about it."""
        words = RecordWords(texts)
        size = SIZES[Paper.LETTER if paper is Paper.LETTER else Paper.A4]
        info = DocumentInfo(plain(words.title()), texts.language)
        press = Press(TextSetter(self._shelf), texts.language)
        brush = Brush(TaggedCanvas(info, size, self._shelf, FontFiles()), press)
        pages = _laid_out(list(words.pieces(record)), press, size)
        _Pen(brush, words, size).draw(pages)
        pdf = brush.canvas.finish()
        return Poster(pdf, len(pages), tuple(brush.marks), tuple(brush.missing), 0.0)


def _laid_out(pieces: list[Piece], press: Press, size: tuple[float, float]) -> list[list[_Placed]]:
    """Pour the pieces into pages; a heading is never alone at the foot of one."""
    width, bottom = size[0] - 2 * _MARGIN, size[1] - _FOOTER - 14
    pages: list[list[_Placed]] = [[]]
    y = _MARGIN
    for number, piece in enumerate(pieces):
        tall, needed = _height(piece, press, width), _height(piece, press, width)
        if piece.manner is Manner.HEADING:
            needed += _height(pieces[number + 1], press, width)
        if y + needed > bottom:
            pages.append([])
            y = _MARGIN
        setting = _SETTINGS[piece.manner]
        over = setting.over if pages[-1] else 0.0
        x = _MARGIN + setting.indent
        rect = Rect(x, y + over, width - setting.indent, tall - setting.over)
        pages[-1].append(_Placed(piece, rect))
        y = rect.bottom
    if y + _SIGNATURE > bottom:
        pages.append([])
    return pages


def _height(piece: Piece, press: Press, width: float) -> float:
    setting = _SETTINGS[piece.manner]
    return setting.over + press.height(piece.text, setting.style, width - setting.indent)


class _Pen:
    """Draws the pages; a list may go on over several of them."""

    def __init__(self, brush: Brush, words: RecordWords, size: tuple[float, float]) -> None:
        self._brush = brush
        self._words = words
        self._size = size
        self._list = ExitStack()
        self._is_in_list = False

    def draw(self, pages: list[list[_Placed]]) -> None:
        bottom = _MARGIN
        for number, page in enumerate(pages, start=1):
            if number > 1:
                self._brush.next_page()
            for placed in page:
                self._draw(placed)
            bottom = page[-1].rect.bottom if page else _MARGIN
            self._draw_footer(number, len(pages))
        self._leave_list()
        self._draw_signature(bottom)

    def _draw(self, placed: _Placed) -> None:
        piece, rect = placed.piece, placed.rect
        setting = _SETTINGS[piece.manner]
        if piece.manner is Manner.ITEM:
            self._draw_item(piece, rect, setting)
            return
        self._leave_list()
        if piece.manner in (Manner.TITLE, Manner.HEADING):
            level = 0 if piece.manner is Manner.TITLE else 1
            self._brush.canvas.bookmark(plain(piece.text), rect.y, level)
        self._brush.text(piece.text, setting.style, rect, setting.colour, setting.role)

    def _draw_item(self, piece: Piece, rect: Rect, setting: _Setting) -> None:
        if not self._is_in_list:
            self._list.enter_context(self._brush.canvas.tag("L"))
            self._is_in_list = True
        with self._brush.canvas.tag("LI"):
            with self._brush.canvas.leaf("Lbl", actual="\u2022"):
                middle = (rect.x - 8, rect.y + setting.style.size * 0.7)
                self._brush.bullet(middle, 2.2, _INK, Bullet.DOT)
            self._brush.text(piece.text, setting.style, rect, setting.colour, setting.role)

    def _leave_list(self) -> None:
        if self._is_in_list:
            self._list.close()
            self._is_in_list = False

    def _draw_signature(self, bottom: float) -> None:
        y = bottom + _SIGNATURE - 20
        width = self._size[0] - 2 * _MARGIN
        self._brush.line((_MARGIN, y), width * 0.7, Pen(_LINE, 1.0))
        place = Rect(_MARGIN, y + 3, width, 0)
        self._brush.text(self._words.signed(), TextStyle(11, spacing=1.3), place, _QUIET, "P")

    def _draw_footer(self, page: int, pages: int) -> None:
        """Write the number of the page as decoration: nobody wants it read aloud in between."""
        place = Rect(_MARGIN, self._size[1] - _FOOTER, self._size[0] - 2 * _MARGIN, 0)
        words = self._words.footer(page, pages)
        self._brush.text(words, TextStyle(9, spacing=1.2), place, _QUIET)
