"""The helper at a moment of our choice, on a desktop whose notifications do what a test says."""

import json
import subprocess
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from integration.reminders.desktop import Desktop
from integration.reminders.false_clock import false_clock
from notification_stub import Script, StubServer

A_QUARTER = timedelta(minutes=15)


class At:
    """Calls `familypact wake` under a false clock; `cards` is how many it put on the screen."""

    def __init__(self, desktop: Desktop, zone: str) -> None:
        self.zone = zone
        self.cards = 0
        self.texts: list[str] = []
        self._desktop = desktop

    @property
    def here(self) -> ZoneInfo:
        return ZoneInfo(self.zone)

    def __call__(self, moment: datetime, answer: str = "start") -> str:
        """Have the card answered at once, or put away where there is no answer."""
        address = self._desktop.environment["DBUS_SESSION_BUS_ADDRESS"]
        reaction = ("ActionInvoked", answer) if answer else ("NotificationClosed", 2)
        with StubServer(address, Script(answers=[[reaction]])) as server:
            outcome = json.loads(self.ask(moment, "wake", "--json"))["outcome"]
        self.cards = len(server.shown)
        self.texts = [body for _, _, _, _, body, *_ in server.shown]
        return outcome

    def ask(self, moment: datetime, command: str, *options: str) -> str:
        """Give what any command says at that moment."""
        answer = subprocess.run(
            self._desktop.words(command, *options),
            env=self._environment(moment),
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
        return answer.stdout

    def start(self, moment: datetime, command: str, *options: str) -> subprocess.Popen:
        return self._desktop.begin(
            self._desktop.words(command, *options), self._environment(moment)
        )

    def _environment(self, moment: datetime) -> dict[str, str]:
        """Take a moment that is aware, or wall time of this zone."""
        aware = moment if moment.tzinfo else moment.replace(tzinfo=self.here)
        return {**self._desktop.environment, **false_clock(aware.timestamp()), "TZ": self.zone}


def changes(zone: str, year: int) -> list[tuple[datetime, timedelta]]:
    """Read from the zone data when its clocks jump, as UTC, and how far."""
    data, found = ZoneInfo(zone), []
    moment = datetime(year, 1, 1, tzinfo=UTC)
    while moment.year == year:
        step = moment + A_QUARTER
        jump = step.astimezone(data).utcoffset() - moment.astimezone(data).utcoffset()
        if jump:
            found.append((step, jump))
        moment = step
    return found
