"""The real helper killed at random moments of its work: nothing that was due stays unseen.

A dozen kills here; `make kills` has two hundred (FAMILYPACT_KILLS is their number).
"""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from contextlib import closing
from datetime import timedelta

from integration.reminders.desktop import Desktop, eventually
from integration.reminders.false_clock import false_clock
from jeepney import Message
from notification_stub import Script, StubServer
from reminder_fakes import wall

from familypact.domain.reminder import Every, Key, Pattern, Rule
from familypact.infra.reminders.book import BOOK_NAME, SqliteBook
from familypact.infra.reminders.times import SystemTimes

KILLS = int(os.environ.get("FAMILYPACT_KILLS", "12"))
RULES = 30
ZONE = "Etc/UTC"
BEGIN = wall(2026, 12, 6, 9)
A_WEEK = timedelta(weeks=1)  # so that all rules are overdue again each time
TIMES = SystemTimes()


class Eyes(StubServer):
    """Remembers what waited in the file at the moment when a card came on the screen."""

    def __init__(self, address: str, desktop: Desktop) -> None:
        super().__init__(address, Script())
        self.seen: set[Key] = set()
        self.now = 0
        self._data = desktop.data

    def _reply(self, member: str, call: Message) -> Message:
        if member == "Notify":
            with closing(SqliteBook(self._data / BOOK_NAME)) as book:
                waiting = [each for each in book.open_occurrences() if each.is_waiting(self.now)]
            self.seen.update(each.key for each in waiting)
        return super()._reply(member, call)


def test_kills_hide_nothing(desktop: Desktop) -> None:
    dice, early = random.Random(8), 0
    patterns = [Pattern(BEGIN - timedelta(minutes=15 * n), Every.WEEK) for n in range(RULES)]
    rules = [Rule(f"r{n:02}", "a", pattern, ZONE) for n, pattern in enumerate(patterns)]
    with closing(SqliteBook(desktop.data / BOOK_NAME)) as book:
        book.put_rules((), rules)
    with Eyes(desktop.environment["DBUS_SESSION_BUS_ADDRESS"], desktop) as eyes:
        start = time.monotonic()
        with_a_card(desktop, eyes, 0)
        usual = time.monotonic() - start
        for week in range(1, KILLS + 1):
            before = len(eyes.seen)
            helper = started(desktop, eyes, week)
            time.sleep(usual * (0.3 + 1.2 * dice.random()))
            killed(helper)
            assert marked(desktop) <= eyes.seen
            early += len(eyes.seen) == before
            answer_in_the_program(desktop, eyes.seen)
        with_a_card(desktop, eyes, KILLS + 1)

    due = {Key(each.id, at) for each in rules for at, _ in TIMES.unfold(each, 0, eyes.now)}
    assert len(due) == RULES * (KILLS + 2)
    assert due - eyes.seen == set()
    with closing(sqlite3.connect(desktop.data / BOOK_NAME)) as db:
        assert db.execute("pragma integrity_check").fetchone() == ("ok",)
    sys.stdout.write(json.dumps({"kills": KILLS, "before the card": early, "due": len(due)}))


def started(desktop: Desktop, eyes: Eyes, week: int) -> subprocess.Popen:
    """Start a helper some weeks later, unmeasured: its usual speed is what matters."""
    eyes.now = TIMES.instant(BEGIN + week * A_WEEK, ZONE)
    kept = {k: v for k, v in desktop.environment.items() if not k.startswith("COV")}
    return subprocess.Popen(
        desktop.words("wake"),
        env={**kept, **false_clock(eyes.now), "TZ": ZONE},
        start_new_session=True,
        stderr=subprocess.DEVNULL,
    )


def killed(helper: subprocess.Popen) -> None:
    os.killpg(helper.pid, signal.SIGKILL)
    assert helper.wait() == -signal.SIGKILL  # it would have stayed with its card


def with_a_card(desktop: Desktop, eyes: Eyes, week: int) -> None:
    """Let one helper live until its card stands, and the family answer in the program."""
    helper = started(desktop, eyes, week)
    cards = len(eyes.shown)
    eventually(lambda: len(eyes.shown) > cards, "no card came")
    killed(helper)
    answer_in_the_program(desktop, eyes.seen)


def marked(desktop: Desktop) -> set[Key]:
    return {each.key for each in desktop.occurrences() if each.shown_at is not None}


def answer_in_the_program(desktop: Desktop, seen: set[Key]) -> None:
    with closing(SqliteBook(desktop.data / BOOK_NAME)) as book:
        book.finish(sorted(set(seen), key=str))  # a copy: the server goes on
