"""What a look finds, however long ago the last one was and whatever the clock says."""

from datetime import timedelta

from reminder_fakes import (
    ScriptedShowing,
    wall,
)
from unit.app.reminder_desk import DUE, START, Desk

from familypact.app.look_for_due import LookForDue
from familypact.app.remind import Outcome
from familypact.app.reminder_ports import Answered
from familypact.domain.reminder import (
    DAY,
    Answer,
    Card,
    Choice,
    Every,
    Pattern,
    Rule,
)


def test_the_look_goes_back_to_the_last_one_however_long_ago():
    weekly = Rule("w", "a", Pattern(DUE - timedelta(weeks=3), Every.WEEK), "Etc/UTC")
    desk = Desk(rules=(weekly,))
    look = LookForDue(desk.book, desk.times)
    look.look()
    desk.times.seconds += 66 * DAY

    assert len(look.look().waiting) == 4 + 9


def test_but_not_further_than_four_hundred_days():
    daily = Rule("d", "a", Pattern(DUE - timedelta(days=3000), Every.DAY), "Etc/UTC")
    desk = Desk(rules=(daily,))

    assert len(LookForDue(desk.book, desk.times).look().waiting) == 400


def test_an_answer_given_while_the_clock_was_ahead_is_asked_for_again():
    desk = Desk(START, START)
    desk.notifier.showings.append(ScriptedShowing([START]))
    desk.times.seconds += 30 * DAY - 31 * DAY
    before = desk.times.seconds
    desk.wake()
    desk.times.seconds += 31 * DAY
    assert desk.wake() is Outcome.ANSWERED

    desk.times.seconds = before
    assert desk.wake() is Outcome.NOTHING_DUE
    desk.times.set(DUE)
    assert desk.wake() is Outcome.ANSWERED
    assert len(desk.notifier.cards) == 2


def test_a_snooze_given_while_the_clock_was_ahead_is_forgotten():
    desk = Desk(Answered(Answer(Choice.ANOTHER_DAY, 14)))
    desk.times.seconds += 30 * DAY
    desk.wake()
    desk.times.set(DUE)
    desk.notifier.showings = [ScriptedShowing([START])]

    assert desk.wake() is Outcome.ANSWERED


def test_a_year_far_ahead_for_one_wake_loses_nothing_of_the_days_before():
    weekly = Rule("w", "a", Pattern(DUE, Every.WEEK), "Etc/UTC")
    desk = Desk(rules=(weekly,))
    look = LookForDue(desk.book, desk.times)
    look.look()
    desk.times.set(wall(2099, 1, 1))
    ahead = look.look().waiting

    desk.times.set(DUE + timedelta(days=15))
    back = look.look().waiting

    assert len(ahead) < 60
    assert [found.key.wall for found in back] == [DUE + timedelta(weeks=n) for n in range(3)]


def test_a_journey_shows_it_once():
    london = Rule("l", "a", Pattern(DUE), "Europe/London")
    floating = Rule("f", "a", Pattern(DUE), "")
    desk = Desk(START, rules=(london, floating))
    desk.notifier.showings.append(ScriptedShowing([START]))
    desk.times.zone = "Asia/Tokyo"
    desk.times.set(DUE)
    assert desk.wake() is Outcome.ANSWERED  # 17:00 in Tokyo, so the floating one

    desk.times.zone = "Europe/London"
    desk.times.set(DUE)
    assert desk.wake() is Outcome.ANSWERED
    assert desk.notifier.cards == [Card(1), Card(1)]
    assert desk.wake() is Outcome.NOTHING_DUE
