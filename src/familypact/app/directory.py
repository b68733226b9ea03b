"""All places to turn to, in every country, with what the family made of its own."""

from collections.abc import Callable

from familypact.app.own_contacts import merge, visible
from familypact.app.ports import Contacts
from familypact.domain.errors import FileNotReadableError
from familypact.domain.help import CheckedContact, Contact, NoEmergency


class Directory:
    """Answers also where its file cannot be read: with the family's own contacts."""

    def __init__(self, contacts: Contacts, own: tuple[CheckedContact, ...], home: str) -> None:
        self._contacts = contacts
        self._own = own
        self.home = home

    def countries(self) -> tuple[str, ...]:
        """Give the codes of all countries there is something for, and the family's own."""
        try:
            found = self._contacts.countries()
        except FileNotReadableError:
            found = ()
        return tuple(sorted({*found, self.home} - {""}))

    def places(self, country: str) -> tuple[CheckedContact, ...]:
        """Give those of one country and the international ones; "" gives the latter alone."""
        own = self._own if country == self.home else self._kept_for(country)
        return visible(merge(self._listed(country), own, country))

    def search(self, words: str, named: Callable[[str], str]) -> tuple[CheckedContact, ...]:
        """Look in all countries for a part of a country's name, of a place's name or its number."""
        wanted = _plain(words)
        if not wanted:
            return ()
        found: dict[str, CheckedContact] = {}
        for country in (*self.countries(), ""):
            whole = bool(country) and wanted in _plain(named(country))
            for checked in self.places(country):
                here = checked.contact.country == country
                if (whole and here) or _holds(checked.contact, wanted):
                    found.setdefault(checked.contact.id, checked)
        return tuple(found.values())

    def why_no_emergency(self, country: str) -> NoEmergency:
        try:
            return self._contacts.why_no_emergency(country)
        except FileNotReadableError:
            return NoEmergency.NOT_LISTED

    def _kept_for(self, country: str) -> tuple[CheckedContact, ...]:
        return tuple(c for c in self._own if c.contact.country in ("", country) and not c.is_own)

    def _listed(self, country: str) -> tuple[Contact, ...]:
        try:
            return self._contacts.for_country(country)
        except FileNotReadableError:
            return ()


def _holds(contact: Contact, wanted: str) -> bool:
    return wanted in _plain(contact.name) or wanted in _plain(contact.phone)


def _plain(words: str) -> str:
    """Compare without spaces and dashes, so that "0800 1111" is found as "08001111"."""
    return "".join(letter for letter in words.casefold() if letter not in " -/\u00a0")
