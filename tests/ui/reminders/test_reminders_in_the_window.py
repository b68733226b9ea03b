"""Consent, a truthful status, what is coming, quiet times and the calendar, in the whole window."""

from datetime import date
from pathlib import Path

import pytest
from family_samples import agreement_of, ortiz
from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QFileDialog
from ui.dialogs import when_asked
from ui.window_samples import Bench
from ui.window_steps import home_of, page_of, wizard_of

from familypact.app.look_for_due import LookForDue
from familypact.app.reminder_ports import WakeTrouble
from familypact.domain.errors import FileNotWrittenError, StorageTrouble, StoreNotWrittenError
from familypact.domain.reminder import ReminderKind
from familypact.ui.checkin.checkin_page import CheckInPage
from familypact.ui.home.places import Places
from familypact.ui.reminders.remind_me_card import RemindMeCard
from familypact.ui.reminders.reminders_page import RemindersPage
from familypact.ui.widgets.banner import News
from familypact.ui.widgets.rail_row import RailState
from familypact.ui.window_flow import WindowFlow

FULL = StoreNotWrittenError(Path("reminders.db"), StorageTrouble.FULL)


def at_home(**reminders: object) -> Bench:
    bench = Bench()
    for name, value in reminders.items():
        setattr(bench.reminders, name, value)
    bench.returning(agreement_of(ortiz()))
    return bench


def page_in(qtbot, window) -> RemindersPage:
    home_of(qtbot, window)
    places = page_of(window)
    page = window.findChild(RemindersPage)
    places.go_to_page(page)
    return page


def standing(qtbot, page: RemindersPage) -> str:
    label = page.status.standing_label
    qtbot.waitUntil(lambda: "Looking" not in label.text())
    return label.text()


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

    assert "quarter of an hour" in standing(qtbot, page_in(qtbot, opened(bench)))


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


# --- what is coming, and quiet times ---


def test_what_is_coming_is_said_in_the_familys_words(qtbot, opened):
    page = page_in(qtbot, opened(at_home()))

    (line,) = [point.text() for point in page.coming.points]
    assert line.endswith("the check-in")


def test_a_day_for_something_new_is_added_and_taken_back(qtbot, opened):
    bench = at_home()
    page = page_in(qtbot, opened(bench))
    page.coming.day.setDate(QDate(2026, 12, 5))

    page.coming.day_button.click()
    (added,) = bench.reminders.choosing.days()
    page.coming.days.buttons[added.id].click()

    assert (added.kind, added.moment.date()) == (ReminderKind.NEW_DEVICE, date(2026, 12, 5))
    assert added.moment.time() == bench.store.latest().cadence.at
    assert bench.reminders.choosing.days() == ()
    assert page.coming.days.buttons == {}


def test_what_waits_is_said_too(qtbot, opened):
    bench = at_home()
    window = opened(bench)
    page = page_in(qtbot, window)
    due = bench.store.next_checkin()
    bench.reminders.times.set(due)
    LookForDue(bench.reminders.book, bench.reminders.times).look()
    bench.reminders.planner.put_off(ReminderKind.CHECK_IN, due.replace(hour=19))

    page.hide()
    page.show()

    assert any(point.text().startswith("Put off until") for point in page.coming.points)


def test_evenings_before_school_are_kept_with_their_hours(qtbot, opened):
    bench = at_home()
    page = page_in(qtbot, opened(bench))

    page.quiet.evenings.button("6").click()
    page.quiet.evening.setTime(QTime(18, 30))
    page.quiet.evening.editingFinished.emit()

    nights = bench.reminders.choosing.school_nights()
    assert nights.weekdays == {6}
    assert (nights.start.hour, nights.start.minute) == (18, 30)
    page.hide()
    page.show()
    assert page.quiet.evenings.value() == {"6"}
    assert page.quiet.evening.time() == QTime(18, 30)


