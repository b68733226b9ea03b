"""What every AgreementStore keeps its word on: the encrypted database and the one in memory."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from fakes import MemoryStore
from integration.store.samples import KEY, a_draft, a_sign_off, an_agreement

from familypact.app.ports import AgreementStore
from familypact.domain.draft import Draft
from familypact.domain.errors import NoAgreementError, StoreNotWrittenError, UnknownPartyError
from familypact.domain.help import CheckedContact, Contact, ContactKind
from familypact.infra.store.sqlite_store import open_store

LATER = datetime(2027, 2, 28, 17, 0)  # noqa: DTZ001 - wall time


@pytest.fixture(params=["memory", "database"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[AgreementStore]:
    made = MemoryStore() if request.param == "memory" else open_store(tmp_path, KEY)
    yield made
    made.close()


def test_a_new_store_is_empty(store: AgreementStore) -> None:
    assert store.load_draft() is None
    assert store.latest() is None
    assert store.numbers() == ()
    assert store.next_checkin() is None


def test_the_last_draft_saved_comes_back(store: AgreementStore) -> None:
    store.save_draft(Draft())
    store.save_draft(a_draft())

    assert store.load_draft() == a_draft()


def test_a_dropped_draft_is_gone(store: AgreementStore) -> None:
    store.save_draft(a_draft())

    store.drop_draft()

    assert store.load_draft() is None


def test_dropping_no_draft_is_no_trouble(store: AgreementStore) -> None:
    store.drop_draft()

    assert store.load_draft() is None


def test_agreeing_keeps_the_wording_drops_the_draft_and_sets_the_checkin(
    store: AgreementStore,
) -> None:
    store.save_draft(a_draft())

    store.agree(an_agreement())

    assert store.latest() == an_agreement()
    assert store.load_draft() is None
    assert store.next_checkin() == an_agreement().next_checkin


def test_all_versions_stay_and_the_latest_is_the_highest(store: AgreementStore) -> None:
    for number in (1, 2, 3):
        store.agree(an_agreement(number))

    assert store.numbers() == (1, 2, 3)
    assert store.latest() == an_agreement(3)
    assert store.version(2) == an_agreement(2)
    assert store.version(4) is None


def test_a_version_is_never_replaced_and_the_draft_then_stays(store: AgreementStore) -> None:
    store.agree(an_agreement())
    store.save_draft(a_draft())

    with pytest.raises(StoreNotWrittenError):
        store.agree(replace(an_agreement(), language="de"))

    assert store.version(1) == an_agreement()
    assert store.load_draft() == a_draft()


def test_signatures_given_with_the_agreement_are_kept(store: AgreementStore) -> None:
    signed = an_agreement().with_sign_off(a_sign_off("g1")).with_sign_off(a_sign_off("c1"))

    store.agree(signed)

    assert store.latest() == signed


def test_who_signs_later_is_added_to_that_version(store: AgreementStore) -> None:
    store.agree(an_agreement(1))
    store.agree(an_agreement(2))

    store.add_sign_off(1, a_sign_off("c1"))
    store.add_sign_off(1, a_sign_off("g1"))

    assert store.version(1) == an_agreement(1).with_sign_off(a_sign_off("c1")).with_sign_off(
        a_sign_off("g1")
    )
    assert store.version(2) == an_agreement(2)


def test_who_signs_again_replaces_their_own_mark_only(store: AgreementStore) -> None:
    store.agree(an_agreement())
    store.add_sign_off(1, a_sign_off("c1"))
    store.add_sign_off(1, a_sign_off("g1"))

    store.add_sign_off(1, a_sign_off("c1", note="now I mean it"))

    latest = store.latest()
    assert latest is not None
    assert latest.sign_offs == (a_sign_off("g1"), a_sign_off("c1", note="now I mean it"))


def test_a_stranger_cannot_sign(store: AgreementStore) -> None:
    store.agree(an_agreement())

    with pytest.raises(UnknownPartyError):
        store.add_sign_off(1, a_sign_off("somebody"))

    assert store.latest() == an_agreement()


def test_a_version_that_is_not_there_cannot_be_signed(store: AgreementStore) -> None:
    with pytest.raises(NoAgreementError):
        store.add_sign_off(1, a_sign_off())


def test_the_next_talk_can_be_moved(store: AgreementStore) -> None:
    store.agree(an_agreement())

    store.move_checkin(LATER)

    assert store.next_checkin() == LATER


def a_place(name: str = "Ms Roy") -> CheckedContact:
    return CheckedContact(Contact("own-1", "GB", name, ContactKind.HELPLINE, phone="123"))


def test_a_place_to_turn_to_is_corrected_in_its_version_alone(store: AgreementStore) -> None:
    store.agree(an_agreement(1))
    store.agree(an_agreement(2))

    store.put_contact(2, a_place("Ms Ray"))
    store.put_contact(2, a_place())

    assert store.latest() == an_agreement(2).with_contact(a_place())
    assert store.version(1) == an_agreement(1)


def test_a_place_of_no_version_is_refused(store: AgreementStore) -> None:
    with pytest.raises(NoAgreementError):
        store.put_contact(1, a_place())
