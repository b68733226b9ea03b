"""What each side answered alone, and what the sides share."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from familypact.domain.house_rule import (
    Parameter,
    ParameterKind,
    Value,
    clock_of,
    minutes_of,
)


class Choice(StrEnum):
    """An answer to a rule card."""

    AGREE = "agree"
    CHANGE = "change"
    TALK = "talk"


@dataclass(frozen=True, slots=True)
class Rating:
    """One side's answer to one rule card; `wish` is the value it would rather have."""

    choice: Choice
    wish: Value | None = None
    why: str = ""


class Turn(StrEnum):
    """How far a side is with rating alone."""

    OPEN = "open"
    DONE = "done"
    LATER = "later"  # is not here now


@dataclass(frozen=True, slots=True)
class Ratings:
    """All answers of one side."""

    turn: Turn = Turn.OPEN
    by_rule: Mapping[str, Rating] = field(default_factory=dict)

    def of(self, rule_id: str) -> Rating | None:
        return self.by_rule.get(rule_id)


class Standing(StrEnum):
    """How a rule stands after the reveal."""

    SHARED = "shared"
    OPEN = "open"
    UNRATED = "unrated"


def standing(sides: Mapping[str, Ratings], rule_id: str) -> Standing:
    """Compare what the sides said of one rule; a side that has not answered does not count."""
    given = [r for side in sides.values() if (r := side.by_rule.get(rule_id)) is not None]
    if not given:
        return Standing.UNRATED
    agreed = all(rating.choice is Choice.AGREE for rating in given)
    return Standing.SHARED if agreed else Standing.OPEN


_ROUND_TO = 15  # minutes; nobody sets an alarm for 20:37


def middle(parameter: Parameter, one: Value, other: Value) -> Value | None:
    """Give the value half-way between two times or numbers; None where there is none."""
    if one == other:
        return None
    match parameter.kind:
        case ParameterKind.TIME:
            first, second = minutes_of(str(one)), minutes_of(str(other))
            if first is None or second is None:
                return None
            found: Value = clock_of(round((first + second) / 2 / _ROUND_TO) * _ROUND_TO)
        case ParameterKind.NUMBER:
            if not (isinstance(one, int) and isinstance(other, int)):
                return None
            found = round((one + other) / 2 / parameter.step) * parameter.step
        case ParameterKind.CHOICE | ParameterKind.CHOICES | ParameterKind.WORDS:
            return None
    return None if found in (one, other) else found
