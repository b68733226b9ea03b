"""Wall times in real zones: gaps, repeated hours, short months, old data."""

import subprocess
import sys
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from integration.reminders.moments import changes
from reminder_fakes import wall

from familypact.domain.reminder import Every, Pattern, Rule
from familypact.infra.reminders.home_zone import home_zone
from familypact.infra.reminders.times import SystemTimes
from familypact.infra.reminders.zones import is_zone

TIMES = SystemTimes()
A_DAY = timedelta(days=1)


def unfolded(pattern: Pattern, zone: str, days: int = 900) -> list[tuple[datetime, int]]:
    begin = TIMES.instant(pattern.start, zone) - 1
    return list(TIMES.unfold(Rule("r", "a", pattern, zone), begin, begin + days * 86400))


@pytest.mark.parametrize("zone", ["Europe/London", "America/New_York", "Asia/Gaza"])
@pytest.mark.parametrize("year", [2026, 2027])
def test_an_hour_that_does_not_exist_moves_on_and_one_that_repeats_comes_first(zone, year):
    for change, jump in changes(zone, year):
        before = (change - timedelta(minutes=15)).astimezone(ZoneInfo(zone)).replace(tzinfo=None)
        inside = before + timedelta(minutes=30) if jump > timedelta() else before

        instant = TIMES.instant(inside, zone)

        late = timedelta(minutes=15) if jump > timedelta() else timedelta(minutes=-15)
        assert datetime.fromtimestamp(instant, UTC) == change + late


def test_a_daily_rule_comes_once_a_day_through_both_changes():
    days = unfolded(Pattern(wall(2026, 10, 1, 1, 30), Every.DAY), "Europe/London", 365)

    assert len(days) == 365
    assert len({due for _, due in days}) == 365
    assert all(a[0] + A_DAY == b[0] for a, b in pairwise(days))


@pytest.mark.parametrize(
    ("start", "day", "expected"),
    [
        (wall(2026, 12, 31, 9), 31, [(12, 31), (1, 31), (2, 28), (3, 31), (4, 30)]),
        (wall(2027, 12, 31, 9), 31, [(12, 31), (1, 31), (2, 29)]),
        (wall(2026, 12, 30, 9), 30, [(12, 30), (1, 30), (2, 28), (3, 30)]),
        (wall(2026, 12, 29, 9), 0, [(12, 29), (1, 29), (2, 28), (3, 29)]),
        (wall(2026, 12, 5, 9), 0, [(12, 5), (1, 5), (2, 5)]),
    ],
)
def test_a_day_that_a_month_lacks_becomes_its_last(start, day, expected):
    found = unfolded(Pattern(start, Every.MONTH, 1, day), "Europe/London")

    assert [(moment.month, moment.day) for moment, _ in found][: len(expected)] == expected


@pytest.mark.parametrize("every", list(Every))
@pytest.mark.parametrize("step", [1, 3])
@pytest.mark.parametrize("day", [0, 31])
def test_far_from_its_start_a_rule_is_the_same_as_near_it(every, step, day):
    """The look goes in at any place; what it finds must not depend on where."""
    pattern = Pattern(wall(2024, 1, 31, 17), every, step, day, 6)
    rule = Rule("r", "a", pattern, "Europe/London")
    begin = TIMES.instant(pattern.start, "") - 86400
    whole = list(TIMES.unfold(rule, begin, begin + 1500 * 86400))

    pieces = []
    for start in range(begin, begin + 1500 * 86400, 11 * 86400):
        pieces += TIMES.unfold(rule, start, min(start + 11 * 86400, begin + 1500 * 86400))

    assert pieces == whole
    assert whole


def test_this_computers_own_zone_needs_no_name():
    moment = wall(2026, 12, 6, 17)

    assert TIMES.here(TIMES.instant(moment, "")) == moment
    assert abs(TIMES.now() - datetime.now(UTC).timestamp()) < 5  # noqa: TID251 - compared with it


def test_the_home_zone_is_one():
    assert home_zone() == "" or is_zone(home_zone())
    assert not is_zone("Europe/Nowhere")
    assert not is_zone("../passwd")


SAY = """
import sys, json
from familypact.infra.reminders.zones import is_data_old, zone_of
from familypact.infra.reminders.times import SystemTimes
from datetime import datetime
now = int(datetime(2026, 11, 24).timestamp())
winter = datetime(2026, 12, 6, 17)
print(json.dumps([
    is_data_old("America/Vancouver", now), is_data_old("Europe/London", now),
    is_data_old("Nowhere/AtAll", now), SystemTimes().instant(winter, "America/Vancouver"),
    SystemTimes().is_zone_data_old(""), str(zone_of("Europe/London")),
]))
"""


def asked(folder: Path, zone: str) -> list:
    answer = subprocess.run(
        [sys.executable, "-c", SAY],
        env={"PYTHONTZPATH": str(folder), "TZ": zone, "PATH": "/usr/bin:/bin"},
        capture_output=True,
        text=True,
        check=True,
    )
    return eval(answer.stdout, {"true": True, "false": False})  # noqa: S307 - our own words


def test_old_data_are_noticed_where_they_matter_to_this_zone(old_data):
    (old_data / "tzdata.zi").write_text("# version 2025b\n", encoding="ascii")

    vancouver, london, nowhere, far_away, no_zone, name = asked(old_data, "Europe/London")
    *_, at_home, _, _ = asked(old_data, "America/Vancouver")

    assert vancouver
    assert [london, nowhere, no_zone] == [False, False, False]
    assert name == "Europe/London"
    # Elsewhere the newer data count; at home what the clock on the wall goes by.
    assert at_home - far_away == 3600


def test_data_of_unknown_age_count_as_new(old_data):
    assert asked(old_data, "Europe/London")[0] is False
