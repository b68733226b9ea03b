"""Erasing asks first, says what older copies hold, and nothing brings the record back."""

from dataclasses import replace
from pathlib import Path

import pytest
from record_fakes import A_RECORD
from ui.dialogs import when_asked
from ui.records.record_steps import (
    from_directory,
    from_incident,
    words_on,
    write,
)

from familypact.domain.errors import StorageTrouble, StoreNotWrittenError
from familypact.domain.incident import IncidentKind
from familypact.ui.records.record_dialogs import EraseRecordDialog
from familypact.ui.widgets.banner import News

NOT_WRITTEN = StoreNotWrittenError(Path("store.db"), StorageTrouble.FULL)


def test_erasing_asks_and_says_what_older_copies_hold(qtbot, opened, bench):
    bench.records.put_record(A_RECORD)
    bench.copies.older = 3
    page = from_directory(qtbot, opened(bench))
    page.list_button.click()
    said = []

    def keep(dialog: EraseRecordDialog) -> None:
        said.append(words_on(dialog))
        assert dialog.copies_chip.isVisible()
        dialog.leave_button.click()

    when_asked(keep, EraseRecordDialog)
    page.list.cards[0].erase_button.click()

    assert "Older backups still hold it" in said[0]
    assert list(bench.records.kept) == [1]
    assert bench.copies.renewed_on == []


@pytest.mark.parametrize("renew", [True, False])
def test_an_erased_record_is_gone_and_older_copies_too_where_wanted(qtbot, opened, bench, renew):
    bench.records.put_record(A_RECORD)
    bench.records.put_record(replace(A_RECORD, id=2))
    bench.copies.older = 3
    page = from_directory(qtbot, opened(bench))
    page.list_button.click()

    def agree(dialog: EraseRecordDialog) -> None:
        dialog.copies_chip.setChecked(renew)
        dialog.erase_button.click()

    when_asked(agree, EraseRecordDialog)
    page.list.cards[0].erase_button.click()

    assert list(bench.records.kept) == [1]
    assert bool(bench.copies.renewed_on) is renew
    assert len(page.list.cards) == 1
    assert page.banner.text() == "It is erased for good."


def test_half_typed_words_do_not_bring_an_erased_record_back(qtbot, opened, bench):
    page = from_incident(qtbot, opened(bench), IncidentKind.SCAM)
    write(page.form.happened, "Sunday")
    page.form.seen.setFocus()
    qtbot.keyClicks(page.form.seen, "half")

    when_asked(lambda dialog: dialog.erase_button.click(), EraseRecordDialog)
    page.erase_button.click()
    qtbot.wait(400)

    assert bench.records.kept == {}
    assert page.form is None


def test_a_record_that_could_not_be_erased_stays_and_that_is_said(qtbot, opened, bench):
    bench.records.put_record(A_RECORD)
    page = from_directory(qtbot, opened(bench))
    page.list_button.click()
    bench.records.refuses = NOT_WRITTEN

    when_asked(lambda dialog: dialog.erase_button.click(), EraseRecordDialog)
    page.list.cards[0].erase_button.click()

    assert page.banner.news() is News.PROBLEM
    assert list(bench.records.kept) == [1]


def test_a_cleaning_that_has_to_wait_is_said(qtbot, opened, bench):
    bench.records.put_record(A_RECORD)
    page = from_directory(qtbot, opened(bench))
    page.list_button.click()
    bench.records.refuses = NOT_WRITTEN

    def erase(dialog: EraseRecordDialog) -> None:
        bench.records.kept = {}
        dialog.erase_button.click()

    when_asked(erase, EraseRecordDialog)
    page.list.cards[0].erase_button.click()

    assert "as soon as FamilyPact starts again" in page.banner.text()
