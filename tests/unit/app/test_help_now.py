"""Something happened: always an answer, with what this family has told so far."""

from dataclasses import replace
from pathlib import Path

import pytest
from fakes import FakeContacts, MemoryStore, PlainTexts
from family_samples import TRUSTED, agreement_of, ortiz

from familypact.app.help_now import HelpNow
from familypact.catalogue.whole import whole_catalogue
from familypact.domain.draft import Draft
from familypact.domain.errors import FileNotReadableError, StoreDamagedError
from familypact.domain.family import GrownUp, TrustedAdult
from familypact.domain.help import CheckedContact, Contact, ContactKind, NoEmergency


class BrokenStore(MemoryStore):
    def latest(self):
        raise StoreDamagedError(Path("store.db"))


class NoDirectory:
    def for_country(self, _code: str) -> tuple[Contact, ...]:
        raise FileNotReadableError(Path("reporting.toml"))

    def countries(self) -> tuple[str, ...]:
        return ()

    def why_no_emergency(self, _code: str) -> NoEmergency:
        raise FileNotReadableError(Path("reporting.toml"))


def help_now(contacts=None) -> HelpNow:
    return HelpNow(contacts or FakeContacts(), whole_catalogue(), PlainTexts())


def names(people: tuple[TrustedAdult, ...]) -> list[str]:
    return [adult.name for adult in people]


@pytest.mark.parametrize("store", [None, MemoryStore(), BrokenStore()])
def test_there_is_help_before_an_agreement_and_with_a_broken_store(store):
    view = help_now().view(store, "NO")

    assert view.country == "NO"
    assert view.trusted == ()
    assert view.emergency().contact.phone == "112"
    assert [plan.when for plan in view.plans] == [
        line.when for line in whole_catalogue().first_minute
    ]


def test_without_a_country_there_are_the_international_places():
    view = help_now().view(None, "")

    assert view.emergency() is None
    assert [c.contact.country for c in view.contacts] == [""]


def test_without_a_directory_the_rest_still_helps():
    view = help_now(NoDirectory()).view(None, "GB")

    assert view.contacts == ()
    assert view.no_emergency is NoEmergency.NOT_LISTED
    assert view.plans


def test_an_agreement_brings_its_people_its_plans_and_its_country():
    store = MemoryStore()
    store.agree(agreement_of(ortiz()))

    view = help_now().view(store, "NO")

    assert view.country == "GB"
    assert names(view.trusted) == ["Mum", "Sam", "Grandpa Joe", "My teacher Ms Roy"]
    assert view.plans == store.latest().first_minute
    assert view.emergency().contact.phone == "999"


def test_an_agreement_without_plans_is_helped_out_by_the_usual_ones():
    store = MemoryStore()
    store.agree(replace(agreement_of(ortiz()), first_minute=()))

    assert help_now().view(store, "GB").plans


def test_a_draft_brings_what_is_known_so_far():
    store = MemoryStore()
    half = TrustedAdult("t3", "Uncle Bob")
    store.draft = Draft(ortiz(), trusted=(*TRUSTED, half))

    view = help_now().view(store, "NO")

    assert view.country == "GB"
    assert names(view.trusted) == ["Mum", "Sam", "Grandpa Joe", "My teacher Ms Roy"]


def test_a_grown_up_who_is_also_trusted_stands_there_once():
    store = MemoryStore()
    family = ortiz().with_grown_up(GrownUp("joe", "Joe", "Grandpa Joe"))
    family = family.with_grown_up(GrownUp("nobody", " "))
    store.draft = Draft(family, trusted=(*TRUSTED, TrustedAdult("t3", "Sam Ortiz", "at work")))

    people = names(help_now().view(store, "GB").trusted)

    assert people == ["Mum", "Grandpa Joe", "My teacher Ms Roy", "Sam Ortiz"]


def test_contacts_the_family_checked_come_first_and_once():
    known = FakeContacts().for_country("GB")
    checked = CheckedContact(known[1], checked=True, checked_on="2026-11-02")
    own = CheckedContact(
        Contact("own", "GB", "School nurse", ContactKind.HELPLINE, phone="555"), checked=True
    )
    unchecked = CheckedContact(Contact("draft", "GB", "?", ContactKind.POLICE))
    store = MemoryStore()
    store.draft = Draft(ortiz(), contacts=(unchecked, checked, own))

    contacts = help_now().view(store, "GB").contacts

    assert contacts[:2] == (checked, own)
    assert [c.contact.id for c in contacts].count(known[1].id) == 1
    assert unchecked not in contacts


@pytest.mark.parametrize(
    ("country", "why"),
    [("GB", None), ("DZ", NoEmergency.SOURCES_DISAGREE), ("HN", NoEmergency.NOT_LISTED)],
)
def test_a_missing_emergency_number_is_explained(country, why):
    assert help_now().view(None, country).no_emergency is why


def test_what_the_family_hid_stays_out_of_sight():
    line = FakeContacts().for_country("GB")[1]
    agreement = agreement_of(ortiz())
    draft = replace(agreement.draft, contacts=(CheckedContact(line).hide(),))
    store = MemoryStore()
    store.agree(replace(agreement, draft=draft))

    contacts = help_now().view(store, "GB").contacts

    assert line.id not in [c.contact.id for c in contacts]


def test_a_correction_stands_first_in_place_of_the_directorys_entry():
    line = FakeContacts().for_country("GB")[1]
    ours = CheckedContact(replace(line, phone="0800 0"), corrected=True)
    store = MemoryStore()
    store.draft = Draft(ortiz(), contacts=(ours,))

    contacts = help_now().view(store, "GB").contacts

    assert contacts[0] == ours
    assert [c.contact.id for c in contacts].count(line.id) == 1
