"""A record is begun, kept, put on paper and erased; nothing empty is kept."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from fakes import FixedClock, MemoryStore, PlainTexts
from family_samples import agreement_of, ortiz
from record_fakes import A_RECORD, FakeCopies, MemoryFiles, MemoryRecords, PlainPaper

from familypact.app.records import ExportRecord, Records
from familypact.app.settings import Paper
from familypact.domain.draft import Draft
from familypact.domain.family import Child, Family
from familypact.domain.incident import IncidentKind
from familypact.domain.record import ChildWords, IncidentRecord


@pytest.fixture
def kept():
    return MemoryRecords()


@pytest.fixture
def store():
    return MemoryStore()


@pytest.fixture
def records(store, kept):
    return Records(store, kept, FakeCopies(older=3), FixedClock())


def test_what_is_begun_is_not_kept_before_a_word_is_written(records, kept):
    begun = records.begin(IncidentKind.SCAM)
    records.keep(begun)

    assert begun == IncidentRecord(1, date(2026, 11, 22), IncidentKind.SCAM)
    assert records.all() == ()
    assert kept.writes == 0


def test_every_record_has_its_own_number_and_the_newest_comes_first(records):
    first = replace(records.begin(None), seen="one")
    records.keep(first)
    second = replace(records.begin(None), seen="two")
    records.keep(second)

    assert [record.seen for record in records.all()] == ["two", "one"]


def test_a_record_from_which_everything_was_taken_out_goes_for_good(records, kept):
    begun = records.begin(None)
    records.keep(replace(begun, seen="one"))

    records.keep(begun)

    assert kept.kept == {}


def test_erasing_takes_one_record_out(records, kept):
    kept.put_record(A_RECORD)
    kept.put_record(replace(A_RECORD, id=2))

    records.erase(1)

    assert list(kept.kept) == [2]


def test_older_copies_are_counted_and_renewed_on_the_day(store, kept):
    copies = FakeCopies(older=3)
    records = Records(store, kept, copies, FixedClock())

    assert records.older_copies() == 3
    records.renew_copies()

    assert copies.renewed_on == [date(2026, 11, 22)]


def test_the_children_are_those_of_the_agreement_or_of_the_draft(records, store):
    assert records.children() == ()
    store.save_draft(Draft(family=Family(children=(Child("x", "Zoé"), Child("y", " ")))))
    assert [child.name for child in records.children()] == ["Zoé"]
    store.agree(agreement_of(ortiz()))
    assert records.children() == ortiz().children


def test_a_childs_words_are_on_the_paper_only_with_its_yes():
    files = MemoryFiles()
    export = ExportRecord(PlainPaper(), files, PlainTexts())
    with_yes, without = Path("with.pdf"), Path("without.pdf")

    export.export(A_RECORD, frozenset({"c0"}), Paper.A4, with_yes)
    export.export(A_RECORD, frozenset(), Paper.LETTER, without)

    assert b"I thought they were my age" in files.saved[with_yes]
    assert b"I thought they were my age" not in files.saved[without]
    assert b"starry_owl_77" in files.saved[without]
    assert files.saved[without].startswith(b"letter en")


def test_words_that_a_child_shared_at_home_still_need_a_yes_for_the_paper():
    files = MemoryFiles()
    record = A_RECORD.with_words(ChildWords("c0", "Mia", "Our secret", shared=True))

    ExportRecord(PlainPaper(), files, PlainTexts()).export(
        record, frozenset(), Paper.A4, Path("p.pdf")
    )

    assert b"Our secret" not in files.saved[Path("p.pdf")]
