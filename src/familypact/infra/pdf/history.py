"""Makes the history as pages to print: versions, tick grids and the good things."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

from familypact.app.history_sheet import TALKS_ACROSS, Grid, GridRow, Legend, Line, Manner, Part
from familypact.app.settings import Paper
from familypact.app.texts import Texts
from familypact.domain.checkin_talk import View
from familypact.domain.text import QT_TRANSLATE_NOOP
from familypact.infra.pdf.blocks import Align, TextStyle, Weight
from familypact.infra.pdf.embed import FontFiles
from familypact.infra.pdf.fonts import FontShelf, ready_qt
from familypact.infra.pdf.metadata import DocumentInfo
from familypact.infra.pdf.palette import Bullet
from familypact.infra.pdf.poster_parts.brush import Brush
from familypact.infra.pdf.poster_parts.press import Press
from familypact.infra.pdf.poster_parts.words import plain
from familypact.infra.pdf.shape import Rect
from familypact.infra.pdf.sheet import Pen
from familypact.infra.pdf.tagged import TaggedCanvas
from familypact.infra.pdf.text import TextSetter
from familypact.infra.pdf.workshop import SIZES, Poster

_INK, _QUIET, _LINE = "#1B1F23", "#4A5158", "#C9CED3"
_TEAL, _AMBER, _CORAL = "#0B6E69", "#8A5A00", "#B0411A"
_MARGIN = 56.0
_FOOTER = 40.0  # from the lower edge of the sheet
_ITEM_INDENT = 14.0
_COLUMN = 47.0  # as wide as the longest month in small type
_MARK = 4.2  # radius
_GAP = 6.0
_FEWEST_ROWS = 110.0  # a grid does not begin with less room below it
_ROW = TextStyle(11, spacing=1.3)
_DAY = TextStyle(8, spacing=1.15, align=Align.CENTER)
_LEGEND = TextStyle(10, spacing=1.3)
_PAGE = QT_TRANSLATE_NOOP("history", "page {page}")


@dataclass(frozen=True, slots=True)
class _Setting:
    """How a manner of text is set; `over` is the gap above it, `under` what must fit below."""

    style: TextStyle
    over: float
    under: float = 0.0
    colour: str = _INK
    role: str = "P"


_SETTINGS = {
    Manner.TITLE: _Setting(TextStyle(25, Weight.EXTRABOLD, 1.25), 0.0, 60.0, role="H1"),
    Manner.HEADING: _Setting(TextStyle(15, Weight.EXTRABOLD, 1.3), 18.0, 60.0, role="H2"),
    Manner.SUBHEADING: _Setting(TextStyle(12.5, Weight.SEMIBOLD, 1.3), 12.0, 90.0, role="H3"),
    Manner.ITEM: _Setting(TextStyle(11.5, spacing=1.35), 3.0, role="LBody"),
    Manner.QUIET: _Setting(TextStyle(11, spacing=1.3), 2.0, colour=_QUIET),
}


class HistoryWriter:
    """Satisfies HistoryPdf; may be used from any thread once Qt runs."""

    def __init__(self, fonts: Path | None = None) -> None:
        self._application = ready_qt()
        self._shelf = FontShelf(fonts)

    def render(self, parts: tuple[Part, ...], paper: Paper, texts: Texts) -> bytes:
        return self.make(parts, paper, texts).pdf

    def make(self, parts: tuple[Part, ...], paper: Paper, texts: Texts) -> Poster:
        """Give the PDF with what is known about it."""
        size = SIZES[paper]
        title = next((part.text for part in parts if isinstance(part, Line)), "FamilyPact")
        press = Press(TextSetter(self._shelf), texts.language)
        info = DocumentInfo(plain(title), texts.language)
        brush = Brush(TaggedCanvas(info, size, self._shelf, FontFiles()), press)
        footer = texts.translate("history", _PAGE)
        pages = _Pages(brush, size, lambda number: footer.format(page=number))
        for part in parts:
            pages.put(part)
        pages.finish()
        pdf = brush.canvas.finish()
        return Poster(pdf, brush.page + 1, tuple(brush.marks), tuple(brush.missing), 0.0)


class _Pages:
    """Writes downwards; what does not fit any more begins the next page."""

    def __init__(
        self, brush: Brush, size: tuple[float, float], footer: Callable[[int], str]
    ) -> None:
        self._brush = brush
        self._width = size[0] - 2 * _MARGIN
        self._bottom = size[1] - _FOOTER - 14
        self._foot = size[1] - _FOOTER
        self._footer = footer
        self._y = _MARGIN
        self._list = ExitStack()
        self._is_in_list = False

    def put(self, part: Part) -> None:
        if not (isinstance(part, Line) and part.manner is Manner.ITEM):
            self._leave_list()
        match part:
            case Line():
                self._put_line(part)
            case Legend():
                self._put_legend(part)
            case Grid():
                self._put_grid(part)

    def finish(self) -> None:
        self._leave_list()
        self._draw_footer()

    def _put_line(self, line: Line) -> None:
        setting = _SETTINGS[line.manner]
        is_item = line.manner is Manner.ITEM
        indent = _ITEM_INDENT if is_item else 0.0
        tall = self._brush.press.height(line.text, setting.style, self._width - indent)
        self._need(setting.over + tall + setting.under)
        if self._y > _MARGIN:
            self._y += setting.over
        place = Rect(_MARGIN + indent, self._y, self._width - indent, tall)
        if is_item:
            self._draw_item(line.text, setting, place)
        else:
            if setting.role in ("H1", "H2"):
                level = int(setting.role == "H2")
                self._brush.canvas.bookmark(plain(line.text), self._y, level)
            self._brush.text(line.text, setting.style, place, setting.colour, setting.role)
        self._y += tall

    def _draw_item(self, text: str, setting: _Setting, place: Rect) -> None:
        if not self._is_in_list:
            self._list.enter_context(self._brush.canvas.tag("L"))
            self._is_in_list = True
        with self._brush.canvas.tag("LI"):
            with self._brush.canvas.leaf("Lbl", actual="\u2022"):
                middle = (place.x - 8, place.y + setting.style.size * 0.7)
                self._brush.bullet(middle, 2.0, _INK, Bullet.DOT)
            self._brush.text(text, setting.style, place, setting.colour, setting.role)

    def _leave_list(self) -> None:
        if self._is_in_list:
            self._list.close()
            self._is_in_list = False

    def _put_legend(self, legend: Legend) -> None:
        self._y += _GAP
        for view, words in legend.entries:
            width = self._width - 2 * _ITEM_INDENT
            tall = self._brush.press.height(words, _LEGEND, width)
            self._need(tall)
            with self._brush.figure(words, self._mark_box(_MARGIN + 6, self._y + tall / 2)):
                self._mark(view, _MARGIN + 6, self._y + tall / 2)
            place = Rect(_MARGIN + 2 * _ITEM_INDENT - 8, self._y, width, tall)
            self._brush.text(words, _LEGEND, place, _QUIET, "P")
            self._y += tall + 1

    def _put_grid(self, grid: Grid) -> None:
        self._need(_FEWEST_ROWS)
        self._put_days(grid.days)
        for row in grid.rows:
            tall = self._brush.press.height(row.words, _ROW, self._room) + _GAP
            if self._y + tall > self._bottom:
                self._next_page()
                self._put_days(grid.days)
            self._put_row(row, tall)
        self._y += _GAP

    @property
    def _room(self) -> float:
        """Give what the columns leave for a promise."""
        return self._width - TALKS_ACROSS * _COLUMN - 8

    def _put_days(self, days: tuple[str, ...]) -> None:
        """Write the days over the columns, as decoration: each row says them aloud itself."""
        tall = max(self._brush.press.height(day, _DAY, _COLUMN - 4) for day in days)
        self._y += _GAP
        for number, day in enumerate(days):
            place = Rect(self._column(number) + 2, self._y, _COLUMN - 4, tall)
            self._brush.text(day, _DAY, place, _QUIET)
        self._y += tall + 3

    def _put_row(self, row: GridRow, tall: float) -> None:
        canvas = self._brush.canvas
        with canvas.artifact():
            self._brush.line((_MARGIN, self._y), self._width, Pen(_LINE, 0.6))
        place = Rect(_MARGIN, self._y + _GAP / 2, self._room, tall - _GAP)
        self._brush.text(row.words, _ROW, place, _INK, "P")
        first = self._column(0)
        box = Rect(first, self._y + 1, len(row.views) * _COLUMN, tall - 2)
        with self._brush.figure(row.spoken, box):
            for number, view in enumerate(row.views):
                self._mark(view, self._column(number) + _COLUMN / 2, self._y + tall / 2)
        self._y += tall

    def _column(self, number: int) -> float:
        return _MARGIN + self._width - (TALKS_ACROSS - number) * _COLUMN

    @staticmethod
    def _mark_box(x: float, y: float) -> Rect:
        return Rect(x - _MARK - 1, y - _MARK - 1, 2 * _MARK + 2, 2 * _MARK + 2)

    def _mark(self, view: View | None, x: float, y: float) -> None:
        canvas, place = self._brush.canvas, self._brush.mirrored(Rect(x, y, 0, 0))
        x, arm = place.x, _MARK * 0.75
        match view:
            case View.GOING_WELL:
                canvas.circle(x, y, _MARK, fill=_TEAL)
            case View.NEEDS_TALK:
                canvas.circle(x, y, _MARK - 0.7, pen=Pen(_AMBER, 1.4))
            case View.DID_NOT_WORK:
                canvas.line((x - arm, y - arm), (x + arm, y + arm), Pen(_CORAL, 1.6))
                canvas.line((x - arm, y + arm), (x + arm, y - arm), Pen(_CORAL, 1.6))
            case None:
                canvas.line((x - 2, y), (x + 2, y), Pen(_QUIET, 1.0))

    def _need(self, height: float) -> None:
        if self._y + height > self._bottom and self._y > _MARGIN:
            self._next_page()

    def _next_page(self) -> None:
        self._draw_footer()
        self._brush.next_page()
        self._y = _MARGIN

    def _draw_footer(self) -> None:
        """Write the number of the page as decoration: it is not read aloud in between."""
        place = Rect(_MARGIN, self._foot, self._width, 0)
        words = self._footer(self._brush.page + 1)
        self._brush.text(words, TextStyle(9, spacing=1.2), place, _QUIET)
