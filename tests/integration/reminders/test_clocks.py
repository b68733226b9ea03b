"""The real helper under clocks that jump, go wrong and travel: each talk comes, and comes once."""

from datetime import timedelta
from itertools import pairwise

import pytest
from integration.reminders.desktop import Desktop
from integration.reminders.moments import A_QUARTER, At, changes
from reminder_fakes import wall

from familypact.domain.reminder import Every, Pattern, Rule

LONDON, TOKYO = "Europe/London", "Asia/Tokyo"
HALF_AN_HOUR, DAY = timedelta(minutes=30), timedelta(days=1)
SUNDAYS = Rule("s", "a", Pattern(wall(2026, 3, 1, 17), Every.WEEK), LONDON)


@pytest.mark.parametrize("zone", [LONDON, "America/New_York", "Asia/Gaza"])
@pytest.mark.parametrize("year", [2026, 2027])
def test_a_time_in_the_hour_that_is_left_out_comes_once_after_it(desktop, zone, year) -> None:
    (jump,) = [change for change, by in changes(zone, year) if by > timedelta()]
    at = At(desktop, zone)
    last = (jump - A_QUARTER).astimezone(at.here).replace(tzinfo=None)
    left_out = last + A_QUARTER + HALF_AN_HOUR
    desktop.make_due(rule=Rule("r", "a", Pattern(left_out), zone))

    moments = [-HALF_AN_HOUR, HALF_AN_HOUR - A_QUARTER, HALF_AN_HOUR, 3 * A_QUARTER, DAY]
    found = [at(jump + each) for each in moments]

    assert found == ["nothing-due", "nothing-due", "answered", "nothing-due", "nothing-due"]


@pytest.mark.parametrize("zone", [LONDON, "America/New_York", "Asia/Gaza"])
@pytest.mark.parametrize("year", [2026, 2027])
def test_a_time_in_the_hour_that_comes_twice_comes_once(desktop, zone, year) -> None:
    (jump,) = [change for change, by in changes(zone, year) if by < timedelta()]
    at = At(desktop, zone)
    twice = (jump - HALF_AN_HOUR).astimezone(at.here).replace(tzinfo=None)
    assert (jump + HALF_AN_HOUR).astimezone(at.here).replace(tzinfo=None) == twice
    desktop.make_due(rule=Rule("r", "a", Pattern(twice), zone))

    moments = [-3 * A_QUARTER, -HALF_AN_HOUR, -A_QUARTER, HALF_AN_HOUR, 3 * A_QUARTER, DAY]
    found = [at(jump + each) for each in moments]

    assert found == ["nothing-due", "answered", *["nothing-due"] * 4]


@pytest.mark.parametrize(
    ("start", "due"),
    [
        (wall(2026, 12, 31, 9), wall(2027, 2, 28, 9)),
        (wall(2027, 12, 31, 9), wall(2028, 2, 29, 9)),
        (wall(2027, 1, 31, 9), wall(2027, 4, 30, 9)),
        (wall(2026, 12, 30, 9), wall(2027, 2, 28, 9)),
        (wall(2026, 12, 29, 9), wall(2027, 2, 28, 9)),
    ],
)
def test_a_day_that_a_month_lacks_becomes_its_last(desktop: Desktop, start, due) -> None:
    at = At(desktop, LONDON)
    when = ("--at", f"{start:%Y-%m-%dT%H:%M}", "--every", "1m", "--zone", LONDON)
    at.ask(start - DAY, "reminders", "add", "--kind", "topic", *when)
    at(due - DAY)  # all that came before

    found = [at(due + after) for after in (-A_QUARTER, timedelta(), A_QUARTER, DAY)]

    assert found == ["nothing-due", "answered", "nothing-due", "nothing-due"]