def test_holidays_are_added_and_taken_back(qtbot, opened):
    bench = at_home()
    page = page_in(qtbot, opened(bench))
    page.quiet.first.setDate(QDate(2026, 12, 24))
    page.quiet.last.setDate(QDate(2027, 1, 3))

    page.quiet.holiday_button.click()
    (holiday,) = bench.reminders.choosing.holidays()
    (button,) = page.quiet.holidays.buttons.values()
    spoken = button.accessibleName()
    button.click()

    assert (holiday.first, holiday.last) == (date(2026, 12, 24), date(2027, 1, 3))
    assert "24 December 2026" in spoken
    assert bench.reminders.choosing.holidays() == ()


def test_a_holiday_cannot_end_before_it_begins(qtbot, opened):
    page = page_in(qtbot, opened(at_home()))

    page.quiet.first.setDate(QDate(2026, 12, 24))

    assert page.quiet.last.date() == QDate(2026, 12, 24)


# --- the calendar ---


def test_the_calendar_is_saved_from_the_card_of_the_next_talk(qtbot, opened, tmp_path):
    bench = at_home()
    home = home_of(qtbot, opened(bench))
    names = []

    def choose(dialog: QFileDialog) -> None:
        names.extend(dialog.selectedFiles())
        dialog.selectFile(str(tmp_path / "talks.ics"))
        dialog.accept()

    when_asked(choose, QFileDialog)
    home.checkin.calendar_button.click()

    assert bench.reminders.saved == [tmp_path / "talks.ics"]
    assert Path(names[0]).name == "FamilyPact check-ins.ics"
    assert "phone" in home.banner.text()


def test_a_calendar_that_is_not_saved_says_why(qtbot, opened, tmp_path):
    bench = at_home()
    page = page_in(qtbot, opened(bench))
    bench.reminders.refusal = FileNotWrittenError(tmp_path, StorageTrouble.FULL)

    def choose(dialog: QFileDialog) -> None:
        dialog.selectFile(str(tmp_path / "talks.ics"))
        dialog.accept()

    when_asked(choose, QFileDialog)
    page.calendar.save_button.click()

    assert page.banner.news() is News.PROBLEM


def test_a_dialog_that_is_left_saves_nothing(qtbot, opened):
    bench = at_home()
    page = page_in(qtbot, opened(bench))

    when_asked(lambda dialog: dialog.reject())
    page.calendar.save_button.click()

    assert bench.reminders.saved == []


# --- where *Start* leads ---


def led(qtbot, opened, *kinds: ReminderKind):
    window = opened(at_home(started=frozenset(kinds)))
    home_of(qtbot, window)
    window.findChild(WindowFlow).follow_reminder()
    return window


@pytest.mark.parametrize(
    "kinds",
    [(), (ReminderKind.CHECK_IN,), (ReminderKind.TOPIC, ReminderKind.CHECK_IN)],
)
def test_start_leads_straight_into_the_talk(qtbot, opened, kinds):
    window = led(qtbot, opened, *kinds)

    assert isinstance(page_of(window), CheckInPage)


@pytest.mark.parametrize(
    ("kind", "place"),
    [
        (ReminderKind.TOPIC, "Talk it through"),
        (ReminderKind.AGE_BAND, "Talk it through"),
        (ReminderKind.NEW_DEVICE, "Devices & controls"),
        (ReminderKind.CONTACTS, "Who can help"),
        (ReminderKind.SIGNATURE, "Our pact"),
        (ReminderKind.RENEWAL, "Our pact"),
    ],
)
def test_start_leads_to_where_it_is_settled(qtbot, opened, kind, place):
    places = page_of(led(qtbot, opened, kind))

    assert isinstance(places, Places)
    assert places.here().title_label.isVisible()
    assert places.rail.entries()[places.number_of(place)].state is RailState.CURRENT
    assert "reminded" in places.here().banner.text()


def test_a_reminder_waits_until_the_data_are_open(qtbot, opened):
    window = opened(at_home(started=frozenset({ReminderKind.CHECK_IN})))
    assert not isinstance(page_of(window), Places)

    window.findChild(WindowFlow).follow_reminder()

    qtbot.waitUntil(lambda: isinstance(page_of(window), CheckInPage))


def test_whoever_is_in_the_wizard_is_not_taken_away(qtbot, opened):
    bench = Bench()
    bench.returning()
    window = opened(bench)
    wizard = wizard_of(qtbot, window)

    window.findChild(WindowFlow).follow_reminder()

    assert page_of(window) is wizard
