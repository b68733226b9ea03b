"""What is coming, quiet times and the file for the calendar."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QDate, QTime
from PySide6.QtWidgets import QFileDialog
from ui.dialogs import when_asked
from ui.reminders.place import at_home, page_in
from ui.window_steps import home_of

from familypact.app.look_for_due import LookForDue
from familypact.domain.errors import FileNotWrittenError, StorageTrouble, StoreNotWrittenError
from familypact.domain.reminder import ReminderKind
from familypact.ui.widgets.banner import News

FULL = StoreNotWrittenError(Path("reminders.db"), StorageTrouble.FULL)


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
