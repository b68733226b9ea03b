"""A disk that is full or may not be written keeps what was saved, and says which it was."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from integration.store.samples import KEY, a_draft, an_agreement

from familypact.domain.draft import Draft
from familypact.domain.errors import StorageTrouble, StoreNotWrittenError
from familypact.domain.family import Family
from familypact.infra.store.sqlite_store import SqliteStore, open_store

if sys.platform == "win32":
    pytest.skip("mounts and rights of a POSIX system", allow_module_level=True)

NOBODY = 65534
BIG = Draft(family=Family(name="x" * 400_000))


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", tmp_path],
        check=False,
        capture_output=True,
    )
    if done.returncode:
        pytest.skip("only root may mount a small disk here")
    yield tmp_path
    subprocess.run(["umount", "-l", tmp_path], check=True)


@contextmanager
def without_root() -> Iterator[None]:
    """Be a person whom file rights bind."""
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.fixture
def folder_of_a_person() -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp())
    if os.geteuid() == 0:
        os.chown(folder, NOBODY, -1)
    yield folder
    folder.chmod(0o700)
    shutil.rmtree(folder)


def test_a_full_disk_keeps_the_answers_saved_before(tiny_disk: Path) -> None:
    store = open_store(tiny_disk, KEY)
    store.save_draft(a_draft())

    with pytest.raises(StoreNotWrittenError) as caught:
        store.save_draft(BIG)

    assert caught.value.trouble is StorageTrouble.FULL
    assert store.load_draft() == a_draft()
    store.close()
    assert_still_there(tiny_disk)


def test_saving_goes_on_once_there_is_room_again(tiny_disk: Path) -> None:
    store = open_store(tiny_disk, KEY)
    with pytest.raises(StoreNotWrittenError):
        store.save_draft(BIG)

    store.save_draft(a_draft())

    store.close()
    assert_still_there(tiny_disk)


def test_no_store_is_begun_where_it_cannot_be_finished(tiny_disk: Path) -> None:
    (tiny_disk / "films").write_bytes(bytes(252 * 1024))

    with pytest.raises(StoreNotWrittenError) as caught:
        open_store(tiny_disk, KEY)

    assert caught.value.trouble is StorageTrouble.FULL
    assert not (tiny_disk / "store.db").exists()


def test_an_agreement_is_written_whole_or_not_at_all(tiny_disk: Path) -> None:
    store = open_store(tiny_disk, KEY)
    store.save_draft(a_draft())
    too_big = replace(an_agreement(), draft=BIG)

    with pytest.raises(StoreNotWrittenError):
        store.agree(too_big)

    assert store.numbers() == ()
    assert store.next_checkin() is None
    assert store.load_draft() == a_draft()
    store.close()


def test_a_limit_on_file_sizes_keeps_the_answers_saved_before(tmp_path: Path) -> None:
    """As a full disk does, where none can be mounted."""
    store = open_store(tmp_path, KEY)
    store.save_draft(a_draft())
    store.close()

    done = subprocess.run(
        [sys.executable, Path(__file__).with_name("write_too_much.py"), tmp_path],
        env={**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])},
        check=False,
        capture_output=True,
        text=True,
    )

    assert (done.stdout, done.returncode) == ("StoreNotWrittenError\n", 0), done.stderr
    assert_still_there(tmp_path)


def test_a_folder_that_may_not_be_written_is_named(folder_of_a_person: Path) -> None:
    folder_of_a_person.chmod(0o500)

    with without_root(), pytest.raises(StoreNotWrittenError) as caught:
        open_store(folder_of_a_person, KEY)

    assert caught.value.trouble is StorageTrouble.READ_ONLY
    assert list(folder_of_a_person.iterdir()) == []


def test_a_folder_that_becomes_read_only_keeps_what_was_saved(folder_of_a_person: Path) -> None:
    with without_root():
        store = open_store(folder_of_a_person, KEY)
        store.save_draft(a_draft())
        folder_of_a_person.chmod(0o500)

        with pytest.raises(StoreNotWrittenError) as caught:
            store.save_draft(Draft())

        assert caught.value.trouble is StorageTrouble.READ_ONLY
        assert store.load_draft() == a_draft()
        store.close()


def test_a_folder_that_cannot_be_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")

    with pytest.raises(StoreNotWrittenError) as caught:
        open_store(tmp_path / "file" / "data", KEY)

    assert caught.value.trouble in (StorageTrouble.NO_FOLDER, StorageTrouble.OTHER)


def assert_still_there(folder: Path) -> None:
    store: SqliteStore = open_store(folder, KEY)
    assert store.load_draft() == a_draft()
    store.close()
