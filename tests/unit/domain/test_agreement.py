"""An agreement is frozen; only signatures of its own people are added."""

from dataclasses import FrozenInstanceError
from datetime import date, datetime

import pytest

from familypact.domain.agreement import Agreement
from familypact.domain.checkin import Cadence
from familypact.domain.draft import Draft
from familypact.domain.errors import UnknownPartyError
from familypact.domain.family import Child, Family, GrownUp
from familypact.domain.sign_off import Mark, SignOff

TODAY = date(2026, 11, 22)
FAMILY = Family("Ortiz", "ES", children=(Child("mia", "Mia"),), grown_ups=(GrownUp("ana", "Ana"),))
MIA = SignOff("mia", Mark.TYPED, TODAY, typed="Mia")


@pytest.fixture
def agreement():
    return Agreement(
        number=1,
        agreed_on=TODAY,
        language="en",
        family=FAMILY,
        rules=(),
        children=(),
        grown_up_lead="",
        grown_ups=(),
        first_minute=(),
        trusted=(),
        contacts=(),
        cadence=Cadence(),
        next_checkin=datetime(2026, 11, 29, 17),  # noqa: DTZ001 - wall time
        draft=Draft(family=FAMILY),
    )


def test_at_first_everybody_is_still_to_sign(agreement):
    assert agreement.still_to_sign() == ("mia", "ana")
    assert agreement.sign_off_of("mia") is None


def test_a_signature_is_added_without_changing_the_old_value(agreement):
    signed = agreement.with_sign_off(MIA)

    assert signed.sign_off_of("mia") == MIA
    assert signed.still_to_sign() == ("ana",)
    assert agreement.sign_offs == ()


def test_the_right_signature_is_found_among_several(agreement):
    ana = SignOff("ana", Mark.TYPED, TODAY, typed="Ana")

    signed = agreement.with_sign_off(MIA).with_sign_off(ana)

    assert signed.sign_off_of("ana") == ana
    assert signed.sign_off_of("mia") == MIA


def test_whoever_declined_is_not_asked_again(agreement):
    declined = agreement.with_sign_off(SignOff("mia", Mark.DECLINED, TODAY))

    assert declined.still_to_sign() == ("ana",)


def test_a_second_signature_replaces_the_first(agreement):
    again = SignOff("mia", Mark.TYPED, TODAY, typed="Mia O.")

    signed = agreement.with_sign_off(MIA).with_sign_off(again)

    assert signed.sign_offs == (again,)


def test_a_stranger_cannot_sign(agreement):
    with pytest.raises(UnknownPartyError) as caught:
        agreement.with_sign_off(SignOff("eve", Mark.TYPED, TODAY, typed="Eve"))

    assert caught.value.party_id == "eve"


def test_nothing_else_can_be_changed(agreement):
    with pytest.raises(FrozenInstanceError):
        agreement.number = 2
