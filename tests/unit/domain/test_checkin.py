"""When the next talk is due, and when nothing may pop up."""

from datetime import date, datetime, time
from itertools import islice

import pytest

from familypact.domain.checkin import Cadence, Weekday
from familypact.domain.errors import BadValueError

SUNDAY = date(2026, 11, 22)


def talks(cadence, agreed, number):
    """Give the first `number` talks of an agreement."""
    found = []
    day = agreed
    for _ in range(number):
        found.append(cadence.next_after(agreed, day).date())
        day = found[-1]
    return found


def test_the_default_is_7_30_and_90_days_then_every_three_months():
    assert talks(Cadence(), SUNDAY, 5) == [
        date(2026, 11, 29),  # 7 days
        date(2026, 12, 27),  # 30 days, the Sunday after
        date(2027, 2, 21),  # 90 days, 20 February is a Saturday
        date(2027, 5, 23),  # three months after 20 February, the Sunday after
        date(2027, 8, 22),
    ]


def test_a_talk_is_at_the_familys_time():
    assert Cadence(at=time(18, 30)).next_after(SUNDAY, SUNDAY) == datetime(2026, 11, 29, 18, 30)  # noqa: DTZ001 - wall time


@pytest.mark.parametrize("weekday", list(Weekday))
def test_a_talk_is_on_the_familys_day_on_or_after_the_due_one(weekday):
    due = Cadence(weekday=weekday).next_after(SUNDAY, SUNDAY).date()

    assert due.weekday() == weekday
    assert 7 <= (due - SUNDAY).days < 14


def test_weeks_count_from_the_agreement():
    assert talks(Cadence(first_days=(), weeks=2), SUNDAY, 3) == [
        date(2026, 12, 6),
        date(2026, 12, 20),
        date(2027, 1, 3),
    ]


def test_months_alone_count_from_the_agreement():
    assert talks(Cadence(first_days=(), months=1), SUNDAY, 3) == [
        date(2026, 12, 27),
        date(2027, 1, 24),
        date(2027, 2, 28),
    ]


def test_the_first_days_need_no_order():
    assert talks(Cadence(first_days=(90, 7, 30)), SUNDAY, 4) == talks(Cadence(), SUNDAY, 4)


def test_a_talk_on_the_day_itself_is_over():
    first = Cadence().next_after(SUNDAY, SUNDAY).date()

    assert Cadence().next_after(SUNDAY, first).date() > first


def test_years_later_the_rhythm_goes_on():
    due = Cadence().next_after(SUNDAY, date(2036, 1, 1)).date()

    assert date(2036, 1, 1) < due <= date(2036, 4, 8)


def test_the_31st_becomes_the_last_day_of_a_shorter_month():
    agreed = date(2027, 1, 31)  # a Sunday

    assert talks(Cadence(first_days=(), months=1), agreed, 1) == [date(2027, 2, 28)]


def test_a_leap_day_is_kept_to():
    agreed = date(2028, 1, 29)
    cadence = Cadence(first_days=(), months=1, weekday=Weekday.TUESDAY)

    assert talks(cadence, agreed, 1) == [date(2028, 2, 29)]


def test_december_is_followed_by_january():
    cadence = Cadence(first_days=(), months=1, weekday=Weekday.FRIDAY)

    assert talks(cadence, date(2026, 11, 30), 2) == [date(2027, 1, 1), date(2027, 2, 5)]


def test_the_dates_never_stand_still():
    cadence = Cadence(first_days=(1, 2, 3), months=1)

    dates = list(islice(talks(cadence, SUNDAY, 12), 12))

    assert dates == sorted(set(dates))


@pytest.mark.parametrize(
    ("hour", "quiet"),
    [(time(20, 0), True), (time(23, 59), True), (time(0, 0), True), (time(7, 59), True),
     (time(8, 0), False), (time(12, 0), False), (time(19, 59), False)],
)  # fmt: skip
def test_quiet_hours_go_over_midnight(hour, quiet):
    assert Cadence().is_quiet(hour) is quiet


@pytest.mark.parametrize(
    ("hour", "quiet"), [(time(12, 59), False), (time(13, 0), True), (time(15, 0), False)]
)
def test_quiet_hours_may_lie_within_a_day(hour, quiet):
    cadence = Cadence(quiet_from=time(13, 0), quiet_to=time(15, 0))

    assert cadence.is_quiet(hour) is quiet


def test_equal_ends_mean_no_quiet_hours():
    cadence = Cadence(quiet_from=time(8, 0), quiet_to=time(8, 0))

    assert not cadence.is_quiet(time(8, 0))


@pytest.mark.parametrize(
    ("facts", "field"),
    [({"months": 0}, "months"), ({"months": -1}, "months"), ({"weeks": -1}, "weeks")],
)
def test_a_rhythm_that_never_moves_on_is_refused(facts, field):
    with pytest.raises(BadValueError) as caught:
        Cadence(**facts)

    assert caught.value.field == field


def test_weeks_need_no_months():
    assert Cadence(first_days=(), months=0, weeks=1).weeks == 1
