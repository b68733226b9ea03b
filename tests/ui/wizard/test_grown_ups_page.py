"""Step 7: as many promises by the grown-ups as by the children, and the first minute."""

from dataclasses import replace

from ui.wizard.last_steps import MIA, ORTIZ, draft_of, shown, type_line, type_words

from familypact.domain.pledge import PledgeLine
from familypact.ui.tokens import Tone
from familypact.ui.widgets.turn_line import Turn
from familypact.ui.wizard.pages.grown_ups import GrownUpsPage


def lines_of(page):
    return {line.clause_id: line for line in page.store.draft.grown_up_lines}


def with_nine_for_mia(draft):
    extra = PledgeLine("own-1", own="I help Leo")
    return draft.with_child_lines("mia", (*draft.children_lines["mia"], extra))


def test_all_eight_clauses_stand_under_the_lead(qtbot):
    page = shown(qtbot, GrownUpsPage)

    assert page.turn_line.turn() is Turn.GROWN_UPS
    assert len(page.promises.cards()) == 8
    assert page.lead_card._words.text().startswith("We will talk openly")
    assert page.isComplete()


def test_the_balance_is_fair_with_as_many_promises(qtbot):
    page = shown(qtbot, GrownUpsPage)

    assert page.balance.title_label.text() == "You promise 8, the children 8: fair."
    assert page.balance.tone() is Tone.TEAL
    assert not page.balance.add_button.isVisible()


def test_one_promise_is_asked_for_when_a_child_promises_more(qtbot):
    page = shown(qtbot, GrownUpsPage, with_nine_for_mia(draft_of()))

    assert page.balance.title_label.text() == (
        "You promise 8, the children promise 9: one more, please."
    )
    assert not page.isComplete()


def test_an_only_child_is_named(qtbot):
    draft = with_nine_for_mia(draft_of(replace(ORTIZ, children=(MIA,))))

    page = shown(qtbot, GrownUpsPage, draft)

    assert page.balance.title_label.text().startswith("You promise 8, Mia promises 9")


def test_adding_a_promise_makes_it_even(qtbot):
    page = shown(qtbot, GrownUpsPage, with_nine_for_mia(draft_of()))
    page.balance.add_button.click()

    type_words(page.promises.own_cards()[0].field, "We put our phones away at meals")

    assert page.isComplete()
    assert page.balance.title_label.text() == "You promise 9, the children 9: fair."


def test_children_may_ask_for_a_promise(qtbot):
    page = shown(qtbot, GrownUpsPage)
    page.ask_button.click()
    card = page.promises.own_cards()[0]
    assert card.title_label.text() == "A promise the children ask for"

    type_words(card.field, "You play a game with us")

    [added] = [line for line in lines_of(page).values() if line.is_own]
    assert added.clause_id.startswith("own-asked-")


def test_a_removed_promise_no_longer_counts(qtbot):
    page = shown(qtbot, GrownUpsPage)
    page.add_button.click()
    card = page.promises.own_cards()[0]
    type_words(card.field, "One more")
    assert page.balance.title_label.text().startswith("You promise 9")

    card.remove.click()

    assert page.balance.title_label.text().startswith("You promise 8")
    assert not any(line.is_own for line in lines_of(page).values())


def test_emptying_a_promise_takes_it_out(qtbot):
    page = shown(qtbot, GrownUpsPage)
    page.add_button.click()
    card = page.promises.own_cards()[0]
    type_words(card.field, "One more")

    type_words(card.field, "")

    assert not any(line.is_own for line in lines_of(page).values())


def test_not_yet_makes_the_grown_ups_owe_one_and_give_a_reason(qtbot):
    page = shown(qtbot, GrownUpsPage)
    card = page.promises.cards()[0]
    card.chips.button("not-yet").click()
    assert not page.isComplete()
    type_line(card.reason_field(), "We share one room")
    assert not page.isComplete()  # still seven against eight

    page.add_button.click()
    type_words(page.promises.own_cards()[0].field, "We ask before we look at your phone")

    assert page.isComplete()
    assert lines_of(page)["pp1"].reason == "We share one room"


def test_fixed_promises_can_be_reworded_but_not_put_off(qtbot):
    page = shown(qtbot, GrownUpsPage)
    fixed = [card for card in page.promises.cards() if card._fixed.text()]
    assert [card._view.line.clause_id for card in fixed] == ["pp5", "pp6"]
    assert all("not-yet" not in card.chips._buttons for card in fixed)

    fixed[0].chips.button("own").click()
    type_words(fixed[0].own_field(), "We breathe first")

    assert lines_of(page)["pp5"].own == "We breathe first"


def test_the_first_minute_follows(qtbot):
    page = shown(qtbot, GrownUpsPage)
    assert page.next_text() == "Next: the first minute"

    assert not page.advance()

    assert page.minute_screen.isVisible()
    assert not page.pledge_screen.isVisible()
    assert len(page.minute_screen.cards()) == len(page.draft.first_minute.lines) == 8
    assert not page.isComplete()


def test_reading_them_aloud_ends_the_step(qtbot):
    page = shown(qtbot, GrownUpsPage)
    page.advance()

    page.minute_screen.rehearsed.click()

    assert page.isComplete()
    assert page.store.draft.first_minute.rehearsed
    assert page.next_text() == ""
    assert page.advance()


def test_an_if_then_line_can_be_reworded_and_given_back(qtbot):
    page = shown(qtbot, GrownUpsPage)
    page.advance()
    card = page.minute_screen.cards()[0]
    card.edit_button.click()
    type_words(card.field(), "I say thank you and sit down.")
    assert page.store.draft.first_minute.lines[0].own == "I say thank you and sit down."

    card.edit_button.click()

    assert page.store.draft.first_minute.lines[0].own == ""
    assert not card.field().isVisible()


def test_rewording_keeps_that_they_were_read_aloud(qtbot):
    page = shown(qtbot, GrownUpsPage)
    page.advance()
    page.minute_screen.rehearsed.click()
    card = page.minute_screen.cards()[1]

    card.edit_button.click()
    type_words(card.field(), "I breathe.")

    assert page.store.draft.first_minute.rehearsed


def test_one_can_go_back_to_the_promises(qtbot):
    page = shown(qtbot, GrownUpsPage)
    page.advance()

    assert page.retreat()

    assert page.pledge_screen.isVisible()
    assert not page.retreat()


def test_a_promise_that_is_missing_later_brings_one_back_to_the_promises(qtbot):
    page = shown(qtbot, GrownUpsPage)
    page.advance()
    page.session.replace(with_nine_for_mia(page.draft))

    page.arrive()

    assert page.pledge_screen.isVisible()
    assert not page.isComplete()


def test_leaving_the_page_saves_the_last_words(qtbot):
    page = shown(qtbot, GrownUpsPage)
    page.add_button.click()
    page.promises.own_cards()[0].field.insertPlainText("We listen")

    page.hide()

    assert [line.own for line in lines_of(page).values() if line.is_own] == ["We listen"]
