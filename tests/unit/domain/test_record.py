"""What a record holds, and what of it others get to see."""

from datetime import date

import pytest

from familypact.domain.incident import IncidentKind
from familypact.domain.record import (
    ChildWords,
    IncidentRecord,
    Reference,
    ReferenceKind,
    StepTaken,
)

BLANK = IncidentRecord(1, date(2026, 11, 22), IncidentKind.SCAM)
MIA = ChildWords("mia", "Mia", "I was scared")
LEO = ChildWords("leo", "Leo", "I saw it too", shared=True)


def test_a_record_that_only_has_its_kind_is_empty():
    assert BLANK.is_empty


@pytest.mark.parametrize(
    "written",
    [
        {"happened": "Sunday"},
        {"place": "a chat"},
        {"seen": "messages"},
        {"told": "school"},
        {"steps": (StepTaken(when="today"),)},
        {"steps": (StepTaken(), StepTaken(what="told the school"))},
        {"references": (Reference(ReferenceKind.POLICE, "A 12"),)},
        {"children": (MIA,)},
    ],
)
def test_one_word_anywhere_makes_it_a_record(written):
    assert not IncidentRecord(1, BLANK.begun_on, **written).is_empty


@pytest.mark.parametrize(
    "blank",
    [
        {"happened": "  "},
        {"steps": (StepTaken(" ", " "),)},
        {"references": (Reference(ReferenceKind.SCHOOL, " "),)},
        {"children": (ChildWords("mia", "Mia", " "),)},
    ],
)
def test_blanks_are_no_words(blank):
    assert IncidentRecord(1, BLANK.begun_on, **blank).is_empty


def test_a_childs_words_are_replaced_and_can_be_taken_back():
    said = BLANK.with_words(MIA).with_words(LEO)
    other = said.with_words(ChildWords("mia", "Mia", "It was not so bad"))
    without = other.with_words(ChildWords("mia", "Mia", " "))

    assert said.words_of("mia") == MIA
    assert other.words_of("mia").words == "It was not so bad"
    assert without.words_of("mia") is None
    assert without.children == (LEO,)


def test_others_get_only_the_words_they_are_allowed_and_no_empty_rows():
    record = IncidentRecord(
        1,
        BLANK.begun_on,
        steps=(StepTaken(), StepTaken("Monday", "called")),
        references=(Reference(), Reference(ReferenceKind.POLICE, "A 12")),
        children=(MIA, LEO),
    )

    shown = record.for_others(frozenset({"mia"}))

    assert shown.children == (MIA,)
    assert shown.steps == (StepTaken("Monday", "called"),)
    assert shown.references == (Reference(ReferenceKind.POLICE, "A 12"),)
    assert record.for_others(frozenset()).children == ()


def test_what_a_child_has_shared_is_all_that_leaves_without_asking():
    assert BLANK.with_words(MIA).with_words(LEO).shared().children == (LEO,)
