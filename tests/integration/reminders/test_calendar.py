"""The calendar file as the programs read it that families have."""

import re
from datetime import UTC, date, datetime

import pytest
import vobject
from icalendar import Calendar
from reminder_fakes import SetTimes, wall

from familypact.app.card_words import CardWords
from familypact.app.export_calendar import ExportCalendar
from familypact.domain.checkin import Cadence
from familypact.infra.reminders.calendar import IcsCalendar

AGREED, DUE = date(2026, 11, 30), wall(2026, 12, 6, 17)
ZONE = "Europe/London"
# A name, parameters with or without quotes, and a value without control characters.
_PARAMETER = r';[A-Z0-9-]+=(?:"[^"\x00-\x1f]*"|[^";:,\x00-\x1f]*)'
CONTENT_LINE = re.compile(rf"[A-Z0-9-]+(?:{_PARAMETER})*:[^\x00-\x08\x0a-\x1f\x7f]*")


def export(words: CardWords | None = None, made: datetime = DUE) -> bytes:
    writer = IcsCalendar(words or CardWords())
    return ExportCalendar(SetTimes(made, ZONE), ZONE, writer).render(AGREED, Cadence(), DUE, "ab12")


@pytest.fixture(scope="module")
def events() -> list:
    return Calendar.from_ical(export()).walk("VEVENT")


def test_there_are_24_single_events_in_utc(events):
    assert len(events) == 24
    assert all(event["DTSTART"].dt.tzinfo is not None for event in events)
    text = export().decode()
    assert text.count("DTSTART:") == 24
    assert all(line.endswith("Z") for line in text.splitlines() if line.startswith("DTSTART"))
    assert "RRULE" not in text
    assert "VTIMEZONE" not in text


def test_the_times_are_those_of_the_family(events):
    assert events[0]["DTSTART"].dt == datetime(2026, 12, 6, 17, tzinfo=UTC)
    summer = next(event["DTSTART"].dt for event in events if event["DTSTART"].dt.month == 6)
    assert summer.hour == 16


def test_lines_are_as_the_standard_wants_them():
    content = export(CardWords(title="Ein Gespräch ist fällig, und zwar ein recht langes " * 3))

    assert content.count(b"\n") == content.count(b"\r\n")
    assert max(len(line) for line in content.split(b"\r\n")) <= 75


def test_ids_are_single_and_stay(events):
    ids = [str(event["UID"]) for event in events]
    later = Calendar.from_ical(export(made=wall(2026, 12, 1))).walk("VEVENT")

    assert len(set(ids)) == 24
    assert [str(event["UID"]) for event in later] == ids


def test_each_rings_ten_minutes_before_and_is_private(events):
    for event in events:
        (alarm,) = event.walk("VALARM")
        assert alarm["ACTION"] == "DISPLAY"
        assert alarm["TRIGGER"].dt.total_seconds() == -600
        assert event["CLASS"] == "PRIVATE"
        assert str(event["SUMMARY"]) == CardWords().title


def test_two_strict_readers_have_nothing_to_say_against_it():
    """One refuses what the standard does not know, the other what it wants and is not there."""
    content = export(CardWords(title="Talk; now, \\ all", one="One\nTwo"))

    calendar = Calendar.from_ical(content)
    strict = vobject.readOne(content.decode(), validate=True, ignoreUnreadable=False)

    assert [each.errors for each in calendar.walk() if each.errors] == []
    assert strict.validate(raiseException=True)
    assert all(each.validate(raiseException=True) for each in strict.vevent_list)
    assert len(strict.vevent_list) == 24


def test_each_line_follows_the_grammar_of_the_standard():
    lines = export().decode().replace("\r\n ", "").removesuffix("\r\n").split("\r\n")

    assert [line for line in lines if not CONTENT_LINE.fullmatch(line)] == []
    assert lines[0] == "BEGIN:VCALENDAR"
    assert lines[-1] == "END:VCALENDAR"
    body = "\n".join(lines)
    for event in body.split("BEGIN:VEVENT\n")[1:]:
        own = [line.partition(":")[0].partition(";")[0] for line in event.split("\n")]
        before_the_alarm = own[: own.index("BEGIN")]
        once = ("UID", "DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "CLASS", "TRANSP")
        assert all(before_the_alarm.count(name) == 1 for name in once)
        assert own.count("TRIGGER") == own.count("ACTION") == 1


def test_it_comes_back_unchanged_from_a_parser():
    assert Calendar.from_ical(export()).to_ical() == export()
