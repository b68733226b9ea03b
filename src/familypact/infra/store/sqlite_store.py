"""Keeps drafts, agreements and sign-offs in the encrypted database of a data folder."""

from dataclasses import replace
from datetime import datetime
from enum import Enum
from pathlib import Path
from typing import Any

from familypact.domain.agreement import Agreement
from familypact.domain.draft import Draft
from familypact.domain.errors import NoAgreementError, StoreDamagedError, StoreNotWrittenError
from familypact.domain.help import CheckedContact
from familypact.domain.sign_off import SignOff
from familypact.infra.one_window import OneWindow
from familypact.infra.private_files import (
    make_private_file,
    make_private_folder,
    sync_folder,
    trouble_of,
)
from familypact.infra.store.connection import Connection, check_encrypted, connect
from familypact.infra.store.contact_table import SqliteContacts
from familypact.infra.store.copies import copy_into, settle_next
from familypact.infra.store.migrations import migrate, refuse_newer
from familypact.infra.store.pin_table import SqlitePins
from familypact.infra.store.record_table import SqliteRecords
from familypact.infra.store.safety_tables import SqliteSafety
from familypact.infra.store.seal_keys import SqliteSealKeys
from familypact.infra.store.tables import Tables
from familypact.infra.store.talk_tables import SqliteTalks
from familypact.infra.store.troubles import Doing, ours

STORE_NAME = "store.db"

# What a column holds; the library says no more than that.
Column = Any


class Access(Enum):
    """One program writes; others may look on."""

    WRITE = "write"
    READ = "read"


def open_store(folder: Path, key: bytes, access: Access = Access.WRITE) -> "SqliteStore":
    """Open the database of `folder`, or make it. Raises what the AgreementStore port names.

    Raise StoreInUseError where another program writes to it, StoreTooNewError where a later
    FamilyPact wrote it: nothing is touched then.
    """
    path = folder / STORE_NAME
    if access is Access.READ:
        settle_next(folder, key)
        if not path.exists():
            raise NoAgreementError
        return SqliteStore(path, _connect(path, key, access), None)
    lock = OneWindow(folder)
    lock.take()
    try:
        settle_next(folder, key)
        if not path.exists():
            _create(path, key)
        connection = _connect(path, key, access)
    except BaseException:
        lock.leave()
        raise
    return SqliteStore(path, connection, lock)


def _connect(path: Path, key: bytes, access: Access) -> Connection:
    connection = connect(path, key)
    try:
        _settle(connection, path, access)
    except BaseException:
        connection.close()
        raise
    return connection


def _settle(connection: Connection, path: Path, access: Access) -> None:
    if not refuse_newer(connection, path):  # cut down to nothing, it would pass for a new one
        raise StoreDamagedError(path)
    if access is Access.READ:
        connection.execute("PRAGMA query_only=ON")
    else:
        migrate(connection, path)
        SqliteRecords(path, connection).finish_erasing()


def _create(path: Path, key: bytes) -> None:
    """Make the database beside and rename it, so that an empty `store.db` is a damaged one."""
    make_private_folder(path.parent)
    beside = path.with_name(f".{path.name}")
    try:
        # A journal left behind would be played back into the new file.
        for left in (beside, *(p.with_name(f"{p.name}-journal") for p in (beside, path))):
            left.unlink(missing_ok=True)
        make_private_file(beside)
        connection = connect(beside, key)
        try:
            migrate(connection, beside)
        finally:
            connection.close()
        check_encrypted(beside)
        beside.replace(path)
        sync_folder(path.parent)
    except OSError as error:
        raise StoreNotWrittenError(path, trouble_of(error)) from error


