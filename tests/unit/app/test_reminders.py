"""One wake-up, from the look to the answer, with everything outside scripted."""

from datetime import time, timedelta

import pytest
from reminder_fakes import (
    ScriptedShowing,
    SetTimes,
    memory_book,
)
from unit.app.reminder_desk import DUE, IN_AN_HOUR, KEY, RULE, START, Desk

from familypact.app.answer_reminder import AnswerReminder
from familypact.app.card_words import CardWords
from familypact.app.look_for_due import LookForDue
from familypact.app.remind import Outcome
from familypact.app.reminder_ports import Answered, Ending
from familypact.domain.reminder import (
    HOUR,
    Answer,
    Card,
    Choice,
    Every,
    Pattern,
    QuietTime,
    Rule,
)


def test_before_its_time_nothing_is_due():
    desk = Desk(START)
    desk.times.seconds -= 1

    assert desk.wake() is Outcome.NOTHING_DUE
    assert desk.notifier.cards == []


def test_start_ends_it_and_opens_the_program():
    desk = Desk(START)

    assert desk.wake() is Outcome.ANSWERED
    assert desk.only().done
    assert desk.program.count == 1
    assert desk.showing.closed
    assert desk.wake() is Outcome.NOTHING_DUE


def test_in_an_hour_brings_it_back_then_and_opens_nothing():
    desk = Desk(IN_AN_HOUR)

    assert desk.wake() is Outcome.ANSWERED
    assert desk.only().snoozed_until == desk.times.now() + HOUR
    assert desk.program.count == 0
    assert desk.wake() is Outcome.NOTHING_DUE
    desk.times.seconds += HOUR
    desk.notifier.showings = [ScriptedShowing([START])]
    assert desk.wake() is Outcome.ANSWERED


def test_tomorrow_means_the_hour_of_the_talk():
    desk = Desk(Answered(Answer(Choice.TOMORROW)))
    desk.times.seconds += 3 * HOUR

    desk.wake()

    assert desk.times.here(desk.only().snoozed_until) == DUE + timedelta(days=1)


def test_another_day_is_that_many_days_away():
    book, times = memory_book(), SetTimes(DUE)
    book.put_rules(["a"], [RULE])
    LookForDue(book, times).look()

    AnswerReminder(book, times).answer([KEY], Answer(Choice.ANOTHER_DAY, 3))

    (found,) = book.occurrences()
    assert times.here(found.snoozed_until) == DUE + timedelta(days=3)


def test_several_missed_ones_are_one_card():
    weekly = Rule("w", "a", Pattern(DUE - timedelta(weeks=8), Every.WEEK), "Etc/UTC")
    desk = Desk(START, rules=(RULE, weekly))

    desk.wake()

    assert desk.notifier.cards == [Card(10)]
    assert all(found.done for found in desk.book.occurrences())


def test_a_card_put_away_stays_due_and_comes_back_as_our_window():
    desk = Desk(Ending.PUT_AWAY)

    assert desk.wake() is Outcome.PUT_AWAY
    assert desk.wake() is Outcome.NOT_NOW
    desk.times.seconds += 4 * HOUR
    assert desk.wake() is Outcome.WINDOW
    assert not desk.only().done


def test_the_next_login_brings_it_back_at_once():
    desk = Desk(Ending.PUT_AWAY)
    desk.wake()

    assert desk.wake(at_login=True) is Outcome.WINDOW


def test_a_dead_server_leaves_it_as_if_never_shown():
    desk = Desk(Ending.GONE)

    assert desk.wake() is Outcome.GONE
    assert desk.only().shown_at is None


def test_a_click_on_the_card_opens_the_choices_even_in_silence():
    desk = Desk(Ending.OPENED)
    desk.notifier.silence = True

    assert desk.wake() is Outcome.WINDOW
    assert desk.showing.closed


def test_without_a_server_our_window_comes():
    desk = Desk()

    assert desk.wake() is Outcome.WINDOW
    assert desk.window.opened == 1
    assert len(desk.window.waited) == 2  # and it looks again while that stands there


def test_our_window_keeps_to_the_systems_silence():
    desk = Desk()
    desk.notifier.silence = True

    assert desk.wake() is Outcome.NOT_NOW
    assert desk.window.opened == 0


def test_where_nothing_can_show_it_nothing_is_marked():
    desk = Desk()
    desk.window.on_open = None

    assert desk.wake() is Outcome.NO_WAY
    assert desk.only().shown_at is None


def test_without_a_screen_it_is_written_down_and_not_marked():
    desk = Desk(START)

    assert desk.wake(screen=False) is Outcome.NO_WAY
    assert desk.only().shown_at is None
    assert desk.wake() is Outcome.ANSWERED


def test_quiet_hours_hold_it_back_until_they_are_over():
    desk = Desk(START)
    desk.book.put_quiet_times([QuietTime(time(16), time(18))])

    assert desk.wake() is Outcome.NOT_NOW
    desk.times.seconds += HOUR
    assert desk.wake() is Outcome.ANSWERED


def test_a_card_that_stands_there_counts_what_comes_later():
    later = Rule("s", "a", Pattern(DUE + timedelta(minutes=10)), "Etc/UTC")
    desk = Desk(rules=(RULE, later))
    desk.notifier.showings = [
        ScriptedShowing([desk.after(60), desk.after(840), START], counts=desk.window.waited)
    ]

    assert desk.wake() is Outcome.ANSWERED
    assert desk.window.waited == [2]
    assert all(found.done for found in desk.book.occurrences())


def test_what_was_answered_in_the_program_takes_the_card_away():
    desk = Desk()
    showing = ScriptedShowing([lambda: desk.book.finish([KEY])])
    desk.notifier.showings = [showing]

    assert desk.wake() is Outcome.ANSWERED
    assert showing.closed


def test_a_card_nobody_answers_gives_way_to_our_window_after_four_hours():
    desk = Desk()
    showing = ScriptedShowing([desk.after(4 * HOUR)])
    desk.notifier.showings = [showing]

    assert desk.wake() is Outcome.WINDOW
    assert showing.closed


def test_but_not_in_quiet_hours():
    desk = Desk()
    desk.book.put_quiet_times([QuietTime(time(20), time(8))])
    desk.notifier.showings = [ScriptedShowing([desk.after(4 * HOUR)])]

    assert desk.wake() is Outcome.PUT_AWAY
    assert desk.window.opened == 0


def test_after_three_snoozes_our_window_comes_first():
    desk = Desk(IN_AN_HOUR)
    desk.notifier.showings += [ScriptedShowing([IN_AN_HOUR]), ScriptedShowing([IN_AN_HOUR])]
    for _ in range(3):
        desk.wake()
        desk.times.seconds += HOUR

    assert desk.wake() is Outcome.WINDOW


def test_the_buttons_are_those_that_need_no_further_question():
    assert [choice for choice, _ in CardWords().buttons()] == [
        Choice.START,
        Choice.HOUR,
        Choice.TOMORROW,
    ]


@pytest.mark.parametrize(("count", "words"), [(1, "2 to 10 minutes"), (3, "3 things")])
def test_a_card_tells_how_many_and_nothing_else(count, words):
    assert words in CardWords().body(Card(count))


def test_what_was_started_is_kept_once_for_the_window_that_opens():
    desk = Desk(START)

    desk.wake()

    assert desk.book.take_started() == {"a"}
    assert desk.book.take_started() == frozenset()
