"""Everybody can read afterwards what became of a PIN, and whose it was."""

from datetime import date

import pytest
from fakes import FixedClock, MemoryStore, PlainTexts
from family_samples import agreement_of, ortiz

from familypact.app.pin_holders import PinHolders
from familypact.app.pin_story import PinLine, PinStory
from familypact.domain.family import GROWN_UPS
from familypact.domain.pin import PinChange, PinNews

MONDAY, TUESDAY = date(2026, 11, 23), date(2026, 11, 24)


def told(*news):
    store = MemoryStore()
    store.agree(agreement_of(ortiz()))
    return PinStory(lambda: news, PinHolders(store, FixedClock()), PlainTexts()).lines()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (PinChange.SET, "Mia set a PIN."),
        (PinChange.CHANGED, "Mia changed the PIN."),
        (PinChange.TAKEN_AWAY, "Mia took the PIN away."),
        (PinChange.RESET, "The PIN of Mia was reset with the recovery sheet."),
    ],
)
def test_every_change_has_its_words(change, words):
    assert told(PinNews("c0", change, MONDAY)) == (PinLine(MONDAY, words),)


def test_the_newest_comes_first():
    earlier = PinNews(GROWN_UPS, PinChange.SET, MONDAY)
    later = PinNews(GROWN_UPS, PinChange.CHANGED, TUESDAY)

    assert [line.on for line in told(earlier, later)] == [TUESDAY, MONDAY]


def test_the_grown_ups_have_no_name_of_their_own():
    [line] = told(PinNews(GROWN_UPS, PinChange.SET, MONDAY))

    assert line.words == "Grown-ups set a PIN."


def test_who_has_left_is_not_named():
    [line] = told(PinNews("gone", PinChange.SET, MONDAY))

    assert line.words == "somebody who has left the pact set a PIN."
