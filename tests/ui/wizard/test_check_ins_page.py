"""Step 9: how often, when, and when nothing pops up."""

from dataclasses import replace
from datetime import time

import pytest
from PySide6.QtCore import QTime
from ui.wizard.last_steps import draft_of, shown

from familypact.domain.checkin import Cadence, Weekday
from familypact.ui.wizard.pages.check_ins import CheckInsPage


def dates(page):
    return [label.text() for label in page.dates]


def test_the_default_is_chosen_and_the_next_three_talks_are_shown(qtbot):
    page = shown(qtbot, CheckInsPage)

    assert page.rhythm.value() == {"days"}
    assert dates(page) == [
        "Sunday 29 November, 17:00",
        "Sunday 27 December, 17:00",
        "Sunday 21 February, 17:00",
    ]
    assert page.isComplete()


@pytest.mark.parametrize(
    ("key", "second"),
    [
        ("week", "Sunday 6 December, 17:00"),
        ("two-weeks", "Sunday 20 December, 17:00"),
        ("month", "Sunday 24 January, 17:00"),
    ],
)
def test_another_rhythm_is_saved_and_shown_at_once(qtbot, key, second):
    page = shown(qtbot, CheckInsPage)

    page.rhythm.button(key).click()

    assert dates(page)[1] == second
    again = shown(qtbot, CheckInsPage, page.store.draft)
    assert again.rhythm.value() == {key}


def test_the_day_and_the_time_can_be_chosen(qtbot):
    page = shown(qtbot, CheckInsPage)
    assert page.weekday.count() == 7

    page.weekday.setCurrentIndex(Weekday.FRIDAY)
    page.weekday.activated.emit(int(Weekday.FRIDAY))
    page.at.setTime(QTime(18, 30))

    assert dates(page)[0] == "Friday 4 December, 18:30"
    assert page.store.draft.cadence.weekday is Weekday.FRIDAY
    assert page.store.draft.cadence.at == time(18, 30)


def test_day_and_time_stay_when_the_rhythm_changes(qtbot):
    page = shown(qtbot, CheckInsPage)
    page.at.setTime(QTime(18, 30))

    page.rhythm.button("week").click()

    assert page.store.draft.cadence == Cadence(first_days=(), weeks=1, at=time(18, 30))


def test_quiet_hours_are_said_in_words(qtbot):
    page = shown(qtbot, CheckInsPage)
    page.quiet_from.setTime(QTime(19, 0))
    page.quiet_to.setTime(QTime(7, 30))

    assert page.quiet_words.text() == "Nothing pops up from 19:00 to 07:30."
    assert page.store.draft.cadence.quiet_from == time(19, 0)
    assert page.store.draft.cadence.quiet_to == time(7, 30)


def test_no_quiet_hours_at_all_are_possible(qtbot):
    page = shown(qtbot, CheckInsPage)

    page.quiet_to.setTime(QTime(20, 0))

    assert page.quiet_words.text().startswith("No quiet hours")


def test_a_talk_inside_the_quiet_hours_is_pointed_out(qtbot):
    page = shown(qtbot, CheckInsPage)
    assert not page.clash.isVisible()

    page.at.setTime(QTime(21, 0))

    assert page.clash.isVisible()
    assert "quiet hours" in page.clash.text()


def test_a_familys_own_rhythm_is_kept_until_another_is_picked(qtbot):
    own = Cadence(first_days=(3,), months=6)
    page = shown(qtbot, CheckInsPage, replace(draft_of(), cadence=own))

    page.at.setTime(QTime(16, 0))

    assert page.rhythm.value() == frozenset()
    assert page.store.draft.cadence == replace(own, at=time(16, 0))
