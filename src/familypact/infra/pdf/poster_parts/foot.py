"""The foot of the poster: the next talk, boxes to tick, and where the sheet is from."""

from dataclasses import replace

from familypact.domain.text import QT_TRANSLATE_NOOP
from familypact.infra.pdf.blocks import TextStyle, Weight
from familypact.infra.pdf.poster_parts.brush import Brush
from familypact.infra.pdf.poster_parts.look import FOOTER, Look
from familypact.infra.pdf.poster_parts.part import Kit
from familypact.infra.pdf.poster_parts.sign_offs import INSET
from familypact.infra.pdf.shape import Rect
from familypact.infra.pdf.sheet import Pen

BOXES = 8
_BOX, _BOX_GAP = 16.0, 5.5
FOOTER_HEIGHT, OVER_FOOTER = 12.0, 3.0

_TALKED = QT_TRANSLATE_NOOP("poster", "talked")
_BOXES = QT_TRANSLATE_NOOP("poster", "Eight boxes, one to tick after each check-in")
_FOOTER = QT_TRANSLATE_NOOP(
    "poster", "Made with FamilyPact {program}   ·   version {number}   ·   page {page} of {pages}"
)
# Translators: the seal shows later changes of the file; its key can be compared by these signs.
_SEALED = QT_TRANSLATE_NOOP("poster", "{footer}   ·   key of the seal {fingerprint}")


class CheckIns:
    """The next check-in in words and a row of boxes; below each other where names are long."""

    def __init__(self, kit: Kit, check_in: str) -> None:
        self._kit, self._check_in = kit, check_in
        self._talked = kit.words.of(_TALKED)
        self._boxes = BOXES * (_BOX + _BOX_GAP)

    def height(self, look: Look) -> float:
        text = self._text_height(look)
        rows = max(text, _BOX) if self._is_beside(look) else text + 4 + _BOX
        return rows + look.gap(2, 6)

    def draw(self, brush: Brush, rect: Rect, look: Look) -> None:
        palette = self._kit.palette
        tall = self._text_height(look)
        beside = self._is_beside(look)
        top = rect.y + look.gap(1, 3)
        middle = top + max(tall, _BOX) / 2
        y = middle - tall / 2 if beside else top
        room = self._room if not beside else self._text_width(look)
        place = Rect(rect.x + INSET, y, room, 0)
        brush.text(self._check_in, self._style(look), place, palette.check_in, "P")
        boxes = self._row_width()
        x = rect.right - INSET - boxes if beside else rect.x + INSET
        y = middle - _BOX / 2 if beside else top + tall + 4
        self._draw_boxes(brush, Rect(x, y, boxes, _BOX))

    def _draw_boxes(self, brush: Brush, rect: Rect) -> None:
        pen = Pen(self._kit.palette.line, 1.2)
        area = replace(rect, width=self._boxes - _BOX_GAP)
        with brush.figure(self._kit.words.of(_BOXES), area):
            for i in range(BOXES):
                box = Rect(rect.x + i * (_BOX + _BOX_GAP), rect.y, _BOX, _BOX)
                brush.canvas.rounded_rect(brush.mirrored(box), 4, pen=pen)
        style = self._small()
        y = rect.y + (_BOX - style.size * style.spacing) / 2
        place = Rect(rect.x + self._boxes + 2, y, rect.width - self._boxes - 2, 0)
        brush.text(self._talked, style, place, self._kit.palette.ink, "P")

    def _is_beside(self, look: Look) -> bool:
        return self._text_width(look) + 14 + self._row_width() <= self._room

    def _row_width(self) -> float:
        return self._boxes + 3 + self._kit.press.width(self._talked, self._small())

    def _text_width(self, look: Look) -> float:
        return self._kit.press.width(self._check_in, self._style(look)) + 1

    def _text_height(self, look: Look) -> float:
        return self._kit.press.height(self._check_in, self._style(look), self._room)

    @property
    def _room(self) -> float:
        return self._kit.width - 2 * INSET

    def _style(self, look: Look) -> TextStyle:
        size = max(12.0, min(look.plain.size * 1.1, 15.0))
        return TextStyle(size, Weight.EXTRABOLD, 1.2, direction=self._kit.press.direction)

    def _small(self) -> TextStyle:
        return TextStyle(12.0, spacing=1.2, direction=self._kit.press.direction)


class Pointer:
    """One line that says where a whole part of the poster is."""

    def __init__(self, kit: Kit, text: str) -> None:
        self._kit, self._text = kit, text

    def height(self, look: Look) -> float:
        return self._kit.press.height(self._text, self._style(look), self._kit.width - 2 * INSET)

    def draw(self, brush: Brush, rect: Rect, look: Look) -> None:
        place = Rect(rect.x + INSET, rect.y, rect.width - 2 * INSET, 0)
        brush.text(self._text, self._style(look), place, self._kit.palette.check_in, "P")

    def _style(self, look: Look) -> TextStyle:
        direction = self._kit.press.direction
        return replace(look.plain, weight=Weight.SEMIBOLD, direction=direction)


def draw_footer(brush: Brush, kit: Kit, rect: Rect, facts: dict[str, str], role: str = "P") -> None:
    """Say in the smallest type which program, version and page this is.

    Without a role it is decoration: on pages that go on, nobody wants it read aloud in between.
    """
    style = TextStyle(FOOTER, spacing=1.2, direction=kit.press.direction)
    fingerprint = facts.pop("fingerprint", "")
    text = kit.words.of(_FOOTER, **facts)
    if fingerprint:
        text = kit.words.of(_SEALED, footer=text, fingerprint=fingerprint)
    width = rect.width - 2 * INSET
    # The lines of some scripts are taller: they take the gap above, not the margin below.
    taller = max(kit.press.height(text, style, width) - FOOTER_HEIGHT, 0.0)
    place = Rect(rect.x + INSET, rect.y - min(taller, OVER_FOOTER), width, 0)
    if role:
        brush.text(text, style, place, kit.palette.quiet, role)
        return
    with brush.canvas.artifact():
        brush.text(text, style, place, kit.palette.quiet)
