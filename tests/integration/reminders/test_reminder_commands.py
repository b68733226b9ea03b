"""`schedule`, `reminders` and `calendar` as somebody types them."""

import io
import json
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from fakes import MemoryStore, PlainTexts
from icalendar import Calendar
from integration.reminders.desktop import PROGRAM, Desktop
from reminder_fakes import SetTimes, memory_book, wall
from unit.app.agreed_samples import agreed

from familypact.app.card_words import CardWords
from familypact.app.export_calendar import ExportCalendar
from familypact.app.look_for_due import LookForDue
from familypact.app.plan_reminders import PlanReminders
from familypact.app.reminder_ports import WakeTrouble
from familypact.app.set_up_reminders import SetUpReminders
from familypact.cli.arguments import understand
from familypact.cli.reminder_commands import ReminderCommands, ReminderOutside
from familypact.cli.reminder_words import status_lines
from familypact.cli.spoken import Exit, Terminal
from familypact.domain.reminder import ReminderKind
from familypact.infra.export_file import WholeFile
from familypact.infra.reminders.book import SqliteBook
from familypact.infra.reminders.calendar import IcsCalendar
from familypact.infra.reminders.zones import is_zone

DUE = wall(2026, 12, 6, 17)
ZONE = "Europe/London"


@dataclass
class FakeWakeUps:
    """Installs in memory; `found` is what is wrong afterwards."""

    installed: bool = False
    found: tuple[WakeTrouble, ...] = ()
    refuses: bool = False

    def render(self):
        return {"familypact.timer": b"a timer"}

    def install(self):
        if self.refuses:
            raise PermissionError(13, "Permission denied")
        self.installed = True
        return self.troubles()

    def remove(self):
        self.installed = False

    def troubles(self):
        return self.found if self.installed else (WakeTrouble.NOT_INSTALLED,)


@dataclass
class Bench:
    book: SqliteBook = field(default_factory=memory_book)
    times: SetTimes = field(default_factory=lambda: SetTimes(DUE, ZONE))
    system: FakeWakeUps = field(default_factory=FakeWakeUps)
    store: MemoryStore = field(default_factory=MemoryStore)
    out: str = ""
    err: str = ""

    def run(self, *words: object) -> Exit:
        out, err = io.StringIO(), io.StringIO()
        options = understand([str(word) for word in words], PlainTexts())
        code = ReminderCommands(self.outside(), Terminal(out, err)).run(options)
        self.out, self.err = out.getvalue(), err.getvalue()
        return code

    def json(self, *words: object) -> dict:
        assert self.run(*words, "--json") is Exit.DONE
        return json.loads(self.out)

    def look(self) -> None:
        LookForDue(self.book, self.times).look()

    def outside(self) -> ReminderOutside:
        return ReminderOutside(
            texts=PlainTexts(),
            times=self.times,
            zone=ZONE,
            book=self.book,
            planner=PlanReminders(self.book, self.times, ZONE),
            set_up=SetUpReminders(self.system, self.book, self.times),
            wake_ups_of=lambda _: self.system,
            is_zone=is_zone,
            open_to_read=lambda: self.store,
            calendar=lambda: ExportCalendar(self.times, ZONE, IcsCalendar(CardWords())),
            export=WholeFile(),
        )


@pytest.fixture
def bench() -> Bench:
    return Bench()


def test_to_set_it_up_tells_how_it_stands(bench):
    assert bench.run("schedule", "install") is Exit.DONE
    assert "not working" in bench.out
    bench.look()
    bench.times.seconds += 720

    assert bench.run("schedule", "status") is Exit.DONE
    assert "working, last look 12 minutes ago" in bench.out
    assert bench.json("schedule", "status") == {
        "works": True,
        "wanted": True,
        "troubles": [],
        "last_look": "2026-12-06T17:00:00",
        "minutes_ago": 12,
    }


def test_what_still_keeps_it_from_working_is_a_failure(bench):
    bench.system.found = (WakeTrouble.FOREIGN_FILE,)

    assert bench.run("schedule", "install") is Exit.FAILED
    assert "another program" in bench.out
    assert bench.run("schedule", "repair") is Exit.FAILED


def test_a_computer_that_refuses_is_told(bench):
    bench.system.refuses = True

    assert bench.run("schedule", "install") is Exit.FAILED
    assert "Permission denied" in bench.err


def test_to_remove_it_is_told_too(bench):
    bench.run("schedule", "install")

    assert bench.run("schedule", "remove") is Exit.DONE
    assert "no longer" in bench.out
    assert bench.json("schedule", "remove")["wanted"] is False
    bench.run("schedule", "status")
    assert "off" in bench.out


def test_the_files_can_be_looked_at_first(bench, tmp_path):
    folder = tmp_path / "new" / "folder"

    assert bench.run("schedule", "render", "--platform", "linux", "--out", folder) is Exit.DONE
    assert (folder / "familypact.timer").read_bytes() == b"a timer"


