"""An erased record is gone from every page of the file, and from what is copied afterwards."""

from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from integration.backups.vault_samples import House
from integration.keys.vaults import WORDS
from integration.store.pages import decrypted
from integration.store.samples import KEY, a_draft, an_agreement
from record_fakes import A_RECORD

from familypact.domain.errors import StoreDamagedError, StoreNotWrittenError
from familypact.domain.record import ChildWords
from familypact.infra.backups.backup_folder import FOLDER_NAME
from familypact.infra.backups.older_copies import OlderCopiesHere
from familypact.infra.store.readable import readable
from familypact.infra.store.record_table import SqliteRecords
from familypact.infra.store.sqlite_store import Access, SqliteStore, open_store

SECRET = "starry_owl_77"


def erase_marks(store: SqliteStore) -> int:
    return store._one("SELECT count(*) FROM record_wipes")


def big(number: int) -> object:
    """Give a record that fills several pages, and names its number all over."""
    return replace(A_RECORD, id=number, seen=f"{SECRET} number {number}! " * 900)


def test_records_come_back_as_they_were_the_newest_first(tmp_path: Path) -> None:
    with closing(open_store(tmp_path, KEY)) as store:
        store.record_table.put_record(A_RECORD)
        store.record_table.put_record(replace(A_RECORD, id=2, told=""))
        store.record_table.put_record(replace(A_RECORD, told="Nobody yet"))

    with closing(open_store(tmp_path, KEY, Access.READ)) as store:
        found = store.record_table.records()

    assert found == (replace(A_RECORD, id=2, told=""), replace(A_RECORD, told="Nobody yet"))


def test_a_file_of_before_has_none(tmp_path: Path) -> None:
    with closing(open_store(tmp_path, KEY)) as store:
        store._connection.execute("DROP TABLE record_wipes")

        assert store.record_table.records() == ()


def test_something_else_in_its_place_is_damage(tmp_path: Path) -> None:
    with closing(open_store(tmp_path, KEY)) as store:
        store._connection.execute("INSERT INTO records (id, body) VALUES (1, 'text')")
        with pytest.raises(StoreDamagedError):
            store.record_table.records()


def test_the_search_would_find_it(tmp_path: Path) -> None:
    with closing(open_store(tmp_path, KEY)) as store:
        store.record_table.put_record(A_RECORD)

    assert SECRET.encode() in decrypted(tmp_path / "store.db", KEY)
    assert SECRET.encode() not in (tmp_path / "store.db").read_bytes()


@pytest.mark.parametrize("size", ["small", "large", "among others"])
def test_an_erased_record_is_in_no_page_any_more(tmp_path: Path, size: str) -> None:
    with closing(open_store(tmp_path, KEY)) as store:
        store.agree(an_agreement())
        records = store.record_table
        others = [big(number) for number in range(2, 9)] if size == "among others" else []
        for record in [A_RECORD if size == "small" else big(1), *others]:
            records.put_record(record)
        for step in range(12):  # written on and on, shorter and longer, as a family does
            words = f"{SECRET} number 1! " * (step % 5) * 200
            records.put_record(replace(A_RECORD, seen=words, told="x" * step * 300))
        store.save_draft(a_draft())
        for record in [A_RECORD, *others]:
            records.erase_record(record.id)

        assert records.records() == ()
        assert erase_marks(store) == 0
        assert store.latest() == an_agreement()

    assert SECRET.encode() not in decrypted(tmp_path / "store.db", KEY)
    assert [path.name for path in tmp_path.glob("store.db-*")] == []


def test_what_stays_is_as_it_was(tmp_path: Path) -> None:
    with closing(open_store(tmp_path, KEY)) as store:
        for number in (1, 2, 3):
            store.record_table.put_record(big(number))

        store.record_table.erase_record(2)

        assert store.record_table.records() == (big(3), big(1))
    assert b"number 2!" not in decrypted(tmp_path / "store.db", KEY)
    assert b"number 3!" in decrypted(tmp_path / "store.db", KEY)


