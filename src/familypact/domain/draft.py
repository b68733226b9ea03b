"""An agreement still being made: each step of the wizard returns a new one."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from familypact.domain.checkin import Cadence
from familypact.domain.family import GROWN_UPS, Family, Joys, TrustedAdult
from familypact.domain.help import CheckedContact
from familypact.domain.house_rule import Value
from familypact.domain.pledge import PledgeLine
from familypact.domain.sign_off import SignOff
from familypact.domain.two_drafts import Ratings


class Talk(StrEnum):
    """What came of a topic."""

    TALKED = "talked"
    COME_BACK = "come-back"
    NOT_YET = "not-yet"


class Path(StrEnum):
    """How many topics: six of them, or all that fit."""

    QUICK = "quick"
    FULL = "full"


class Settled(StrEnum):
    """How an open point was left."""

    AGREED = "agreed"
    TRIAL = "trial"  # for two weeks, then look again
    NEXT_CHECKIN = "next-checkin"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True)
class ChosenRule:
    """A house rule as this family keeps it; `settled` is None while it is still an open point.

    `values` stand for everybody, `by_child` overrides them for one child. A rule of the family's
    own has an id that starts with "own-" and its text in `own`.
    """

    rule_id: str
    settled: Settled | None = None
    values: Mapping[str, Value] = field(default_factory=dict)
    by_child: Mapping[str, Mapping[str, Value]] = field(default_factory=dict)
    child_reason: str = ""
    grown_up_reason: str = ""
    own: str = ""

    @property
    def is_own(self) -> bool:
        return self.rule_id.startswith("own-")

    @property
    def is_kept(self) -> bool:
        return self.settled in (Settled.AGREED, Settled.TRIAL)

    def with_value(self, parameter_id: str, value: Value, child_id: str = "") -> "ChosenRule":
        """Set a parameter for everybody, or for one child."""
        if not child_id:
            return replace(self, values={**self.values, parameter_id: value})
        own = {**self.by_child.get(child_id, {}), parameter_id: value}
        return replace(self, by_child={**self.by_child, child_id: own})


@dataclass(frozen=True, slots=True)
class FirstMinute:
    """Which if-then lines the grown-ups took, and whether they read them aloud once."""

    lines: tuple[PledgeLine, ...] = ()
    rehearsed: bool = False


@dataclass(frozen=True, slots=True)
class Draft:
    """An agreement still being made; each change returns a new one.

    `step` is the wizard's step to go on with; `ratings` are kept by side: a child's id, or
    `GROWN_UPS`. `children_lines` are each child's own pledge by child id.
    """

    family: Family = field(default_factory=Family)
    step: int = 1
    furthest: int = 1
    joys: Mapping[str, Joys] = field(default_factory=dict)
    path: Path = Path.QUICK
    talks: Mapping[str, Talk] = field(default_factory=dict)
    card: int = 0  # the topic on the screen in step 3
    ratings: Mapping[str, Ratings] = field(default_factory=dict)
    revealed: bool = False
    rules: tuple[ChosenRule, ...] = ()
    children_lines: Mapping[str, tuple[PledgeLine, ...]] = field(default_factory=dict)
    grown_up_lines: tuple[PledgeLine, ...] = ()
    first_minute: FirstMinute = field(default_factory=FirstMinute)
    trusted: tuple[TrustedAdult, ...] = ()
    contacts: tuple[CheckedContact, ...] = ()
    cadence: Cadence = field(default_factory=Cadence)
    sign_offs: tuple[SignOff, ...] = ()

    def sides(self) -> tuple[str, ...]:
        """Who rates the rule cards: each child alone, then the grown-ups as one."""
        return (*(child.id for child in self.family.children), GROWN_UPS)

    def agrees_on(self) -> tuple[object, ...]:
        """Give what people put their names to; a signature holds for this and nothing else."""
        promises = (self.children_lines, self.grown_up_lines, self.first_minute.lines)
        return (self.family, self.rules, *promises, self.trusted, self.contacts, self.cadence)

    def rule(self, rule_id: str) -> ChosenRule | None:
        for rule in self.rules:
            if rule.rule_id == rule_id:
                return rule
        return None

    def with_rule(self, rule: ChosenRule) -> "Draft":
        """Replace the rule of that id, or add it at the end."""
        if self.rule(rule.rule_id) is None:
            return replace(self, rules=(*self.rules, rule))
        return replace(
            self, rules=tuple(rule if r.rule_id == rule.rule_id else r for r in self.rules)
        )

    def without_rule(self, rule_id: str) -> "Draft":
        return replace(self, rules=tuple(r for r in self.rules if r.rule_id != rule_id))

    def with_talk(self, risk_id: str, talk: Talk) -> "Draft":
        return replace(self, talks={**self.talks, risk_id: talk})

    def with_joys(self, party_id: str, joys: Joys) -> "Draft":
        return replace(self, joys={**self.joys, party_id: joys})

    def with_ratings(self, side: str, ratings: Ratings) -> "Draft":
        return replace(self, ratings={**self.ratings, side: ratings})

    def with_child_lines(self, child_id: str, lines: tuple[PledgeLine, ...]) -> "Draft":
        return replace(self, children_lines={**self.children_lines, child_id: lines})

    def with_sign_off(self, sign_off: SignOff) -> "Draft":
        others = tuple(s for s in self.sign_offs if s.party_id != sign_off.party_id)
        return replace(self, sign_offs=(*others, sign_off))

    def without_sign_off(self, party_id: str) -> "Draft":
        return replace(self, sign_offs=tuple(s for s in self.sign_offs if s.party_id != party_id))
