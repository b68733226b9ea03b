"""All places of all countries, with what the family made of its own."""

from dataclasses import replace
from pathlib import Path

from fakes import FakeContacts, MemoryStore, PlainTexts
from family_samples import agreement_of, ortiz

from familypact.app.directory import Directory
from familypact.app.help_now import HelpNow
from familypact.catalogue.whole import whole_catalogue
from familypact.domain.errors import FileNotReadableError, StoreDamagedError
from familypact.domain.help import CheckedContact, Contact, ContactKind, NoEmergency

OWN = CheckedContact(Contact("own-1", "GB", "Aunt Bea", ContactKind.HELPLINE, phone="0123"))


class BrokenStore(MemoryStore):
    def latest(self):
        raise StoreDamagedError(Path("store.db"))


class NoDirectory(FakeContacts):
    def for_country(self, _code: str) -> tuple[Contact, ...]:
        raise FileNotReadableError(Path("reporting.toml"))

    def countries(self) -> tuple[str, ...]:
        raise FileNotReadableError(Path("reporting.toml"))

    def why_no_emergency(self, _code: str) -> NoEmergency:
        raise FileNotReadableError(Path("reporting.toml"))


def ids(found: tuple[CheckedContact, ...]) -> list[str]:
    return [checked.contact.id for checked in found]


def directory(*own: CheckedContact, home: str = "GB") -> Directory:
    return Directory(FakeContacts(), own, home)


def test_the_familys_own_country_is_always_among_the_countries() -> None:
    assert directory(home="XK").countries() == ("GB", "NO", "XK")


def test_a_country_has_its_own_and_the_international_places() -> None:
    assert ids(directory().places("NO")) == ["no-emergency", "no-helpline", "intl-removal"]
    assert ids(directory().places("XK")) == ["intl-removal"]


def test_what_the_family_wrote_in_stands_in_its_country_only() -> None:
    found = directory(OWN)

    assert "own-1" in ids(found.places("GB"))
    assert "own-1" not in ids(found.places("NO"))


def test_what_the_family_hid_and_corrected_counts_here_too() -> None:
    helpline, hotline = FakeContacts().known[1:3]
    corrected = CheckedContact(replace(helpline, phone="0800 2222"), corrected=True)
    found = directory(corrected, CheckedContact(hotline).hide()).places("GB")

    assert "gb-hotline" not in ids(found)
    assert next(c for c in found if c.contact.id == "gb-helpline").contact.phone == "0800 2222"


def test_a_countrys_name_a_places_name_and_a_number_are_found() -> None:
    named = PlainTexts().country

    assert ids(directory().search("norw", named)) == ["no-emergency", "no-helpline"]
    assert ids(directory().search("removal", named)) == ["intl-removal"]
    assert ids(directory().search("08001111", named)) == ["gb-helpline"]
    assert directory().search("  ", named) == ()
    assert directory().search("nowhere", named) == ()


def test_the_family_in_the_store_says_which_country_is_home() -> None:
    store = MemoryStore()
    store.agree(agreement_of(replace(ortiz(), country="NO")))
    now = HelpNow(FakeContacts(), whole_catalogue(), PlainTexts())

    assert now.directory(store, "GB").home == "NO"
    assert now.directory(None, "GB").home == "GB"
    assert now.directory(BrokenStore(), "GB").home == "GB"


def test_without_its_file_the_familys_own_contacts_are_left() -> None:
    found = Directory(NoDirectory(), (OWN,), "GB")

    assert found.countries() == ("GB",)
    assert ids(found.places("GB")) == ["own-1"]
    assert found.why_no_emergency("GB") is NoEmergency.NOT_LISTED