def test_a_cleaning_that_was_cut_off_is_done_at_the_next_start(tmp_path: Path) -> None:
    with closing(open_store(tmp_path, KEY)) as store:
        store.record_table.put_record(A_RECORD)
        store._connection.execute("PRAGMA secure_delete=OFF")  # so that something is left
        store._connection.execute("DELETE FROM records")
        store._connection.execute("INSERT INTO record_wipes (id) VALUES (1)")
    assert SECRET.encode() in decrypted(tmp_path / "store.db", KEY)

    open_store(tmp_path, KEY, Access.READ).close()
    assert SECRET.encode() in decrypted(tmp_path / "store.db", KEY)  # who looks on changes nothing
    with closing(open_store(tmp_path, KEY)) as store:
        assert erase_marks(store) == 0

    assert SECRET.encode() not in decrypted(tmp_path / "store.db", KEY)


def test_a_full_disk_is_said_and_the_record_is_gone_all_the_same(tmp_path: Path) -> None:
    with closing(open_store(tmp_path, KEY)) as store:
        store.record_table.put_record(A_RECORD)
        refusing = SqliteRecords(tmp_path / "store.db", _NoVacuum(store._connection))

        with pytest.raises(StoreNotWrittenError):
            refusing.erase_record(1)
        refusing.finish_erasing()  # still no room: the data open all the same

        assert store.record_table.records() == ()
        assert erase_marks(store) == 1
    with closing(open_store(tmp_path, KEY)) as store:
        assert erase_marks(store) == 0


class _NoVacuum:
    """A connection on a disk without room for a second copy of the file."""

    def __init__(self, connection) -> None:
        self._connection = connection

    def __getattr__(self, name: str):
        return getattr(self._connection, name)

    def execute(self, statement: str, *values):
        if statement == "VACUUM":
            # What the library does when a file may have no more pages than it has.
            self._connection.execute("PRAGMA max_page_count=1")
            return self._connection.execute("CREATE TABLE more AS SELECT zeroblob(100000)")
        return self._connection.execute(statement, *values)


def test_a_backup_made_afterwards_does_not_hold_it(tmp_path: Path) -> None:
    house = House(tmp_path / "data")
    key = house.settled()
    with closing(house.opened()) as store:
        backups = house.backups(store, key)
        store.record_table.put_record(A_RECORD)
        backups.make(date(2026, 11, 20))
        (house.folder / "store.version-4.db").write_bytes(b"from before")
        store.record_table.erase_record(1)
        backups.make(date(2026, 11, 21))
        assert records_in(house, "2026-11-20") == (A_RECORD,)
        assert records_in(house, "2026-11-21") == ()
        older = OlderCopiesHere(house.folder, backups.make)
        assert older.count() >= 3

        older.renew(date(2026, 11, 22))

        assert older.count() == 1
    assert [p.name for p in (house.folder / FOLDER_NAME).iterdir()] == [
        "2026-11-22.familypact-backup"
    ]
    assert not (house.folder / "store.version-4.db").exists()
    assert records_in(house, "2026-11-22") == ()


def records_in(house: House, day: str) -> tuple[object, ...]:
    """Restore a backup on another computer and look."""
    path = house.folder / FOLDER_NAME / f"{day}.familypact-backup"
    other = House(house.folder.parent / f"other-{day}")
    other.restoring.restore(path, WORDS)
    with closing(other.opened(WORDS)) as store:
        found = store.record_table.records()
    if not found:
        assert SECRET.encode() not in decrypted(other.folder / "store.db", other.vault.open(WORDS))
    return found


def test_everything_readable_holds_the_record_but_no_words_a_child_has_not_shared(
    tmp_path: Path,
) -> None:
    shared = ChildWords("c9", "Ada", "You may read this", shared=True)
    with closing(open_store(tmp_path, KEY)) as store:
        store.record_table.put_record(A_RECORD.with_words(shared))

        exported = readable(store).decode()

    assert SECRET in exported
    assert "You may read this" in exported
    assert A_RECORD.children[0].words not in exported
