"""Who has not signed yet can sign an agreement that is in force."""

import pytest
from fakes import MemoryStore
from unit.app.agreed_samples import MIA_SIGNS, TODAY, agreed

from familypact.app.sign_off import SignLater
from familypact.domain.errors import NoAgreementError, UnknownPartyError
from familypact.domain.sign_off import Mark, SignOff


def test_a_later_sign_off_is_stored_with_the_version_in_force():
    store = MemoryStore()
    agreed(store)
    agreed(store)
    leo = SignOff("leo", Mark.TYPED, TODAY, typed="Leo")

    signed = SignLater(store).sign(leo)

    assert signed.sign_offs == (MIA_SIGNS, leo)
    assert store.latest() == signed
    first = store.version(1)
    assert first is not None
    assert first.sign_offs == (MIA_SIGNS,)


def test_without_an_agreement_there_is_nothing_to_sign():
    with pytest.raises(NoAgreementError):
        SignLater(MemoryStore()).sign(MIA_SIGNS)


def test_a_stranger_cannot_sign():
    store = MemoryStore()
    agreement = agreed(store)

    with pytest.raises(UnknownPartyError):
        SignLater(store).sign(SignOff("stranger", Mark.TYPED, TODAY, typed="X"))

    assert store.latest() == agreement
