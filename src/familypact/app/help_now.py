"""What "Something happened" shows: whom this family trusts, and who helps in its country."""

from familypact.app.own_contacts import merge, visible
from familypact.app.ports import AgreementStore, Contacts
from familypact.app.texts import Texts
from familypact.app.wording import Wording
from familypact.catalogue.whole import Catalogue
from familypact.domain.agreement import AgreedPlan
from familypact.domain.errors import FamilyPactError, FileNotReadableError
from familypact.domain.family import Family, TrustedAdult
from familypact.domain.help import CheckedContact, Contact, ContactKind, NoEmergency
from familypact.domain.help_view import HelpView
from familypact.domain.pledge import PledgeLine


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

    def _known(self, store: AgreementStore | None, country: str) -> HelpView:
        agreement = store.latest() if store is not None else None
        if agreement is not None:
            where = agreement.family.country or country
            hidden = (each for each in agreement.draft.contacts if each.hidden)
            return self._view(
                where,
                _people(agreement.family, agreement.trusted),
                agreement.first_minute or self._plans(),
                (*agreement.contacts, *hidden),
            )
        draft = store.load_draft() if store is not None else None
        if draft is None:
            return self._general(country)
        trusted = tuple(adult for adult in draft.trusted if adult.is_complete)
        people = _people(draft.family, trusted)
        return self._view(draft.family.country or country, people, self._plans(), draft.contacts)

    def _general(self, country: str) -> HelpView:
        return self._view(country, (), self._plans(), ())

    def _view(
        self,
        country: str,
        people: tuple[TrustedAdult, ...],
        plans: tuple[AgreedPlan, ...],
        own: tuple[CheckedContact, ...],
    ) -> HelpView:
        contacts = self._merged(own, country)
        has_number = any(c.contact.kind is ContactKind.EMERGENCY for c in contacts)
        why = None if has_number else self._why_no_emergency(country)
        return HelpView(country, people, plans, contacts, why)

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


def _people(family: Family, trusted: tuple[TrustedAdult, ...]) -> tuple[TrustedAdult, ...]:
    """Put the grown-ups at home first, then the trusted adults who are somebody else."""
    names = {adult.name.strip() for adult in trusted}
    at_home = tuple(
        TrustedAdult(grown_up.id, grown_up.spoken)
        for grown_up in family.grown_ups
        if grown_up.spoken and grown_up.spoken not in names and grown_up.name.strip() not in names
    )
    return (*at_home, *trusted)
