"""Something that happened to a child online: what a grown-up does first, later, and never."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from familypact.domain.help import Caller, CheckedContact, ContactKind

MOST_OF_A_KIND = 3  # more would make it harder to pick one


class IncidentKind(StrEnum):
    """What happened, as a grown-up would name it."""

    ADULT_CONTACT = "adult-contact"
    THREATS = "threats"
    PICTURE_OUT = "picture-out"
    AI_PICTURE = "ai-picture"
    BULLYING = "bullying"
    HURTFUL_GROUP = "hurtful-group"
    UPSETTING = "upsetting"
    SELF_HARM = "self-harm"
    SCAM = "scam"
    ACCOUNT = "account"
    LOCATION = "location"
    ILLEGAL = "illegal"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Incident:
    """One kind of incident; all texts are sources of the translation context `incidents`.

    `now` is for the first ten minutes, `never` what to leave alone. `wants` are the kinds of
    contact that help, the most useful first; `rules` the house rules that may help afterwards.
    """

    kind: IncidentKind
    title: str
    lead: str
    now: tuple[str, ...]
    today: tuple[str, ...]
    this_week: tuple[str, ...]
    never: tuple[str, ...]
    wants: tuple[ContactKind, ...]
    rules: tuple[str, ...]
    icon: str


@dataclass(frozen=True, slots=True)
class RuleOffer:
    """A house rule that may help afterwards; `is_kept` says that the family has it already."""

    rule_id: str
    title: str
    is_kept: bool


@dataclass(frozen=True, slots=True)
class IncidentAdvice:
    """An incident with the rules to offer this family."""

    incident: Incident
    offers: tuple[RuleOffer, ...] = ()


def contacts_for(
    incident: Incident, contacts: Sequence[CheckedContact]
) -> tuple[CheckedContact, ...]:
    """Give whom to turn to, in the order of `wants`; where none of these is known, all there are.

    Of each kind come first what the family checked, then the country's own, then those for
    grown-ups. The order is otherwise kept.
    """
    found = [
        checked for kind in incident.wants for checked in _best(c for c in contacts if _is(c, kind))
    ]
    if found:
        return tuple(found)
    return tuple(c for c in contacts if not _is(c, ContactKind.EMERGENCY))


def missing_kinds(
    incident: Incident, contacts: Iterable[CheckedContact]
) -> tuple[ContactKind, ...]:
    """Give the wanted kinds of which the directory knows nobody here."""
    known = {checked.contact.kind for checked in contacts}
    return tuple(kind for kind in incident.wants if kind not in known)


def _is(checked: CheckedContact, kind: ContactKind) -> bool:
    return checked.contact.kind is kind


def _best(of_one_kind: Iterable[CheckedContact]) -> list[CheckedContact]:
    return sorted(of_one_kind, key=_place)[:MOST_OF_A_KIND]


def _place(checked: CheckedContact) -> tuple[bool, bool, bool]:
    own = checked.checked or checked.corrected or checked.is_own
    whom = checked.contact.for_whom
    for_grown_ups = not whom or Caller.GROWN_UP in whom or Caller.ANYONE in whom
    return (not own, not checked.contact.country, not for_grown_ups)
