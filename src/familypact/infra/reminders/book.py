"""The plain file of rules and occurrences: only times and ids that say nothing, so no key."""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from typing_extensions import override

from familypact.app.reminder_ports import ReminderBook
from familypact.domain.errors import (
    StorageTrouble,
    StoreDamagedError,
    StoreNotWrittenError,
    StoreTooNewError,
)
from familypact.domain.reminder import DAY, HOUR, Key, Occurrence, QuietTime, Rule
from familypact.infra.private_files import make_private_file, make_private_folder, trouble_of
from familypact.infra.reminders.book_rows import (
    instant_of,
    key_row,
    occurrence_of,
    quiet_of,
    quiet_row,
    rule_of,
    rule_row,
)

BOOK_NAME = "reminders.db"
_VERSION = 1
_SECONDS = 10.0  # how long to wait for another program's write
_DAYS_OF_LOOKS = 500
_TROUBLES = {
    sqlite3.SQLITE_FULL: StorageTrouble.FULL,
    sqlite3.SQLITE_READONLY: StorageTrouble.READ_ONLY,
    sqlite3.SQLITE_CANTOPEN: StorageTrouble.NO_FOLDER,
}
_DAMAGED = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})
_SCHEMA = """
create table rules(
    id text primary key, kind text not null, zone text not null, start text not null,
    every text not null, step integer not null, month_day integer not null, weekday integer,
    fresh integer not null default 1) without rowid;
create table occurrences(
    rule text not null, wall text not null, due integer not null, shown_at integer,
    snoozed_at integer, snoozed_until integer, snoozes integer not null default 0,
    done integer not null default 0, primary key(rule, wall)) without rowid;
create table quiet(
    start text not null, until text not null, weekdays text not null,
    first text not null, last text not null);
create table looks(day integer primary key, at integer not null);
create table notes(name text primary key, value text not null) without rowid;
"""


