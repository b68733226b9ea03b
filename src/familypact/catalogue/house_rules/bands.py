"""Short names for the age bands, for rules that say the same thing to several of them."""

from collections.abc import Mapping
from typing import TypeVar

from familypact.domain.family import AgeBand

YOUNG, MIDDLE, TEEN = AgeBand.YOUNG, AgeBand.MIDDLE, AgeBand.TEEN

_Said = TypeVar("_Said")


def everyone(said: _Said) -> Mapping[AgeBand, _Said]:
    return dict.fromkeys((YOUNG, MIDDLE, TEEN), said)


def younger(said: _Said) -> Mapping[AgeBand, _Said]:
    return dict.fromkeys((YOUNG, MIDDLE), said)


def older(said: _Said) -> Mapping[AgeBand, _Said]:
    return dict.fromkeys((MIDDLE, TEEN), said)
