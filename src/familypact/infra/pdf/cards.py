"""Makes cards to cut out: one for each child, and small ones with the numbers for a pocket."""

from collections.abc import Sequence
from contextlib import nullcontext
from dataclasses import dataclass, replace

from familypact.domain.text import QT_TRANSLATE_NOOP
from familypact.infra.pdf.card_parts import (
    ChildCard,
    PocketCard,
    Row,
    in_pockets,
)
from familypact.infra.pdf.metadata import DocumentInfo
from familypact.infra.pdf.poster_parts.brush import Brush
from familypact.infra.pdf.poster_parts.content import Content, content_of
from familypact.infra.pdf.poster_parts.part import Kit
from familypact.infra.pdf.poster_parts.words import plain
from familypact.infra.pdf.shape import Rect
from familypact.infra.pdf.sheet import Pen
from familypact.infra.pdf.workshop import SIZES, Order, Poster, Workshop

_ACROSS, _ON_A_SHEET = 2, 4
_INSET = 26.0  # from where it is cut, and from the edge that printers leave white
_POCKET = (242.6, 153.0)  # a bank card, in points
_BETWEEN = 22.0
_CUT = Pen("#B8B8B8", 0.5)

_TITLE = QT_TRANSLATE_NOOP("poster", "Cards of the {family} family")


@dataclass(frozen=True, slots=True)
class _Pocket:
    """A card for a pocket; nobody wants to hear the numbers of a copy again."""

    card: PocketCard
    is_copy: bool


@dataclass(frozen=True, slots=True)
class _Cell:
    """A quarter of a sheet: a child's card, or cards for pockets below each other."""

    child: ChildCard | None = None
    pockets: tuple[_Pocket, ...] = ()


def draw_cards(workshop: Workshop, order: Order) -> Poster:
    size = SIZES[order.edition.paper]  # on a larger sheet they would be no cards any more
    bench = workshop.bench(order, size, 1.0)
    content = content_of(order.agreement, order.texts)
    title = bench.kit.words.of(_TITLE, family=order.agreement.family.name.strip())
    info = DocumentInfo(title, order.texts.language, content.facts)
    brush = workshop.brush(info, bench)
    cells = _cells(bench.kit, order, content, size)
    pages = [cells[i : i + _ON_A_SHEET] for i in range(0, len(cells), _ON_A_SHEET)]
    for number, page in enumerate(pages):
        if number:
            brush.next_page()
        _draw_cuts(brush, size)
        for place, cell in enumerate(page):
            _draw_cell(brush, cell, _quarter(place, size))
    pdf = brush.canvas.finish()
    largest = max(cell.child.size for cell in cells if cell.child)
    return Poster(pdf, len(pages), tuple(brush.marks), tuple(brush.missing), largest)


def _cells(kit: Kit, order: Order, content: Content, size: tuple[float, float]) -> list[_Cell]:
    room = _quarter(0, size).inset(_INSET, _INSET)
    rows = _rows(content)
    own = replace(kit, width=room.width)
    family = order.agreement.family
    cells = [
        _Cell(
            ChildCard(
                own,
                family.name_of(pledge.child_id).strip(),
                [line.poster for line in pledge.lines if not line.not_yet],
                rows,
                room.height,
            )
        )
        for pledge in order.agreement.children
    ]
    pockets = in_pockets(replace(kit, width=_POCKET[0]), rows, _POCKET[1])
    return [*cells, *_pocket_cells(pockets, -len(cells) % _ON_A_SHEET, room.height)]


def _pocket_cells(pockets: Sequence[PocketCard], spare: int, height: float) -> list[_Cell]:
    """Print every pocket card once, then copies until the sheet is full."""
    a_cell = int((height + _BETWEEN) // (_POCKET[1] + _BETWEEN))
    needed = -(-len(pockets) // a_cell)
    count = needed + (spare - needed) % _ON_A_SHEET
    places = [
        _Pocket(pockets[i % len(pockets)], is_copy=i >= len(pockets)) for i in range(count * a_cell)
    ]
    return [_Cell(pockets=tuple(places[i * a_cell : (i + 1) * a_cell])) for i in range(count)]


def _rows(content: Content) -> tuple[Row, ...]:
    adults = (Row(adult.name, adult.reach) for adult in content.help.adults)
    numbers = (Row(number.label, number.number) for number in content.help.numbers)
    return (*adults, *numbers)


def _draw_cell(brush: Brush, cell: _Cell, quarter: Rect) -> None:
    inner = quarter.inset(_INSET, _INSET)
    if cell.child is not None:
        brush.canvas.bookmark(plain(cell.child.title), quarter.y)
        with brush.canvas.tag("Sect"):
            cell.child.draw(brush, inner)
    y = inner.y
    for pocket in cell.pockets:
        place = Rect(quarter.x + (quarter.width - _POCKET[0]) / 2, y, *_POCKET)
        with brush.canvas.artifact() if pocket.is_copy else nullcontext():
            pocket.card.draw(brush, place, is_copy=pocket.is_copy)
        y += _POCKET[1] + _BETWEEN


def _draw_cuts(brush: Brush, size: tuple[float, float]) -> None:
    width, height = size
    brush.canvas.line((width / 2, 0), (width / 2, height), _CUT)
    brush.canvas.line((0, height / 2), (width, height / 2), _CUT)


def _quarter(place: int, size: tuple[float, float]) -> Rect:
    row, column = divmod(place, _ACROSS)
    wide, high = size[0] / 2, size[1] / 2
    return Rect(column * wide, row * high, wide, high)
