"""The poster's sheet: all that fits, set as large as it allows, and its room shared out."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from familypact.domain.text import QT_TRANSLATE_NOOP
from familypact.infra.pdf.fit import Sizes, largest_size
from familypact.infra.pdf.poster_parts.brush import Brush
from familypact.infra.pdf.poster_parts.content import Content, Help
from familypact.infra.pdf.poster_parts.foot import CheckIns, Pointer
from familypact.infra.pdf.poster_parts.header import Header
from familypact.infra.pdf.poster_parts.heading import Heading
from familypact.infra.pdf.poster_parts.help_panel import HelpPanel
from familypact.infra.pdf.poster_parts.house_rules import HouseRules, Manner
from familypact.infra.pdf.poster_parts.look import LARGEST_PLEDGE, SMALLEST_PLEDGE, Look
from familypact.infra.pdf.poster_parts.part import PADDING, Kit, Part
from familypact.infra.pdf.poster_parts.pledges import GUTTER, Column, Pledges
from familypact.infra.pdf.poster_parts.shares import (
    Always,
    Shares,
    a_little_more,
    smaller_and_smaller,
    whole,
)
from familypact.infra.pdf.poster_parts.sign_offs import SignOffs
from familypact.infra.pdf.shape import Rect

_HEADINGS = (18.0, 24.0)
_HEADING_TO_PLEDGE = 1.5
_CALM = 0.4  # the air a page should have before its type grows
_WORTH_REASONS = 15.0  # pledges this large leave room for the rules' reasons
_MOST_AIR = 2.2
_FINEST_AIR = 0.004
_FEWEST_RULES = 3

_RULES = QT_TRANSLATE_NOOP("poster", "Our house rules")
_HELP = QT_TRANSLATE_NOOP("poster", "Something happened? You are not in trouble.")
# Translators: the full pact is a document of its own, with everything that a poster leaves out.
_RULES_ELSEWHERE = QT_TRANSLATE_NOOP("poster", "Our house rules: in our full pact")
_SIGNATURES_ELSEWHERE = QT_TRANSLATE_NOOP("poster", "Our signatures: in our full pact")
_MORE = QT_TRANSLATE_NOOP("poster", "More in our full pact")


@dataclass(frozen=True, slots=True)
class Placed:
    """A part with the place it was given."""

    part: Part
    rect: Rect


@dataclass(frozen=True, slots=True)
class Front:
    """The sheet laid out; `shares` says what it holds."""

    placed: tuple[Placed, ...]
    look: Look
    shares: Shares

    def draw(self, brush: Brush) -> None:
        for placed in self.placed:
            placed.part.draw(brush, placed.rect, self.look)


def lay_out_front(kit: Kit, content: Content, room: Rect) -> Front:
    """Fill the room with as much of the content as it holds, in type as large as it allows."""
    return _FrontPage(kit, content, room).lay_out()


class _FrontPage:
    def __init__(self, kit: Kit, content: Content, room: Rect) -> None:
        self._kit, self._content, self._room = kit, content, room
        self._header = Header(kit, content.title, content.facts)
        self._check_ins = CheckIns(kit, content.check_in)
        self._heading = self._heading_size()
        self._panels: dict[Help, HelpPanel] = {}  # to lay one out is dear, and few differ

    def lay_out(self) -> Front:
        shares = whole(self._content)
        parts = self._parts(shares)
        size = self._largest(parts, _CALM)
        if size is not None and size >= _WORTH_REASONS:
            with_reasons = self._parts(shares, Manner.WITH_REASONS)
            larger = self._largest(with_reasons, _CALM)
            if larger is not None and larger >= _WORTH_REASONS:
                parts, size = with_reasons, larger
        if size is None:
            shares, parts = self._reduced()
            size = SMALLEST_PLEDGE
        return self._spread(parts, shares, size)

    def _reduced(self) -> tuple[Shares, list[Part]]:
        """Leave out one thing after the other until the smallest type fits."""
        look = self._look(SMALLEST_PLEDGE, 0.0)
        choices = list(smaller_and_smaller(self._content))
        low, high = 0, len(choices) - 1
        while low < high:
            middle = (low + high) // 2
            if self._total(self._parts(choices[middle], Manner.TIGHT), look) <= self._room.height:
                high = middle
            else:
                low = middle + 1
        shares = choices[low]
        if not shares.always and shares.rules < min(_FEWEST_RULES, len(self._content.rules)):
            shares = replace(shares, rules=0)  # a panel for one rule takes the room of promises
        shares = self._regrown(shares, look)
        return shares, self._parts(shares, Manner.TIGHT)

    def _regrown(self, shares: Shares, look: Look) -> Shares:
        """Take back single things that fit where something larger was left out."""
        full: set[str] = set()
        while True:
            for name, larger in a_little_more(self._content, shares):
                if name in full or (name == "rules" and not (shares.rules or shares.always)):
                    continue
                if self._total(self._parts(larger, Manner.TIGHT), look) <= self._room.height:
                    shares = larger
                    break
                full.add(name)
            else:
                return shares

    def _largest(self, parts: Sequence[Part], air: float) -> float | None:
        fit = largest_size(
            Sizes(SMALLEST_PLEDGE, LARGEST_PLEDGE),
            lambda size: self._total(parts, self._look(size, air)) <= self._room.height,
        )
        return fit.size if fit.fits else None

    def _spread(self, parts: list[Part], shares: Shares, size: float) -> Front:
        """Give the page as much air as it has, and the rest to the parts that can use it."""
        air = 0.0
        step = _MOST_AIR / 2
        while step > _FINEST_AIR:
            if self._total(parts, self._look(size, air + step)) <= self._room.height:
                air += step
            step /= 2
        look = self._look(size, air)
        spare = max(self._room.height - self._total(parts, look), 0.0)
        weights = [_appetite(part) for part in parts]
        placed = []
        y = self._room.y
        for part, weight in zip(parts, weights, strict=True):
            tall = part.height(look) + spare * weight / sum(weights)
            placed.append(Placed(part, Rect(self._room.x, y, self._room.width, tall)))
            y += tall + self._gap(look)
        return Front(tuple(placed), look, shares)

    def _parts(self, shares: Shares, manner: Manner = Manner.EVEN) -> list[Part]:
        content, kit, palette = self._content, self._kit, self._kit.palette
        parts: list[Part] = [self._header]
        if shares.grown_ups or shares.children:
            parts.append(self._pledges(shares))
        if shares.rules or shares.always:
            more = self._more(shares.rules < len(content.rules))
            heading = Heading(kit, kit.words.of(_RULES), palette.rules, more)
            spelled_out = shares.always is Always.SPELLED_OUT
            rules = content.rules[: shares.rules] + (content.always if spelled_out else ())
            named = content.always if shares.always is Always.NAMED else ()
            parts.append(HouseRules(kit, heading, rules, named, manner))
        parts.append(self._help(shares))
        if shares.signers:
            parts.append(SignOffs(kit, content.signers))
        elsewhere = self._elsewhere(shares)
        if elsewhere:
            parts.append(Pointer(kit, elsewhere))
        parts.append(self._check_ins)
        return parts

    def _elsewhere(self, shares: Shares) -> str:
        """Say where whole parts of the poster went, if any did."""
        missing = []
        if self._content.rules and not (shares.rules or shares.always):
            missing.append(_RULES_ELSEWHERE)
        if self._content.signers and not shares.signers:
            missing.append(_SIGNATURES_ELSEWHERE)
        return "   ·   ".join(self._kit.words.of(source) for source in missing)

    def _pledges(self, shares: Shares) -> Pledges:
        content, palette = self._content, self._kit.palette
        columns = [
            Column(
                promises.title,
                promises.lines[:count],
                side,
                self._more(count < len(promises.lines)),
            )
            for promises, count, side in (
                (content.grown_ups, shares.grown_ups, palette.grown_ups),
                (content.children, shares.children, palette.children),
            )
        ]
        return Pledges(self._kit, columns)

    def _help(self, shares: Shares) -> HelpPanel:
        kit, help_ = self._kit, self._content.help
        shown = Help(
            help_.adults[: shares.adults],
            help_.numbers[: shares.numbers],
            help_.addresses[: shares.addresses],
            help_.code if shares.addresses else None,
            help_.plans[: shares.plans],
        )
        if shown not in self._panels:
            heading = Heading(kit, kit.words.of(_HELP), kit.palette.help)
            self._panels[shown] = HelpPanel(kit, heading, shown, self._more(shown != help_))
        return self._panels[shown]

    def _more(self, is_needed: bool) -> str:
        return self._kit.words.of(_MORE) if is_needed else ""

    def _total(self, parts: Sequence[Part], look: Look) -> float:
        gaps = self._gap(look) * (len(parts) - 1)
        return sum(part.height(look) for part in parts) + gaps

    def _look(self, size: float, air: float) -> Look:
        return Look(size, min(self._heading, size * _HEADING_TO_PLEDGE), air)

    def _heading_size(self) -> float:
        """Return the largest size at which each heading of the page has one line."""
        lowest, highest = _HEADINGS
        column = (self._kit.width - GUTTER) / 2
        words, content = self._kit.words, self._content
        rooms = (
            (content.grown_ups.title, column),
            (content.children.title, column),
            (words.of(_RULES), self._kit.width),
            (words.of(_HELP), self._kit.width),
        )
        style = replace(Look(SMALLEST_PLEDGE, highest).title, direction=self._kit.press.direction)
        sizes = [
            highest * (room - 2 * PADDING - 1) / max(self._kit.press.width(title, style), 1.0)
            for title, room in rooms
        ]
        return min(highest, max(lowest, int(min(sizes) * 4) / 4))

    @staticmethod
    def _gap(look: Look) -> float:
        return look.gap(6, 11)


def _appetite(part: Part) -> float:
    """Say how well a part can use room that is left over."""
    match part:
        case Pledges():
            return 5.0
        case HouseRules():
            return 3.0
        case SignOffs():
            return 1.5
        case _:
            return 0.5
