"""Step 5: what everybody said, and the rules the family makes of it."""

from dataclasses import replace
from itertools import pairwise
from pathlib import Path

import pytest
from fakes import MemoryStore
from PySide6.QtCore import Qt, QTime
from PySide6.QtWidgets import QApplication, QListWidget
from rule_samples import (
    BEDTIME,
    FILLERS,
    MEALS,
    MIA,
    ONE_CHILD,
    PLACE,
    SECRETS,
    TELL,
    TWO_CHILDREN,
    all_agree,
    small_session,
    wish,
)
from ui.wizard.screen_words import (
    button,
    field,
    has_button,
    nameless,
    on_screen,
    opened,
    press,
    tab_stops,
)

from familypact.app.steps import Step
from familypact.domain.draft import Settled
from familypact.domain.errors import StorageTrouble, StoreNotWrittenError
from familypact.domain.family import GROWN_UPS, AgeBand
from familypact.domain.two_drafts import Choice, Rating, Turn
from familypact.ui.look import Look, remember_look
from familypact.ui.tokens import LIGHT
from familypact.ui.wizard.pages.house_rules import HouseRulesPage
from familypact.ui.wizard.parts.open_point import OpenPoint
from familypact.ui.wizard.parts.rule_card import RuleCard
from familypact.ui.wizard.parts.rules_foot import RulesFoot
from familypact.ui.wizard.parts.tag import Tag

TALK = Rating(Choice.TALK)
LATER = "Leave it for the next check-in"
TRY_IDEA = "Try that, then look again"


def rated(family=ONE_CHILD, store=None, **answers):
    session = small_session(family, store)
    all_agree(session, **answers)
    return session


def unrated(family=ONE_CHILD):
    session = small_session(family)
    for side in session.draft.sides():
        session.end_turn(side, Turn.LATER)
    return session


def revealed(qtbot, family=ONE_CHILD, **answers):
    return opened(qtbot, HouseRulesPage, rated(family, **answers))


def with_rules(qtbot, session=None):
    """Open the list of all rules, made to the last card."""
    page = opened(qtbot, HouseRulesPage, session or unrated())
    if page.next_text():
        page.advance()
    qtbot.waitUntil(lambda: len(page.findChildren(RuleCard)) == len(page.draft.rules))
    QApplication.processEvents()
    return page


def card(page, rule) -> RuleCard:
    return next(c for c in page.findChildren(RuleCard) if c.rule_id == rule.id)


def point(page, rule) -> OpenPoint:
    return next(p for p in page.findChildren(OpenPoint) if p.rule is rule)


def chosen(page, rule):
    return page.draft.rule(rule.id)


# --- the reveal ---


def test_the_reveal_says_first_what_is_shared(qtbot):
    page = revealed(qtbot, mia={MEALS.id: TALK})

    assert page.title_label.text() == "What you both said"
    assert "You already agree on 10 of 11 rules." in page.lead_label.text()
    assert "Left to talk about: 1." in page.lead_label.text()
    assert BEDTIME.title in [tag.text() for tag in page.findChildren(Tag)]
    assert page.draft.revealed


def test_the_rest_of_what_is_shared_unfolds(qtbot):
    page = revealed(qtbot)
    assert len([t for t in page.findChildren(Tag) if t.isVisible()]) == 4

    press(page, "and 7 more")

    assert len([t for t in page.findChildren(Tag) if t.isVisible()]) == 11
    assert not has_button(page, "and 7 more")


def test_one_more_is_shown_at_once(qtbot):
    five = {rule.id: TALK for rule in (MEALS, *FILLERS[:5])}

    page = revealed(qtbot, mia=five)

    assert len(page.findChildren(Tag)) == 5


def test_where_nothing_is_shared_there_is_no_empty_card(qtbot):
    session = small_session(ONE_CHILD)
    nothing = {rule.id: TALK for rule in session.rules_to_rate("mia")}

    page = revealed(qtbot, mia=nothing)

    assert not page.findChildren(Tag)
    assert "You agree on these" not in on_screen(page)


def test_an_open_point_shows_what_each_side_wants_and_why(qtbot):
    page = revealed(qtbot, mia={BEDTIME.id: wish("21:30", "my friends play until nine")})
    words = on_screen(point(page, BEDTIME))

    assert "Mia" in words
    assert "21:30" in words
    assert "“my friends play until nine”" in words
    assert "Mum" in words
    assert "20:30" in words


def test_children_who_say_the_same_share_a_box(qtbot):
    page = revealed(qtbot, TWO_CHILDREN, grown_ups={BEDTIME.id: TALK, MEALS.id: wish(None)})

    assert "20:30 for Mia and 18:30 for Leo" in on_screen(point(page, BEDTIME))
    assert "Would talk about it first" in on_screen(point(page, BEDTIME))
    assert "Takes it as it is" in on_screen(point(page, MEALS))
    assert "Would change it" in on_screen(point(page, MEALS))
    assert page.title_label.text() == "What you all said"


