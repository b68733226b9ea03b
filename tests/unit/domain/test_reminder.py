"""Patterns, occurrences and quiet times."""

from datetime import date, datetime, time

import pytest
from reminder_fakes import wall

from familypact.domain.errors import BadValueError
from familypact.domain.reminder import (
    DAY,
    HOUR,
    Answer,
    Choice,
    Key,
    Occurrence,
    Pattern,
    QuietTime,
    ReminderKind,
    is_quiet,
)

KEY = Key("r", wall(2026, 12, 6, 17))
SUNDAY = date(2026, 12, 6)
EVENING = QuietTime(time(20), time(8))


def at(day: date, hour: int) -> datetime:
    return datetime.combine(day, time(hour))


@pytest.mark.parametrize(
    "wrong", [{"step": 0}, {"month_day": 32}, {"month_day": -1}, {"weekday": 7}]
)
def test_a_pattern_that_never_comes_is_refused(wrong):
    with pytest.raises(BadValueError):
        Pattern(KEY.wall, **wrong)


@pytest.mark.parametrize("days", [0, 29])
def test_nothing_is_put_off_for_ever(days):
    with pytest.raises(BadValueError):
        Answer(Choice.ANOTHER_DAY, days)


def test_what_is_due_waits_until_it_is_done():
    assert Occurrence(KEY, due=100).is_waiting(100)
    assert not Occurrence(KEY, due=101).is_waiting(100)
    assert not Occurrence(KEY, due=100, done=True).is_waiting(100)


def test_what_sleeps_does_not_wait_until_it_wakes():
    sleeping = Occurrence(KEY, due=0, snoozed_until=HOUR)

    assert not sleeping.is_waiting(HOUR - 1)
    assert sleeping.is_waiting(HOUR)


def test_what_was_shown_without_an_answer_comes_back_after_four_hours():
    shown = Occurrence(KEY, due=0, shown_at=DAY)

    assert not shown.is_to_be_shown(DAY + 4 * HOUR - 1)
    assert shown.is_to_be_shown(DAY + 4 * HOUR)
    assert Occurrence(KEY, due=0).is_to_be_shown(0)


def test_after_a_showing_or_three_snoozes_our_own_window_comes():
    assert not Occurrence(KEY, due=0, snoozes=2).wants_window()
    assert Occurrence(KEY, due=0, snoozes=3).wants_window()
    assert Occurrence(KEY, due=0, shown_at=1).wants_window()


def test_quiet_hours_go_past_midnight():
    assert EVENING.covers(at(SUNDAY, 20))
    assert EVENING.covers(at(SUNDAY, 7))
    assert not EVENING.covers(at(SUNDAY, 8))
    assert not EVENING.covers(at(SUNDAY, 19))


def test_a_school_night_begins_on_its_weekdays_only():
    school_night = QuietTime(time(19), time(7), frozenset({6}))

    assert school_night.covers(at(SUNDAY, 19))
    assert school_night.covers(at(date(2026, 12, 7), 6))
    assert not school_night.covers(at(date(2026, 12, 7), 19))
    assert not school_night.covers(at(SUNDAY, 6))


def test_a_holiday_covers_its_whole_days():
    holiday = QuietTime(time(0), time(0), first=SUNDAY, last=SUNDAY)

    assert holiday.covers(at(SUNDAY, 0))
    assert holiday.covers(at(SUNDAY, 23))
    assert not holiday.covers(at(date(2026, 12, 7), 0))
    assert not holiday.covers(at(date(2026, 12, 5), 23))


def test_the_first_day_of_all_has_no_day_before():
    assert EVENING.covers(datetime.combine(date.min, time(21)))
    assert not EVENING.covers(datetime.combine(date.min, time(7)))


def test_any_of_the_times_makes_it_quiet():
    noon = QuietTime(time(12), time(13))

    assert is_quiet((EVENING, noon), at(SUNDAY, 12))
    assert not is_quiet((EVENING, noon), at(SUNDAY, 14))
    assert not is_quiet((), at(SUNDAY, 12))


def test_kinds_say_nothing_in_the_file():
    assert all(len(kind.value) == 1 for kind in ReminderKind)
