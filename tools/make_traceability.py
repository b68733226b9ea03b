"""Write docs/traceability.md: where every bullet of the slide deck lives in FamilyPact.

    python tools/make_traceability.py            write it
    python tools/make_traceability.py --check    say whether it is up to date; change nothing

Exits with 1 where a bullet lives nowhere, where something named does not exist, or (with --check)
where the document is not what would be written.
"""

import argparse
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from familypact.catalogue.deck_points import DECK_POINTS
from familypact.catalogue.whole import Catalogue, whole_catalogue
from familypact.domain.deck_address import DeckAddress, DeckAddresses, DeckClosing, DeckList
from familypact.domain.risk import Evidence, Origin
from familypact.infra.contacts import TomlContacts
from familypact.infra.deck_addresses import read_deck_addresses

ROOT = Path(__file__).resolve().parents[1]
BULLETS = ROOT / "tools" / "deck_bullets.toml"
DOCUMENT = ROOT / "docs" / "traceability.md"
CONTACTS = ROOT / "resources" / "contacts"

HEAD = """# Where the deck lives

FamilyPact began with a slide deck of about 2010. This table leads from every bullet of it to what
became of it in the program. Written by `tools/make_traceability.py` from `tools/deck_bullets.toml`,
the catalogue and `resources/contacts/`: change those, not this file.

What the deck says stands here in our own words. Where to look for what is named:

| Named here | Kept in | Shown |
|---|---|---|
| house rule (`hr-…`) | `src/familypact/catalogue/house_rules/` | wizard, steps 4 and 5; poster |
| promise (`kp…`, `pp…`) | `src/familypact/catalogue/pledges/` | wizard, steps 6 and 7; poster |
| topic | `src/familypact/catalogue/risks/` | wizard, step 3 |
| fact (`seed-…`) | `src/familypact/catalogue/evidence/` | wizard, step 3, for grown-ups |
| setting | `src/familypact/catalogue/controls/` | `familypact catalogue --json` |
| contact | `resources/contacts/reporting.toml` | wizard, step 8; "Something happened"; poster |
"""


@dataclass(frozen=True, slots=True)
class Line:
    """One bullet: its id, what it says, and where it lives."""

    id: str
    says: str
    places: tuple[str, ...]
    note: str = ""

    @property
    def is_open(self) -> bool:
        return not self.places

    def row(self) -> str:
        where = "; ".join(self.places) or "**OPEN**"
        if self.note:
            where = f"{where}. {self.note}"
        return f"| {self.id} | {_cell(self.says)} | {_cell(where)} |"


@dataclass(frozen=True, slots=True)
class Slide:
    title: str
    lines: tuple[Line, ...]


class Places:
    """Finds where a bullet lives, and notes what is named but does not exist."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self.missing: list[str] = []

    def of(self, bullet: Mapping[str, Any]) -> tuple[str, ...]:
        found = [*self._by_id(bullet["id"]), *self._named(bullet)]
        return tuple(dict.fromkeys(found))

    def _by_id(self, point: str) -> Iterator[str]:
        catalogue = self._catalogue
        pledges = (catalogue.child_pledge, catalogue.grown_up_pledge)
        promises = [p.clause(point.lower()) for p in pledges]
        yield from (f"promise `{clause.id}`" for clause in promises if clause is not None)
        rules = [f"`{rule.id}`" for rule in catalogue.house_rules if point in rule.origin]
        if rules:
            yield f"house rules {', '.join(rules)}"
        settings = [f"“{c.title}”" for c in catalogue.controls if point in c.deck]
        if settings:
            yield f"settings {', '.join(settings)}"

    def _named(self, bullet: Mapping[str, Any]) -> Iterator[str]:
        facts = self._known(bullet, "evidence", self._catalogue.evidence)
        topics = {risk.id for risk in self._catalogue.risks}
        about = [self._catalogue.evidence[fact].topic for fact in facts]
        named = self._known(bullet, "topics", topics)
        for topic in dict.fromkeys([*named, *(each for each in about if each in topics)]):
            yield f"topic `{topic}`"
        if facts:
            yield f"facts {', '.join(f'`{fact}`' for fact in facts)}"
        rules = {rule.id for rule in self._catalogue.house_rules}
        for rule in self._known(bullet, "rules", rules):
            yield f"house rule `{rule}`"
        for name in bullet.get("files", ()):
            if not (ROOT / name).exists():
                self.missing.append(f"{bullet['id']}: {name}")
            yield f"`{name}`"

    def _known(self, bullet: Mapping[str, Any], key: str, known: Iterable[str]) -> list[str]:
        there = set(known)
        named = list(bullet.get(key, ()))
        self.missing += [f"{bullet['id']}: {name}" for name in named if name not in there]
        return [name for name in named if name in there]


def main() -> None:
    options = _options()
    slides, problems = read_slides(options.bullets)
    text = document(slides)
    if options.check and (not DOCUMENT.exists() or DOCUMENT.read_text(encoding="utf-8") != text):
        problems.append("docs/traceability.md is out of date: run tools/make_traceability.py")
    if problems:
        sys.exit("\n".join(problems))
    if not options.check:
        DOCUMENT.write_text(text, encoding="utf-8")


def read_slides(bullets: Path) -> tuple[list[Slide], list[str]]:
    """Give the slides with all their lines, and what is wrong with them."""
    found = tomllib.loads(bullets.read_text(encoding="utf-8"))["slide"]
    deck = read_deck_addresses(CONTACTS / "deck_addresses.toml")
    places = Places(whole_catalogue())
    slides = [
        Slide(
            slide["title"],
            _addresses(slide["addresses"], deck)
            if "addresses" in slide
            else tuple(_line(bullet, places) for bullet in slide["bullet"]),
        )
        for slide in found
    ]
    lines = [line for slide in slides for line in slide.lines]
    problems = [f"{line.id} lives nowhere: {line.says}" for line in lines if line.is_open]
    problems += [f"Not there: {missing}" for missing in places.missing]
    problems += [f"{point} stands in no slide" for point in left_out(lines)]
    problems += [f"{fact} stands in no slide" for fact in facts_left_out(bullets)]
    problems += twice(lines)
    return slides, problems


def left_out(lines: Iterable[Line]) -> list[str]:
    there = {line.id for line in lines}
    return [point for point in DECK_POINTS if point not in there]


def facts_left_out(bullets: Path) -> list[str]:
    """Give the deck's own figures and claims that no bullet leads to."""
    named = set(re.findall(r"seed-[\w-]+", bullets.read_text(encoding="utf-8")))
    return [fact.id for fact in deck_facts() if fact.id not in named]


