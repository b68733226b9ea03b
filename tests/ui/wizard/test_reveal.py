"""Step 5 begins with what everybody said: what is shared, and what is still open."""

from dataclasses import replace

from fakes import MemoryStore
from PySide6.QtCore import QTime
from PySide6.QtWidgets import QApplication
from rule_samples import (
    BEDTIME,
    FILLERS,
    MEALS,
    MIA,
    ONE_CHILD,
    PLACE,
    TWO_CHILDREN,
    all_agree,
    small_session,
    wish,
)
from ui.wizard.rule_pages import (
    LATER,
    TALK,
    card,
    chosen,
    point,
    rated,
    revealed,
)
from ui.wizard.screen_words import (
    button,
    field,
    has_button,
    nameless,
    on_screen,
    opened,
    press,
)

from familypact.app.rating_turns import RatingTurns
from familypact.app.steps import Step
from familypact.domain.draft import Settled
from familypact.domain.family import GROWN_UPS
from familypact.domain.two_drafts import Turn
from familypact.ui.look import Look, remember_look
from familypact.ui.tokens import LIGHT
from familypact.ui.wizard.pages.house_rules import HouseRulesPage
from familypact.ui.wizard.parts.open_point import OpenPoint
from familypact.ui.wizard.parts.rules_foot import RulesFoot
from familypact.ui.wizard.parts.tag import Tag

TRY_IDEA = "Try that, then look again"


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


def test_the_button_leads_to_the_next_open_point_of_the_reveal(qtbot):
    many = {rule.id: TALK for rule in (BEDTIME, MEALS, *FILLERS[:4])}
    page = revealed(qtbot, mia=many)
    press(point(page, BEDTIME), LATER)

    press(page, "Go to the next open rule")

    assert point(page, MEALS).isAncestorOf(QApplication.focusWidget())
    assert not QApplication.focusWidget().visibleRegion().isEmpty()


def test_everything_in_the_reveal_says_what_it_is(qtbot):
    page = revealed(qtbot, TWO_CHILDREN, mia={BEDTIME.id: wish("21:30"), MEALS.id: TALK})
    press(page, "Something else")

    assert nameless(page) == []
    assert button(page, LATER).accessibleName() == f"{BEDTIME.title}: {LATER}"


def test_big_text_gives_the_foot_a_place_in_the_page(qtbot, qapp):
    remember_look(qapp, Look(LIGHT, 200))
    try:
        page = revealed(qtbot, mia={MEALS.id: TALK})
        assert page.scroll_area.isAncestorOf(page.findChild(RulesFoot))
    finally:
        remember_look(qapp, None)


def test_answers_given_since_are_in_the_reveal(qtbot):
    page = revealed(qtbot, mia={MEALS.id: TALK})
    all_agree(page.session, mia={BEDTIME.id: wish("21:30")})
    RatingTurns(page.session).finish("mia")

    page.arrive()

    assert "You already agree on 10 of 11 rules." in page.lead_label.text()
    assert point_is_shown(page, BEDTIME)
    assert not point_is_shown(page, MEALS)


def point_is_shown(page, rule):
    return any(p.rule is rule and p.isVisible() for p in page.findChildren(OpenPoint))
