"""What "Something happened" shows: whom this family trusts, and who helps in its country."""

from typing import TypedDict

from familypact.app.directory import Directory
from familypact.app.incident_help import advice_for
from familypact.app.own_contacts import merge, visible
from familypact.app.ports import AgreementStore, Contacts
from familypact.app.texts import Texts
from familypact.app.wording import Wording
from familypact.catalogue.whole import Catalogue
from familypact.domain.agreement import AgreedPlan, Agreement
from familypact.domain.errors import FamilyPactError, FileNotReadableError
from familypact.domain.family import Family, TrustedAdult
from familypact.domain.help import CheckedContact, Contact, ContactKind, NoEmergency
from familypact.domain.help_view import HelpView
from familypact.domain.pledge import PledgeLine


class _Places(TypedDict):
    """Whom to turn to, and why there is no emergency number among them."""

    contacts: tuple[CheckedContact, ...]
    no_emergency: NoEmergency | None


class HelpNow:
    """Answers with or without an agreement, and also while the store is locked or broken."""

    def __init__(self, contacts: Contacts, catalogue: Catalogue, texts: Texts) -> None:
        self._contacts = contacts
        self._catalogue = catalogue
        self._wording = Wording(catalogue, texts)

    def view(self, store: AgreementStore | None, country: str) -> HelpView:
        """Give what is known; `country` counts where the family has not said its own."""
        try:
            return self._known(store, country)
        except FamilyPactError:
            return self._general(country)

    def directory(self, store: AgreementStore | None, country: str) -> Directory:
        """Give the directory of all countries; also while the store is locked or broken."""
        try:
            home, own = self._own(store, country)
        except FamilyPactError:
            home, own = country, ()
        return Directory(self._contacts, own, home)

    def _own(
        self, store: AgreementStore | None, country: str
    ) -> tuple[str, tuple[CheckedContact, ...]]:
        """Give the family's country and what it made of the contacts."""
        agreement = store.latest() if store is not None else None
        if agreement is not None:
            return agreement.family.country or country, _contacts_of(agreement)
        draft = store.load_draft() if store is not None else None
        return (draft.family.country or country, draft.contacts) if draft else (country, ())

    def _known(self, store: AgreementStore | None, country: str) -> HelpView:
        agreement = store.latest() if store is not None else None
        if agreement is not None:
            return self._agreed(agreement, country)
        draft = store.load_draft() if store is not None else None
        if draft is None:
            return self._general(country)
        trusted = tuple(adult for adult in draft.trusted if adult.is_complete)
        where = draft.family.country or country
        return HelpView(
            country=where,
            trusted=_people(draft.family, trusted),
            plans=self._plans(),
            family=draft.family,
            advice=advice_for(self._catalogue, ()),
            **self._turn_to(where, draft.contacts),
        )

    def _agreed(self, agreement: Agreement, country: str) -> HelpView:
        where = agreement.family.country or country
        kept = {rule.rule_id for rule in agreement.rules}
        return HelpView(
            country=where,
            trusted=_people(agreement.family, agreement.trusted),
            plans=agreement.first_minute or self._plans(),
            family=agreement.family,
            advice=advice_for(self._catalogue, kept),
            **self._turn_to(where, _contacts_of(agreement)),
        )

    def _general(self, country: str) -> HelpView:
        return HelpView(
            country=country,
            trusted=(),
            plans=self._plans(),
            advice=advice_for(self._catalogue, ()),
            **self._turn_to(country, ()),
        )

    def _turn_to(self, country: str, own: tuple[CheckedContact, ...]) -> _Places:
        contacts = self._merged(own, country)
        has_number = any(c.contact.kind is ContactKind.EMERGENCY for c in contacts)
        why = None if has_number else self._why_no_emergency(country)
        return {"contacts": contacts, "no_emergency": why}

    def _plans(self) -> tuple[AgreedPlan, ...]:
        return tuple(
            self._wording.plan(PledgeLine(line.id)) for line in self._catalogue.first_minute
        )

    def _merged(self, own: tuple[CheckedContact, ...], country: str) -> tuple[CheckedContact, ...]:
        """Put what the family checked or wrote itself first; the rest of the directory follows."""
        found = visible(merge(self._listed(country), own, country))
        return tuple(sorted(found, key=lambda c: not (c.checked or c.corrected or c.is_own)))

    def _why_no_emergency(self, country: str) -> NoEmergency:
        try:
            return self._contacts.why_no_emergency(country)
        except FileNotReadableError:
            return NoEmergency.NOT_LISTED

    def _listed(self, country: str) -> tuple[Contact, ...]:
        """Do without the directory where it cannot be read: the rest of the page still helps."""
        try:
            return self._contacts.for_country(country)
        except FileNotReadableError:
            return ()


def _contacts_of(agreement: Agreement) -> tuple[CheckedContact, ...]:
    """Give what was agreed, and what the family hid."""
    hidden = (each for each in agreement.draft.contacts if each.hidden)
    return (*agreement.contacts, *hidden)


def _people(family: Family, trusted: tuple[TrustedAdult, ...]) -> tuple[TrustedAdult, ...]:
    """Put the grown-ups at home first, then the trusted adults who are somebody else."""
    names = {adult.name.strip() for adult in trusted}
    at_home = tuple(
        TrustedAdult(grown_up.id, grown_up.spoken)
        for grown_up in family.grown_ups
        if grown_up.spoken and grown_up.spoken not in names and grown_up.name.strip() not in names
    )
    return (*at_home, *trusted)
