"""A next step of freedom, and what each side does before it."""

from collections.abc import Mapping
from dataclasses import dataclass

from familypact.domain.family import AgeBand, Use


@dataclass(frozen=True, slots=True)
class Milestone:
    """A step such as the first phone; texts are sources of the translation context `milestones`.

    `child_first` is what the child does before it, by band; its keys are the bands it suits.
    `grown_up_first` are the grown-ups' own steps, said as "we". `afterwards` is when both look
    at it again. `rules` are the house rules to settle first; `uses` is what it opens.
    """

    id: str
    title: str
    child_first: Mapping[AgeBand, tuple[str, ...]]
    grown_up_first: tuple[str, ...]
    afterwards: str
    rules: tuple[str, ...]
    uses: frozenset[Use]
    icon: str

    @property
    def bands(self) -> frozenset[AgeBand]:
        return frozenset(self.child_first)
