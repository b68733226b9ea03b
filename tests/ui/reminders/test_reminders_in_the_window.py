"""The question on the home window, and a status that is true."""

from pathlib import Path

import pytest
from ui.reminders.place import at_home, page_in, standing
from ui.window_steps import home_of

from familypact.app.reminder_ports import WakeTrouble
from familypact.domain.errors import StorageTrouble, StoreNotWrittenError
from familypact.ui.reminders.remind_me_card import RemindMeCard
from familypact.ui.widgets.banner import News

FULL = StoreNotWrittenError(Path("reminders.db"), StorageTrouble.FULL)


# --- the question ---


def test_the_home_window_asks_once_and_a_yes_sets_them_up(qtbot, opened):
    bench = at_home(asked=False, wanted=False)
    window = opened(bench)
    home = home_of(qtbot, window)
    card = home.findChild(RemindMeCard)

    card.yes_button.click()

    qtbot.waitUntil(lambda: home.banner.news() is News.GOOD)
    assert "set_up" in bench.reminders.deeds
    assert "from now on" in home.banner.text()
    assert not card.isVisible()
    assert home.focusWidget() is home.first_focus()


def test_a_no_is_taken_and_not_asked_again(qtbot, opened):
    bench = at_home(asked=False, wanted=False)
    home = home_of(qtbot, opened(bench))

    home.findChild(RemindMeCard).no_button.click()

    qtbot.waitUntil(lambda: "stays quiet" in home.banner.text())
    assert bench.reminders.asked
    assert not bench.reminders.wanted


def test_who_has_answered_is_not_asked(qtbot, opened):
    home = home_of(qtbot, opened(at_home()))

    assert home.findChild(RemindMeCard) is None


def test_a_yes_that_the_system_refuses_is_said(qtbot, opened):
    bench = at_home(asked=False, wanted=False, troubles=(WakeTrouble.FOREIGN_FILE,))
    home = home_of(qtbot, opened(bench))

    home.findChild(RemindMeCard).yes_button.click()

    qtbot.waitUntil(lambda: home.banner.news() is News.PROBLEM)
    assert "what to do" in home.banner.text()


# --- how they stand ---


@pytest.mark.parametrize(
    ("minutes", "words"), [(0, "just now"), (12, "12 minute"), (90, "more than an hour")]
)
def test_it_says_when_somebody_last_looked(qtbot, opened, minutes, words):
    page = page_in(qtbot, opened(at_home(minutes_ago=minutes)))

    assert words in standing(qtbot, page)
    assert not page.status.set_up_button.isVisible()
    assert page.status.stop_button.isVisible()


def test_before_the_first_look_it_says_so(qtbot, opened):
    bench = at_home(minutes_ago=None, troubles=(WakeTrouble.NO_RECENT_LOOK,))
    page = page_in(qtbot, opened(bench))

    assert "quarter of an hour" in standing(qtbot, page)
    assert page.status.points == []
    assert not page.status.set_up_button.isVisible()


def test_that_nobody_has_looked_for_long_is_a_trouble(qtbot, opened):
    bench = at_home(minutes_ago=300, troubles=(WakeTrouble.NO_RECENT_LOOK,))
    page = page_in(qtbot, opened(bench))

    assert standing(qtbot, page) == "Not working at the moment."
    assert "two hours" in page.status.points[0].text()
    assert page.status.set_up_button.isVisible()


@pytest.mark.parametrize(
    "trouble",
    [t for t in WakeTrouble if t not in {WakeTrouble.NO_RECENT_LOOK, WakeTrouble.ZONE_DATA_OLD}],
)
def test_each_trouble_says_what_to_do(qtbot, opened, trouble):
    bench = at_home(troubles=(trouble, WakeTrouble.NO_RECENT_LOOK, WakeTrouble.ZONE_DATA_OLD))
    page = page_in(qtbot, opened(bench))

    assert standing(qtbot, page) == "Not working at the moment."
    assert len({point.text() for point in page.status.points}) == 3
    assert page.status.set_up_button.isVisible()


def test_they_are_set_up_again_and_stopped(qtbot, opened):
    bench = at_home(troubles=(WakeTrouble.SWITCHED_OFF,))
    page = page_in(qtbot, opened(bench))
    standing(qtbot, page)

    bench.reminders.troubles = ()
    page.status.set_up_button.click()
    mended = standing(qtbot, page)
    page.status.stop_button.click()

    assert mended.startswith("Working")
    assert standing(qtbot, page) == "Off on this computer."
    assert page.status.points == []
    assert [d for d in bench.reminders.deeds if d in {"set_up", "remove"}] == ["set_up", "remove"]


def test_one_is_shown_when_asked_for(qtbot, opened):
    bench = at_home()
    page = page_in(qtbot, opened(bench))

    page.status.try_button.click()

    assert "show_one" in bench.reminders.deeds
    assert "edge of the screen" in page.banner.text()


def test_a_system_that_cannot_be_asked_is_said_on_the_page(qtbot, opened):
    bench = at_home()
    page = page_in(qtbot, opened(bench))
    standing(qtbot, page)
    bench.reminders.refusal = FULL

    page.status.stop_button.click()

    qtbot.waitUntil(page.banner.isVisible)
    assert page.banner.news() is News.PROBLEM


def test_each_start_puts_right_what_can_be_put_right(qtbot, opened):
    bench = at_home()

    home_of(qtbot, opened(bench))

    qtbot.waitUntil(lambda: bench.reminders.deeds == ["repair"])
