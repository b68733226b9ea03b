"""Every text of a house rule, by who reads it, and the longest forms its poster texts can take."""

import string
from collections.abc import Iterator
from itertools import product

from familypact.domain.family import AgeBand
from familypact.domain.house_rule import HouseRule, Parameter, ParameterKind, Unit


def texts_for(rule: HouseRule, band: AgeBand) -> Iterator[str]:
    """Give all that a child of that band reads or hears of a rule."""
    yield rule.title_for(band)
    yield rule.child_reason[band]
    yield rule.poster[band]


def texts_for_grown_ups(rule: HouseRule) -> Iterator[str]:
    yield rule.grown_up_reason
    yield rule.tip
    yield rule.compromise
    if rule.why_fixed:
        yield rule.why_fixed


def texts_of_parameters(rule: HouseRule) -> Iterator[str]:
    for parameter in rule.parameters:
        yield parameter.label
        for option in parameter.options:
            yield option.label
            yield option.brief


def all_texts(rule: HouseRule) -> Iterator[str]:
    yield rule.title
    yield rule.pill
    yield from texts_for_grown_ups(rule)
    yield from texts_of_parameters(rule)
    for band in rule.bands:
        yield from texts_for(rule, band)


def placeholders(text: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}


def filled(rule: HouseRule, text: str) -> list[str]:
    """Put every value that could stand in `text` into it."""
    named = sorted(placeholders(text))
    values = [_written(rule.parameter(name)) for name in named]
    return [text.format_map(dict(zip(named, some, strict=True))) for some in product(*values)]


def _written(parameter: Parameter) -> list[str]:
    match parameter.kind:
        case ParameterKind.TIME:
            return ["20:30", "10:30 PM"]
        case ParameterKind.NUMBER:
            return [_counted(parameter.unit, parameter.high)]
        case ParameterKind.CHOICE:
            return [option.brief for option in parameter.options]
        case ParameterKind.CHOICES | ParameterKind.WORDS:
            raise AssertionError(f"{parameter.id} can be of any length")


def _counted(unit: Unit, number: int) -> str:
    match unit:
        case Unit.MINUTES:
            return f"{number} min"
        case Unit.DAYS:
            return f"{number} days"
        case Unit.MONEY:
            return f"CHF {number}"
        case Unit.NONE:
            return str(number)
