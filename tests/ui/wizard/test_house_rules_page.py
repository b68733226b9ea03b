"""Step 5 goes on with the rules the family makes of it."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from fakes import MemoryStore
from PySide6.QtCore import QTime
from PySide6.QtWidgets import QApplication
from rule_samples import (
    BEDTIME,
    FILLERS,
    MEALS,
    PLACE,
    SECRETS,
    TELL,
    TWO_CHILDREN,
)
from ui.wizard.rule_pages import TALK, card, chosen, rated, unrated, with_rules
from ui.wizard.screen_words import (
    button,
    field,
    has_button,
    nameless,
    on_screen,
    press,
    tab_stops,
)

from familypact.domain.draft import Settled
from familypact.domain.errors import StorageTrouble, StoreNotWrittenError
from familypact.domain.family import AgeBand
from familypact.domain.two_drafts import Turn
from familypact.ui.wizard.parts.rule_card import RuleCard


def test_where_nobody_rated_the_rules_are_simply_open(qtbot):
    page = with_rules(qtbot)

    assert page.title_label.text() == "Our house rules"
    assert "Rules still open: 11" in on_screen(page)
    assert not page.isComplete()
    assert not page.retreat()


def test_what_the_family_decides_stands_above_what_is_fixed(qtbot):
    page = with_rules(qtbot)

    tops = {c.rule_id: c.mapTo(page, c.rect().topLeft()).y() for c in page.findChildren(RuleCard)}

    assert max(tops, key=tops.get) == TELL.id
    assert "These always stand" in on_screen(page)


def test_a_fixed_rule_says_why_and_cannot_be_dropped(qtbot):
    page = with_rules(qtbot)
    fixed = card(page, TELL)

    assert TELL.why_fixed in on_screen(fixed)
    assert not has_button(fixed, "Not this one")
    fixed.take_focus()
    assert fixed.isAncestorOf(QApplication.focusWidget())


def test_agreeing_settles_a_rule_and_not_this_one_drops_it(qtbot):
    page = with_rules(qtbot)

    press(card(page, MEALS), "We agree")
    press(card(page, PLACE), "Not this one")

    assert chosen(page, MEALS).settled is Settled.AGREED
    assert chosen(page, PLACE).settled is Settled.DROPPED
    assert card(page, MEALS).is_settled()


def test_lets_change_it_opens_the_rule_and_its_values(qtbot):
    page = with_rules(qtbot, rated())
    bedtime = card(page, BEDTIME)

    press(bedtime, "Let's change it")
    assert chosen(page, BEDTIME).settled is None
    field(bedtime, "Screens go off: Gap before sleep").setValue(90)
    press(bedtime, "We agree")

    assert chosen(page, BEDTIME).values["gap"] == 90
    assert chosen(page, BEDTIME).settled is Settled.AGREED
    assert "Gap before sleep: 90 min" in on_screen(bedtime)


def test_the_first_value_is_at_hand(qtbot):
    page = with_rules(qtbot)

    where = field(card(page, PLACE), "Phones sleep outside: Where")
    where.setCurrentIndex(1)
    where.activated.emit(1)

    assert chosen(page, PLACE).values["where"] == "hall"
    assert where.currentText() == "In the hall"


def test_details_open_and_close_without_unsettling(qtbot):
    page = with_rules(qtbot, rated())
    bedtime = card(page, BEDTIME)

    press(bedtime, "Details")
    assert field(bedtime, "Screens go off: Gap before sleep")
    press(bedtime, "Close details")

    assert chosen(page, BEDTIME).settled is Settled.AGREED
    assert has_button(bedtime, "Details")


def test_values_can_differ_for_each_child_and_be_the_same_again(qtbot):
    page = with_rules(qtbot, unrated(TWO_CHILDREN))
    bedtime = card(page, BEDTIME)
    assert "Mia: 20:30" in on_screen(bedtime)
    press(bedtime, "Details")

    field(bedtime, "Screens go off: School nights, for Mia").setTime(QTime(21, 0))
    assert chosen(page, BEDTIME).by_child["mia"]["school"] == "21:00"
    press(bedtime, "Same for all")
    assert chosen(page, BEDTIME).by_child == {}
    field(bedtime, "Screens go off: School nights").setTime(QTime(19, 0))
    press(bedtime, "Different for each")

    own = chosen(page, BEDTIME).by_child
    assert own == {"mia": {"school": "19:00"}, "leo": {"school": "19:00"}}


def test_an_only_child_is_not_asked_about_differences(qtbot):
    page = with_rules(qtbot)

    press(card(page, BEDTIME), "Details")

    assert not has_button(page, "Same for all")


def test_lists_and_words_are_set_in_the_details(qtbot):
    page = with_rules(qtbot)
    secrets = card(page, SECRETS)
    press(secrets, "Details")

    press(secrets, "Home")
    qtbot.keyClicks(field(secrets, "Some things stay private: Who to ask"), "Grandma")
    press(secrets, "Close details")

    assert chosen(page, SECRETS).values == {"what": ("school", "home"), "ask": "Grandma"}
    assert "Who to ask: Grandma" in on_screen(secrets)


def test_each_side_can_write_its_own_reason(qtbot):
    page = with_rules(qtbot)
    meals = card(page, MEALS)
    press(meals, "Details")

    child = field(meals, "Meals are free of screens: Why, as the children see it")
    child.setText("we can talk")
    child.hand_over()
    grown_up = field(meals, "Meals are free of screens: Why, as the grown-ups see it")
    grown_up.setText("we miss you")
    grown_up.hand_over()

    assert chosen(page, MEALS).child_reason == "we can talk"
    assert chosen(page, MEALS).grown_up_reason == "we miss you"
    assert "we can talk" in on_screen(meals)


def test_a_reason_typed_until_the_last_moment_is_kept(qtbot):
    page = with_rules(qtbot, rated())
    press(card(page, MEALS), "Details")
    line = field(page, "Meals are free of screens: Why, as the children see it")
    line.clear()

    qtbot.keyClicks(line, "yes")
    assert page.advance()

    assert chosen(page, MEALS).child_reason == "yes"


def test_the_reason_offered_is_not_kept_as_an_own_one(qtbot):
    page = with_rules(qtbot)
    meals = card(page, MEALS)
    press(meals, "Details")
    line = field(meals, "Meals are free of screens: Why, as the children see it")
    line.setText("odd")
    line.hand_over()

    line.setText(MEALS.child_reason[AgeBand.MIDDLE])
    line.hand_over()

    assert chosen(page, MEALS).child_reason == ""


def test_next_waits_until_every_rule_is_settled(qtbot):
    page = with_rules(qtbot)
    first, *others = [rule.rule_id for rule in page.draft.rules if rule.settled is None]
    for rule_id in others:
        press(next(c for c in page.findChildren(RuleCard) if c.rule_id == rule_id), "We agree")

    assert not page.isComplete()
    assert "One rule is still open." in on_screen(page)
    press(next(c for c in page.findChildren(RuleCard) if c.rule_id == first), "Not this one")

    assert page.isComplete()
    assert "No rule is open any more." in on_screen(page)
    assert not has_button(page, "Go to the next open rule")


def test_a_button_leads_to_the_next_open_rule(qtbot):
    page = with_rules(qtbot, rated(mia={FILLERS[3].id: TALK}))

    press(page, "Go to the next open rule")

    assert card(page, FILLERS[3]).isAncestorOf(QApplication.focusWidget())


def test_a_wish_lost_to_a_full_disk_is_told_and_stays_on_the_screen(qtbot):
    store = MemoryStore()
    page = with_rules(qtbot, rated(store=store))
    store.refuses = StoreNotWrittenError(Path("memory"), StorageTrouble.FULL)

    press(card(page, MEALS), "Not this one")

    assert page.banner.isVisible()
    assert button(card(page, MEALS), "Not this one").isChecked()


@pytest.mark.parametrize("presses", [[], ["Details"], ["Add another rule"]])
def test_everything_one_can_reach_says_what_it_is(qtbot, presses):
    page = with_rules(qtbot, unrated(TWO_CHILDREN))
    for text in presses:
        press(page, text)

    assert nameless(page) == []


def test_the_tab_key_follows_the_reading_order(qtbot):
    page = with_rules(qtbot, unrated(TWO_CHILDREN))
    press(card(page, BEDTIME), "Details")
    press(page, "Add another rule")

    stops = [w for w in tab_stops(page.help_button, page) if page._list.isAncestorOf(w)]

    tops = [stop.mapTo(page, stop.rect().topLeft()).y() for stop in stops]
    beside = 60  # pixels; what stands in one line may differ in height that much
    assert len(stops) > 30
    assert all(later >= earlier - beside for earlier, later in pairwise(tops))


def test_a_child_who_joins_later_gets_a_place_in_the_rules(qtbot):
    page = with_rules(qtbot)
    session = page.session
    session.replace(replace(session.draft, family=TWO_CHILDREN))
    for side in session.draft.sides():
        session.end_turn(side, Turn.LATER)

    page.arrive()
    qtbot.waitUntil(lambda: any(c.rule_id == TELL.id for c in page._list.findChildren(RuleCard)))
    bedtime = next(c for c in page._list.findChildren(RuleCard) if c.rule_id == BEDTIME.id)
    press(bedtime, "Details")

    assert has_button(bedtime, "Different for each")
