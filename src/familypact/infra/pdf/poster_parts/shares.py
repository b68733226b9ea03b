"""How much of an agreement stands on its poster, and what goes first where it is too much."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import IntEnum

from familypact.infra.pdf.poster_parts.content import Content


class Always(IntEnum):
    """How the rules that stand in every pact are set: their promises say the same."""

    LEFT_OUT = 0
    NAMED = 1
    SPELLED_OUT = 2


@dataclass(frozen=True, slots=True)
class Shares:
    """How many of each kind the sheet holds, counted from the first."""

    grown_ups: int
    children: int
    rules: int
    always: Always
    plans: int
    adults: int
    numbers: int
    addresses: int
    signers: int


# What is read by heart goes first; whom to turn to and what was promised stay longest.
_STEPS = (
    ("plans", 4),
    ("always", Always.NAMED),
    ("plans", 3),
    ("addresses", 2),
    ("rules", 10),
    ("plans", 2),
    ("lines", 8),
    ("rules", 8),
    ("lines", 7),
    ("plans", 1),
    ("addresses", 1),
    ("rules", 6),
    ("lines", 6),
    ("rules", 4),
    ("lines", 5),
    ("signers", 0),
    ("lines", 4),
    ("rules", 0),
    ("plans", 0),
    ("adults", 3),
    ("numbers", 3),
    ("lines", 2),
    ("adults", 2),
    ("numbers", 2),
    ("always", Always.LEFT_OUT),
    ("lines", 0),
    ("addresses", 0),
    ("adults", 1),
    ("numbers", 1),
    ("adults", 0),
)


def whole(content: Content) -> Shares:
    """Return the shares with which everything stands on the sheet."""
    return Shares(
        grown_ups=len(content.grown_ups.lines),
        children=len(content.children.lines),
        rules=len(content.rules),
        always=Always.SPELLED_OUT if content.always else Always.LEFT_OUT,
        plans=len(content.help.plans),
        adults=len(content.help.adults),
        numbers=len(content.help.numbers),
        addresses=len(content.help.addresses),
        signers=len(content.signers),
    )


def a_little_more(content: Content, shares: Shares) -> Iterator[tuple[str, Shares]]:
    """Yield shares with one more of what the sheet holds too little of."""
    most = whole(content)
    for name in ("rules", "grown_ups", "children", "plans"):
        if (count := getattr(shares, name)) < getattr(most, name):
            yield name, replace(shares, **{name: count + 1})


def smaller_and_smaller(content: Content) -> Iterator[Shares]:
    """Yield ever smaller shares, from everything down to nothing but the title."""
    shares = whole(content)
    yield shares
    for name, least in _STEPS:
        while _count(shares, name) > least:
            shares = _with_fewer(shares, name)
            yield shares


def _count(shares: Shares, name: str) -> int:
    if name == "lines":
        return max(shares.grown_ups, shares.children)
    return int(getattr(shares, name))


def _with_fewer(shares: Shares, name: str) -> Shares:
    fewer = _count(shares, name) - 1
    match name:
        case "lines":
            # Both sides have room for as many; the shorter list is not cut.
            return replace(
                shares,
                grown_ups=min(shares.grown_ups, fewer),
                children=min(shares.children, fewer),
            )
        case "signers":
            return replace(shares, signers=0)  # signatures are read together
        case "always":
            return replace(shares, always=Always(fewer))
        case _:
            return replace(shares, **{name: fewer})  # type: ignore[arg-type]
