"""A house rule, its parameters and their values, the ages it suits and the reasons for it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import assert_never

from familypact.domain.errors import BadValueError
from familypact.domain.family import AgeBand, Use
from familypact.domain.time_of_day import minutes_of

Value = str | int | tuple[str, ...]


class ParameterKind(StrEnum):
    """How a parameter is answered, and what its value is."""

    TIME = "time"  # "20:30"
    NUMBER = "number"  # int, in `unit`
    CHOICE = "choice"  # the id of an option
    CHOICES = "choices"  # a tuple of ids of options
    WORDS = "words"  # a line of the family's own


class Unit(StrEnum):
    """What a number counts."""

    MINUTES = "minutes"
    MONEY = "money"
    DAYS = "days"
    NONE = ""


@dataclass(frozen=True, slots=True)
class Option:
    """One choice: `label` in a list, `short` (12 characters or so) in the poster's pill."""

    id: str
    label: str
    short: str = ""

    @property
    def brief(self) -> str:
        return self.short or self.label


@dataclass(frozen=True, slots=True)
class Parameter:
    """What a family can set in a rule; `low`, `high` and `step` bound a number."""

    id: str
    label: str
    kind: ParameterKind
    defaults: Mapping[AgeBand, Value]
    options: tuple[Option, ...] = ()
    unit: Unit = Unit.NONE
    low: int = 0
    high: int = 0
    step: int = 1
    per_child: bool = False
    defaults_in: Mapping[str, Mapping[AgeBand, Value]] = field(default_factory=dict)  # by country

    def default(self, band: AgeBand, country: str = "") -> Value:
        """Give what a child of that band starts with, as that country does it."""
        return self.defaults_in.get(country, self.defaults)[band]

    def option(self, option_id: str) -> Option:
        for option in self.options:
            if option.id == option_id:
                return option
        raise BadValueError(self.id, option_id)

    def check(self, value: Value) -> None:
        """Raise BadValueError unless `value` can stand in this parameter."""
        match self.kind:
            case ParameterKind.TIME:
                fits = isinstance(value, str) and minutes_of(value) is not None
            case ParameterKind.NUMBER:
                fits = type(value) is int and self.low <= value <= self.high  # a bool is no number
            case ParameterKind.CHOICE:
                fits = isinstance(value, str) and any(o.id == value for o in self.options)
            case ParameterKind.CHOICES:
                known = {option.id for option in self.options}
                fits = isinstance(value, tuple) and set(value) <= known
            case ParameterKind.WORDS:
                fits = isinstance(value, str)
            case _:
                assert_never(self.kind)
        if not fits:
            raise BadValueError(self.id, str(value))


@dataclass(frozen=True, slots=True)
class HouseRule:
    """A rule as the catalogue offers it.

    Texts are sources of the translation context `house_rules`. `title` is the rule in one line;
    `poster` (at most 40 characters once a value stands in it) and `pill` (the short bold bit of
    the poster, such as "20:30" or "Kitchen") may hold `{parameter-id}`.
    """

    id: str
    title: str
    child_reason: Mapping[AgeBand, str]  # its keys are the bands the rule suits
    grown_up_reason: str
    tip: str
    compromise: str
    poster: Mapping[AgeBand, str]
    pill: str
    origin: tuple[str, ...]  # clauses of the deck, ids of evidence, or "family-practice"
    icon: str
    parameters: tuple[Parameter, ...] = ()
    child_title: Mapping[AgeBand, str] = field(default_factory=dict)  # where a band needs own words
    uses: frozenset[Use] = frozenset()
    why_fixed: str = ""  # not empty: the rule always stands, and this says why
    first_dozen: bool = False
    two_homes_only: bool = False

    @property
    def is_fixed(self) -> bool:
        return bool(self.why_fixed)

    @property
    def bands(self) -> frozenset[AgeBand]:
        return frozenset(self.child_reason)

    def fits(self, bands: frozenset[AgeBand], uses: frozenset[Use]) -> bool:
        return bool(self.bands & bands) and (not self.uses or bool(self.uses & uses))

    def title_for(self, band: AgeBand) -> str:
        return self.child_title.get(band, self.title)

    def parameter(self, parameter_id: str) -> Parameter:
        for parameter in self.parameters:
            if parameter.id == parameter_id:
                return parameter
        raise BadValueError(self.id, parameter_id)

    def defaults(self, band: AgeBand, country: str = "") -> dict[str, Value]:
        return {parameter.id: parameter.default(band, country) for parameter in self.parameters}
