"""What every Contacts directory keeps its word on: the shipped file and the small fake."""

import tomllib
from pathlib import Path

import pytest
from fakes import FakeContacts

from familypact.app.ports import Contacts
from familypact.data_files import data_root
from familypact.domain.errors import FileNotReadableError
from familypact.domain.help import ContactKind, NoEmergency
from familypact.infra.contacts import TomlContacts

SHIPPED = data_root() / "resources" / "contacts" / "reporting.toml"
ORDER = ["emergency", "helpline", "hotline", "removal", "police", "regulator"]


@pytest.fixture(params=["fake", "shipped"])
def contacts(request: pytest.FixtureRequest) -> Contacts:
    return FakeContacts() if request.param == "fake" else TomlContacts(SHIPPED)


def test_a_country_has_its_emergency_number_first(contacts: Contacts) -> None:
    first = contacts.for_country("GB")[0]

    assert (first.kind, first.phone) == (ContactKind.EMERGENCY, "999")


def test_the_international_ones_come_last(contacts: Contacts) -> None:
    countries = [contact.country for contact in contacts.for_country("NO")]

    assert countries == sorted(countries, reverse=True)
    assert set(countries) == {"NO", ""}


@pytest.mark.parametrize("code", ["", "XX"])
def test_an_unknown_country_gets_the_international_ones(contacts: Contacts, code: str) -> None:
    found = contacts.for_country(code)

    assert found
    assert {contact.country for contact in found} == {""}


def test_each_kind_stands_in_its_place(contacts: Contacts) -> None:
    for code in contacts.countries():
        places = [ORDER.index(c.kind) for c in contacts.for_country(code) if c.country]

        assert places == sorted(places)


def test_countries_are_two_letters_sorted_and_each_has_an_entry(contacts: Contacts) -> None:
    codes = contacts.countries()

    assert list(codes) == sorted(set(codes))
    assert all(len(code) == 2 and code.isupper() for code in codes)


def test_every_shipped_contact_can_be_reached_and_names_its_source() -> None:
    directory = TomlContacts(SHIPPED)

    found = {c.id: c for code in directory.countries() for c in directory.for_country(code)}

    assert len(found) > 300
    assert [c.id for c in found.values() if not (c.phone or c.url)] == []
    assert [c.id for c in found.values() if not (c.name and c.source)] == []


def test_every_shipped_country_has_an_emergency_number_or_says_why_not() -> None:
    directory = TomlContacts(SHIPPED)

    without = {
        code: directory.why_no_emergency(code)
        for code in directory.countries()
        if directory.for_country(code)[0].kind is not ContactKind.EMERGENCY
    }

    assert without == {"DZ": NoEmergency.SOURCES_DISAGREE}


def test_a_country_with_an_emergency_number_has_no_reason_for_lacking_one() -> None:
    with SHIPPED.open("rb") as file:
        reasons = {entry["country"] for entry in tomllib.load(file)["no_emergency"]}
    directory = TomlContacts(SHIPPED)

    assert {
        c for c in reasons if directory.for_country(c)[0].kind is ContactKind.EMERGENCY
    } == set()


@pytest.mark.parametrize("code", ["", "XX", "HN"])
def test_a_country_that_is_not_listed_says_so(contacts: Contacts, code: str) -> None:
    assert contacts.why_no_emergency(code) is NoEmergency.NOT_LISTED


def test_an_unknown_reason_makes_the_file_no_directory(tmp_path: Path) -> None:
    path = tmp_path / "reporting.toml"
    path.write_text('contact = []\n[[no_emergency]]\ncountry = "DZ"\nwhy = "?"\n', encoding="utf-8")

    with pytest.raises(FileNotReadableError):
        TomlContacts(path).why_no_emergency("DZ")


@pytest.mark.parametrize("text", ["", "[[contact]]\nid = 1", "contact = 3", "not toml", "\0"])
def test_a_file_that_is_no_directory_is_named(tmp_path: Path, text: str) -> None:
    path = tmp_path / "reporting.toml"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(FileNotReadableError) as caught:
        TomlContacts(path).countries()

    assert caught.value.path == path


def test_sorting_entries_by_their_country_line_misses_none() -> None:
    directory = TomlContacts(SHIPPED)
    with SHIPPED.open("rb") as file:
        entries = tomllib.load(file)["contact"]

    found = [c.id for code in directory.countries() for c in directory.for_country(code)]

    assert set(found) == {entry["id"] for entry in entries}


def test_an_entry_that_is_damaged_is_named(tmp_path: Path) -> None:
    path = tmp_path / "reporting.toml"
    path.write_text('[[contact]]\ncountry = "GB"\nid = 1\n', encoding="utf-8")

    with pytest.raises(FileNotReadableError):
        TomlContacts(path).for_country("GB")


def test_nothing_is_read_before_a_contact_is_asked_for(tmp_path: Path) -> None:
    late = TomlContacts(tmp_path / "reporting.toml")
    (tmp_path / "reporting.toml").write_bytes(SHIPPED.read_bytes())

    assert late.countries() == TomlContacts(SHIPPED).countries()
