"""A child opens its own words itself, and they go on paper with its yes only."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QFileDialog
from record_fakes import A_RECORD
from ui.dialogs import when_asked
from ui.records.record_steps import (
    at_record,
    from_directory,
    from_incident,
    words_on,
    write,
)

from familypact.domain.incident import IncidentKind
from familypact.domain.record import ChildWords
from familypact.ui.records.record_dialogs import ChildYesDialog


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
