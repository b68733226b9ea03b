"""A risk to talk through: the situation in a child's words, a skill, and a panel for grown-ups."""

from dataclasses import dataclass
from enum import StrEnum

from familypact.domain.family import AgeBand, Use


class Area(StrEnum):
    """The four Cs of CO:RE (Livingstone and Stoilova 2021)."""

    CONTENT = "content"
    CONTACT = "contact"
    CONDUCT = "conduct"
    CONTRACT = "contract"


class Origin(StrEnum):
    """Whether a figure stood in the deck or was read since."""

    DECK = "seed"
    CURRENT = "current"


class Audience(StrEnum):
    """Who may see a figure; nobody of 5 to 8 ever does."""

    GROWN_UP = "parent"
    MIDDLE = "9-12"
    TEEN = "13-17"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One sourced fact. `trend_note` says what is doubtful or what changed since."""

    id: str
    topic: str
    statement: str
    value: str
    population: str
    year: int
    source_org: str
    source_title: str
    url: str
    origin: Origin
    trend_note: str
    show_to: frozenset[Audience]


@dataclass(frozen=True, slots=True)
class Reply:
    """An answer to "What would you do?" and what we kindly say to it."""

    answer: str
    kind_reply: str


@dataclass(frozen=True, slots=True)
class RiskCard:
    """A risk for one age band, in the words of that band."""

    band: AgeBand
    title: str
    situation: str
    skill: str
    scenario: str
    replies: tuple[Reply, ...]
    starters: tuple[str, ...]
    more: str = ""  # a second, longer line under the situation


@dataclass(frozen=True, slots=True)
class GrownUpPanel:
    """What the grown-up beside the child should know."""

    what_it_is: str
    signs: tuple[str, ...]
    to_do: tuple[str, ...]
    say: str


@dataclass(frozen=True, slots=True)
class Risk:
    """A topic of the wizard. An empty `uses` means every family; `quick` puts it on the short path.

    All texts are sources of the translation context `risks`.
    """

    id: str
    area: Area
    title: str
    cards: tuple[RiskCard, ...]
    panel: GrownUpPanel
    rules: tuple[str, ...]
    evidence: tuple[str, ...]
    art: str
    uses: frozenset[Use] = frozenset()
    quick: bool = False
    since_the_deck: str = ""  # what changed since about 2010, for grown-ups

    def card_for(self, band: AgeBand) -> RiskCard | None:
        for card in self.cards:
            if card.band is band:
                return card
        return None

    def fits(self, bands: frozenset[AgeBand], uses: frozenset[Use]) -> bool:
        """Tell whether a family of these bands and devices should see this topic."""
        return any(card.band in bands for card in self.cards) and (
            not self.uses or bool(self.uses & uses)
        )
