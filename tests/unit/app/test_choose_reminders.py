"""School nights, holidays and days of the family's own stand beside what the agreement brings."""

from datetime import date, time

import pytest
from reminder_fakes import SetTimes, memory_book, wall

from familypact.app.choose_reminders import ChooseReminders
from familypact.app.plan_reminders import PlanReminders
from familypact.domain.checkin import Cadence
from familypact.domain.errors import BadValueError
from familypact.domain.reminder import QuietTime, ReminderKind, is_quiet

ZONE = "Europe/London"
SCHOOL = frozenset({6, 0, 1, 2, 3})  # the evenings before a school day


class Desk:
    def __init__(self) -> None:
        self.book = memory_book()
        self.times = SetTimes(wall(2026, 11, 22, 12), ZONE)
        self.plan = PlanReminders(self.book, self.times, ZONE)
        self.choose = ChooseReminders(self.book, self.times, ZONE)

    def is_quiet(self, moment) -> bool:
        return is_quiet(self.book.quiet_times(), moment)


def test_school_nights_are_quiet_and_can_be_changed_and_given_up():
    desk = Desk()

    desk.choose.put_school_nights(SCHOOL, time(18), time(7))
    first = desk.choose.school_nights()
    desk.choose.put_school_nights(SCHOOL, time(19), time(7))

    assert first == QuietTime(time(18), time(7), SCHOOL, date(2026, 11, 22))
    assert desk.is_quiet(wall(2026, 11, 23, 19))
    assert not desk.is_quiet(wall(2026, 11, 23, 18, 30))
    assert not desk.is_quiet(wall(2026, 11, 27, 19))  # a Friday
    desk.choose.put_school_nights(frozenset(), time(19), time(7))
    assert desk.choose.school_nights() is None


def test_holidays_are_quiet_on_all_their_days_and_come_in_their_order():
    desk = Desk()
    desk.choose.put_school_nights(SCHOOL, time(18), time(7))

    desk.choose.add_holiday(date(2026, 12, 24), date(2027, 1, 3))
    desk.choose.add_holiday(date(2026, 11, 28), date(2026, 11, 28))
    desk.choose.add_holiday(date(2026, 11, 28), date(2026, 11, 28))

    assert [each.first.day for each in desk.choose.holidays()] == [28, 24]
    assert desk.is_quiet(wall(2026, 12, 31, 12))
    assert not desk.is_quiet(wall(2027, 1, 4, 12))
    assert desk.choose.school_nights() is not None


def test_a_holiday_can_be_taken_back():
    desk = Desk()
    desk.choose.add_holiday(date(2026, 12, 24), date(2027, 1, 3))

    desk.choose.drop_holiday(desk.choose.holidays()[0])

    assert desk.choose.holidays() == ()


def test_days_that_end_before_they_begin_are_refused():
    with pytest.raises(BadValueError):
        Desk().choose.add_holiday(date(2026, 12, 24), date(2026, 12, 23))


def test_a_new_plan_of_the_agreement_keeps_what_the_family_set():
    desk = Desk()
    desk.choose.put_school_nights(frozenset(range(7)), time(18), time(7))
    desk.choose.add_holiday(date(2026, 12, 24), date(2027, 1, 3))

    desk.plan.quiet_of_agreement(Cadence())
    desk.plan.quiet_of_agreement(Cadence(quiet_from=time(21)))

    assert len(desk.book.quiet_times()) == 3
    assert desk.book.quiet_times()[0] == QuietTime(time(21), time(8))


def test_a_day_of_its_own_stays_when_the_kind_is_planned_anew():
    desk = Desk()
    own, planned = wall(2026, 12, 5, 10), wall(2026, 12, 6, 17)

    desk.choose.add_day(ReminderKind.NEW_DEVICE, own)
    desk.plan.at(ReminderKind.NEW_DEVICE, [planned])
    desk.plan.at(ReminderKind.NEW_DEVICE, ())

    assert [each.moment for each in desk.choose.days()] == [own]
    assert [each.moment for each in desk.plan.coming()] == [own]


def test_a_day_can_be_taken_back_and_the_plan_stays():
    desk = Desk()
    planned = wall(2026, 12, 6, 17)
    desk.plan.at(ReminderKind.NEW_DEVICE, [planned])
    desk.choose.add_day(ReminderKind.NEW_DEVICE, wall(2026, 12, 5, 10))

    desk.choose.drop_day(desk.choose.days()[0].id)
    desk.choose.drop_day(desk.book.rules()[0].id)  # a planned one
    desk.choose.drop_day("gone")

    assert desk.choose.days() == ()
    assert [each.moment for each in desk.plan.coming()] == [planned]


def test_a_day_that_is_past_is_not_offered_any_more():
    desk = Desk()

    desk.choose.add_day(ReminderKind.NEW_DEVICE, wall(2026, 11, 22, 11))

    assert desk.choose.days() == ()
