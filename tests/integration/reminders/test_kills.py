"""Two hundred helpers killed in the middle of their work: nothing that was due stays unseen."""

import json
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="it forks")
KILLS = 200
RULES = 30
# One process forks the helpers, since starting Python two hundred times would take half a minute.
SCRIPT = """
import json, os, random, signal, sys, time
from datetime import datetime, timedelta
from pathlib import Path
from familypact.app.remind import Remind, Ways
from familypact.app.reminder_ports import Ending, Unavailable, UnavailableReason
from familypact.domain.reminder import Every, Key, Pattern, Rule
from familypact.infra.reminders.book import SqliteBook
from familypact.infra.reminders.times import SystemTimes

folder, kills, rules = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
begin = datetime(2026, 12, 6, 17)
seen = os.open(folder / "seen", os.O_CREAT | os.O_WRONLY | os.O_APPEND)

class Clock(SystemTimes):
    at = 0
    def now(self):
        return self.at

class Screen:
    def show(self, card):
        db = SqliteBook(folder / "reminders.db")
        waiting = [e for e in db.open_occurrences() if e.is_waiting(Clock.at)]
        line = [[e.key.rule_id, e.key.wall.isoformat()] for e in waiting]
        os.write(seen, ("\\n" + json.dumps(line)).encode())
        db.close()
        return self
    def wait(self, seconds):
        return Ending.PUT_AWAY
    def close(self): ...
    def is_do_not_disturb(self):
        return False

class NoWindow:
    def open(self):
        return Screen().show(None) and Gone()

class Gone:
    def wait(self, seconds):
        return True

def wake():
    book = SqliteBook(folder / "reminders.db")
    Remind(book, Clock(), Ways(Screen(), NoWindow(), lambda: None)).wake()
    book.close()

book = SqliteBook(folder / "reminders.db")
book.put_rules(["a"], [
    Rule(f"r{n}", "a", Pattern(begin + timedelta(minutes=15 * n), Every.WEEK), "Etc/UTC")
    for n in range(rules)
])
book.close()
dice, killed = random.Random(5), 0
Clock.at = Clock().instant(begin, "Etc/UTC")
for number in range(kills):
    Clock.at += 6 * 3600
    child = os.fork()
    if child == 0:
        wake()
        os._exit(0)
    time.sleep(dice.random() * 0.012)
    os.kill(child, signal.SIGKILL)
    killed += os.waitpid(child, 0)[1] == signal.SIGKILL
Clock.at += 6 * 3600
wake()
book = SqliteBook(folder / "reminders.db")
due = [[rule.id, wall.isoformat()] for rule in book.rules()
       for wall, _ in Clock().unfold(rule, 0, Clock.at)]
print(json.dumps({"due": due, "killed": killed}))
"""


def whole(line: str) -> list[list[str]]:
    """Read a line; one that the kill cut off counts as not shown."""
    try:
        found: list[list[str]] = json.loads(line or "[]")
    except json.JSONDecodeError:
        return []
    return found


def test_two_hundred_kills_hide_nothing(tmp_path: Path) -> None:
    words = [sys.executable, "-c", SCRIPT, str(tmp_path), str(KILLS), str(RULES)]

    answer = subprocess.run(words, capture_output=True, text=True, check=True)

    found = json.loads(answer.stdout)
    lines = (tmp_path / "seen").read_text(encoding="ascii").splitlines()
    seen = {tuple(each) for line in lines for each in whole(line)}
    missing = {tuple(each) for each in found["due"]} - seen
    assert len(found["due"]) > RULES * 5
    assert found["killed"] > KILLS // 4  # else it was no test
    assert missing == set()
    with sqlite3.connect(tmp_path / "reminders.db") as db:
        assert db.execute("pragma integrity_check").fetchone() == ("ok",)
    db.close()
