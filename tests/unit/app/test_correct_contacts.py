"""Places to turn to can be corrected at any time, without a new version."""

from dataclasses import replace
from pathlib import Path

import pytest
from fakes import FakeContacts, MemoryStore
from family_samples import agreement_of, ortiz

from familypact.app.change_agreement import ChangeAgreement
from familypact.app.correct_contacts import CorrectContacts
from familypact.domain.errors import FileNotReadableError, NoAgreementError
from familypact.domain.help import CheckedContact, Contact, ContactKind


class UnreadableContacts(FakeContacts):
    def for_country(self, _code):
        raise FileNotReadableError(Path("reporting.toml"))


@pytest.fixture
def store():
    made = MemoryStore()
    made.agree(agreement_of(ortiz()))
    return made


@pytest.fixture
def correcting(store):
    return CorrectContacts(store, FakeContacts())


def place(correcting, contact_id):
    found = [each for each in correcting.places() if each.contact.id == contact_id]
    return found[0] if found else None


def one_to_hide(correcting):
    return next(each for each in correcting.places() if each.may_be_hidden and not each.is_own)


def own(name="Ms Roy"):
    return CheckedContact(Contact("own-1", "GB", name, ContactKind.HELPLINE, phone="123"))


def test_before_an_agreement_there_is_nothing_to_correct():
    with pytest.raises(NoAgreementError):
        CorrectContacts(MemoryStore(), FakeContacts()).places()


def test_a_correction_is_in_force_at_once_and_changes_nothing_else(correcting, store):
    before = store.latest()
    first = correcting.places()[0]
    better = replace(first, contact=replace(first.contact, phone="0800 1"), corrected=True)

    correcting.put(better)

    after = store.latest()
    assert better in correcting.places()
    assert better in after.contacts
    assert replace(after, contacts=(), draft=before.draft) == replace(before, contacts=())
    assert store.numbers() == (before.number,)


def test_the_next_version_starts_with_it(correcting, store):
    correcting.put(own())

    assert own() in ChangeAgreement(store).start().contacts


def test_a_draft_that_is_being_made_gets_it_too(correcting, store):
    ChangeAgreement(store).start()

    correcting.put(own())

    assert own() in store.load_draft().contacts


def test_what_is_hidden_can_be_brought_back(correcting, store):
    hidden = one_to_hide(correcting).hide()
    correcting.put(hidden)
    was_hidden = hidden not in store.latest().contacts and place(correcting, hidden.contact.id)

    correcting.unhide()

    assert was_hidden.hidden
    assert not place(correcting, hidden.contact.id).hidden


def test_an_own_place_goes_when_it_is_removed_or_has_no_name(correcting):
    correcting.put(own())
    there = place(correcting, "own-1")
    correcting.remove("own-1")
    removed = place(correcting, "own-1")
    correcting.put(own())
    correcting.put(own(" "))

    assert there == own()
    assert removed is None
    assert place(correcting, "own-1") is None


def test_the_directorys_entry_can_be_used_again(correcting):
    first = correcting.places()[0]
    correcting.put(replace(first, contact=replace(first.contact, name="Other"), corrected=True))

    correcting.take_back(first.contact.id)

    assert place(correcting, first.contact.id) == CheckedContact(first.contact)


def test_without_the_directory_the_familys_own_stay(store):
    correcting = CorrectContacts(store, UnreadableContacts())
    correcting.put(own())

    correcting.take_back("own-1")

    assert place(correcting, "own-1") is None
