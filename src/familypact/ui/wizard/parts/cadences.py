"""The rhythms of check-ins that a family is offered."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType

from familypact.domain.checkin import Cadence

CADENCES: Mapping[str, Cadence] = MappingProxyType(
    {
        "days": Cadence(),
        "week": Cadence(first_days=(), weeks=1),
        "two-weeks": Cadence(first_days=(), weeks=2),
        "month": Cadence(first_days=(), months=1),
    }
)


def cadence_key(cadence: Cadence) -> str | None:
    """Name the offered rhythm that `cadence` has; None for one of the family's own."""
    for key, offered in CADENCES.items():
        if with_rhythm(cadence, key) == cadence:
            return key
        if offered.weeks and offered.weeks == cadence.weeks:
            return key
    return None


def with_rhythm(cadence: Cadence, key: str) -> Cadence:
    """Change how often, and leave day, time and quiet hours as they are."""
    offered = CADENCES[key]
    return replace(
        cadence, first_days=offered.first_days, months=offered.months, weeks=offered.weeks
    )
