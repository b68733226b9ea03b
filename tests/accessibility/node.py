"""What the accessibility bus says of one thing on the screen."""

from collections.abc import Iterator
from dataclasses import dataclass, field

Place = tuple[str, str]  # the name of the program on the bus, and the path of the thing

_STATES = {  # the bits of AtspiStateType that the tests ask for
    1: "active",
    4: "checked",
    8: "enabled",
    11: "focusable",
    12: "focused",
    25: "showing",
    30: "visible",
    41: "checkable",
}


@dataclass(slots=True)
class Node:
    """One thing as the bus describes it, with what is inside it."""

    place: Place
    name: str
    role: str
    states: frozenset[str]
    inside: list["Node"] = field(default_factory=list)

    @property
    def can_have_focus(self) -> bool:
        return {"focusable", "showing", "enabled"} <= self.states

    def walk(self) -> Iterator["Node"]:
        """Give itself and all below it in the order of the tree."""
        yield self
        for node in self.inside:
            yield from node.walk()

    def seen(self) -> Iterator["Node"]:
        """Give what is on the screen; a page behind the one in front is left out as a whole."""
        if "showing" in self.states:
            yield self
            for node in self.inside:
                yield from node.seen()

    def __str__(self) -> str:
        return f"{self.role} {self.name!r}"


def states_of(words: list[int]) -> frozenset[str]:
    """Read the two numbers in which AT-SPI packs its states."""
    bits = words[0] | words[1] << 32
    return frozenset(name for bit, name in _STATES.items() if bits >> bit & 1)
