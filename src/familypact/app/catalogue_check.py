"""Counts the content by age band and finds ids that lead nowhere or stand twice."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from familypact.catalogue.deck_points import DECK_POINTS, PRACTICE
from familypact.catalogue.whole import Catalogue
from familypact.domain.control import ControlKind
from familypact.domain.family import AgeBand
from familypact.domain.incident import IncidentKind


class Part(StrEnum):
    """What is counted."""

    TOPICS = "topics"
    HOUSE_RULES = "house-rules"
    FIRST_RULES = "first-rules"
    PROMISES = "promises"
    MILESTONES = "milestones"
    FACTS = "facts"
    FIRST_MINUTE = "first-minute"
    JOYS = "joys"
    CONTROLS = "controls"
    INCIDENTS = "incidents"


@dataclass(frozen=True, slots=True)
class Dangling:
    """`owner` names `reference`, which is not there."""

    owner: str
    reference: str


@dataclass(frozen=True, slots=True)
class CatalogueReport:
    """Counts for each band and for everybody, and what is wrong."""

    by_band: Mapping[AgeBand, Mapping[Part, int]]
    in_all: Mapping[Part, int]
    dangling: tuple[Dangling, ...]
    doubled: tuple[str, ...]

    @property
    def is_sound(self) -> bool:
        return not self.dangling and not self.doubled


def check_catalogue(catalogue: Catalogue) -> CatalogueReport:
    """Look at the whole content once."""
    return CatalogueReport(
        by_band={band: _count(catalogue, band) for band in AgeBand},
        in_all=_count_all(catalogue),
        dangling=tuple(_dangling(catalogue)),
        doubled=tuple(sorted(i for i, n in Counter(_ids(catalogue)).items() if n > 1)),
    )


def _count(catalogue: Catalogue, band: AgeBand) -> dict[Part, int]:
    rules = [rule for rule in catalogue.house_rules if band in rule.bands]
    clauses = [clause for clause in catalogue.child_pledge.clauses if band in clause.for_child]
    return {
        Part.TOPICS: sum(risk.card_for(band) is not None for risk in catalogue.risks),
        Part.HOUSE_RULES: len(rules),
        Part.FIRST_RULES: sum(rule.first_dozen for rule in rules),
        Part.PROMISES: len(clauses),
        Part.MILESTONES: sum(band in each.bands for each in catalogue.milestones),
    }


def _count_all(catalogue: Catalogue) -> dict[Part, int]:
    pledges = (catalogue.child_pledge, catalogue.grown_up_pledge)
    return {
        Part.TOPICS: len(catalogue.risks),
        Part.HOUSE_RULES: len(catalogue.house_rules),
        Part.PROMISES: sum(len(pledge.clauses) for pledge in pledges),
        Part.MILESTONES: len(catalogue.milestones),
        Part.FACTS: len(catalogue.evidence),
        Part.FIRST_MINUTE: len(catalogue.first_minute),
        Part.JOYS: len(catalogue.joys),
        Part.CONTROLS: len(catalogue.controls),
        Part.INCIDENTS: len(catalogue.incidents),
    }


def _ids(catalogue: Catalogue) -> Iterator[str]:
    for pledge in (catalogue.child_pledge, catalogue.grown_up_pledge):
        yield from (clause.id for clause in (pledge.lead, *pledge.clauses))
    for some in (catalogue.risks, catalogue.house_rules, catalogue.milestones):
        yield from (each.id for each in some)
    yield from (line.id for line in catalogue.first_minute)
    yield from (joy.id for joy in catalogue.joys)
    yield from (f"control:{control.kind}" for control in catalogue.controls)
    yield from (f"control of {entry.rule_id}" for entry in catalogue.rule_controls)
    yield from (f"incident:{incident.kind}" for incident in catalogue.incidents)


def _dangling(catalogue: Catalogue) -> Iterator[Dangling]:
    rules = {rule.id for rule in catalogue.house_rules}
    facts = set(catalogue.evidence)
    kinds = {control.kind for control in catalogue.controls}
    origins = {*DECK_POINTS, PRACTICE, *facts}
    for risk in catalogue.risks:
        yield from _missing(risk.id, risk.rules, rules)
        yield from _missing(risk.id, risk.evidence, facts)
    for rule in catalogue.house_rules:
        yield from _missing(rule.id, rule.origin, origins)
    for pledge in (catalogue.child_pledge, catalogue.grown_up_pledge):
        for clause in (pledge.lead, *pledge.clauses):
            yield from _missing(clause.id, clause.rules, rules)
    for milestone in catalogue.milestones:
        yield from _missing(milestone.id, milestone.rules, rules)
    for incident in catalogue.incidents:
        yield from _missing(incident.kind, incident.rules, rules)
    told = {incident.kind for incident in catalogue.incidents}
    yield from _missing("incidents", IncidentKind, told)
    yield from _dangling_controls(catalogue, rules, kinds)


def _dangling_controls(
    catalogue: Catalogue, rules: set[str], kinds: set[ControlKind]
) -> Iterator[Dangling]:
    for entry in catalogue.rule_controls:
        yield from _missing("rule controls", (entry.rule_id,), rules)
        yield from _missing(entry.rule_id, entry.kinds, kinds)
    for control in catalogue.controls:
        yield from _missing(control.kind, control.deck, set(DECK_POINTS))


def _missing(owner: str, named: Iterable[str], known: Iterable[str]) -> Iterator[Dangling]:
    there = set(known)
    yield from (Dangling(owner, reference) for reference in named if reference not in there)
