"""The parties to an agreement: children, grown-ups, trusted adults, and what each child uses."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import TypeVar

from familypact.domain.errors import BadValueError, UnknownPartyError

MOST_CHILDREN = 8
MOST_GROWN_UPS = 4
LONGEST_NAME = 300
GROWN_UPS = "grown-ups"  # the one id for all grown-ups where they answer as one side

_YOUNG_UP_TO = 8
_MIDDLE_UP_TO = 12
_FIRST_YEARS = (_YOUNG_UP_TO + 1, _MIDDLE_UP_TO + 1)  # of the middle band and of the oldest
_OLDEST = 25
_LAST_BIRTH_YEAR = date.max.year - _OLDEST
_MONTHS = 12


class AgeBand(StrEnum):
    """Which words a child is given."""

    YOUNG = "5-8"
    MIDDLE = "9-12"
    TEEN = "13-17"


class Use(StrEnum):
    """What a child uses; decides which topics and rules are shown."""

    PHONE = "phone"
    TABLET = "tablet"
    COMPUTER = "computer"
    CONSOLE = "console"
    TV = "tv"
    ONLINE_GAMES = "online-games"
    GROUP_CHATS = "group-chats"
    SOCIAL = "social-networks"
    VIDEO_FEEDS = "video-feeds"
    VIDEO_CALLS = "video-calls"
    AI_CHAT = "ai-chat"
    SMART_TOYS = "smart-toys"
    WATCH = "smart-watch"


class Homes(StrEnum):
    """Whether the children live in one home or in two."""

    ONE = "one"
    TWO = "two"


@dataclass(frozen=True, slots=True)
class BirthMonth:
    """Birth year and month; the day is nobody's business."""

    year: int
    month: int

    def __post_init__(self) -> None:
        if not 1 <= self.month <= _MONTHS:
            raise BadValueError("birth month", str(self.month))
        if not date.min.year < self.year < date.max.year:
            raise BadValueError("birth year", str(self.year))

    def age_on(self, day: date) -> int:
        """Whole years on `day`; a birthday counts from the first of its month."""
        return day.year - self.year - (day.month < self.month)


def band_of(age: int) -> AgeBand:
    """Give the band for an age in years; the outer bands take the younger and older too."""
    if age <= _YOUNG_UP_TO:
        return AgeBand.YOUNG
    return AgeBand.MIDDLE if age <= _MIDDLE_UP_TO else AgeBand.TEEN


@dataclass(frozen=True, slots=True)
class Child:
    """A child who signs; `band` overrides what follows from the birth month."""

    id: str
    name: str = ""
    born: BirthMonth | None = None
    band: AgeBand | None = None
    uses: frozenset[Use] = frozenset()

    def band_on(self, day: date) -> AgeBand:
        if self.band is not None:
            return self.band
        return AgeBand.MIDDLE if self.born is None else band_of(self.born.age_on(day))

    def band_changes(self) -> tuple[date, ...]:
        """Give when the child enters its bands; nothing where the family itself chose one."""
        if self.born is None or self.band is not None or self.born.year > _LAST_BIRTH_YEAR:
            return ()
        year, month = self.born.year, self.born.month
        return tuple(date(year + age, month, 1) for age in _FIRST_YEARS)

    def is_complete(self, day: date) -> bool:
        return bool(self.name.strip()) and (self.band is not None or self.is_born_before(day))

    def is_born_before(self, day: date) -> bool:
        """Tell whether there is a birth month that a child of this family can have on `day`."""
        return self.born is not None and 0 <= self.born.age_on(day) <= _OLDEST


@dataclass(frozen=True, slots=True)
class GrownUp:
    """A grown-up who signs; `called` is what the children say ("Mum", "Grandpa Joe")."""

    id: str
    name: str = ""
    called: str = ""

    @property
    def spoken(self) -> str:
        return self.called.strip() or self.name.strip()


_Person = TypeVar("_Person", Child, GrownUp)


@dataclass(frozen=True, slots=True)
class Family:
    """Everybody who takes part."""

    name: str = ""
    country: str = ""  # ISO 3166-1 alpha-2, "" while unknown
    homes: Homes = Homes.ONE
    children: tuple[Child, ...] = ()
    grown_ups: tuple[GrownUp, ...] = ()

    def is_complete(self, day: date) -> bool:
        return (
            bool(self.name.strip())
            and bool(self.country)
            and 1 <= len(self.children) <= MOST_CHILDREN
            and 1 <= len(self.grown_ups) <= MOST_GROWN_UPS
            and all(child.is_complete(day) for child in self.children)
            and all(grown_up.name.strip() for grown_up in self.grown_ups)
        )

    def child(self, child_id: str) -> Child:
        for child in self.children:
            if child.id == child_id:
                return child
        raise UnknownPartyError(child_id)

    def grown_up(self, grown_up_id: str) -> GrownUp:
        for grown_up in self.grown_ups:
            if grown_up.id == grown_up_id:
                return grown_up
        raise UnknownPartyError(grown_up_id)

    def with_child(self, child: Child) -> "Family":
        """Replace the child of that id, or add it at the end."""
        return replace(self, children=_put(self.children, child))

    def without_child(self, child_id: str) -> "Family":
        return replace(self, children=tuple(c for c in self.children if c.id != child_id))

    def with_grown_up(self, grown_up: GrownUp) -> "Family":
        """Replace the grown-up of that id, or add them at the end."""
        return replace(self, grown_ups=_put(self.grown_ups, grown_up))

    def without_grown_up(self, grown_up_id: str) -> "Family":
        return replace(self, grown_ups=tuple(g for g in self.grown_ups if g.id != grown_up_id))

    def bands_on(self, day: date) -> frozenset[AgeBand]:
        return frozenset(child.band_on(day) for child in self.children)

    def uses(self) -> frozenset[Use]:
        return frozenset(use for child in self.children for use in child.uses)

    def party_ids(self) -> tuple[str, ...]:
        """Everybody who signs: the children first, as they were entered."""
        return tuple(c.id for c in self.children) + tuple(g.id for g in self.grown_ups)

    def name_of(self, party_id: str) -> str:
        """Give the name to print for a child or a grown-up."""
        for child in self.children:
            if child.id == party_id:
                return child.name.strip()
        return self.grown_up(party_id).name.strip()


def _put(people: tuple[_Person, ...], person: _Person) -> tuple[_Person, ...]:
    if all(other.id != person.id for other in people):
        return people + (person,)  # noqa: RUF005 - unpacking loses the type
    return tuple(person if other.id == person.id else other for other in people)


@dataclass(frozen=True, slots=True)
class TrustedAdult:
    """Somebody a child may tell, inside or outside the home, and how to reach them."""

    id: str
    name: str = ""
    reach: str = ""
    who: str = ""  # "our neighbour", "my teacher"

    @property
    def is_complete(self) -> bool:
        return bool(self.name.strip() and self.reach.strip())


@dataclass(frozen=True, slots=True)
class Joys:
    """What somebody enjoys online: ids of the offered ones and words of their own."""

    chosen: frozenset[str] = frozenset()
    own: str = ""

    @property
    def is_empty(self) -> bool:
        return not self.chosen and not self.own.strip()
