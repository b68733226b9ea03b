"""Old databases come along, newer ones are left alone, and a step that fails leaves no trace."""

import shutil
from contextlib import closing
from pathlib import Path

import pytest
from integration.store.samples import (
    A_SEAL_KEY,
    DATA,
    KEY,
    a_draft,
    a_sign_off,
    an_agreement,
)
from record_fakes import A_RECORD

from familypact.domain.checkin_talk import View
from familypact.domain.errors import StoreNotWrittenError, StoreTooNewError
from familypact.infra.store.connection import connect
from familypact.infra.store.migrations import STEPS, migrate, refuse_newer
from familypact.infra.store.readable import readable
from familypact.infra.store.sqlite_store import Access, open_store

NEXT = (*STEPS, ("CREATE TABLE talks (id INTEGER PRIMARY KEY)", "INSERT INTO talks VALUES (7)"))
BROKEN = (*STEPS, ("CREATE TABLE talks (id INTEGER PRIMARY KEY)", "INSERT INTO nowhere VALUES (1)"))


@pytest.fixture
def old(tmp_path: Path) -> Path:
    return Path(shutil.copyfile(DATA / "store-version-1.db", tmp_path / "store.db"))


def test_a_database_of_version_1_still_opens(old: Path) -> None:
    store = open_store(old.parent, KEY)

    assert store.load_draft() == a_draft()
    assert store.numbers() == (1, 2)
    assert store.version(1) == an_agreement(1).with_sign_off(a_sign_off("c1"))
    assert store.latest() == an_agreement(2)
    assert store.next_checkin() == an_agreement().next_checkin
    store.close()


def test_a_database_of_version_2_still_has_its_seal_key(tmp_path: Path) -> None:
    shutil.copyfile(DATA / "store-version-2.db", tmp_path / "store.db")

    store = open_store(tmp_path, KEY)

    assert store.seal_keys.load() == A_SEAL_KEY
    assert store.numbers() == (1, 2)
    store.close()


@pytest.mark.parametrize("access", list(Access))
@pytest.mark.parametrize("version", [3, 4, 8])
def test_a_database_of_a_later_version_still_has_its_talks(
    tmp_path: Path, version: int, access: Access
) -> None:
    """Written by the programs of their day, not by this one."""
    shutil.copyfile(DATA / f"store-version-{version}.db", tmp_path / "store.db")

    with closing(open_store(tmp_path, KEY, access)) as store:
        (talk,) = store.talk_tables.talks()
        assert store.load_draft() == a_draft()
        assert store.latest() == an_agreement(2)
        assert store.seal_keys.load() == A_SEAL_KEY
        assert talk.family_view("rule/bedtime") is View.NEEDS_TALK
        assert len(store.safety_tables.set_ups()) == (version >= 4)
        assert store.record_table.records() == ((A_RECORD,) if version >= 8 else ())
        assert A_SEAL_KEY.fingerprint.digits in readable(store).decode()


def test_a_database_of_version_1_that_is_only_read_has_no_seal_key(old: Path) -> None:
    before = old.read_bytes()

    store = open_store(old.parent, KEY, Access.READ)

    assert store.seal_keys.load() is None
    assert store.seal_keys.fingerprints() == frozenset()
    store.close()
    assert old.read_bytes() == before


def test_a_step_is_taken_once_and_keeps_what_was_there(old: Path) -> None:
    connection = connect(old, KEY)

    migrate(connection, old, NEXT)
    migrate(connection, old, NEXT)

    assert refuse_newer(connection, old, len(NEXT)) == len(NEXT)
    assert connection.execute("SELECT id FROM talks").fetchall() == [(7,)]
    assert connection.execute("SELECT count(*) FROM agreements").fetchone() == (2,)
    connection.close()


def test_a_copy_of_the_file_as_it_was_stays(old: Path) -> None:
    before = old.read_bytes()
    connection = connect(old, KEY)

    migrate(connection, old, NEXT)
    connection.close()

    copy = old.with_name("store.version-1.db")
    assert copy.read_bytes() == before
    assert copy.stat().st_mode & 0o777 == 0o600


def test_a_step_that_fails_leaves_the_database_as_it_was(old: Path) -> None:
    connection = connect(old, KEY)
    migrate(connection, old)
    before = old.read_bytes()

    with pytest.raises(StoreNotWrittenError):
        migrate(connection, old, BROKEN)

    assert refuse_newer(connection, old) == len(STEPS)
    connection.close()
    assert old.read_bytes() == before


def test_no_step_is_taken_where_the_copy_cannot_be_made(old: Path) -> None:
    before = old.read_bytes()
    old.with_name("store.version-1.db").mkdir()
    connection = connect(old, KEY)

    with pytest.raises(StoreNotWrittenError):
        migrate(connection, old, NEXT)

    connection.close()
    assert old.read_bytes() == before


@pytest.mark.parametrize("access", Access)
def test_a_database_of_a_newer_program_is_left_alone(old: Path, access: Access) -> None:
    connection = connect(old, KEY)
    connection.execute("PRAGMA user_version=99")
    connection.close()
    before = old.read_bytes()

    with pytest.raises(StoreTooNewError) as caught:
        open_store(old.parent, KEY, access)

    assert (caught.value.found, caught.value.known) == (99, len(STEPS))
    assert old.read_bytes() == before
