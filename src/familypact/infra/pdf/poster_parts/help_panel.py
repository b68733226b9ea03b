"""The panel for the day something happens: whom to tell, whom to call, and what a grown-up does."""

from dataclasses import replace

from familypact.domain.text import QT_TRANSLATE_NOOP
from familypact.infra.pdf.poster_parts.brush import Brush
from familypact.infra.pdf.poster_parts.content import Help
from familypact.infra.pdf.poster_parts.heading import Heading
from familypact.infra.pdf.poster_parts.help_lists import Addresses, Adults, Numbers, Plans
from familypact.infra.pdf.poster_parts.look import SMALLEST_PLEDGE, Look
from familypact.infra.pdf.poster_parts.part import PADDING, Kit
from familypact.infra.pdf.shape import Rect
from familypact.infra.pdf.sheet import Pen

CODE = 76.0  # a QR code of 27 mm, its quiet zone included
_INTO_PADDING = 7.0  # the quiet zone is white, and so is the padding
_GUTTER = 14.0
_NARROWEST_PLANS = 180.0
_SPLITS = (0.34, 0.38, 0.42, 0.46, 0.5, 0.56, 0.62)
_PLANS = QT_TRANSLATE_NOOP("poster", "In the first minute")
_CODE_ALT = QT_TRANSLATE_NOOP("poster", "QR code that leads to {name}: {address}")


class HelpPanel:
    """Trusted adults first, then numbers and addresses with the code, then the first minute.

    The plans of the first minute stand below them all, or below the numbers where those are few.
    """

    def __init__(self, kit: Kit, heading: Heading, help_: Help, more: str = "") -> None:
        if more and not help_.plans:
            heading, more = replace(heading, more=more), ""
        self._kit, self._heading, self._help = kit, heading, help_
        self._room = kit.width - 2 * PADDING
        self._code = CODE if help_.code else 0.0
        smallest = Look(SMALLEST_PLEDGE, heading=20)
        self._adults, self._places = min(
            (self._columns(split) for split in self._splits()),
            key=lambda columns: max(columns[0].height(smallest), columns[1].height(smallest)),
        )
        below, beside = (
            Plans(replace(kit, width=width), help_.plans, kit.words.of(_PLANS), more)
            for width in (self._room, self._places.kit.width)
        )
        self._plans, self._is_beside = below, False
        if self._adults.kit.width and self._places.kit.width >= _NARROWEST_PLANS:
            height = self._body(smallest)
            self._plans, self._is_beside = beside, True
            if self._body(smallest) >= height:
                self._plans, self._is_beside = below, False

    def height(self, look: Look) -> float:
        return 2 * self._padding(look) + self._heading.height(look) + self._body(look)

    def draw(self, brush: Brush, rect: Rect, look: Look) -> None:
        palette = self._kit.palette
        shapes = palette.shapes
        brush.panel(rect, shapes.radius, pen=Pen(palette.help_edge, shapes.edge + 0.4))
        spare = rect.height - self.height(look)
        inner = rect.inset(PADDING, self._padding(look) + spare / 2)
        self._heading.draw(brush, inner, look)
        top = inner.y + self._heading.height(look)
        self._adults.draw(brush, replace(inner, y=top), look)
        start = inner.right - self._taken_by_code - self._places.kit.width
        self._places.draw(brush, Rect(start, top, self._places.kit.width, 0), look)
        code = self._help.code
        if code is not None:
            alt = self._kit.words.of(_CODE_ALT, name=code.label, address=code.words)
            place = Rect(inner.right - CODE + _INTO_PADDING, top - _INTO_PADDING / 2, CODE, CODE)
            brush.qr(code.url, place, alt)
        if self._is_beside:
            y = top + self._places.height(look) + self._over_plans(look)
            self._plans.draw(brush, Rect(start, y, self._places.kit.width, 0), look)
        else:
            y = inner.bottom - self._plans.height(look)
            self._plans.draw(brush, Rect(inner.x, y, self._room, 0), look)

    def _splits(self) -> tuple[float, ...]:
        """Return the shares of the width that the trusted adults may take."""
        if not self._help.numbers and not self._help.addresses:
            return (1.0,)
        return _SPLITS if self._help.adults else (0.0,)

    def _columns(self, split: float) -> tuple["_People", "_Places"]:
        room = self._room - self._taken_by_code
        first = room * split
        second = max(room - first - (_GUTTER if 0 < split < 1 else 0), 0.0)
        people = _People(replace(self._kit, width=first), self._help)
        return people, _Places(replace(self._kit, width=second), self._help)

    @property
    def _taken_by_code(self) -> float:
        return self._code + 2 if self._code else 0.0

    def _body(self, look: Look) -> float:
        code = max(self._code - _INTO_PADDING, 0.0)
        plans = self._plans.height(look)
        plans += self._over_plans(look) if plans else 0.0
        beside, below = (plans, 0.0) if self._is_beside else (0.0, plans)
        places = self._places.height(look) + beside
        return max(self._adults.height(look), places, code) + below

    @staticmethod
    def _over_plans(look: Look) -> float:
        return look.gap(3, 8)

    @staticmethod
    def _padding(look: Look) -> float:
        return look.gap(8, 13)


class _People:
    """What to do first, and the adults a child trusts."""

    _LEAD = QT_TRANSLATE_NOOP("poster", "Stop. Do not answer. Tell one of us:")

    def __init__(self, kit: Kit, help_: Help) -> None:
        self.kit = kit
        self._adults = Adults(kit, help_.adults)
        self._lead = kit.words.of(self._LEAD) if help_.adults else ""

    def height(self, look: Look) -> float:
        if not self._lead:
            return 0.0
        return self._lead_height(look) + self._adults.height(look)

    def draw(self, brush: Brush, rect: Rect, look: Look) -> None:
        if not self._lead:
            return
        style = replace(look.small, direction=self.kit.press.direction)
        place = replace(rect, width=self.kit.width)
        brush.text(self._lead, style, place, self.kit.palette.ink, "P")
        self._adults.draw(brush, replace(place, y=rect.y + self._lead_height(look)), look)

    def _lead_height(self, look: Look) -> float:
        style = replace(look.small, direction=self.kit.press.direction)
        return self.kit.press.height(self._lead, style, self.kit.width) + look.gap(2, 5)


class _Places:
    """The numbers to call and the pages to report to."""

    def __init__(self, kit: Kit, help_: Help) -> None:
        self.kit = kit
        self._numbers = Numbers(kit, help_.numbers)
        self._addresses = Addresses(kit, help_.addresses)

    def height(self, look: Look) -> float:
        numbers, addresses = self._numbers.height(look), self._addresses.height(look)
        return numbers + addresses + (self._between(look) if numbers and addresses else 0.0)

    def draw(self, brush: Brush, rect: Rect, look: Look) -> None:
        self._numbers.draw(brush, rect, look)
        below = self._numbers.height(look)
        y = rect.y + below + (self._between(look) if below else 0.0)
        self._addresses.draw(brush, replace(rect, y=y), look)

    @staticmethod
    def _between(look: Look) -> float:
        return look.gap(3, 7)
