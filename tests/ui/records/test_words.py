"""The words around a record: easy, calm, and never an advice to keep a picture."""

from PySide6.QtWidgets import QWidget
from record_fakes import A_RECORD
from ui.records.record_steps import from_directory, words_on
from unit.catalogue.grades import GROWN_UP, MIDDLE, YOUNG, assert_within
from unit.catalogue.words import NEVER_SAID, SEXUAL

from familypact.domain.record import ChildWords
from familypact.ui.records.child_words_card import ChildWordsCard
from familypact.ui.records.record_dialogs import ChildYesDialog, EraseRecordDialog

WORDS = ChildWords("c0", "Mia", "")


def sentences(words: str) -> list[str]:
    return [line for line in words.splitlines() if len(line.split()) > 3]


def shown(qtbot, widget: QWidget) -> str:
    qtbot.addWidget(widget)
    widget.show()
    return words_on(widget)


def test_a_grown_up_can_read_every_page(qtbot, opened, bench):
    page = from_directory(qtbot, opened(bench))
    said = words_on(page)
    page.list_button.click()
    said += "\n" + words_on(page)
    page.begin_button.click()
    said += "\n" + words_on(page)

    assert_within(GROWN_UP, sentences(said))
    assert not NEVER_SAID.search(said)


def test_a_child_of_six_can_read_what_is_asked_of_it(qtbot):
    around = QWidget()
    qtbot.addWidget(around)
    card = ChildWordsCard(WORDS, lambda _child, _parent: True, around)
    around.show()
    said = words_on(card)
    card.open_button.click()
    said += "\n" + words_on(card)

    assert_within(YOUNG, sentences(said.replace("Mia", "Bo")))
    assert not SEXUAL.search(said)
    assert not NEVER_SAID.search(said)


def test_a_child_can_read_what_its_yes_is_for_and_that_no_is_fine(qtbot):
    said = shown(qtbot, ChildYesDialog(WORDS))

    assert_within(MIDDLE, sentences(said.replace("Mia", "Bo")))
    assert "No is fine. Nobody asks why." in said
    assert not SEXUAL.search(said)


def test_pictures_are_refused_on_every_page_one_writes_on(qtbot, opened, bench):
    page = from_directory(qtbot, opened(bench))
    start = words_on(page)
    page.opened.emit(A_RECORD)
    form = words_on(page)

    for said in (start, form):
        assert "must not be kept, copied or passed on, not even as proof" in said
        assert "Write down the address" in said


def test_erasing_does_not_promise_what_it_cannot_do(qtbot):
    said = shown(qtbot, EraseRecordDialog(2))

    assert_within(GROWN_UP, sentences(said))
    assert "Older backups still hold it, and so does every PDF you saved." in said
