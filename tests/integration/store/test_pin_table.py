"""PINs and wrong tries are in the encrypted store, survive a restart, and are never in clear."""

import signal
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from integration.store.samples import KEY

from familypact.domain.errors import StoreDamagedError, StoreNotWrittenError
from familypact.domain.pin import PinChange, PinLock, PinNews
from familypact.infra.store.sqlite_store import Access, SqliteStore, open_store

DAY = date(2026, 11, 23)
LOCK = PinLock("c1", "argon2id", b"\x00\xff" * 8, 65536, 3, 4, bytes(range(32)), DAY)
SET = PinNews("c1", PinChange.SET, DAY)
RESET = PinNews("c1", PinChange.RESET, DAY)


@pytest.fixture
def store(tmp_path: Path):
    found = open_store(tmp_path, KEY)
    yield found
    found.close()


def opened_again(store: SqliteStore, folder: Path) -> SqliteStore:
    store.close()
    return open_store(folder, KEY, Access.READ)


def test_a_pin_and_its_news_are_there_after_opening_again(store, tmp_path):
    store.pin_tables.put_lock(LOCK, SET)

    again = opened_again(store, tmp_path).pin_tables

    assert again.lock("c1") == LOCK
    assert again.lock("c2") is None
    assert again.news() == (SET,)


def test_wrong_tries_survive_a_restart_and_belong_to_one_holder(store, tmp_path):
    for _ in range(5):
        store.pin_tables.count_try("c1")
    store.pin_tables.count_try("c2")
    store.pin_tables.forgive_tries("c2")

    again = opened_again(store, tmp_path).pin_tables

    assert (again.wrong_tries("c1"), again.wrong_tries("c2")) == (5, 0)


def test_setting_and_taking_away_forget_the_tries_and_tell_what_happened(store):
    pins = store.pin_tables
    pins.count_try("c1")
    pins.put_lock(LOCK, SET)
    after_setting = pins.wrong_tries("c1")
    pins.count_try("c1")
    pins.drop_lock(RESET)

    assert after_setting == 0
    assert (pins.lock("c1"), pins.wrong_tries("c1")) == (None, 0)
    assert pins.news() == (SET, RESET)


def test_who_only_looks_on_counts_no_try_and_so_gets_none(store, tmp_path):
    store.pin_tables.put_lock(LOCK, SET)
    again = opened_again(store, tmp_path)

    with pytest.raises(StoreNotWrittenError):
        again.pin_tables.count_try("c1")


def test_a_store_of_before_has_no_pins(tmp_path):
    store = open_store(tmp_path, KEY)
    for table in ("pins", "pin_tries", "pin_news"):
        store._connection.execute(f"DROP TABLE {table}")

    pins = opened_again(store, tmp_path).pin_tables

    assert (pins.lock("c1"), pins.wrong_tries("c1"), pins.news()) == (None, 0, ())


@pytest.mark.parametrize(
    "spoil",
    [
        "UPDATE pins SET body = x'7b7d'",
        "UPDATE pins SET body = 'text'",
        "UPDATE pin_news SET body = x'00'",
        "UPDATE pin_tries SET wrong = 'many'",
    ],
)
def test_spoiled_rows_are_a_damaged_store_and_never_no_pin(store, spoil):
    pins = store.pin_tables
    pins.put_lock(LOCK, SET)
    pins.count_try("c1")
    store._connection.execute(spoil)

    with pytest.raises(StoreDamagedError):
        (pins.lock("c1"), pins.news(), pins.wrong_tries("c1"))


KILLED = """
import os, signal, sys
from pathlib import Path
from familypact.infra.store.sqlite_store import open_store
store = open_store(Path(sys.argv[1]), bytes.fromhex(sys.argv[2]))
store.pin_tables.count_try("c1")
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_a_try_cut_off_by_a_kill_has_counted(tmp_path):
    open_store(tmp_path, KEY).close()

    for _ in range(4):
        killed = subprocess.run(
            [sys.executable, "-c", KILLED, str(tmp_path), KEY.hex()], check=False
        )
        assert killed.returncode == -signal.SIGKILL

    store = open_store(tmp_path, KEY)
    assert store.pin_tables.wrong_tries("c1") == 4
    store.close()
