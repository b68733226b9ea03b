"""What the window asks for becomes rules, and asking again changes nothing."""

from datetime import date, datetime, time, timedelta

import pytest
from reminder_fakes import SetTimes, memory_book, wall

from familypact.app.export_calendar import ExportCalendar
from familypact.app.look_for_due import LookForDue
from familypact.app.plan_reminders import PlanReminders, Waiting, quiet_of
from familypact.domain.checkin import Cadence, Weekday
from familypact.domain.reminder import QuietTime, ReminderKind

AGREED = date(2026, 11, 30)
ZONE = "Europe/London"
CADENCES = [
    Cadence(),
    Cadence(first_days=(), months=1),
    Cadence(first_days=(7, 8), months=2, weekday=Weekday.TUESDAY, at=time(1, 30)),
    Cadence(weeks=2, weekday=Weekday.FRIDAY),
]


class Desk:
    def __init__(self) -> None:
        self.book = memory_book()
        self.times = SetTimes(wall(2026, 11, 30, 12), ZONE)
        self.plan = PlanReminders(self.book, self.times, ZONE)

    def walls(self, years: int = 3) -> list[datetime]:
        now = self.times.now()
        until = now + years * 365 * 86400
        found = [
            moment
            for rule in self.book.rules()
            for moment, _ in self.times.unfold(rule, now - 1, until)
        ]
        return sorted(found)

    def look(self, moment: datetime) -> tuple:
        self.times.set(moment)
        return LookForDue(self.book, self.times).look().waiting


@pytest.mark.parametrize("cadence", CADENCES)
def test_reminders_come_when_the_agreement_says(cadence):
    desk = Desk()
    due = cadence.next_after(AGREED, AGREED)

    desk.plan.check_ins(AGREED, cadence, due)

    walls = desk.walls()
    expected = [due]
    while len(expected) < len(walls):
        expected.append(cadence.next_after(AGREED, expected[-1].date()))
    assert len(walls) > 10
    assert walls == expected


@pytest.mark.parametrize("cadence", CADENCES)
def test_a_moved_talk_takes_the_place_of_its_own(cadence):
    desk = Desk()
    due = cadence.next_after(AGREED, AGREED)
    moved = due + timedelta(days=3, hours=1)
    desk.plan.check_ins(AGREED, cadence, due)

    desk.plan.check_ins(AGREED, cadence, moved)

    walls = desk.walls()
    assert walls[:2] == [moved, cadence.next_after(AGREED, moved.date())]


def test_asking_again_keeps_what_became_of_it():
    desk = Desk()
    due = Cadence().next_after(AGREED, AGREED)
    desk.plan.check_ins(AGREED, Cadence(), due)
    desk.look(due)
    desk.plan.put_off(ReminderKind.CHECK_IN, due + timedelta(days=1))

    desk.plan.check_ins(AGREED, Cadence(), due)

    assert desk.plan.waiting() == (Waiting(ReminderKind.CHECK_IN, due, due + timedelta(days=1)),)


def test_a_talk_that_was_held_waits_no_more_and_the_next_one_comes():
    desk = Desk()
    cadence = Cadence(weeks=1)
    due = cadence.next_after(AGREED, AGREED)
    desk.plan.check_ins(AGREED, cadence, due)
    desk.look(due)
    assert len(desk.plan.waiting()) == 1

    desk.plan.held(ReminderKind.CHECK_IN)

    assert desk.plan.waiting() == ()
    assert len(desk.look(due + timedelta(weeks=1))) == 1


def test_kinds_do_not_touch_each_other():
    desk = Desk()
    topic = wall(2026, 12, 24, 18)
    desk.plan.at(ReminderKind.TOPIC, [topic, topic])
    desk.plan.check_ins(AGREED, Cadence(), wall(2026, 12, 6, 17))
    desk.look(topic)

    desk.plan.held(ReminderKind.CHECK_IN)
    desk.plan.at(ReminderKind.NEW_DEVICE, ())

    assert desk.plan.waiting() == (Waiting(ReminderKind.TOPIC, topic, None),)
    desk.plan.at(ReminderKind.TOPIC, ())
    assert desk.plan.waiting() == ()


@pytest.mark.parametrize(("youngest", "months"), [(10, 6), (11, 12)])
def test_the_agreement_is_renewed_more_often_with_young_children(youngest, months):
    desk = Desk()

    desk.plan.renewal(date(2026, 8, 31), Cadence(), youngest)

    first, second, *_ = desk.walls()
    assert first.weekday() == Weekday.SUNDAY
    assert first.date() - date(2026, 8, 31) < timedelta(days=31 * months + 7)
    assert abs((second - first).days - months * 30.4) < 10


def test_contacts_are_checked_twice_a_year():
    desk = Desk()

    desk.plan.contacts(date(2026, 11, 30), Cadence())

    assert [found.date() for found in desk.walls(1)] == [date(2027, 5, 30)]


def test_quiet_hours_follow_the_agreement():
    desk = Desk()

    desk.plan.quiet(quiet_of(Cadence()))

    assert desk.book.quiet_times() == (QuietTime(time(20), time(8)),)
    assert quiet_of(Cadence(quiet_from=time(8), quiet_to=time(8))) == ()


class KeepsEntries:
    def render(self, entries, calendar_id, made):
        self.entries = entries
        return f"{calendar_id} {made}".encode()


def test_the_calendar_gets_the_next_two_years_of_talks():
    desk, writer = Desk(), KeepsEntries()
    due = wall(2026, 12, 6, 17)

    made = ExportCalendar(desk.times, ZONE, writer).render(AGREED, Cadence(), due, "id")

    assert made == f"id {desk.times.now()}".encode()
    assert len(writer.entries) == 24
    assert writer.entries[0].wall == due
    assert writer.entries[0].start == desk.times.instant(due, ZONE)
    assert all(a.wall < b.wall for a, b in zip(writer.entries, writer.entries[1:], strict=False))
