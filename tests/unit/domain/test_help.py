"""A contact is printed only after somebody checked it, so it starts unchecked."""

from dataclasses import replace
from datetime import date

import pytest

from familypact.domain.help import (
    CheckedContact,
    Confidence,
    Contact,
    ContactDoubt,
    ContactKind,
    doubts,
)

TODAY = date(2026, 11, 22)
LISTED, SECOND_HAND = ContactDoubt.LISTED_ONLY, ContactDoubt.SECOND_HAND
OLD, UNDATED = ContactDoubt.OLD, ContactDoubt.UNDATED
LINE = Contact(
    "no-line",
    "NO",
    "Line",
    ContactKind.HELPLINE,
    phone="1",
    source="https://line.example/",
    confidence=Confidence.CONFIRMED,
    as_of="2026-10",
)

NURSE = Contact("own-1", "GB", "School nurse", ContactKind.HELPLINE)


def test_a_contact_starts_unchecked():
    assert not CheckedContact(NURSE).checked
    assert CheckedContact(NURSE).checked_on == ""


def test_a_contact_nobody_vouches_for_is_only_listed():
    assert NURSE.confidence is Confidence.LISTED
    assert NURSE.as_of == ""


def test_the_kinds_are_spelled_as_in_the_directory():
    assert [ContactKind(word) for word in ("emergency", "helpline", "hotline", "removal")] == [
        ContactKind.EMERGENCY,
        ContactKind.HELPLINE,
        ContactKind.HOTLINE,
        ContactKind.REMOVAL,
    ]
    assert Confidence("seed") is Confidence.DECK


@pytest.mark.parametrize(
    ("as_of", "found"),
    [
        ("2026-10", ()),
        ("2023-11", ()),
        ("2023-10", (OLD,)),
        ("2024", ()),
        ("2023", (OLD,)),
        ("2010-", (OLD,)),
        ("", (UNDATED,)),
        ("soon", (UNDATED,)),
    ],
)
def test_an_entry_is_old_after_three_years_and_a_bare_year_counts_from_its_start(as_of, found):
    assert doubts(replace(LINE, as_of=as_of), TODAY) == found


@pytest.mark.parametrize("confidence", [Confidence.LISTED, Confidence.DECK])
def test_what_only_a_list_says_is_doubted(confidence):
    assert doubts(replace(LINE, confidence=confidence), TODAY) == (LISTED,)


def test_what_rests_on_a_note_about_a_page_is_second_hand():
    note = "https://github.com/Shaostoul/Humanity/blob/1/docs/lines.md"

    assert doubts(replace(LINE, source=note), TODAY) == (SECOND_HAND,)


def test_all_doubts_are_told_together():
    note = "https://github.com/Shaostoul/Humanity/blob/1/docs/lines.md"
    contact = replace(LINE, source=note, confidence=Confidence.LISTED, as_of="")

    assert doubts(contact, TODAY) == (LISTED, SECOND_HAND, UNDATED)


def test_the_familys_own_are_not_doubted():
    assert doubts(NURSE, TODAY) == ()
    assert CheckedContact(NURSE).is_own
    assert not CheckedContact(LINE).is_own


def test_a_hidden_contact_is_not_on_the_poster_and_keeps_its_correction():
    ticked = CheckedContact(LINE, checked=True, checked_on="2026-11-22", corrected=True)

    assert ticked.hide() == CheckedContact(LINE, corrected=True, hidden=True)


def test_the_emergency_number_cannot_be_hidden():
    emergency = CheckedContact(replace(LINE, kind=ContactKind.EMERGENCY), checked=True)

    assert emergency.hide() is emergency
