"""The two pledges, the child's and the grown-ups', made of clauses worded by age band."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from familypact.domain.family import AgeBand


class Side(StrEnum):
    """Whose pledge it is."""

    CHILD = "child"
    GROWN_UP = "grown-up"


@dataclass(frozen=True, slots=True)
class Wording:
    """One clause for one reader: the full text and a poster line of at most 40 characters."""

    text: str
    poster: str


@dataclass(frozen=True, slots=True)
class Clause:
    """A line of a pledge; texts are sources of the translation context `pledges`.

    `for_child` words the clause for a child of a band: in the child's pledge what the child
    promises, in the grown-ups' what the child can expect. `for_grown_up` is the grown-ups' own.
    `id` is the deck's own (`kp1`, `pp6`); `is_lead` marks the sentence that opens a pledge.
    """

    id: str
    side: Side
    for_child: Mapping[AgeBand, Wording]
    for_grown_up: Wording
    rules: tuple[str, ...]
    is_lead: bool = False
    why_fixed: str = ""


@dataclass(frozen=True, slots=True)
class Pledge:
    """The lead sentence and the eight clauses of one side."""

    side: Side
    lead: Clause
    clauses: tuple[Clause, ...]

    def clause(self, clause_id: str) -> Clause | None:
        for clause in (self.lead, *self.clauses):
            if clause.id == clause_id:
                return clause
        return None


@dataclass(frozen=True, slots=True)
class FirstMinuteLine:
    """What a grown-up does in the first minute, as an if-then plan; context `first_minute`."""

    id: str
    when: str
    then: str
    poster: str


@dataclass(frozen=True, slots=True)
class PledgeLine:
    """A clause as this family took it: in own words where `own` is set, or "not yet" and why.

    A line of the family's own has an id that starts with "own-" and always has `own`.
    """

    clause_id: str
    own: str = ""
    not_yet: bool = False
    reason: str = ""

    @property
    def is_own(self) -> bool:
        return self.clause_id.startswith("own-")


def with_line(lines: tuple[PledgeLine, ...], line: PledgeLine) -> tuple[PledgeLine, ...]:
    """Replace the line of that clause, or add it at the end."""
    if all(other.clause_id != line.clause_id for other in lines):
        return (*lines, line)
    return tuple(line if other.clause_id == line.clause_id else other for other in lines)


def without_line(lines: tuple[PledgeLine, ...], clause_id: str) -> tuple[PledgeLine, ...]:
    return tuple(line for line in lines if line.clause_id != clause_id)
