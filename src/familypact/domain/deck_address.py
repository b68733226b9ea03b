"""An address that the slide deck printed, and what became of it: for traceability, never shown."""

from dataclasses import dataclass
from enum import StrEnum


class DeckList(StrEnum):
    """The deck's two lists."""

    REPORT = "report"
    RESOURCE = "resource"


class Became(StrEnum):
    """What is known of an address today."""

    CURRENT = "current"
    MOVED = "moved"
    CLOSED = "closed"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class DeckAddress:
    """`successor` is the id of a contact or an address, "" where none is known."""

    id: str
    list: DeckList
    address: str
    became: Became
    successor: str
    source: str
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class DeckClosing:
    """What the last slide prints about its authors."""

    id: str
    organisation: str
    postal: str
    phone: str
    address: str
    mail: str
    became: Became
    successor: str
    source: str


@dataclass(frozen=True, slots=True)
class DeckAddresses:
    """Both lists in the deck's order, and the closing slide."""

    addresses: tuple[DeckAddress, ...]
    closing: DeckClosing

    def of(self, deck_list: DeckList) -> tuple[DeckAddress, ...]:
        return tuple(address for address in self.addresses if address.list is deck_list)
