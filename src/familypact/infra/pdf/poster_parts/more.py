"""The further pages: whatever the first page had no room for, in full and in the same order."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from familypact.domain.text import QT_TRANSLATE_NOOP
from familypact.infra.pdf.poster_parts.brush import Brush
from familypact.infra.pdf.poster_parts.content import NO_HELP, Content, Help
from familypact.infra.pdf.poster_parts.front import HELP, RULES, Placed
from familypact.infra.pdf.poster_parts.header import Header, HeaderKind
from familypact.infra.pdf.poster_parts.heading import Heading
from familypact.infra.pdf.poster_parts.help_panel import PLANS, HelpPanel
from familypact.infra.pdf.poster_parts.house_rules import HouseRules
from familypact.infra.pdf.poster_parts.look import Look
from familypact.infra.pdf.poster_parts.part import Kit, Part
from familypact.infra.pdf.poster_parts.pledges import Column, Pledges
from familypact.infra.pdf.poster_parts.shares import Shares, whole
from familypact.infra.pdf.poster_parts.sign_offs import SignOffs
from familypact.infra.pdf.shape import Rect

_SIZES = (22.0, 20.0, 18.0, 16.5)  # tried where they need no more pages than the smallest
_SMALLEST = 15.0
_GAP = 12.0
TITLE = QT_TRANSLATE_NOOP("poster", "More of our pact")


@dataclass(frozen=True, slots=True)
class Page:
    """A further page laid out."""

    placed: tuple[Placed, ...]
    look: Look

    def draw(self, brush: Brush) -> None:
        for placed in self.placed:
            placed.part.draw(brush, placed.rect, self.look)


@dataclass(frozen=True, slots=True)
class _Section:
    """So many things, and how a run of them becomes a part."""

    count: int
    part: Callable[[int, int], Part]


def lay_out_more(kit: Kit, content: Content, shares: Shares, room: Rect) -> tuple[Page, ...]:
    """Set what is left on as few pages as possible, as large as they allow."""
    if shares == whole(content):
        return ()
    sections = tuple(_sections(kit, content, shares))
    title = Header(kit, kit.words.of(TITLE), content.title, HeaderKind.FURTHER)
    fewest = _pages(sections, title, room, _look(_SMALLEST))
    for size in _SIZES:
        pages = _pages(sections, title, room, _look(size))
        if len(pages) <= len(fewest):
            return pages
    return fewest


def _look(size: float) -> Look:
    return Look(size, min(size * 1.3, 24.0), air=0.8)


def _pages(sections: Sequence[_Section], title: Part, room: Rect, look: Look) -> tuple[Page, ...]:
    pages: list[list[Placed]] = []
    y = room.bottom + 1
    for section in sections:
        start = 0
        while start < section.count:
            end = _fitting(section, start, room.bottom - y, look)
            if end == start:
                head = title.height(look)
                pages.append([Placed(title, replace(room, height=head))])
                y = room.y + head + _GAP
                end = max(_fitting(section, start, room.bottom - y, look), start + 1)
            part = section.part(start, end)
            tall = part.height(look)
            pages[-1].append(Placed(part, Rect(room.x, y, room.width, tall)))
            y += tall + _GAP
            start = end
    return tuple(Page(tuple(placed), look) for placed in pages)


def _fitting(section: _Section, start: int, room: float, look: Look) -> int:
    """Return the end of the longest run from `start` that is no higher than the room."""
    end = start
    while end < section.count and section.part(start, end + 1).height(look) <= room:
        end += 1
    return end


def _sections(kit: Kit, content: Content, shares: Shares) -> Iterator[_Section]:
    yield _pledge_section(kit, content, shares.lines)
    rules = content.rules[shares.rules :]
    heading = Heading(kit, kit.words.of(RULES), kit.palette.rules)
    yield _Section(
        len(rules), lambda start, end: HouseRules(kit, heading, rules[start:end], reasons=True)
    )
    yield from _help_sections(kit, content.help, shares)
    signers = content.signers[shares.signers :]
    yield _Section(len(signers), lambda start, end: SignOffs(kit, signers[start:end]))


def _pledge_section(kit: Kit, content: Content, printed: int) -> _Section:
    sides = (
        (content.grown_ups, kit.palette.grown_ups),
        (content.children, kit.palette.children),
    )
    rests = [(replace(p, lines=p.lines[printed:]), side) for p, side in sides]

    def part(start: int, end: int) -> Part:
        columns = [
            Column(promises.title, promises.lines[start:end], side)
            for promises, side in rests
            if promises.lines[start:end]
        ]
        return Pledges(kit, columns)

    return _Section(max(len(promises.lines) for promises, _ in rests), part)


def _help_sections(kit: Kit, help_: Help, shares: Shares) -> Iterator[_Section]:
    """Go on with adults, numbers, addresses and plans, each in a panel of its own."""
    heading = Heading(kit, kit.words.of(HELP), kit.palette.help)
    told = Heading(kit, kit.words.of(PLANS), kit.palette.promise_when_told)
    adults, numbers = help_.adults[shares.adults :], help_.numbers[shares.numbers :]
    addresses, plans = help_.addresses[shares.addresses :], help_.plans[shares.plans :]
    runs: Sequence[tuple[int, Heading, Callable[[int, int], Help]]] = (
        (len(adults), heading, lambda a, b: replace(NO_HELP, adults=adults[a:b])),
        (len(numbers), heading, lambda a, b: replace(NO_HELP, numbers=numbers[a:b])),
        (len(addresses), heading, lambda a, b: replace(NO_HELP, addresses=addresses[a:b])),
        (len(plans), told, lambda a, b: replace(NO_HELP, plans=plans[a:b])),
    )
    for count, title, shown in runs:
        yield _Section(count, _help_part(kit, title, shown))


def _help_part(
    kit: Kit, heading: Heading, shown: Callable[[int, int], Help]
) -> Callable[[int, int], Part]:
    return lambda start, end: HelpPanel(kit, heading, shown(start, end))
