"""The reminders' file: what it keeps, what it never holds, and what it does in trouble."""

import os
import sqlite3
import subprocess
import sys
from datetime import date, time, timedelta
from pathlib import Path

import pytest
from reminder_fakes import SetTimes, memory_book, wall

from familypact.app.look_for_due import LookForDue
from familypact.app.plan_reminders import PlanReminders
from familypact.domain.checkin import Cadence
from familypact.domain.errors import StoreDamagedError, StoreNotWrittenError, StoreTooNewError
from familypact.domain.reminder import (
    DAY,
    HOUR,
    Every,
    Key,
    Pattern,
    QuietTime,
    ReminderKind,
    Rule,
)
from familypact.infra.reminders.book import BOOK_NAME, SqliteBook

DUE = wall(2026, 12, 6, 17)
RULES = (
    Rule("a1", "a", Pattern(DUE, Every.MONTH, 3, 31, 6), "Europe/London"),
    Rule("b1", "b", Pattern(DUE), ""),
)
NOW = SetTimes(DUE).now()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "data" / BOOK_NAME


@pytest.fixture
def book(place: Path):
    book = SqliteBook(place)
    yield book
    book.close()


def test_what_is_written_is_there_for_the_next_program(book, place):
    quiet = (
        QuietTime(time(20), time(8)),
        QuietTime(time(0), time(0), frozenset({5, 6}), DUE.date()),
    )
    book.put_rules(["a", "b"], RULES)
    book.put_quiet_times(quiet)
    book.note_look(NOW, RULES, [(Key("b1", DUE), NOW)])
    book.want(wanted=True)
    word = book.calendar_id()

    other = SqliteBook(place)

    assert other.rules() == RULES
    assert set(other.quiet_times()) == set(quiet)
    assert other.occurrences() == book.open_occurrences()
    assert other.last_look() == NOW
    assert other.is_wanted()
    assert other.calendar_id() == word
    assert len(word) == 16
    other.close()


def test_only_this_person_may_read_it(book, place):
    assert book.rules() == ()
    assert place.stat().st_mode & 0o777 == 0o600
    assert place.parent.stat().st_mode & 0o777 == 0o700


def test_nothing_known_is_found_twice(book):
    book.put_rules(["b"], RULES[1:])
    for _ in range(3):
        book.note_look(NOW, RULES, [(Key("b1", DUE), NOW)])

    assert len(book.occurrences()) == 1


def test_what_was_noted_while_the_clock_was_ahead_goes(book):
    key, near = Key("b1", DUE), Key("b1", DUE - timedelta(days=1))
    ahead = NOW + 30 * DAY
    book.note_look(ahead, RULES, [(key, NOW + 2 * HOUR), (near, NOW)])
    book.finish([key])
    book.mark_shown([near], ahead)
    book.snooze([(near, ahead + HOUR)], ahead)

    book.note_look(NOW, (), [])

    (left,) = book.occurrences()
    assert (left.key, left.shown_at, left.snoozed_until) == (near, None, None)
    assert book.last_look() == NOW


def test_a_rule_is_new_until_somebody_has_looked_at_it(book):
    book.put_rules(["a"], RULES[:1])
    book.note_look(NOW, RULES[:1], [])
    book.put_rules(["b"], RULES[1:])

    assert book.looks(NOW) == (NOW, frozenset({"b1"}))
    assert book.looks(NOW - 1) == (None, frozenset({"b1"}))


def test_a_rule_that_goes_takes_its_occurrences_along(book):
    book.put_rules(["a", "b"], RULES)
    book.note_look(NOW, RULES, [(Key("a1", DUE), NOW), (Key("b1", DUE), NOW)])

    book.put_rules(["a"], ())

    assert book.rules() == RULES[1:]
    assert [each.key.rule_id for each in book.occurrences()] == ["b1"]


