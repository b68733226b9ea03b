"""Whatever stands in the reminders' files: it is read or named, and a look never takes long."""

import sqlite3
from collections.abc import Callable
from contextlib import closing, suppress
from datetime import time, timedelta
from pathlib import Path

import pytest
from fuzz.guard import Guard
from fuzz.mutations import Spoiling, fuzzing, spoiled, spoilings
from hypothesis import given
from hypothesis import strategies as st
from reminder_fakes import SetTimes, wall

from familypact.app.card_words import CardWords
from familypact.app.look_for_due import LookForDue
from familypact.domain.errors import FamilyPactError
from familypact.domain.reminder import Every, Key, Pattern, QuietTime, Rule
from familypact.infra.reminders.book import SqliteBook
from familypact.infra.reminders.words_file import load_words, save_words

DUE = wall(2026, 12, 6, 17)
RULES = (
    Rule("a1", "a", Pattern(DUE, Every.MONTH, 3, 31, 6), "Europe/London"),
    Rule("b1", "b", Pattern(DUE), ""),
)
NOW = SetTimes(DUE + timedelta(days=3))
COLUMNS = [
    *[("rules", each) for each in ("zone", "start", "every", "step", "month_day", "weekday")],
    *[("occurrences", each) for each in ("wall", "due", "shown_at", "snoozed_until", "done")],
    *[("quiet", each) for each in ("start", "until", "weekdays", "first", "last")],
    ("looks", "at"),
    ("notes", "value"),
]
values = (
    st.none()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats()
    | st.text(max_size=20)
    | st.binary(max_size=20)
    | st.sampled_from(["0001-01-01T00:00", "9999-12-31T23:59", "week", "99", "../../etc/passwd"])
)


@pytest.fixture(scope="module")
def good(place: Path) -> Path:
    path = place / "good.db"
    with closing(SqliteBook(path)) as book:
        book.put_rules(["a", "b"], RULES)
        book.put_quiet_times((QuietTime(time(20), time(8)),))
        book.note_look(NOW.now(), RULES, [(Key("b1", DUE), NOW.now())])
        book.want(wanted=True)
        book.calendar_id()
    return path


def read_all(path: Path) -> None:
    with closing(SqliteBook(path)) as book:
        for read in _reads(book):
            with suppress(FamilyPactError):
                read()


def _reads(book: SqliteBook) -> tuple[Callable[[], object], ...]:
    return (
        book.rules,
        book.quiet_times,
        book.occurrences,
        book.last_look,
        book.is_wanted,
        book.calendar_id,
        LookForDue(book, NOW).look,
    )


@fuzzing
@given(how=spoilings)
def test_reminder_files(place: Path, guard: Guard, good: Path, how: list[Spoiling]) -> None:
    path = place / "reminders.db"
    path.with_name("reminders.db-journal").unlink(missing_ok=True)
    path.write_bytes(spoiled(good.read_bytes(), how))

    with guard.case(), suppress(FamilyPactError):
        read_all(path)


@fuzzing
@given(where=st.sampled_from(COLUMNS), value=values)
def test_values_in_reminder_files(
    place: Path, guard: Guard, good: Path, where: tuple[str, str], value: object
) -> None:
    path = place / "reminders.db"
    path.with_name("reminders.db-journal").unlink(missing_ok=True)
    path.write_bytes(good.read_bytes())
    with closing(sqlite3.connect(path)) as db, suppress(sqlite3.IntegrityError, UnicodeError), db:
        db.execute("pragma synchronous = off")
        db.execute(f"update {where[0]} set {where[1]} = ?", (value,))  # noqa: S608 - ours

    with guard.case(), suppress(FamilyPactError):
        read_all(path)


@fuzzing
@given(how=spoilings)
def test_words_of_the_card(place: Path, guard: Guard, how: list[Spoiling]) -> None:
    path = place / "reminder-words.json"
    if not path.exists():
        save_words(place, CardWords())
        (place / "good-words").write_bytes(path.read_bytes())
    path.write_bytes(spoiled((place / "good-words").read_bytes(), how))

    with guard.case():
        assert isinstance(load_words(place), CardWords)
