"""Writing down what happened in the real window: kept at once, shown to whom it is for."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from record_fakes import A_RECORD
from ui.dialogs import when_asked
from ui.records.record_steps import (
    at_record,
    from_directory,
    from_incident,
    words_on,
    write,
)
from ui.window_samples import Bench, OneStep
from ui.window_steps import page_of, press, wait_for

from familypact.domain.errors import StorageTrouble, StoreNotWrittenError
from familypact.domain.incident import IncidentKind
from familypact.domain.record import Reference, ReferenceKind, StepTaken
from familypact.ui.help.help_page import HelpPage
from familypact.ui.home.places import Places
from familypact.ui.records.records_page import RecordsPage
from familypact.ui.widgets.banner import News

NOT_WRITTEN = StoreNotWrittenError(Path("store.db"), StorageTrouble.FULL)


@pytest.mark.parametrize("kind", list(IncidentKind))
def test_every_incident_leads_to_a_record_that_knows_what_it_is_about(qtbot, opened, bench, kind):
    window = opened(bench)
    wait_for(qtbot, window, Places)

    page = from_incident(qtbot, window, kind)

    assert page.form.record.kind is kind
    assert QApplication.focusWidget() is page.form.happened
    assert bench.records.kept == {}  # nobody has written anything yet


def test_every_word_is_kept_as_it_is_written(qtbot, opened, bench):
    page = from_incident(qtbot, opened(bench), IncidentKind.BULLYING)
    form = page.form

    write(form.happened, "Sunday évening")
    write(form.place, "A class chat")
    write(form.seen, "First line\nsecond line")
    write(form.told, "Ms Roy")
    form.steps.add_button.click()
    write(form.steps.rows[0].what, "Told the school")
    form.references.add_button.click()
    row = form.references.rows[0]
    row.whose.setCurrentIndex(row.whose.findData("school"))
    row.whose.activated.emit(row.whose.currentIndex())
    write(row.number, "7b")

    (kept,) = bench.records.kept.values()
    assert kept.kind is IncidentKind.BULLYING
    assert (kept.happened, kept.place, kept.told) == ("Sunday évening", "A class chat", "Ms Roy")
    assert kept.seen == "First line\nsecond line"
    assert kept.steps == (StepTaken("Sunday, 16:30", "Told the school"),)
    assert kept.references == (Reference(ReferenceKind.SCHOOL, "7b"),)


def test_what_is_half_typed_is_kept_when_the_window_is_closed(qtbot, opened, bench):
    window = opened(bench)
    page = from_incident(qtbot, window, IncidentKind.SCAM)
    page.form.seen.setFocus()
    qtbot.keyClicks(page.form.seen, "half a sen")

    window.close()

    assert bench.records.kept[1].seen == "half a sen"


@pytest.mark.parametrize("leave", ["escape", "button"])
def test_hiding_it_leads_back_at_once_and_keeps_the_words(qtbot, opened, bench, leave):
    window = opened(bench)
    places = wait_for(qtbot, window, Places)
    page = from_incident(qtbot, window, IncidentKind.SCAM)
    page.form.seen.setFocus()
    qtbot.keyClicks(page.form.seen, "half")

    if leave == "escape":
        press(qtbot, Qt.Key.Key_Escape)
    else:
        page.hide_button.click()

    assert page_of(window) is places
    assert bench.records.kept[1].seen == "half"
    qtbot.wait(10)
    assert window.findChildren(RecordsPage) == []


def test_help_is_one_press_away_and_hiding_that_leads_to_the_page_below(qtbot, opened, bench):
    window = opened(bench)
    page = from_incident(qtbot, window, IncidentKind.SCAM)
    write(page.form.seen, "a word")

    page.help_button.click()

    assert isinstance(page_of(window), HelpPage)
    press(qtbot, Qt.Key.Key_Escape)
    assert isinstance(page_of(window), Places)
    assert bench.records.kept[1].seen == "a word"


def test_before_an_agreement_it_lies_over_the_wizard_and_leaves_it_alone(qtbot, opened):
    bench = Bench()
    bench.returning()
    window = opened(bench)
    wizard = wait_for(qtbot, window, OneStep)

    page = from_incident(qtbot, window, IncidentKind.THREATS)
    write(page.form.seen, "a word")
    page.hide_button.click()

    assert page_of(window) is wizard
    assert wizard.starts == 1
    assert bench.records.kept[1].kind is IncidentKind.THREATS


def test_while_nothing_is_open_nothing_can_be_written(opened):
    window = opened(Bench())
    window.help_wanted.emit()
    page = page_of(window)
    page.grown_up_button.click()
    page.grown_up_door.incidents.button("scam").click()

    assert not page.deeper.write_button.isVisible()


def test_the_start_says_why_there_are_no_pictures_and_shows_no_record(qtbot, opened, bench):
    bench.records.put_record(A_RECORD)
    page = from_directory(qtbot, opened(bench))

    said = words_on(page)

    assert "must not be kept, copied or passed on" in said
    assert "never on the poster" in said
    assert "Begun on" not in said
    assert QApplication.focusWidget() is page.begin_button


def test_the_list_opens_saves_and_leads_to_a_new_one(qtbot, opened, bench):
    bench.records.put_record(A_RECORD)
    page = from_directory(qtbot, opened(bench))
    page.list_button.click()
    (card,) = page.list.cards
    assert "starry_owl_77" not in words_on(page)

    card.open_button.click()

    assert page.form.place.text() == A_RECORD.place
    assert [row.value() for row in page.form.steps.rows] == list(A_RECORD.steps)
    assert [row.value() for row in page.form.references.rows] == list(A_RECORD.references)
    page.back_button.click()
    assert len(page.list.cards) == 1
    page.begin_button.click()
    assert page.form.record.id == 2


def test_without_records_the_list_says_that_this_is_fine(qtbot, opened, bench):
    page = from_directory(qtbot, opened(bench))
    page.list_button.click()

    assert "Nothing is written down" in words_on(page)


def test_reading_wants_the_grown_ups_pin_and_writing_does_not(qtbot, opened, bench):
    bench.pins.set("grown-ups", "4711")
    bench.records.put_record(A_RECORD)
    page = from_directory(qtbot, opened(bench))

    when_asked(lambda dialog: dialog.reject())
    page.list_button.click()
    refused = page.list
    page.begin_button.click()
    write(page.form.seen, "new")
    when_asked(lambda dialog: dialog.reject())
    page.back_button.click()

    assert refused is None
    assert page.list is None
    assert page.form is None
    assert bench.records.kept[2].seen == "new"


def test_a_row_can_be_taken_away(qtbot, opened, bench):
    bench.records.put_record(A_RECORD)
    page = at_record(qtbot, opened(bench), A_RECORD)

    page.form.steps.rows[0].remove_button.click()
    page.form.references.rows[1].remove_button.click()

    kept = bench.records.kept[1]
    assert kept.steps == A_RECORD.steps[1:]
    assert kept.references == A_RECORD.references[:1]


def test_the_kind_can_be_changed_and_left_open(qtbot, opened, bench):
    bench.records.put_record(A_RECORD)
    page = at_record(qtbot, opened(bench), A_RECORD)
    field = page.form.kind

    for key in ("scam", ""):
        field.setCurrentIndex(field.findData(key))
        field.activated.emit(field.currentIndex())

    assert bench.records.kept[1].kind is None


def test_a_disk_that_refuses_is_said_in_words(qtbot, opened, bench):
    page = from_incident(qtbot, opened(bench), IncidentKind.SCAM)
    bench.records.refuses = NOT_WRITTEN

    write(page.form.seen, "a word")

    assert page.banner.news() is News.PROBLEM
    assert page.banner.isVisible()
