"""The calendar file goes to a real CalDAV server, event by event and as a whole, and comes back."""

import http.client
import socket
import sys
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from icalendar import Calendar, Component
from integration.reminders.desktop import eventually, running
from reminder_fakes import SetTimes, wall

from familypact.app.card_words import CardWords
from familypact.app.export_calendar import ExportCalendar
from familypact.domain.checkin import Cadence
from familypact.infra.reminders.calendar import IcsCalendar

ZONE = "Europe/London"
# Long, with all that the format has to escape, and letters of more than one byte.
WORDS = CardWords(title="Zeit für ein Gespräch; am Tisch, \\ alle", one="Zwölf Minuten\n" * 9)


# The server makes a home for whoever gives a name; it asks for no password.
HEADERS = {
    "Authorization": f"Basic {b64encode(b'family:').decode()}",
    "Content-Type": "text/calendar; charset=utf-8",
}


def export(words: CardWords) -> bytes:
    times = SetTimes(wall(2026, 12, 1, 9), ZONE)
    exporter = ExportCalendar(times, ZONE, IcsCalendar(words))
    return exporter.render(date(2026, 11, 30), Cadence(), wall(2026, 12, 6, 17), "ab12")


@dataclass(frozen=True)
class Server:
    """Radicale on this computer alone, with an empty folder."""

    port: int

    def ask(self, method: str, path: str, body: bytes = b"") -> tuple[int, bytes]:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            connection.request(method, path, body, HEADERS)
            answer = connection.getresponse()
            return answer.status, answer.read()
        finally:
            connection.close()

    def is_up(self) -> bool:
        try:
            return self.ask("OPTIONS", "/")[0] == 200
        except OSError:
            return False


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    folder: Path = tmp_path_factory.mktemp("radicale")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = ("--config", "", "--auth-type", "none", "--storage-filesystem-folder", str(folder))
    words = (sys.executable, "-m", "radicale", *options, "--server-hosts", f"127.0.0.1:{port}")
    with running(*words, stderr=-3, stdout=-3):
        found = Server(port)
        eventually(found.is_up, "Radicale does not answer")
        yield found


def meaning(component: Component) -> dict[str, object]:
    """Give what it says, whatever order and folding a server chose."""
    found: dict[str, object] = {
        name: (getattr(value, "dt", None) or str(value), sorted(value.params.items()))
        for name, value in component.items()
    }
    return found | {"alarms": [meaning(each) for each in component.subcomponents]}


def meanings(content: bytes) -> dict[str, dict[str, object]]:
    return {str(each["UID"]): meaning(each) for each in Calendar.from_ical(content).walk("VEVENT")}


@pytest.mark.parametrize("words", [CardWords(), WORDS], ids=["usual", "awkward"])
def test_the_whole_file_comes_back_with_the_same_meaning(server: Server, words: CardWords) -> None:
    sent = export(words)
    assert server.ask("PUT", "/family/talks/", sent)[0] in {201, 204}
    assert server.ask("PUT", "/family/talks/", sent)[0] in {201, 204}  # once more doubles nothing

    status, came = server.ask("GET", "/family/talks/")

    assert status == 200
    assert meanings(came) == meanings(sent)
    assert len(meanings(came)) == 24


def test_each_event_alone_comes_back_with_the_same_meaning(server: Server) -> None:
    sent = Calendar.from_ical(export(WORDS))
    assert server.ask("MKCALENDAR", "/family/single/")[0] == 201

    for event in sent.walk("VEVENT"):
        alone = Calendar({"prodid": sent["PRODID"], "version": sent["VERSION"]})
        alone.add_component(event)
        path = f"/family/single/{event['UID']}.ics"
        assert server.ask("PUT", path, alone.to_ical())[0] == 201
        status, came = server.ask("GET", path)

        assert status == 200
        assert meanings(came) == {str(event["UID"]): meaning(event)}