class SqliteStore(Tables):
    """Satisfies AgreementStore; each write is one transaction, on the disk when it returns."""

    def __init__(self, path: Path, connection: Connection, lock: OneWindow | None) -> None:
        super().__init__(path, connection)
        self._lock = lock
        self._contacts = SqliteContacts(path, connection)
        self.seal_keys = SqliteSealKeys(path, connection)
        self.talk_tables = SqliteTalks(path, connection)
        self.safety_tables = SqliteSafety(path, connection)
        self.pin_tables = SqlitePins(path, connection)
        self.record_table = SqliteRecords(path, connection)

    @property
    def is_read_only(self) -> bool:
        """Tell whether this program may only look on."""
        return self._lock is None

    def load_draft(self) -> Draft | None:
        body = self._one("SELECT body FROM drafts")
        return None if body is None else self._codec.decode(Draft, body)

    def save_draft(self, draft: Draft) -> None:
        body = self._codec.encode(draft)
        with self._writing():
            self._run("INSERT OR REPLACE INTO drafts (id, body) VALUES (1, ?)", body)

    def drop_draft(self) -> None:
        with self._writing():
            self._run("DELETE FROM drafts")

    def agree(self, agreement: Agreement) -> None:
        """Append a version; a number that is taken is refused, for a version never changes."""
        body = self._codec.encode(replace(agreement, sign_offs=()))
        marks = [(agreement.number, s, self._codec.encode(s)) for s in agreement.sign_offs]
        with self._writing():
            self._run("INSERT INTO agreements (number, body) VALUES (?, ?)", agreement.number, body)
            for number, sign_off, mark in marks:
                self._put_sign_off(number, sign_off, mark)
            self._put_checkin(agreement.next_checkin)
            self._run("DELETE FROM drafts")

    def latest(self) -> Agreement | None:
        numbers = self.numbers()
        return self.version(numbers[-1]) if numbers else None

    def version(self, number: int) -> Agreement | None:
        body = self._one("SELECT body FROM agreements WHERE number = ?", number)
        if body is None:
            return None
        marks = self._all("SELECT body FROM sign_offs WHERE number = ? ORDER BY id", number)
        agreement = replace(
            self._codec.decode(Agreement, body),
            sign_offs=tuple(self._codec.decode(SignOff, mark) for mark in marks),
        )
        for contact in self._contacts.changes(number):
            agreement = agreement.with_contact(contact)
        return agreement

    def numbers(self) -> tuple[int, ...]:
        return tuple(self._all("SELECT number FROM agreements ORDER BY number"))

    def add_sign_off(self, number: int, sign_off: SignOff) -> None:
        agreement = self.version(number)
        if agreement is None:
            raise NoAgreementError
        agreement.with_sign_off(sign_off)  # raises UnknownPartyError
        body = self._codec.encode(sign_off)
        with self._writing():
            self._put_sign_off(number, sign_off, body)

    def put_contact(self, number: int, contact: CheckedContact) -> None:
        if self.version(number) is None:
            raise NoAgreementError
        self._contacts.put(number, contact)

    def next_checkin(self) -> datetime | None:
        moment = self._one("SELECT moment FROM next_checkin")
        try:
            return None if moment is None else datetime.fromisoformat(moment)
        except ValueError as error:
            raise StoreDamagedError(self._path) from error

    def move_checkin(self, moment: datetime) -> None:
        with self._writing():
            self._put_checkin(moment)

    def copy_into(self, path: Path) -> None:
        """Write an encrypted copy of all that is saved; `path` must not be there yet."""
        copy_into(self._connection, path)

    def close(self) -> None:
        self._connection.close()
        if self._lock is not None:
            self._lock.leave()

    def _put_sign_off(self, number: int, sign_off: SignOff, body: bytes) -> None:
        self._run(
            "INSERT OR REPLACE INTO sign_offs (number, party_id, body) VALUES (?, ?, ?)",
            number,
            sign_off.party_id,
            body,
        )

    def _put_checkin(self, moment: datetime) -> None:
        self._run(
            "INSERT OR REPLACE INTO next_checkin (id, moment) VALUES (1, ?)", moment.isoformat()
        )

    def _one(self, statement: str, *values: object) -> Column:
        rows = self._all(statement, *values)
        return rows[0] if rows else None

    def _all(self, statement: str, *values: object) -> list[Column]:
        """Give the first column."""
        with ours(self._path, Doing.READING):
            return [row[0] for row in self._connection.execute(statement, values)]
