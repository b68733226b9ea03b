"""What "Something happened" shows: whom this family trusts, and who helps in its country."""

from familypact.app.ports import AgreementStore, Contacts
from familypact.app.texts import Texts
from familypact.app.wording import Wording
from familypact.catalogue.whole import Catalogue
from familypact.domain.agreement import AgreedPlan
from familypact.domain.errors import FamilyPactError, FileNotReadableError
from familypact.domain.family import Family, TrustedAdult
from familypact.domain.help import CheckedContact, Contact
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
            return HelpView(
                agreement.family.country or country,
                _people(agreement.family, agreement.trusted),
                agreement.first_minute or self._plans(),
                self._merged(agreement.contacts, agreement.family.country or country),
            )
        draft = store.load_draft() if store is not None else None
        if draft is None:
            return self._general(country)
        where = draft.family.country or country
        trusted = tuple(adult for adult in draft.trusted if adult.is_complete)
        return HelpView(
            where,
            _people(draft.family, trusted),
            self._plans(),
            self._merged(draft.contacts, where),
        )

    def _general(self, country: str) -> HelpView:
        return HelpView(country, (), self._plans(), self._merged((), country))

    def _plans(self) -> tuple[AgreedPlan, ...]:
        return tuple(
            self._wording.plan(PledgeLine(line.id)) for line in self._catalogue.first_minute
        )

    def _merged(self, own: tuple[CheckedContact, ...], country: str) -> tuple[CheckedContact, ...]:
        """Put the family's checked contacts first; the directory's others follow."""
        checked = tuple(contact for contact in own if contact.checked)
        known = {contact.contact.id for contact in checked}
        others = (c for c in self._listed(country) if c.id not in known)
        return (*checked, *(CheckedContact(contact) for contact in others))

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