def test_what_is_done_is_not_put_off_any_more(book):
    key = Key("b1", DUE)
    book.note_look(NOW, (), [(key, NOW)])
    book.finish([key])

    book.snooze([(key, NOW + HOUR)], NOW)

    (left,) = book.occurrences()
    assert left.done
    assert left.snoozed_until is None


def test_looks_of_many_years_stay_few():
    book = memory_book()
    for day in range(1200):
        book.note_look(NOW + day * DAY, (), [])

    (count,) = book._db.execute("select count(*) from looks").fetchone()
    assert count == 500


def test_the_file_holds_no_word_that_tells(book, place):
    planner = PlanReminders(book, SetTimes(DUE), "Europe/London")
    planner.check_ins(date(2026, 11, 30), Cadence(), DUE)
    planner.at(ReminderKind.TOPIC, [DUE])
    LookForDue(book, SetTimes(DUE)).look()

    content = place.read_bytes().lower()

    for word in (b"check", b"topic", b"child", b"birth", b"contact", b"family", b"sign"):
        assert word not in content


@pytest.mark.parametrize("content", [b"not a database, but long enough to be read as one" * 40])
def test_a_damaged_file_is_told(place, content):
    place.parent.mkdir()
    place.write_bytes(content)

    with pytest.raises(StoreDamagedError):
        SqliteBook(place)


def test_a_senseless_row_is_told(book):
    book._db.execute("insert into rules values('x', 'a', '', 'tomorrow', 'once', 1, 0, null, 1)")

    with pytest.raises(StoreDamagedError):
        book.rules()


def test_the_file_of_a_newer_program_is_left_alone(book, place):
    book._db.execute("pragma user_version = 99")

    with pytest.raises(StoreTooNewError):
        SqliteBook(place)


def test_a_place_that_is_none_is_told(tmp_path):
    (tmp_path / "file").write_text("", encoding="ascii")

    with pytest.raises(StoreNotWrittenError):
        SqliteBook(tmp_path / "file" / "sub" / BOOK_NAME)
    (tmp_path / BOOK_NAME).mkdir()
    with pytest.raises(StoreNotWrittenError):
        SqliteBook(tmp_path / BOOK_NAME)


def test_a_mistake_in_the_middle_leaves_all_as_it_was(book):
    quiet = (QuietTime(time(20), time(8)),)
    book.put_quiet_times(quiet)

    with pytest.raises(AttributeError):
        book.put_quiet_times([QuietTime(time(12), time(13)), "no time"])

    assert book.quiet_times() == quiet


WRITER = """
import sys
from pathlib import Path
from familypact.infra.reminders.book import SqliteBook
for number in range(25):
    book = SqliteBook(Path(sys.argv[1]))
    book.note_look(1796576400 + number, book.rules(), [])
    book.want(wanted=True)
    book.close()
"""


def test_window_and_helper_write_at_once_and_nobody_is_told_of_a_lock(book, place):
    writers = [subprocess.Popen([sys.executable, "-c", WRITER, str(place)]) for _ in range(2)]
    for number in range(50):
        book.put_rules(["b"], [Rule(f"b{number}", "b", Pattern(DUE), "")])

    assert [writer.wait() for writer in writers] == [0, 0]
    assert len(book.rules()) == 1


def test_a_disk_that_is_read_only_is_told(book, place):
    if os.geteuid() == 0:
        book._db.execute("pragma query_only = on")
    else:
        place.chmod(0o400)
        place.parent.chmod(0o500)
        book = SqliteBook(place)

    with pytest.raises(StoreNotWrittenError):
        book.want(wanted=True)
    place.parent.chmod(0o700)


def test_it_is_an_ordinary_database_with_a_rollback_journal(book, place):
    book.want(wanted=True)

    with sqlite3.connect(place) as db:
        assert db.execute("pragma journal_mode").fetchone() == ("delete",)
        assert db.execute("pragma integrity_check").fetchone() == ("ok",)
    db.close()
    assert book._db.execute("pragma synchronous").fetchone() == (3,)
