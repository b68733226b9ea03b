"""Step 6: what each child promises, in the words of their age or their own."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from ui.wizard.last_steps import (
    LEO,
    MIA,
    ORTIZ,
    draft_of,
    heights,
    shown,
    tab_stops,
    type_line,
    type_words,
)

from familypact.domain.family import Child, Family
from familypact.domain.pledge import PledgeLine
from familypact.ui.widgets.turn_line import Turn
from familypact.ui.wizard.pages.children import ChildrenPage


def lines_of(page, child_id):
    return {line.clause_id: line for line in page.store.draft.children_lines[child_id]}


def press(page, index, answer):
    page.promises.cards()[index].chips.button(answer).click()


def test_it_is_the_first_childs_turn(qtbot):
    page = shown(qtbot, ChildrenPage)

    assert page.turn_line.turn() is Turn.CHILD
    assert "Mia's turn" in page.turn_line.text()
    assert "Mia" in page.title_label.text()
    assert page.next_text() == "Next: Leo's promises"


def test_all_eight_clauses_stand_in_the_words_of_the_band(qtbot):
    page = shown(qtbot, ChildrenPage)
    assert len(page.promises.cards()) == 8
    for_ten = [card._text.text() for card in page.promises.cards()]

    assert not page.advance()
    for_seven = [card._text.text() for card in page.promises.cards()]

    assert all(one != other for one, other in zip(for_ten, for_seven, strict=True))
    assert "I ask first. I do not tell my name or where I live." in for_seven


def test_each_clause_names_the_grown_ups_matching_promise(qtbot):
    page = shown(qtbot, ChildrenPage)

    answers = [card._answer.text() for card in page.promises.cards()]

    assert all(answer.startswith("The grown-ups promise: We will") for answer in answers[:3])


def test_the_youngest_are_read_to(qtbot):
    page = shown(qtbot, ChildrenPage)
    assert not page.lead_card._hint.isVisible()

    page.advance()

    assert page.lead_card._hint.isVisible()
    assert page.lead_card._hint._words.text() == "Read it aloud to Leo."


def test_own_words_are_saved_after_a_pause(qtbot):
    page = shown(qtbot, ChildrenPage)
    press(page, 0, "own")
    field = page.promises.cards()[0].own_field()
    field.selectAll()
    field.insertPlainText("Ich frage Zoé")

    qtbot.waitUntil(lambda: lines_of(page, "mia")["kp1"].own == "Ich frage Zoé")


def test_own_words_start_from_the_given_ones(qtbot):
    page = shown(qtbot, ChildrenPage)
    card = page.promises.cards()[0]

    press(page, 0, "own")

    assert card.own_field().words() == card._view.given
    assert lines_of(page, "mia")["kp1"].own == ""  # nothing changed yet


def test_one_can_go_back_to_the_given_words(qtbot):
    page = shown(qtbot, ChildrenPage)
    press(page, 0, "own")
    card = page.promises.cards()[0]
    type_words(card.own_field(), "My words")
    assert lines_of(page, "mia")["kp1"].own == "My words"

    card._own.reset.click()

    assert lines_of(page, "mia")["kp1"] == PledgeLine("kp1")
    assert card.mode() == "promise"


def test_trying_another_answer_keeps_what_was_typed(qtbot):
    page = shown(qtbot, ChildrenPage)
    press(page, 0, "own")
    card = page.promises.cards()[0]
    type_words(card.own_field(), "My words")
    press(page, 0, "promise")
    assert lines_of(page, "mia")["kp1"].own == ""

    press(page, 0, "own")

    assert lines_of(page, "mia")["kp1"].own == "My words"


def test_not_yet_asks_for_a_reason_before_it_goes_on(qtbot):
    page = shown(qtbot, ChildrenPage)
    press(page, 1, "not-yet")
    assert lines_of(page, "mia")["kp2"].not_yet
    assert not page.isComplete()

    type_line(page.promises.cards()[1].reason_field(), "I have no account")

    assert page.isComplete()
    assert lines_of(page, "mia")["kp2"].reason == "I have no account"


def test_promising_after_all_drops_the_reason(qtbot):
    page = shown(qtbot, ChildrenPage)
    press(page, 1, "not-yet")
    type_line(page.promises.cards()[1].reason_field(), "Too hard")

    press(page, 1, "promise")

    assert lines_of(page, "mia")["kp2"] == PledgeLine("kp2")


def test_the_fixed_clause_says_why_and_offers_no_not_yet(qtbot):
    page = shown(qtbot, ChildrenPage)

    card = page.promises.cards()[4]

    assert card._fixed.text().startswith("This one always stays")
    assert set(card.chips._buttons) == {"promise", "own"}


def test_answers_of_one_child_do_not_show_at_the_other(qtbot):
    page = shown(qtbot, ChildrenPage)
    press(page, 0, "own")
    type_words(page.promises.cards()[0].own_field(), "Mia's words")

    page.advance()

    assert page.promises.cards()[0].mode() == "promise"
    assert lines_of(page, "leo")["kp1"].own == ""
    assert page.retreat()
    assert page.promises.cards()[0].own_field().words() == "Mia's words"


def test_words_still_being_typed_are_kept_for_the_child_who_typed_them(qtbot):
    page = shown(qtbot, ChildrenPage)
    press(page, 0, "own")
    field = page.promises.cards()[0].own_field()
    field.selectAll()
    field.insertPlainText("Just typed")

    page.advance()

    assert lines_of(page, "mia")["kp1"].own == "Just typed"
    assert lines_of(page, "leo")["kp1"].own == ""


def test_after_the_last_child_the_wizard_goes_on(qtbot):
    page = shown(qtbot, ChildrenPage)
    page.advance()

    assert page.next_text() == ""
    assert page.advance()
    assert page.retreat()
    assert not page.retreat()


def test_it_opens_at_the_child_whose_reason_is_missing(qtbot):
    draft = draft_of()
    lines = (PledgeLine("kp1", not_yet=True), *draft.children_lines["leo"][1:])

    page = shown(qtbot, ChildrenPage, draft.with_child_lines("leo", lines))

    assert "Leo" in page.title_label.text()
    assert not page.isComplete()


def test_a_shrunk_family_opens_at_a_child_who_is_there(qtbot):
    page = shown(qtbot, ChildrenPage)
    page.advance()
    page.session.replace(replace(page.draft, family=replace(ORTIZ, children=(MIA,))))

    page.arrive()

    assert "Mia" in page.title_label.text()


def test_strange_names_are_shown_as_they_are_and_cut_in_buttons(qtbot):
    bold = Child("b", "<b>Zoé</b>", LEO.born, LEO.band)
    long = Child("l", "x" * 300, LEO.born, LEO.band)
    page = shown(
        qtbot, ChildrenPage, draft_of(Family("F", "GB", children=(bold, long), grown_ups=()))
    )

    assert "<b>Zoé</b>" in page.title_label.text()
    assert page.title_label.textFormat() is Qt.TextFormat.PlainText
    assert len(page.next_text()) < 60


def test_chips_say_to_screen_readers_whose_answer_to_what_they_are(qtbot):
    page = shown(qtbot, ChildrenPage)
    page.advance()

    name = page.promises.cards()[0].chips.button("not-yet").accessibleName()

    assert name == "Leo, Not yet: I ask first. I do not tell my name or where I live."


def test_the_keyboard_alone_answers(qtbot):
    page = shown(qtbot, ChildrenPage)
    card = page.promises.cards()[0]
    promise = card.chips.button("promise")
    promise.setFocus()
    qtbot.keyClick(promise, Qt.Key.Key_Right)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    field = card.own_field()
    assert QApplication.focusWidget() is field

    qtbot.keyClicks(field, " Really.")
    qtbot.keyClick(field, Qt.Key.Key_Return)  # no second line, no jump
    qtbot.keyClick(field, Qt.Key.Key_Tab)

    assert lines_of(page, "mia")["kp1"].own == f"{card._view.given} Really."


def test_a_pasted_paragraph_becomes_one_sentence(qtbot):
    page = shown(qtbot, ChildrenPage)
    press(page, 0, "own")

    type_words(page.promises.cards()[0].own_field(), "I ask\n\nfirst.")

    assert lines_of(page, "mia")["kp1"].own == "I ask first."


def test_leaving_the_page_saves_the_last_words(qtbot):
    page = shown(qtbot, ChildrenPage)
    press(page, 0, "own")
    field = page.promises.cards()[0].own_field()
    field.insertPlainText(" and more")

    page.hide()

    assert lines_of(page, "mia")["kp1"].own.endswith("and more")


def test_the_tab_key_goes_from_top_to_bottom_also_through_what_opened_later(qtbot):
    page = shown(qtbot, ChildrenPage)
    press(page, 0, "own")
    press(page, 1, "not-yet")
    page.add_button.click()
    QApplication.processEvents()

    stops = tab_stops(page)

    assert heights(page, stops) == sorted(heights(page, stops))
    cards = page.promises.cards()
    for opened in (cards[0].own_field(), cards[1].reason_field(), page.add_button):
        assert opened in stops
    assert stops[-1] is page.add_button