def test_grown_ups_who_take_a_rule_as_it_is_say_so(qtbot):
    page = revealed(qtbot, mia={MEALS.id: TALK})

    assert "Take it as it is" in on_screen(point(page, MEALS))


def test_eight_children_find_room(qtbot):
    children = tuple(replace(MIA, id=f"c{n}", name=f"Kim {n}") for n in range(8))
    family = replace(ONE_CHILD, children=children)
    wishes = {f"c{n}": {PLACE.id: wish("hall", f"reason {n}")} for n in range(8)}

    page = revealed(qtbot, family, **wishes)

    words = on_screen(point(page, PLACE))
    assert all(f"reason {n}" in words for n in range(8))


def test_the_compromise_sets_the_value_for_a_trial(qtbot):
    page = revealed(qtbot, mia={BEDTIME.id: wish("21:30")})

    press(page, "Try 21:00 for two weeks, then look again")

    assert chosen(page, BEDTIME).settled is Settled.TRIAL
    assert chosen(page, BEDTIME).values["school"] == "21:00"
    assert button(page, "Try 21:00 for two weeks, then look again").isChecked()


def test_the_compromise_names_the_child_it_is_for(qtbot):
    page = revealed(qtbot, TWO_CHILDREN, mia={BEDTIME.id: wish("21:30")})

    press(page, "Try 21:00 for Mia for two weeks, then look again")

    assert chosen(page, BEDTIME).by_child == {"mia": {"school": "21:00"}}


def test_where_there_is_no_middle_the_rules_own_idea_is_offered(qtbot):
    page = revealed(qtbot, mia={MEALS.id: TALK})
    assert f"An idea: {MEALS.compromise}" in on_screen(page)

    press(page, TRY_IDEA)

    assert chosen(page, MEALS).settled is Settled.TRIAL


def test_a_point_can_wait_for_the_next_check_in(qtbot):
    page = revealed(qtbot, mia={MEALS.id: TALK})

    press(page, LATER)

    assert chosen(page, MEALS).settled is Settled.NEXT_CHECKIN
    assert button(page, LATER).isChecked()


def test_something_else_opens_the_values_and_asks_for_the_outcome(qtbot):
    page = revealed(qtbot, mia={BEDTIME.id: wish("21:30")})
    press(page, "Something else")
    assert chosen(page, BEDTIME).settled is None

    field(page, "Screens go off: School nights").setTime(QTime(20, 45))
    press(page, "We agree on this")

    assert chosen(page, BEDTIME).settled is Settled.AGREED
    assert chosen(page, BEDTIME).values["school"] == "20:45"
    assert button(page, "Something else").isChecked()


def test_something_else_can_be_not_this_one_and_stays_so(qtbot):
    page = revealed(qtbot, mia={MEALS.id: TALK})
    press(page, "Something else")

    press(page, "Not this one")
    press(page, "Something else")

    assert chosen(page, MEALS).settled is Settled.DROPPED


def test_the_reveal_leads_on_to_the_rules_and_back(qtbot):
    page = revealed(qtbot, mia={MEALS.id: TALK})
    assert page.isComplete()
    assert page.next_text() == "Next: all our rules"

    assert not page.advance()
    assert page.title_label.text() == "Our house rules"
    assert not page.isComplete()
    assert page.next_text() == ""
    assert page.retreat()
    assert page.title_label.text() == "What you both said"
    assert not page.retreat()


def test_a_trial_from_the_reveal_shows_among_the_rules(qtbot):
    page = revealed(qtbot, mia={MEALS.id: TALK, PLACE.id: wish("hall")})
    press(point(page, MEALS), TRY_IDEA)
    press(point(page, PLACE), LATER)
    page.advance()
    page.retreat()
    page.advance()
    QApplication.processEvents()
    page._list.make_all()

    assert button(card(page, MEALS), "We try it for two weeks").isChecked()
    assert button(card(page, PLACE), "At the next check-in").isChecked()


def test_after_a_break_the_reveal_comes_first_while_points_are_open(qtbot):
    store = MemoryStore()
    first = opened(qtbot, HouseRulesPage, rated(store=store, mia={MEALS.id: TALK}))
    first.advance()
    first.held_by.close()

    again = opened(qtbot, HouseRulesPage, small_session(store=store))
    assert again.title_label.text() == "What you both said"
    press(again, LATER)
    again.arrive()

    assert again.title_label.text() == "Our house rules"


def test_nobody_sees_the_reveal_while_somebody_is_choosing_again(qtbot):
    session = rated(mia={MEALS.id: TALK})
    session.arrive(Step.RULES)
    session.end_turn(GROWN_UPS, Turn.OPEN)

    page = opened(qtbot, HouseRulesPage, session)

    assert page.title_label.text() == "Our house rules"
    assert page.banner.isVisible()
    assert not page.retreat()


# --- the rules ---


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


# --- more rules ---


