"""The panel for the day something happens: whom to tell, whom to call, and what a grown-up does."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from operator import itemgetter

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
_NARROWEST_PLANS = 150.0
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
        self._more = more
        self._body = min(self._bodies(), key=itemgetter(0))[1]

    def height(self, look: Look) -> float:
        return 2 * self._padding(look) + self._heading.height(look) + self._body.height(look)

    def draw(self, brush: Brush, rect: Rect, look: Look) -> None:
        palette = self._kit.palette
        shapes = palette.shapes
        brush.panel(rect, shapes.radius, pen=Pen(palette.help_edge, shapes.edge + 0.4))
        spare = rect.height - self.height(look)
        inner = rect.inset(PADDING, self._padding(look) + spare / 2)
        self._heading.draw(brush, inner, look)
        top = inner.y + self._heading.height(look)
        body = Rect(inner.x, top, self._room, inner.bottom - top)
        self._body.draw_lists(brush, body, look)
        code = self._help.code
        if code is not None:
            alt = self._kit.words.of(_CODE_ALT, name=code.label, address=code.words)
            place = Rect(inner.right - CODE + _INTO_PADDING, top - _INTO_PADDING / 2, CODE, CODE)
            brush.qr(code.url, place, alt)
        self._body.draw_plans(brush, body, look)

    def _bodies(self) -> Iterator[tuple[float, "_Body"]]:
        """Give all the ways to share the panel out, each with its height in the smallest type."""
        kit, help_, look = self._kit, self._help, Look(SMALLEST_PLEDGE, heading=20)
        below = self._plans(self._room)
        below_height = _with_gap(below, look)
        code = max(self._code - _INTO_PADDING, 0.0)
        for split in self._splits():
            room = self._room - (self._code + 2 if self._code else 0.0)
            first = room * split
            second = max(room - first - (_GUTTER if 0 < split < 1 else 0), 0.0)
            people = _People(replace(kit, width=first), help_)
            places = _Places(replace(kit, width=second), help_)
            left, right = people.height(look), places.height(look)
            body = _Body(people, places, below, code, first + _GUTTER)
            yield max(left, right, code) + below_height, body
            if first and second >= _NARROWEST_PLANS and right < left:
                beside = self._plans(second)
                tall = max(left, right + _with_gap(beside, look), code)
                yield tall, replace(body, plans=beside)

    def _plans(self, width: float) -> Plans:
        kit = replace(self._kit, width=width)
        return Plans(kit, self._help.plans, kit.words.of(_PLANS), self._more)

    def _splits(self) -> tuple[float, ...]:
        """Return the shares of the width that the trusted adults may take."""
        if not self._help.numbers and not self._help.addresses:
            return (1.0,)
        return _SPLITS if self._help.adults else (0.0,)

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


@dataclass(frozen=True, slots=True)
class _Body:
    """Adults and places side by side; the plans below both, or below the places only."""

    people: _People
    places: _Places
    plans: Plans
    code: float  # the height of the code beside them
    second: float  # where the second column starts

    def height(self, look: Look) -> float:
        plans = _with_gap(self.plans, look)
        beside, below = (plans, 0.0) if self._is_beside else (0.0, plans)
        places = self.places.height(look) + beside
        return max(self.people.height(look), places, self.code) + below

    def draw_lists(self, brush: Brush, rect: Rect, look: Look) -> None:
        self.people.draw(brush, rect, look)
        self.places.draw(brush, self._second_column(rect), look)

    def draw_plans(self, brush: Brush, rect: Rect, look: Look) -> None:
        if self._is_beside:
            y = rect.y + self.places.height(look) + _gap_over_plans(look)
            self.plans.draw(brush, replace(self._second_column(rect), y=y), look)
        else:
            y = rect.bottom - self.plans.height(look)
            self.plans.draw(brush, Rect(rect.x, y, rect.width, 0), look)

    def _second_column(self, rect: Rect) -> Rect:
        start = rect.x + (self.second if self.people.kit.width else 0.0)
        return Rect(start, rect.y, self.places.kit.width, 0)

    @property
    def _is_beside(self) -> bool:
        return self.plans.width <= self.places.kit.width


def _with_gap(plans: Plans, look: Look) -> float:
    """Return the height of the plans with the gap over them; nothing where there are none."""
    tall = plans.height(look)
    return tall + _gap_over_plans(look) if tall else 0.0


def _gap_over_plans(look: Look) -> float:
    return look.gap(3, 8)
