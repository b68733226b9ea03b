"""Only one program writes to a data folder, and only this person reads it."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from integration.store.samples import KEY, a_draft

from familypact.domain.draft import Draft
from familypact.domain.errors import StoreInUseError, StoreNotWrittenError
from familypact.infra.one_window import OneWindow
from familypact.infra.store.connection import connect
from familypact.infra.store.sqlite_store import Access, open_store


def test_a_second_writer_is_refused_until_the_first_has_closed(tmp_path: Path) -> None:
    first = open_store(tmp_path, KEY)

    with pytest.raises(StoreInUseError) as caught:
        open_store(tmp_path, KEY)

    assert caught.value.path == tmp_path
    first.close()
    open_store(tmp_path, KEY).close()


def test_another_process_is_refused_and_can_tell_who_has_it(tmp_path: Path) -> None:
    store = open_store(tmp_path, KEY)
    code = (
        "import sys; from pathlib import Path; from familypact.infra.one_window import OneWindow\n"
        "window = OneWindow(Path(sys.argv[1]))\n"
        "try: window.take()\n"
        "except Exception as error: print(type(error).__name__, window.holder())\n"
    )

    done = subprocess.run(
        [sys.executable, "-c", code, tmp_path], capture_output=True, text=True, check=True
    )

    store.close()
    assert done.stdout == f"StoreInUseError {os.getpid()}\n"


def test_who_looks_on_sees_what_the_writer_saved_and_changes_nothing(tmp_path: Path) -> None:
    writer = open_store(tmp_path, KEY)
    onlooker = open_store(tmp_path, KEY, Access.READ)

    writer.save_draft(a_draft())

    assert onlooker.load_draft() == a_draft()
    with pytest.raises(StoreNotWrittenError):
        onlooker.save_draft(Draft())
    onlooker.close()
    assert writer.load_draft() == a_draft()
    writer.close()


def test_a_stranger_that_blocks_the_database_is_no_damage(tmp_path: Path) -> None:
    store = open_store(tmp_path, KEY)
    store._connection.execute("PRAGMA busy_timeout=10")
    other = connect(tmp_path / "store.db", KEY)
    other.execute("BEGIN EXCLUSIVE")

    with pytest.raises(StoreInUseError):
        store.save_draft(a_draft())

    other.execute("ROLLBACK")
    other.close()
    store.save_draft(a_draft())
    store.close()


def test_a_lock_that_nobody_wrote_into_has_no_holder(tmp_path: Path) -> None:
    window = OneWindow(tmp_path)

    assert window.holder() is None
    (tmp_path / "in-use.lock").write_text("?")
    assert window.holder() is None


def test_leaving_twice_is_no_trouble(tmp_path: Path) -> None:
    window = OneWindow(tmp_path)
    window.take()

    window.leave()
    window.leave()

    again = OneWindow(tmp_path)
    again.take()
    again.leave()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX rights")
def test_nobody_else_may_read_whatever_the_umask_is(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        store = open_store(tmp_path / "new" / "data", KEY)
        store.save_draft(a_draft())
        store.close()
    finally:
        os.umask(before)

    modes = {p.name: p.stat().st_mode & 0o777 for p in (tmp_path / "new" / "data").iterdir()}
    assert modes == {"store.db": 0o600, "in-use.lock": 0o600}
    assert (tmp_path / "new" / "data").stat().st_mode & 0o777 == 0o700


@pytest.mark.parametrize("name", ["with spaces", "Zoë ünd 家族", "per%20cent?#&=", "x" * 200])
def test_a_folder_may_be_called_anything(tmp_path: Path, name: str) -> None:
    store = open_store(tmp_path / name, KEY)
    store.save_draft(a_draft())
    store.close()

    store = open_store(tmp_path / name, KEY)
    assert store.load_draft() == a_draft()
    store.close()
    assert (tmp_path / name / "store.db").exists()
