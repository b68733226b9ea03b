"""What everybody sees together: compare, the good things, changes, and when to talk again."""

from datetime import datetime

import pytest
from PySide6.QtCore import QDate
from ui.checkin.kitchen import Kitchen
from ui.checkin.seen import shown, words_on

from familypact.domain.checkin_talk import Gap, Stage, TalkState
from familypact.domain.draft import Talk
from familypact.domain.two_drafts import Turn
from familypact.ui.checkin.compare_screen import CompareScreen
from familypact.ui.checkin.next_screen import NextScreen
from familypact.ui.checkin.together_screen import TogetherScreen

MIA, LEO = "c0", "c1"


@pytest.fixture
def kitchen():
    return Kitchen()


@pytest.fixture
def page(qtbot, kitchen):
    return shown(qtbot, kitchen.check_in_page())


def screen(page, kind):
    assert isinstance(page.screen_widget, kind)
    return page.screen_widget


def at_stage(kitchen, stage):
    kitchen.everybody_speaks()
    kitchen.check_in().go_to(stage)


def test_comparing_shows_what_differs_first_and_only_shared_words(qtbot, kitchen):
    at_stage(kitchen, Stage.COMPARE)
    page = shown(qtbot, kitchen.check_in_page())

    compare = screen(page, CompareScreen)

    talk = kitchen.check_in().talk
    differs = [talk.differs(card.point.key) for card in compare.cards]
    assert differs == sorted(differs, reverse=True)
    assert any(differs)
    assert f"Words of {LEO}" in words_on(page)
    assert f"Words of {MIA}" not in words_on(page)  # Mia did not say yes


def test_only_how_far_apart_they_are_is_shown_of_the_private_answers(qtbot, kitchen):
    at_stage(kitchen, Stage.COMPARE)
    page = shown(qtbot, kitchen.check_in_page())

    assert kitchen.check_in().talk.gaps == {MIA: Gap.NEAR, LEO: Gap.TOGETHER}
    words = words_on(page)
    assert "Mia and the grown-ups: You see this a little differently." in words
    assert "Maybe" not in words


def test_when_nobody_said_anything_that_is_fine(qtbot, kitchen):
    for _ in range(3):
        check_in = kitchen.check_in()
        check_in.leave_chair(check_in.side_now(), Turn.LATER)
    kitchen.check_in().go_to(Stage.COMPARE)
    page = shown(qtbot, kitchen.check_in_page())

    assert "Nobody said anything this time" in words_on(page)


def test_a_change_is_suggested_where_views_differ(qtbot, kitchen):
    at_stage(kitchen, Stage.COMPARE)
    page = shown(qtbot, kitchen.check_in_page())
    card = next(c for c in screen(page, CompareScreen).cards if MIA in c.buttons)

    card.buttons[MIA].click()
    form = card.form()
    form.kinds.button("keep").click()
    form.reason.insert("It works for me")
    form.reason.hand_over()
    form.place_button.click()

    assert card.form() is None
    assert kitchen.proposals().on_table()[-1].reason == "It works for me"


def test_the_good_thing_is_written_down(qtbot, kitchen):
    at_stage(kitchen, Stage.TOGETHER)
    page = shown(qtbot, kitchen.check_in_page())
    together = screen(page, TogetherScreen)

    together.good_thing.setPlainText("We played Zoé's game")
    together.good_thing.flush()
    before = words_on(page)
    together.another_button.click()

    assert kitchen.check_in().talk.good_thing == "We played Zoé's game"
    assert kitchen.check_in().talk.another == 1
    assert words_on(page) != before
    assert "Mia chooses the first question." in page.lead_label.text()


def test_a_topic_that_was_put_off_is_settled(qtbot, kitchen):
    at_stage(kitchen, Stage.TOGETHER)
    page = shown(qtbot, kitchen.check_in_page())
    topic = screen(page, TogetherScreen).topic

    topic.button(Talk.TALKED.value).click()

    assert list(kitchen.check_in().talk.topics.values()) == [Talk.TALKED]


def test_the_way_leads_through_all_five_parts_and_back(qtbot, kitchen):
    kitchen.everybody_speaks()
    page = shown(qtbot, kitchen.check_in_page())

    parts = []
    for _ in range(4):
        page.advance()
        parts.append(page.turn_line.text().split(" · ")[1])
    page.retreat()

    assert parts == ["2 of 5", "3 of 5", "4 of 5", "5 of 5"]
    assert "4 of 5" in page.turn_line.text()


def test_the_talk_ends_with_a_date_for_the_next(qtbot, kitchen):
    at_stage(kitchen, Stage.NEXT)
    page = shown(qtbot, kitchen.check_in_page())
    screen(page, NextScreen).day.setDate(QDate(2026, 12, 6))

    with qtbot.waitSignal(page.ended) as ended:
        page.buttons.next.click()

    assert ended.args == [0]
    assert kitchen.store.due == datetime(2026, 12, 6, 17, 0)  # noqa: DTZ001 - wall time
    assert kitchen.talks.talks()[0].state is TalkState.DONE


def test_what_was_accepted_is_announced_at_the_end(qtbot, kitchen):
    at_stage(kitchen, Stage.NEXT)
    kitchen.accept(kitchen.proposals().on_table()[0])
    page = shown(qtbot, kitchen.check_in_page())

    with qtbot.waitSignal(page.ended) as ended:
        page.buttons.next.click()

    assert ended.args == [1]
    assert "One change is agreed" in words_on(page)
