"""Corrects the places to turn to after the agreement was made; help and poster follow at once."""

from dataclasses import replace

from familypact.app.in_force import in_force
from familypact.app.own_contacts import merge
from familypact.app.ports import AgreementStore, Contacts
from familypact.domain.errors import FileNotReadableError
from familypact.domain.help import CheckedContact, Contact, with_contact


class CorrectContacts:
    """Over the version in force, and over the next one where it is being made already.

    Each raises NoAgreementError, and what writes StoreNotWrittenError where the disk refuses.
    """

    def __init__(self, store: AgreementStore, contacts: Contacts) -> None:
        self._store = store
        self._contacts = contacts

    @property
    def country(self) -> str:
        return in_force(self._store).family.country

    def places(self) -> tuple[CheckedContact, ...]:
        """Give the directory's with what the family made of them, hidden ones too, and its own."""
        own = in_force(self._store).draft.contacts
        found = merge(self._listed(), own, self.country)
        return tuple(each for each in found if not (each.is_own and each.hidden))

    def put(self, changed: CheckedContact) -> None:
        """Keep what the family wrote, ticked or hid; an own place without a name goes."""
        if changed.is_own and not changed.contact.name.strip():
            changed = changed.hide()
        self._store.put_contact(in_force(self._store).number, changed)
        draft = self._store.load_draft()
        if draft is not None:
            contacts = with_contact(draft.contacts, changed)
            self._store.save_draft(replace(draft, contacts=contacts))

    def remove(self, contact_id: str) -> None:
        """Take a place of the family's own away."""
        for each in self._kept(contact_id):
            self.put(each.hide())

    def take_back(self, contact_id: str) -> None:
        """Use the directory's entry again; one that is not there any more is hidden."""
        listed = [each for each in self._listed() if each.id == contact_id]
        if listed:
            self.put(CheckedContact(listed[0]))
        else:
            self.remove(contact_id)

    def unhide(self) -> None:
        """Bring back all of the directory's that were hidden."""
        for each in self.places():
            if each.hidden:
                self.put(replace(each, hidden=False))

    def _kept(self, contact_id: str) -> tuple[CheckedContact, ...]:
        kept = in_force(self._store).draft.contacts
        return tuple(each for each in kept if each.contact.id == contact_id)

    def _listed(self) -> tuple[Contact, ...]:
        """Do without the directory where it cannot be read."""
        try:
            return self._contacts.for_country(self.country)
        except FileNotReadableError:
            return ()
