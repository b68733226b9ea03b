"""Writes check-ins as an .ics file that Google, Apple, Outlook and Thunderbird all read.

Single events in UTC: what Outlook makes of a rule or of a zone's own description differs.
"""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from icalendar import Alarm, Calendar, Event
from typing_extensions import override

from familypact import __version__
from familypact.app.card_words import CardWords
from familypact.app.export_calendar import CalendarWriter, Entry

_LENGTH = timedelta(minutes=15)
_BEFORE = timedelta(minutes=10)


class IcsCalendar(CalendarWriter):
    """Satisfies CalendarWriter with the card's neutral words."""

    def __init__(self, words: CardWords) -> None:
        self._words = words

    @override
    def render(self, entries: Sequence[Entry], calendar_id: str, made: int) -> bytes:
        calendar = Calendar()
        calendar.add("prodid", f"-//FamilyPact//FamilyPact {__version__}//EN")
        calendar.add("version", "2.0")
        calendar.add("method", "PUBLISH")
        for entry in entries:
            calendar.add_component(self._event(entry, calendar_id, made))
        return bytes(calendar.to_ical())

    def _event(self, entry: Entry, calendar_id: str, made: int) -> Event:
        start = datetime.fromtimestamp(entry.start, UTC)
        event = Event()
        event.add("uid", f"{entry.wall:%Y%m%dT%H%M}-{calendar_id}@familypact.invalid")
        event.add("dtstamp", datetime.fromtimestamp(made, UTC))
        event.add("dtstart", start)
        event.add("dtend", start + _LENGTH)
        event.add("summary", self._words.title)
        event.add("description", self._words.one)
        event.add("class", "PRIVATE")
        event.add("transp", "TRANSPARENT")
        alarm = Alarm()
        alarm.add("action", "DISPLAY")
        alarm.add("description", self._words.title)
        alarm.add("trigger", -_BEFORE)
        event.add_component(alarm)
        return event
