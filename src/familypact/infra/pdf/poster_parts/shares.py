"""How much of a poster stands on its first page, and what has to go first where it is too much."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from familypact.infra.pdf.poster_parts.content import Content


@dataclass(frozen=True, slots=True)
class Shares:
    """How many of each kind the first page holds, counted from the first."""

    lines: int
    rules: int
    plans: int
    adults: int
    numbers: int
    addresses: int
    signers: int


# What is read by heart goes first; whom to turn to and what was promised stay longest.
_STEPS = (
    ("plans", 3),
    ("rules", 8),
    ("plans", 1),
    ("addresses", 2),
    ("rules", 4),
    ("lines", 6),
    ("addresses", 1),
    ("signers", 0),
    ("lines", 4),
    ("rules", 0),
    ("plans", 0),
    ("adults", 3),
    ("numbers", 3),
    ("lines", 2),
    ("adults", 2),
    ("numbers", 2),
    ("lines", 0),
    ("addresses", 0),
    ("adults", 1),
    ("numbers", 1),
    ("adults", 0),
)


def whole(content: Content) -> Shares:
    """Return the shares with which nothing is left for a further page."""
    return Shares(
        lines=max(len(content.grown_ups.lines), len(content.children.lines)),
        rules=len(content.rules),
        plans=len(content.help.plans),
        adults=len(content.help.adults),
        numbers=len(content.help.numbers),
        addresses=len(content.help.addresses),
        signers=len(content.signers),
    )


def a_little_more(content: Content, shares: Shares) -> Iterator[tuple[str, Shares]]:
    """Yield shares with one more of what the first page holds too little of."""
    most = whole(content)
    for name in ("lines", "rules", "plans"):
        if (count := getattr(shares, name)) < getattr(most, name):
            yield name, replace(shares, **{name: count + 1})


def smaller_and_smaller(content: Content) -> Iterator[Shares]:
    """Yield ever smaller shares, from everything down to nothing but the title."""
    shares = whole(content)
    yield shares
    for name, least in _STEPS:
        while (count := getattr(shares, name)) > least:
            # Signatures are read together: they stay or go as one.
            shares = replace(shares, **{name: 0 if name == "signers" else count - 1})
            yield shares
