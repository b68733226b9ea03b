"""Step 6: promises that a child adds, and takes away again."""

from ui.wizard.last_steps import (
    draft_of,
    shown,
    type_words,
)

from familypact.domain.pledge import PledgeLine
from familypact.ui.wizard.pages.children import ChildrenPage


def lines_of(page, child_id):
    return {line.clause_id: line for line in page.store.draft.children_lines[child_id]}


def test_a_promise_of_ones_own_is_added_once_it_has_words(qtbot):
    page = shown(qtbot, ChildrenPage)
    page.add_button.click()
    assert len(lines_of(page, "mia")) == 8  # an empty one is no promise

    type_words(page.promises.own_cards()[0].field, "I charge my phone in the kitchen")

    added = [line for line in lines_of(page, "mia").values() if line.is_own]
    assert [line.own for line in added] == ["I charge my phone in the kitchen"]


def test_a_promise_of_ones_own_can_be_removed(qtbot):
    page = shown(qtbot, ChildrenPage)
    page.add_button.click()
    card = page.promises.own_cards()[0]
    type_words(card.field, "Too much")

    card.remove.click()

    assert len(lines_of(page, "mia")) == 8
    assert page.promises.own_cards() == ()


def test_an_own_promise_without_words_is_none(qtbot):
    page = shown(qtbot, ChildrenPage)
    page.add_button.click()
    card = page.promises.own_cards()[0]
    type_words(card.field, "Soon gone")

    type_words(card.field, "")

    assert len(lines_of(page, "mia")) == 8


def test_saved_own_promises_are_shown_again(qtbot):
    own = PledgeLine("own-1", own="I help Leo")
    draft = draft_of()
    draft = draft.with_child_lines("mia", (*draft.children_lines["mia"], own))

    page = shown(qtbot, ChildrenPage, draft)

    assert [card.field.words() for card in page.promises.own_cards()] == ["I help Leo"]
    page.advance()
    assert page.promises.own_cards() == ()