def open_finder(qtbot, session=None):
    page = with_rules(qtbot, session)
    press(page, "Add another rule")
    return page


def rows(page):
    found = page.findChild(QListWidget)
    return [found.item(n).text() for n in range(found.count()) if not found.item(n).isHidden()]


def test_a_fitting_rule_is_found_by_its_words_and_added_open(qtbot):
    page = open_finder(qtbot)
    assert rows(page) == [rule.title for rule in FILLERS[-2:]]

    field(page, "Search the rules").setText("THING 8")
    assert rows(page) == ["Good thing 8"]
    press(page, "Add this rule")

    assert chosen(page, FILLERS[-1]).settled is None
    assert card(page, FILLERS[-1]).isAncestorOf(QApplication.focusWidget())
    assert "Good thing 8" not in rows(page)


def test_a_search_without_a_find_says_so(qtbot):
    page = open_finder(qtbot)

    field(page, "Search the rules").setText("submarine")

    assert rows(page) == []
    assert "No rule says that." in on_screen(page)
    assert not button(page, "Add this rule").isEnabled()


def test_a_rule_is_added_by_enter_in_the_list(qtbot):
    page = open_finder(qtbot)

    qtbot.keyClick(page.findChild(QListWidget), Qt.Key.Key_Return)

    assert chosen(page, FILLERS[-2]) is not None


def test_the_last_rule_of_the_list_can_be_added_too(qtbot):
    page = open_finder(qtbot)
    press(page, "Add this rule")
    press(page, "Add this rule")

    assert rows(page) == []
    page.findChild(QListWidget).setCurrentRow(-1)
    page._list._finder._take_current()
    page._list._finder.found.emit("no-such-rule")
    assert len(page.draft.rules) == 14


def test_an_own_rule_is_added_reworded_and_removed(qtbot):
    page = open_finder(qtbot)
    assert not button(page, "Add our own rule").isEnabled()
    own = field(page, "A rule of our own: Our rule")
    qtbot.keyClick(own, Qt.Key.Key_Return)
    own.setText("  <b>We</b> walk the dog")
    field(page, "A rule of our own: Why, as the children see it").setText("he likes it")
    press(page, "Add our own rule")

    added = page.draft.rules[-1]
    assert (added.own, added.child_reason) == ("<b>We</b> walk the dog", "he likes it")
    assert own.text() == ""
    mine = next(c for c in page.findChildren(RuleCard) if c.rule_id == added.rule_id)
    press(mine, "Let's change it")
    line = field(mine, "<b>We</b> walk the dog: Our rule")
    line.setText("We walk the cat")
    line.hand_over()
    assert mine.title_label.text() == "We walk the cat"
    press(mine, "We agree")
    press(mine, "Details")
    press(mine, "Remove this rule")

    assert page.draft.rule(added.rule_id) is None
    assert not mine.isVisible()


def test_an_own_rule_without_reasons_shows_none(qtbot):
    page = open_finder(qtbot)
    field(page, "A rule of our own: Our rule").setText("We sing")
    press(page, "Add our own rule")

    mine = page.findChildren(RuleCard)[-1]

    assert mine.title_label.text() == "We sing"
    assert not mine._why.isVisible()


# --- done or not ---


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


def test_the_button_leads_to_the_next_open_point_of_the_reveal(qtbot):
    many = {rule.id: TALK for rule in (BEDTIME, MEALS, *FILLERS[:4])}
    page = revealed(qtbot, mia=many)
    press(point(page, BEDTIME), LATER)

    press(page, "Go to the next open rule")

    assert point(page, MEALS).isAncestorOf(QApplication.focusWidget())


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


def test_everything_in_the_reveal_says_what_it_is(qtbot):
    page = revealed(qtbot, TWO_CHILDREN, mia={BEDTIME.id: wish("21:30"), MEALS.id: TALK})
    press(page, "Something else")

    assert nameless(page) == []
    assert button(page, LATER).accessibleName() == f"{BEDTIME.title}: {LATER}"


def test_the_tab_key_follows_the_reading_order(qtbot):
    page = with_rules(qtbot, unrated(TWO_CHILDREN))
    press(card(page, BEDTIME), "Details")
    press(page, "Add another rule")

    stops = [w for w in tab_stops(page.help_button, page) if page._list.isAncestorOf(w)]

    tops = [stop.mapTo(page, stop.rect().topLeft()).y() for stop in stops]
    beside = 60  # pixels; what stands in one line may differ in height that much
    assert len(stops) > 30
    assert all(later >= earlier - beside for earlier, later in pairwise(tops))


def test_big_text_gives_the_foot_a_place_in_the_page(qtbot, qapp):
    remember_look(qapp, Look(LIGHT, 200))
    try:
        page = revealed(qtbot, mia={MEALS.id: TALK})
        assert page.scroll_area.isAncestorOf(page.findChild(RulesFoot))
    finally:
        remember_look(qapp, None)
