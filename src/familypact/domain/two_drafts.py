"""What each side answered alone, and what the sides share."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import assert_never

from familypact.domain.family import GROWN_UPS
from familypact.domain.house_rule import Parameter, ParameterKind, Value
from familypact.domain.time_of_day import clock_of, minutes_of


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


@dataclass(frozen=True, slots=True)
class Voice:
    """What one side, or several children alike, said of one rule."""

    sides: tuple[str, ...]
    rating: Rating


def answers(sides: Mapping[str, Ratings], rule_id: str) -> dict[str, Rating]:
    """Give what the sides said of one rule; who has not finished is not heard yet."""
    return {
        side: rating
        for side, ratings in sides.items()
        if ratings.turn is Turn.DONE and (rating := ratings.of(rule_id)) is not None
    }


def standing(sides: Mapping[str, Ratings], rule_id: str) -> Standing:
    """Compare what the sides said of one rule; a side that has not answered does not count."""
    given = answers(sides, rule_id)
    if not given:
        return Standing.UNRATED
    agreed = all(rating.choice is Choice.AGREE for rating in given.values())
    if agreed or shared_wish(sides, rule_id) is not None:
        return Standing.SHARED
    return Standing.OPEN


def shared_wish(sides: Mapping[str, Ratings], rule_id: str) -> Value | None:
    """Give the value that every side would rather have; None unless all wish for the same."""
    given = answers(sides, rule_id).values()
    if not given or any(rating.choice is not Choice.CHANGE for rating in given):
        return None
    wishes = [rating.wish for rating in given]
    return wishes[0] if all(wish == wishes[0] for wish in wishes) else None


def voices(sides: Mapping[str, Ratings], rule_id: str) -> tuple[Voice, ...]:
    """Give what was said, equal answers of children together, the grown-ups last."""
    found: list[Voice] = []
    given = answers(sides, rule_id)
    for side, rating in given.items():
        if side == GROWN_UPS:
            continue
        alike = next((n for n, voice in enumerate(found) if voice.rating == rating), None)
        if alike is None:
            found.append(Voice((side,), rating))
        else:
            found[alike] = Voice((*found[alike].sides, side), rating)
    if GROWN_UPS in given:
        found.append(Voice((GROWN_UPS,), given[GROWN_UPS]))
    return tuple(found)


def compromise(
    parameter: Parameter,
    asked: Mapping[str, Value],
    given: Mapping[str, Rating],
) -> dict[str, Value]:
    """Give the values to try, by child id, or under "" the one for everybody; empty for none.

    `asked` is the value each side was asked about: who agrees wants that; who wants something
    else without saying what has no value in mind.
    """
    wanted: dict[str, Value] = {}
    for side, rating in given.items():
        if rating.wish is not None:
            wanted[side] = rating.wish
        elif rating.choice is Choice.AGREE:
            wanted[side] = asked[side]
    if parameter.per_child:
        return _middle_by_child(parameter, wanted, given.get(GROWN_UPS), asked)
    if len(wanted) <= 1 or not _is_ordered(parameter):
        return {}
    ordered = sorted(wanted.values(), key=str if parameter.kind is ParameterKind.TIME else _number)
    found = middle(parameter, ordered[0], ordered[-1])
    return {} if found is None else {"": found}


def _middle_by_child(
    parameter: Parameter,
    wanted: Mapping[str, Value],
    grown_ups: Rating | None,
    asked: Mapping[str, Value],
) -> dict[str, Value]:
    """Meet each child half-way between its own wish and the grown-ups'."""
    theirs = None if grown_ups is None else grown_ups.wish
    found: dict[str, Value] = {}
    for side, own in wanted.items():
        value = middle(parameter, own, asked[side] if theirs is None else theirs)
        if side != GROWN_UPS and value is not None:
            found[side] = value
    return found


def _is_ordered(parameter: Parameter) -> bool:
    return parameter.kind in {ParameterKind.TIME, ParameterKind.NUMBER}


def _number(value: Value) -> int:
    return value if isinstance(value, int) else 0


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
        case _ as never:
            assert_never(never)
    return None if found in (one, other) else found
