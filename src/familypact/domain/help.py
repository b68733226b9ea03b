"""Who can help: contacts, what each does, and which kind of contact an incident wants."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

OLD_AFTER_MONTHS = 36
OWN_PREFIX = "own-"
_MONTHS = 12

# A note that quotes the services' own pages, but was read in their place (see reporting.toml).
_SECOND_HAND = ("https://github.com/Shaostoul/Humanity/",)


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
    corrected: bool = False  # `contact` is as the family wrote it, not as the directory has it
    hidden: bool = False  # the family does not want to see it; it is never checked then

    @property
    def is_own(self) -> bool:
        return self.contact.id.startswith(OWN_PREFIX)

    @property
    def may_be_hidden(self) -> bool:
        """The emergency number may be corrected, but it always stays in sight."""
        return self.contact.kind is not ContactKind.EMERGENCY

    def hide(self) -> "CheckedContact":
        """Take it out of sight and off the poster; a correction is kept for later."""
        if not self.may_be_hidden:
            return self
        return replace(self, hidden=True, checked=False, checked_on="")


def with_contact(
    contacts: tuple[CheckedContact, ...], changed: CheckedContact
) -> tuple[CheckedContact, ...]:
    """Put it in the place of the one with its id, or at the end."""
    wanted = changed.contact.id
    if all(each.contact.id != wanted for each in contacts):
        return (*contacts, changed)
    return tuple(changed if each.contact.id == wanted else each for each in contacts)


class ContactDoubt(StrEnum):
    """What speaks against relying on an entry of the directory unchecked."""

    LISTED_ONLY = "listed-only"
    SECOND_HAND = "second-hand"
    OLD = "old"
    UNDATED = "undated"


class NoEmergency(StrEnum):
    """Why the directory gives no emergency number."""

    SOURCES_DISAGREE = "sources-disagree"
    NOT_LISTED = "not-listed"


def doubts(contact: Contact, today: date) -> tuple[ContactDoubt, ...]:
    """Give all that a grown-up should know before relying on an entry; none for the family's own.

    A bare year counts from its January, the stricter reading; a date not understood is no date.
    """
    if not contact.source:
        return ()
    found = []
    if contact.confidence is not Confidence.CONFIRMED:
        found.append(ContactDoubt.LISTED_ONLY)
    if contact.source.startswith(_SECOND_HAND):
        found.append(ContactDoubt.SECOND_HAND)
    age = _months_old(contact.as_of, today)
    if age is None:
        found.append(ContactDoubt.UNDATED)
    elif age > OLD_AFTER_MONTHS:
        found.append(ContactDoubt.OLD)
    return tuple(found)


def _months_old(as_of: str, today: date) -> int | None:
    year, _dash, month = as_of.partition("-")
    if not year.isdecimal():
        return None
    first = int(month) if month.isdecimal() else 1
    return (today.year - int(year)) * _MONTHS + today.month - first
