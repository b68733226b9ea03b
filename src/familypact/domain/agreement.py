"""An agreement: frozen once agreed, numbered, with the wording it had on the day."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from familypact.domain.checkin import Cadence
from familypact.domain.draft import Draft, Settled
from familypact.domain.errors import UnknownPartyError
from familypact.domain.family import Family, TrustedAdult
from familypact.domain.help import CheckedContact, with_contact
from familypact.domain.sign_off import SignOff


@dataclass(frozen=True, slots=True)
class AgreedRule:
    """A rule with the wording it had on the day; `pill` and `poster` are what the poster prints."""

    rule_id: str
    title: str
    settings: tuple[str, ...]
    child_reason: str
    grown_up_reason: str
    pill: str
    poster: str
    settled: Settled
    fixed: bool


@dataclass(frozen=True, slots=True)
class AgreedLine:
    """A clause with the wording it had on the day."""

    clause_id: str
    text: str
    poster: str
    not_yet: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ChildPledge:
    """What one child promises."""

    child_id: str
    lead: str
    lines: tuple[AgreedLine, ...]


@dataclass(frozen=True, slots=True)
class AgreedPlan:
    """An if-then line of the first minute with its wording."""

    when: str
    then: str
    poster: str


@dataclass(frozen=True, slots=True)
class Agreement:
    """What a family agreed, frozen with its full wording; a later change is a new `number`.

    `language` is the IETF tag of the wording. `draft` is what it was made from, so that the next
    version can start there. Sign-offs may still be added, and places to turn to be corrected, which
    nobody signs for; nothing else ever changes.
    """

    number: int
    agreed_on: date
    language: str
    family: Family
    rules: tuple[AgreedRule, ...]
    children: tuple[ChildPledge, ...]
    grown_up_lead: str
    grown_ups: tuple[AgreedLine, ...]
    first_minute: tuple[AgreedPlan, ...]
    trusted: tuple[TrustedAdult, ...]
    contacts: tuple[CheckedContact, ...]
    cadence: Cadence
    next_checkin: datetime
    draft: Draft
    sign_offs: tuple[SignOff, ...] = ()

    def sign_off_of(self, party_id: str) -> SignOff | None:
        for sign_off in self.sign_offs:
            if sign_off.party_id == party_id:
                return sign_off
        return None

    def still_to_sign(self) -> tuple[str, ...]:
        """Everybody who has neither signed nor declined."""
        return tuple(p for p in self.family.party_ids() if self.sign_off_of(p) is None)

    def with_contact(self, changed: CheckedContact) -> "Agreement":
        """Add or replace a place to turn to; one that is hidden is kept in the draft alone."""
        contacts = with_contact(self.draft.contacts, changed)
        return replace(
            self,
            contacts=tuple(each for each in contacts if not each.hidden),
            draft=replace(self.draft, contacts=contacts),
        )

    def with_sign_off(self, sign_off: SignOff) -> "Agreement":
        """Add or replace one sign-off; raise UnknownPartyError for somebody not in the family."""
        if sign_off.party_id not in self.family.party_ids():
            raise UnknownPartyError(sign_off.party_id)
        others = tuple(s for s in self.sign_offs if s.party_id != sign_off.party_id)
        return replace(self, sign_offs=(*others, sign_off))