def twice(lines: Iterable[Line]) -> list[str]:
    ids = [line.id for line in lines]
    return [f"{each} stands there twice" for each in sorted(set(ids)) if ids.count(each) > 1]


def document(slides: Iterable[Slide]) -> str:
    parts = [HEAD]
    for slide in slides:
        parts.append(f"\n## {slide.title}\n")
        parts.append("| Id | In our words | Where it lives |\n|---|---|---|")
        parts += [line.row() for line in slide.lines]
    parts.append("\n## The deck's own figures and claims\n")
    parts.append("Each with its year, its source and what is doubtful about it today.\n")
    parts.append("| Fact | Topic | Figure | Year | Source | Doubt |\n|---|---|---|---|---|---|")
    parts += [_fact_row(fact) for fact in deck_facts()]
    return "\n".join(parts) + "\n"


def deck_facts() -> list[Evidence]:
    return [f for f in whole_catalogue().evidence.values() if f.origin is Origin.DECK]


def _fact_row(fact: Evidence) -> str:
    source = _cell(f"{fact.source_org}: {fact.source_title}")
    value = _cell(fact.value) or "(no figure)"
    doubt = _cell(fact.trend_note)
    return f"| `{fact.id}` | {fact.topic} | {value} | {fact.year} | {source} | {doubt} |"


def _line(bullet: Mapping[str, Any], places: Places) -> Line:
    return Line(bullet["id"], bullet["says"], places.of(bullet), bullet.get("note", ""))


def _addresses(which: str, deck: DeckAddresses) -> tuple[Line, ...]:
    if which == "closing":
        return (_closing_line(deck.closing),)
    return tuple(_address_line(address) for address in deck.of(DeckList(which)))


def _address_line(address: DeckAddress) -> Line:
    note = "Printed twice." if address.repeated else ""
    return Line(address.id, f"`{address.address}`", _became(address), note)


def _closing_line(closing: DeckClosing) -> Line:
    says = f"{closing.organisation}, {closing.postal}; {closing.phone}; `{closing.address}`"
    return Line(closing.id, says, _became(closing))


def _became(address: DeckAddress | DeckClosing) -> tuple[str, ...]:
    kept = f"{address.became.value}, kept in `resources/contacts/deck_addresses.toml`"
    if not address.successor:
        return (kept,)
    if address.successor in _contacts():
        return (kept, f"contact `{address.successor}`")
    return (kept, f"today `{address.successor}`")


@cache
def _contacts() -> frozenset[str]:
    directory = TomlContacts(CONTACTS / "reporting.toml")
    codes = ("", *directory.countries())
    return frozenset(c.id for code in codes for c in directory.for_country(code))


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--bullets", type=Path, default=BULLETS)
    return parser.parse_args()


if __name__ == "__main__":
    main()