class SqliteBook(ReminderBook):
    """Satisfies ReminderBook over one file, shared by the window, the helper and the pop-up."""

    def __init__(self, path: Path, db: sqlite3.Connection | None = None) -> None:
        self._path = path
        with self._errors():
            self._db = _connect(path) if db is None else db
            self._prepare()

    def close(self) -> None:
        self._db.close()

    @override
    def rules(self) -> tuple[Rule, ...]:
        with self._errors():
            rows = self._db.execute(
                "select id, kind, zone, start, every, step, month_day, weekday"
                " from rules order by id"
            ).fetchall()
            return tuple(rule_of(row) for row in rows)

    @override
    def put_rules(self, kinds: Iterable[str], rules: Sequence[Rule]) -> None:
        staying = {rule.id for rule in rules}
        with self._writing() as db:
            for kind in kinds:
                for (known,) in db.execute(
                    "select id from rules where kind = ?", (kind,)
                ).fetchall():
                    if known not in staying:
                        db.execute("delete from rules where id = ?", (known,))
                        db.execute("delete from occurrences where rule = ?", (known,))
            db.executemany(
                "insert or ignore into rules"
                "(id, kind, zone, start, every, step, month_day, weekday)"
                " values(?, ?, ?, ?, ?, ?, ?, ?)",
                [rule_row(rule) for rule in rules],
            )

    @override
    def quiet_times(self) -> tuple[QuietTime, ...]:
        with self._errors():
            rows = self._db.execute(
                "select start, until, weekdays, first, last from quiet"
            ).fetchall()
            return tuple(quiet_of(row) for row in rows)

    @override
    def put_quiet_times(self, times: Sequence[QuietTime]) -> None:
        with self._writing() as db:
            db.execute("delete from quiet")
            db.executemany("insert into quiet values(?, ?, ?, ?, ?)", [quiet_row(t) for t in times])

    @override
    def looks(self, now: int) -> tuple[int | None, frozenset[str]]:
        with self._errors():
            (last,) = self._db.execute("select max(at) from looks where at <= ?", (now,)).fetchone()
            fresh = self._db.execute("select id from rules where fresh").fetchall()
            return instant_of(last), frozenset(name for (name,) in fresh)

    @override
    def note_look(
        self, now: int, unfolded: Sequence[Rule], found: Iterable[tuple[Key, int]]
    ) -> None:
        with self._writing() as db:
            _forget_the_future(db, now)
            db.executemany(
                "insert or ignore into occurrences(rule, wall, due) values(?, ?, ?)",
                [(*key_row(key), due) for key, due in found],
            )
            db.executemany(
                "update rules set fresh = 0 where id = ? and fresh",
                [(rule.id,) for rule in unfolded],
            )
            db.execute("insert or replace into looks values(?, ?)", (now // DAY, now))
            db.execute(
                "delete from looks where day not in"
                " (select day from looks order by day desc limit ?)",
                (_DAYS_OF_LOOKS,),
            )

    @override
    def last_look(self) -> int | None:
        with self._errors():
            (last,) = self._db.execute("select max(at) from looks").fetchone()
            return instant_of(last)

    @override
    def open_occurrences(self) -> tuple[Occurrence, ...]:
        return self._occurrences("where not done")

    @override
    def occurrences(self) -> tuple[Occurrence, ...]:
        return self._occurrences()

    @override
    def mark_shown(self, keys: Sequence[Key], at: int | None) -> None:
        with self._writing() as db:
            db.executemany(
                "update occurrences set shown_at = ? where rule = ? and wall = ?",
                [(at, *key_row(key)) for key in keys],
            )

    @override
    def snooze(self, until: Sequence[tuple[Key, int]], at: int) -> None:
        """Come back as if new: the time on the screen before the snooze no longer counts."""
        with self._writing() as db:
            db.executemany(
                "update occurrences set snoozed_until = ?, snoozed_at = ?, snoozes = snoozes + 1,"
                " shown_at = null where rule = ? and wall = ? and not done",
                [(moment, at, *key_row(key)) for key, moment in until],
            )

    @override
    def finish(self, keys: Sequence[Key]) -> None:
        with self._writing() as db:
            db.executemany(
                "update occurrences set done = 1 where rule = ? and wall = ?",
                [key_row(key) for key in keys],
            )

    @override
    def is_wanted(self) -> bool:
        return self._note("wanted") == "yes"

    @override
    def want(self, *, wanted: bool) -> None:
        with self._writing() as db:
            value = "yes" if wanted else "no"
            db.execute("insert or replace into notes values('wanted', ?)", (value,))

    @override
    def is_asked(self) -> bool:
        return bool(self._note("wanted"))

    @override
    def note_started(self, kinds: Iterable[str]) -> None:
        with self._writing() as db:
            db.execute("insert or replace into notes values('started', ?)", (" ".join(kinds),))

    @override
    def take_started(self) -> frozenset[str]:
        found = frozenset(self._note("started").split())
        if found:
            with self._writing() as db:
                db.execute("delete from notes where name = 'started'")
        return found

    @override
    def calendar_id(self) -> str:
        with self._writing() as db:
            db.execute("insert or ignore into notes values('calendar', ?)", (os.urandom(8).hex(),))
        return self._note("calendar")

    def _occurrences(self, which: str = "") -> tuple[Occurrence, ...]:
        with self._errors():
            rows = self._db.execute(
                "select rule, wall, due, shown_at, snoozed_until, snoozes, done"  # noqa: S608 - ours
                f" from occurrences {which} order by due, rule"
            ).fetchall()
            return tuple(occurrence_of(row) for row in rows)

    def _note(self, name: str) -> str:
        with self._errors():
            row = self._db.execute("select value from notes where name = ?", (name,)).fetchone()
            return "" if row is None else str(row[0])

    def _prepare(self) -> None:
        self._db.execute("pragma journal_mode = delete")
        self._db.execute("pragma synchronous = extra")
        (found,) = self._db.execute("pragma user_version").fetchone()
        if found > _VERSION:
            raise StoreTooNewError(self._path, found, _VERSION)
        if found == 0:
            self._make_tables()

    def _make_tables(self) -> None:
        with self._writing() as db:
            (found,) = db.execute("pragma user_version").fetchone()
            if found:
                return  # another program was faster
            for statement in _SCHEMA.split(";"):
                db.execute(statement)
            db.execute(f"pragma user_version = {_VERSION}")

    @contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: all of it is on the disk at the end, or nothing."""
        with self._errors():
            self._db.execute("begin immediate")
            try:
                yield self._db
                self._db.execute("commit")
            except BaseException:
                if self._db.in_transaction:
                    self._db.execute("rollback")
                raise

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.DatabaseError as error:
            code = getattr(error, "sqlite_errorcode", 0) & 0xFF
            if code in _DAMAGED:
                raise StoreDamagedError(self._path) from error
            trouble = _TROUBLES.get(code, StorageTrouble.OTHER)
            raise StoreNotWrittenError(self._path, trouble) from error
        except (ValueError, TypeError) as error:
            raise StoreDamagedError(self._path) from error


def _connect(path: Path) -> sqlite3.Connection:
    make_private_folder(path.parent)
    try:
        make_private_file(path)
    except FileExistsError:
        pass
    except OSError as error:
        raise StoreNotWrittenError(path, trouble_of(error)) from error
    return sqlite3.connect(path, timeout=_SECONDS, isolation_level=None)


def _forget_the_future(db: sqlite3.Connection, now: int) -> None:
    db.execute("delete from looks where at > ?", (now,))
    db.execute("delete from occurrences where due > ?", (now + HOUR,))
    db.execute("update occurrences set shown_at = null where shown_at > ?", (now,))
    db.execute(
        "update occurrences set snoozed_until = null, snoozed_at = null where snoozed_at > ?",
        (now,),
    )
