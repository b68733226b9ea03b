"""Starting the next version: from the one in force, never over a draft that is being made."""

from dataclasses import replace

import pytest
from fakes import MemoryStore
from family_samples import agreement_of, ortiz

from familypact.app.change_agreement import ChangeAgreement
from familypact.app.steps import Step
from familypact.domain.draft import Draft
from familypact.domain.errors import NoAgreementError, StorageTrouble, StoreNotWrittenError
from familypact.domain.family import Family


def store_with_agreement() -> MemoryStore:
    store = MemoryStore()
    store.agree(agreement_of(ortiz()))
    return store


def test_the_next_version_starts_at_the_house_rules_with_all_that_was_agreed():
    store = store_with_agreement()

    draft = ChangeAgreement(store).start()

    agreed = store.agreements[1].draft
    assert draft == replace(agreed, step=int(Step.RULES), furthest=int(Step.SIGN))
    assert draft.sign_offs == ()
    assert store.draft == draft
    assert store.numbers() == (1,)


def test_a_draft_that_is_being_made_is_kept():
    store = store_with_agreement()
    store.draft = Draft(family=Family("Half changed"))

    assert ChangeAgreement(store).start() is store.draft
    assert store.draft.family.name == "Half changed"


def test_without_an_agreement_there_is_nothing_to_change():
    with pytest.raises(NoAgreementError):
        ChangeAgreement(MemoryStore()).start()


def test_a_full_disk_leaves_the_agreement_as_it_was():
    store = store_with_agreement()
    store.refuses = StoreNotWrittenError("store", StorageTrouble.FULL)

    with pytest.raises(StoreNotWrittenError):
        ChangeAgreement(store).start()

    assert store.draft is None
