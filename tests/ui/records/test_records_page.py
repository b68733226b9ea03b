"""Writing down what happened in the real window: kept at once, shown to whom it is for, erased."""

from dataclasses import replace
from pathlib import Path

import pytest
from family_samples import agreement_of, ortiz
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog
from record_fakes import A_RECORD
from ui.dialogs import when_asked
from ui.window_samples import Bench, OneStep
from ui.window_steps import page_of, press, wait_for

from familypact.domain.errors import StorageTrouble, StoreNotWrittenError
from familypact.domain.incident import IncidentKind
from familypact.domain.record import ChildWords, Reference, ReferenceKind, StepTaken
from familypact.ui.directory.directory_page import DirectoryPage
from familypact.ui.help.help_page import HelpPage
from familypact.ui.home.places import Places
from familypact.ui.records.record_dialogs import ChildYesDialog, EraseRecordDialog
from familypact.ui.records.records_page import RecordsPage
from familypact.ui.widgets.banner import News
from familypact.ui.widgets.text_label import TextLabel

NOT_WRITTEN = StoreNotWrittenError(Path("store.db"), StorageTrouble.FULL)


@pytest.fixture
def bench() -> Bench:
    bench = Bench()
    bench.returning(agreement_of(ortiz()))
    return bench


def from_directory(qtbot, window) -> RecordsPage:
    places = wait_for(qtbot, window, Places)
    page = places.findChild(DirectoryPage)
    places.go_to_page(page)
    page.record_button.click()
    return wait_for(qtbot, window, RecordsPage)


def from_incident(qtbot, window, kind: IncidentKind) -> RecordsPage:
    qtbot.waitUntil(lambda: isinstance(page_of(window), Places | OneStep))
    window.help_wanted.emit()
    help_page = wait_for(qtbot, window, HelpPage)
    help_page.grown_up_button.click()
    help_page.grown_up_door.incidents.button(kind.value).click()
    help_page.deeper.write_button.click()
    return wait_for(qtbot, window, RecordsPage)


def words_on(page) -> str:
    return "\n".join(label.text() for label in page.findChildren(TextLabel) if label.isVisible())


def at_record(qtbot, window, record) -> RecordsPage:
    page = from_directory(qtbot, window)
    page.opened.emit(record)
    return page


def write(field, text: str) -> None:
    """Type and go on; the pause after typing is not waited for."""
    field.setFocus()
    field.insert(text) if hasattr(field, "insert") else field.insertPlainText(text)
    field.hand_over()


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


# --- a child's own words ---


def test_a_childs_words_are_nowhere_on_the_page_before_the_child_opens_them(qtbot, opened, bench):
    page = at_record(qtbot, opened(bench), A_RECORD)
    card = page.form.children_cards[0]
    secret = A_RECORD.children[0].words

    assert secret not in words_on(page)
    assert secret not in card.field.toPlainText()
    card.open_button.click()
    assert card.field.toPlainText() == secret
    assert QApplication.focusWidget() is card.field
    card.close_button.click()
    assert secret not in card.field.toPlainText()
    assert secret not in words_on(page)


def test_a_child_writes_and_decides_who_reads_it(qtbot, opened, bench):
    page = from_incident(qtbot, opened(bench), IncidentKind.OTHER)
    card = page.form.children_cards[1]
    card.open_button.click()
    write(card.field, "It was mean")
    kept = bench.records.kept[1].children

    card.who.button("ours").click()
    card.close_button.click()

    assert kept == (ChildWords("c1", "Leo", "It was mean"),)
    assert bench.records.kept[1].children[0].shared
    assert "It was mean" in words_on(page)
    assert "Leo lets the grown-ups read this:" in words_on(page)


def test_a_child_with_a_pin_opens_its_words_with_it(qtbot, opened, bench):
    bench.pins.set("c0", "2580")
    page = at_record(qtbot, opened(bench), A_RECORD)
    card = page.form.children_cards[0]

    when_asked(lambda dialog: dialog.reject())
    card.open_button.click()

    assert not card.inside.isVisible()
    assert card.field.toPlainText() == ""


def test_words_of_a_child_who_left_stay_behind_their_door(qtbot, opened, bench):
    record = A_RECORD.with_words(ChildWords("gone", "Ada", "My words"))
    page = at_record(qtbot, opened(bench), record)

    card = page.form.children_cards[-1]

    assert card.title_label.text() == "Ada's own words"
    assert "My words" not in words_on(page)


# --- on paper ---


def choose(path: Path):
    def answer(dialog: QFileDialog) -> None:
        dialog.selectFile(str(path))
        dialog.accept()

    return answer


@pytest.mark.parametrize("answer", ["yes", "no"])
def test_a_childs_words_go_on_paper_only_with_a_yes_on_screen(
    qtbot, opened, bench, tmp_path, answer
):
    page = at_record(qtbot, opened(bench), A_RECORD)
    asked = []

    def decide(dialog: ChildYesDialog) -> None:
        asked.append(dialog.focusWidget() is dialog.no_button)
        when_asked(choose(tmp_path / "record.pdf"), QFileDialog)
        (dialog.yes_button if answer == "yes" else dialog.no_button).click()

    when_asked(decide, ChildYesDialog)
    page.paper_button.click()

    (written,) = bench.papers.saved.values()
    assert asked == [True]  # no is what Enter says
    assert (b"I thought they were my age" in written) is (answer == "yes")
    assert b"starry_owl_77" in written
    assert "record.pdf" in page.banner.text()


def test_a_yes_wants_the_childs_pin_where_it_has_one(qtbot, opened, bench, tmp_path):
    bench.pins.set("c0", "2580")
    page = at_record(qtbot, opened(bench), A_RECORD)

    def refuse_pin(dialog) -> None:
        when_asked(choose(tmp_path / "record.pdf"), QFileDialog)
        dialog.reject()

    def say_yes(dialog: ChildYesDialog) -> None:
        when_asked(refuse_pin)
        dialog.accept()

    when_asked(say_yes, ChildYesDialog)
    page.paper_button.click()

    (written,) = bench.papers.saved.values()
    assert b"I thought they were my age" not in written


def test_thinking_better_of_the_paper_writes_none(qtbot, opened, bench):
    record = replace(A_RECORD, children=())
    bench.records.put_record(record)
    page = from_directory(qtbot, opened(bench))
    page.list_button.click()

    when_asked(lambda dialog: dialog.reject(), QFileDialog)
    page.list.cards[0].save_button.click()

    assert bench.papers.saved == {}
    assert not page.banner.isVisible()


# --- erased for good ---


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