def test_after_two_months_without_the_computer_there_is_one_card_with_a_number(desktop) -> None:
    last_days = Pattern(wall(2026, 1, 31, 17), Every.MONTH, 1, 31)
    desktop.make_due(rule=SUNDAYS)
    desktop.make_due(rule=Rule("l", "e", last_days, LONDON))
    at = At(desktop, LONDON)
    assert at(wall(2026, 3, 28, 17)) == "answered"

    assert at(wall(2026, 6, 3, 9)) == "answered"
    assert at.cards == 1
    assert "13 things" in at.texts[0]  # ten Sundays, and the ends of three months
    assert at(wall(2026, 6, 3, 9)) == "nothing-due"
    assert at(wall(2026, 6, 5, 9)) == "nothing-due"


def test_an_answer_given_a_month_too_early_is_asked_for_again_in_time(desktop: Desktop) -> None:
    desktop.make_due(rule=SUNDAYS)
    at = At(desktop, LONDON)
    at(wall(2026, 3, 1, 18))
    assert at(wall(2026, 4, 6, 12)) == "answered"  # the clock is 30 days ahead

    answers = [at(wall(2026, 3, 7, 12))]
    answers += [at(wall(2026, 3, 8 + 7 * week, 17, 1)) for week in range(3)]

    assert answers == ["nothing-due", *["answered"] * 3]


def test_a_clock_a_month_behind_loses_nothing(desktop: Desktop) -> None:
    desktop.make_due(rule=SUNDAYS)
    at = At(desktop, LONDON)
    assert at(wall(2026, 4, 5, 17, 1)) == "answered"

    at(wall(2026, 3, 6, 12), "")  # no crash, whatever it shows
    behind = at.cards
    right = [at(wall(2026, 4, 6, 12)), at(wall(2026, 4, 12, 17, 1))]

    assert behind == 0
    assert right == ["answered", "answered"]  # the first for a second time: better than never
    walls = [each.key.wall for each in desktop.occurrences()]
    assert all(after - before == 7 * DAY for before, after in pairwise(walls))
    assert len(walls) == 7


def test_a_journey_round_its_time_shows_it_once(desktop: Desktop) -> None:
    desktop.make_due(rule=Rule("r", "a", Pattern(wall(2026, 12, 6, 17)), LONDON))
    at = At(desktop, LONDON)
    due = wall(2026, 12, 6, 17).replace(tzinfo=at.here)
    found = []

    for zone, moment in ((LONDON, -A_QUARTER), (TOKYO, A_QUARTER), (LONDON, HALF_AN_HOUR)):
        at.zone = zone
        found.append(at(due + moment))

    assert found == ["nothing-due", "answered", "nothing-due"]


def test_wherever_we_are_means_the_clock_of_that_place_and_once(desktop: Desktop) -> None:
    desktop.make_due(rule=Rule("r", "a", Pattern(wall(2026, 12, 6, 9, 30)), ""))
    at = At(desktop, LONDON)
    found = []

    for zone, hour in ((LONDON, 0), (TOKYO, 9), (TOKYO, 10), (LONDON, 10)):
        at.zone = zone
        found.append(at(wall(2026, 12, 6, hour, 31 if hour == 9 else 5)))

    assert found == ["nothing-due", "answered", "nothing-due", "nothing-due"]


def test_a_year_far_ahead_shows_one_card_and_leaves_the_rest(desktop: Desktop) -> None:
    daily = Pattern(wall(2026, 12, 1, 17), Every.DAY)
    desktop.make_due(rule=Rule("r", "a", daily, LONDON))
    at = At(desktop, LONDON)
    at(wall(2026, 12, 1, 17, 1), "tomorrow")

    at(wall(2099, 1, 1, 12), "tomorrow")
    ahead = at.cards
    at(wall(2026, 12, 4, 17, 1), "tomorrow")

    assert ahead == 1
    walls = [each.key.wall for each in desktop.occurrences()]
    assert walls == [daily.start + timedelta(days=n) for n in range(4)]
    assert (desktop.data / "reminders.db").stat().st_size < 1_000_000