def test_a_reminder_can_be_added_looked_at_and_ended(bench):
    at = ("--at", "2026-12-06T17:00")
    added = bench.json("reminders", "add", "--kind", "topic", *at, "--every", "2w", "--floating")
    assert (added["every"], added["step"], added["zone"]) == ("week", 2, "")
    bench.look()

    listed = bench.json("reminders", "list")
    assert [each["state"] for each in listed["occurrences"]] == ["due"]
    assert listed["rules"] == [added]
    bench.run("reminders", "list")
    assert bench.out.startswith("Due since")
    PlanReminders(bench.book, bench.times, ZONE).put_off(ReminderKind.TOPIC, wall(2026, 12, 7, 17))
    bench.run("reminders", "list")
    assert "put off until" in bench.out
    (sleeping,) = bench.json("reminders", "list")["occurrences"]
    assert (sleeping["state"], sleeping["until"]) == ("snoozed", "2026-12-07T17:00:00+00:00")

    assert bench.run("reminders", "done", "--kind", "topic") is Exit.DONE
    assert bench.json("reminders", "list")["occurrences"][0]["state"] == "done"


def test_what_was_shown_says_so(bench):
    bench.run("reminders", "add", "--kind", "check-in", "--at", "2026-12-06T17:00")
    bench.look()
    bench.book.mark_shown([bench.book.occurrences()[0].key], bench.times.now())

    assert bench.json("reminders", "list")["occurrences"][0]["state"] == "shown"


@pytest.mark.parametrize(
    "wrong",
    [
        ["--at", "tomorrow"],
        ["--at", "2026-12-06T17:00+01:00"],
        ["--at", "2026-12-06T17:00", "--every", "w"],
        ["--at", "2026-12-06T17:00", "--every", "2y"],
        ["--at", "2026-12-06T17:00", "--zone", "Europe/Nowhere"],
    ],
)
def test_a_senseless_reminder_is_refused(bench, wrong):
    assert bench.run("reminders", "add", "--kind", "topic", *wrong) is Exit.FAILED
    assert bench.err
    assert bench.book.rules() == ()


@pytest.mark.parametrize("words", [["schedule"], ["reminders", "forget"], ["calendar"]])
def test_a_wrong_command_line_exits_with_2(words):
    with pytest.raises(SystemExit) as stopped:
        understand(words, PlainTexts())

    assert stopped.value.code == 2


def test_the_calendar_is_that_of_the_agreement(bench, tmp_path):
    agreement = agreed(bench.store)
    out = tmp_path / "talks.ics"

    assert bench.run("calendar", out) is Exit.DONE

    events = Calendar.from_ical(out.read_bytes()).walk("VEVENT")
    assert len(events) == 24
    first = bench.times.instant(agreement.next_checkin, ZONE)
    assert int(events[0]["DTSTART"].dt.timestamp()) == first
    assert not any(name.encode() in out.read_bytes() for name in ("Mia", "Leo"))


def test_without_an_agreement_there_is_no_calendar(bench, tmp_path):
    assert bench.run("calendar", tmp_path / "talks.ics") is Exit.FAILED
    assert bench.run("calendar", tmp_path / "no" / "talks.ics") is Exit.FAILED
    assert list(tmp_path.iterdir()) == []


def test_every_trouble_has_words(bench):
    bench.run("schedule", "install")
    bench.look()
    bench.system.found = tuple(WakeTrouble)

    lines = list(status_lines(bench.outside().set_up.status(), PlainTexts()))

    assert len(lines) == len(WakeTrouble) + 1


def typed(home: Desktop, *words: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        [*PROGRAM, *words, "--data", str(home.data)],
        env=home.environment,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_the_real_commands_set_up_look_and_remove(home: Desktop):
    home.environment |= {"XDG_RUNTIME_DIR": str(home.home / "nothing")}

    assert typed(home, "schedule", "install").returncode == 0
    (entry,) = (home.home / "c").rglob("*.desktop")
    assert f'"--data" "{home.data}"' in entry.read_text(encoding="utf-8")
    assert home.outcome() == "nothing-due"
    status = json.loads(typed(home, "schedule", "status", "--json").stdout)
    assert (status["works"], status["minutes_ago"]) == (True, 0)
    assert typed(home, "schedule", "remove").returncode == 0
    assert not entry.exists()


def test_the_real_calendar_wants_an_agreement_first(home: Desktop, tmp_path: Path):
    answer = typed(home, "calendar", str(tmp_path / "talks.ics"))

    assert answer.returncode == 1
    assert "agreement" in answer.stderr


def test_a_damaged_file_is_told_in_words(home: Desktop):
    home.data.mkdir()
    (home.data / "reminders.db").write_bytes(b"damaged, and long enough for a header" * 99)

    answer = typed(home, "reminders", "list")

    assert answer.returncode == 1
    assert "Traceback" not in answer.stderr
