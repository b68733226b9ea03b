"""Another engine that knows the format opens our file: the way out should one project end."""

import sys
from contextlib import closing
from pathlib import Path

import pytest
from integration.store.samples import KEY, a_draft, an_agreement

from familypact.domain.errors import StoreDamagedError
from familypact.infra.store.connection import connect
from familypact.infra.store.copies import check_whole
from familypact.infra.store.sqlite_store import open_store

apsw = pytest.importorskip("apsw", reason="the twin has no wheel for this system")


def twin(path: Path, key: bytes):
    """Open it as SQLite3 Multiple Ciphers does."""
    connection = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    for words in ("cipher='sqlcipher'", "legacy=4", f"key=\"x'{key.hex()}'\""):
        list(connection.execute(f"PRAGMA {words}"))
    return connection


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with closing(open_store(tmp_path, KEY)) as store:
        store.agree(an_agreement())
        store.save_draft(a_draft())
    return tmp_path


def test_the_twin_reads_and_checks_what_we_wrote(folder: Path) -> None:
    with closing(twin(folder / "store.db", KEY)) as theirs:
        verdict = list(theirs.execute("PRAGMA integrity_check"))
        (body,) = next(theirs.execute("SELECT body FROM drafts"))

    assert verdict == [("ok",)]
    assert b"Quillfeather" in body


def test_we_open_what_the_twin_wrote(folder: Path) -> None:
    with closing(twin(folder / "store.db", KEY)) as theirs:
        list(theirs.execute("UPDATE next_checkin SET moment = '2030-01-06T17:00:00'"))
        list(theirs.execute("VACUUM"))

    assert check_whole(folder / "store.db", KEY) > 0  # every page's HMAC, every row
    with closing(connect(folder / "store.db", KEY)) as connection:
        assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
    with closing(open_store(folder, KEY)) as store:
        assert store.latest() == an_agreement()
        assert store.load_draft() == a_draft()
        moment = store.next_checkin()
        store.drop_draft()
        assert store.load_draft() is None
    assert moment is not None
    assert moment.isoformat() == "2030-01-06T17:00:00"


def test_the_twin_makes_a_copy_that_is_ours_too(folder: Path) -> None:
    with closing(twin(folder / "store.db", KEY)) as theirs:
        list(theirs.execute("VACUUM INTO ?", (str(folder / "copy.db"),)))

    assert check_whole(folder / "copy.db", KEY) > 0


def test_without_the_key_the_twin_reads_nothing(folder: Path) -> None:
    with closing(twin(folder / "store.db", bytes(32))) as theirs, pytest.raises(apsw.NotADBError):
        list(theirs.execute("SELECT * FROM drafts"))
    with pytest.raises(StoreDamagedError):
        connect(folder / "store.db", bytes(32))


def test_the_twin_is_there_where_tests_must_not_be_passed_over() -> None:
    if sys.platform == "linux":
        assert apsw.mc_version
