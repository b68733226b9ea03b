"""The files hold nothing in clear; a wrong key or a damaged file is noticed and left alone."""

import random
import sqlite3
from pathlib import Path

import pytest
from integration.store.samples import KEY, SECRETS, a_draft, a_sign_off, an_agreement

from familypact.domain.errors import NoAgreementError, StoreDamagedError
from familypact.infra.store.connection import check_encrypted, connect
from familypact.infra.store.sqlite_store import Access, open_store

PLAIN_HEADER = b"SQLite format 3\x00"
FLIPS = 60


def a_store(folder: Path) -> Path:
    store = open_store(folder, KEY)
    store.save_draft(a_draft())
    store.agree(an_agreement())
    store.add_sign_off(1, a_sign_off(note="treehouse"))
    store.save_draft(a_draft())
    store.close()
    return folder / "store.db"


def test_no_name_stands_in_any_file_in_clear(tmp_path: Path) -> None:
    a_store(tmp_path)
    store = open_store(tmp_path, KEY)
    store._connection.execute("PRAGMA cache_size=1")  # writes the journal out in the middle
    store._connection.execute("BEGIN IMMEDIATE")
    store._connection.execute("UPDATE agreements SET body = body || zeroblob(100000)")
    names = {path.name for path in tmp_path.iterdir()}

    found = [
        (path.name, secret)
        for path in tmp_path.iterdir()
        for secret in SECRETS
        if any(secret.encode(c) in path.read_bytes() for c in ("utf-8", "utf-16-le", "utf-16-be"))
    ]

    store._connection.execute("ROLLBACK")
    store.close()
    assert found == []
    assert {"store.db", "store.db-journal"} <= names


def test_the_search_would_find_a_name_in_clear(tmp_path: Path) -> None:
    a_store(tmp_path)
    store = open_store(tmp_path, KEY)

    body = store._one("SELECT body FROM agreements")

    store.close()
    assert all(secret.encode() in body for secret in SECRETS)


def test_the_file_does_not_begin_like_a_plain_database(tmp_path: Path) -> None:
    path = a_store(tmp_path)

    assert not path.read_bytes().startswith(PLAIN_HEADER)
    with pytest.raises(sqlite3.DatabaseError), sqlite3.connect(path) as plain:
        plain.execute("SELECT * FROM sqlite_master")
    plain.close()


def test_a_plain_database_in_its_place_is_refused_untouched(tmp_path: Path) -> None:
    path = tmp_path / "store.db"
    plain = sqlite3.connect(path)
    plain.execute("CREATE TABLE drafts (id, body)")
    plain.close()
    before = path.read_bytes()

    with pytest.raises(StoreDamagedError):
        open_store(tmp_path, KEY)
    with pytest.raises(StoreDamagedError):
        check_encrypted(path)

    assert path.read_bytes() == before


@pytest.mark.parametrize("key", [bytes(32), KEY[:-1] + b"\0", b"", KEY[:16], KEY * 2])
def test_a_key_that_does_not_fit_opens_nothing_and_harms_nothing(
    tmp_path: Path, key: bytes
) -> None:
    path = a_store(tmp_path)
    before = path.read_bytes()

    with pytest.raises(StoreDamagedError):
        open_store(tmp_path, key)

    assert path.read_bytes() == before


@pytest.mark.parametrize("length", [0, 1, 16, 4096, 5000])
def test_a_file_cut_short_is_damage_and_never_a_new_store(tmp_path: Path, length: int) -> None:
    path = a_store(tmp_path)
    cut = path.read_bytes()[:length]
    path.write_bytes(cut)

    with pytest.raises(StoreDamagedError):
        read_everything(tmp_path)

    assert path.read_bytes() == cut


def test_flipped_bytes_are_noticed_or_do_not_matter(tmp_path: Path) -> None:
    path = a_store(tmp_path)
    whole = path.read_bytes()
    chance = random.Random(7)
    noticed = 0

    for _ in range(FLIPS):
        at = chance.randrange(len(whole))
        flipped = whole[at] ^ (1 << chance.randrange(8))
        path.write_bytes(whole[:at] + bytes([flipped]) + whole[at + 1 :])
        try:
            found = read_everything(tmp_path)
        except StoreDamagedError:
            noticed += 1
        else:
            assert found == (a_draft(), an_agreement().with_sign_off(a_sign_off(note="treehouse")))

    assert noticed > FLIPS // 4  # the rest fell on pages that nothing is read from


def test_opening_works_again_after_a_failure(tmp_path: Path) -> None:
    a_store(tmp_path)
    with pytest.raises(StoreDamagedError):
        open_store(tmp_path, bytes(32))

    assert read_everything(tmp_path)[0] == a_draft()


def test_a_checkin_that_is_no_date_is_damage(tmp_path: Path) -> None:
    path = a_store(tmp_path)
    connection = connect(path, KEY)
    connection.execute("UPDATE next_checkin SET moment = 'soon'")
    connection.close()
    store = open_store(tmp_path, KEY)

    with pytest.raises(StoreDamagedError):
        store.next_checkin()

    store.close()


def test_looking_on_where_there_is_nothing_yet_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(NoAgreementError):
        open_store(tmp_path, KEY, Access.READ)

    assert list(tmp_path.iterdir()) == []


def test_a_journal_without_its_database_is_not_played_back_into_a_new_one(tmp_path: Path) -> None:
    (tmp_path / "store.db-journal").write_bytes(b"\xd9\xd5\x05\xf9 \xa1c\xd7" + bytes(4088))

    store = open_store(tmp_path, KEY)
    store.save_draft(a_draft())
    store.close()

    assert read_everything(tmp_path)[0] == a_draft()


def read_everything(folder: Path) -> tuple[object, object]:
    store = open_store(folder, KEY)
    try:
        return store.load_draft(), store.latest()
    finally:
        store.close()
