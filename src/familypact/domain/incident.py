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
    """An incident with the rules to offer this family.

    `best` are ids of contacts made for it, `unfit` of those that do not deal with it.
    """

    incident: Incident
    offers: tuple[RuleOffer, ...] = ()
    best: frozenset[str] = frozenset()
    unfit: frozenset[str] = frozenset()

    def contacts(self, known: Sequence[CheckedContact]) -> tuple[CheckedContact, ...]:
        """Give whom to turn to: emergencies, who is made for it, then by kind as `wants` has it.

        Of each kind come first what the family checked, then the country's own, then those for
        grown-ups. Nobody is named who does not deal with it, even where that leaves nobody.
        """
        fit = [c for c in known if c.contact.id not in self.unfit]
        best = [c for c in fit if c.contact.id in self.best]
        rest = [c for c in fit if c not in best]
        found = [
            checked
            for kind in self.incident.wants
            for checked in _best(c for c in rest if _is(c, kind))
        ]
        first = [c for c in found if _is(c, ContactKind.EMERGENCY)]
        return (*first, *best, *(c for c in found if c not in first))

    def missing(self, known: Iterable[CheckedContact]) -> tuple[ContactKind, ...]:
        """Give the wanted kinds of which nobody here deals with this."""
        there = {c.contact.kind for c in known if c.contact.id not in self.unfit}
        return tuple(kind for kind in self.incident.wants if kind not in there)


def _is(checked: CheckedContact, kind: ContactKind) -> bool:
    return checked.contact.kind is kind


def _best(of_one_kind: Iterable[CheckedContact]) -> list[CheckedContact]:
    return sorted(of_one_kind, key=_place)[:MOST_OF_A_KIND]


def _place(checked: CheckedContact) -> tuple[bool, bool, bool]:
    own = checked.checked or checked.corrected or checked.is_own
    whom = checked.contact.for_whom
    for_grown_ups = not whom or Caller.GROWN_UP in whom or Caller.ANYONE in whom
    return (not own, not checked.contact.country, not for_grown_ups)
