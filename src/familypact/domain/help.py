"""Who can help: contacts, what each does, and which kind of contact an incident wants."""

from dataclasses import dataclass
from enum import StrEnum


class ContactKind(StrEnum):
    """What a contact is there for."""

    EMERGENCY = "emergency"
    HELPLINE = "helpline"
    HOTLINE = "hotline"
    POLICE = "police"
    REGULATOR = "regulator"
    REMOVAL = "removal"


class Confidence(StrEnum):
    """How well a contact is supported: a stored page states it, a list has it, or only the deck."""

    CONFIRMED = "confirmed"
    LISTED = "listed"
    DECK = "seed"


class Caller(StrEnum):
    """Who may use a contact."""

    CHILD = "child"
    GROWN_UP = "parent"
    ANYONE = "anyone"


@dataclass(frozen=True, slots=True)
class Contact:
    """A place to turn to; `country` is ISO 3166-1 alpha-2, or "" for an international one.

    `as_of` is the year or month of the page behind `source` ("2022", "2026-10"), "" where unknown.
    """

    id: str
    country: str
    name: str
    kind: ContactKind
    url: str = ""
    phone: str = ""
    languages: tuple[str, ...] = ()
    for_whom: tuple[Caller, ...] = ()
    note: str = ""
    source: str = ""
    confidence: Confidence = Confidence.LISTED
    as_of: str = ""


@dataclass(frozen=True, slots=True)
class CheckedContact:
    """A contact as a family took it over; printed only when a grown-up ticked "we checked it"."""

    contact: Contact
    checked: bool = False
    checked_on: str = ""  # ISO date, "" while unchecked
