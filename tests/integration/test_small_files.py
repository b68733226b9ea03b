"""Folders, settings and private files: usual places, kept whole, readable by nobody else."""

import errno
import json
import os
import sys
from datetime import datetime
from pathlib import Path

import pytest

from familypact.app.settings import Paper, Scheme, Settings
from familypact.domain.errors import StorageTrouble, StoreNotWrittenError
from familypact.infra.clock import SystemClock
from familypact.infra.private_files import make_private_folder, trouble_of, write_private
from familypact.infra.settings_file import JsonSettings
from familypact.infra.user_folders import user_folders

posix = pytest.mark.skipif(sys.platform == "win32", reason="POSIX rights")


def test_settings_come_back(tmp_path: Path) -> None:
    wanted = Settings(Scheme.DARK, 150, Paper.LETTER)

    JsonSettings(tmp_path / "new").save(wanted)

    assert JsonSettings(tmp_path / "new").load() == wanted


def test_without_a_file_the_look_is_the_usual_one(tmp_path: Path) -> None:
    assert JsonSettings(tmp_path / "none").load() == Settings()
    assert not (tmp_path / "none").exists()


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\xfe",
        b'{"scheme": "pink"}',
        b'{"scheme": ["dark"]}',
        b'{"text_percent": "big"}',
        b'{"text_percent": 100000}',
        b'{"text_percent": true}',
        b"[" * 100_000,
    ],
)
def test_a_damaged_file_is_set_aside_and_the_usual_look_comes_back(
    tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "settings.json").write_bytes(content)

    assert JsonSettings(tmp_path).load() == Settings()

    assert (tmp_path / "settings.json.damaged").read_bytes() == content
    JsonSettings(tmp_path).save(Settings(Scheme.LIGHT))
    assert JsonSettings(tmp_path).load() == Settings(Scheme.LIGHT)


def test_a_key_of_another_version_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"scheme": "dark", "of_2030": 1}))

    assert JsonSettings(tmp_path).load() == Settings(Scheme.DARK)


def test_settings_that_cannot_be_written_are_named(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("in the way")

    with pytest.raises(StoreNotWrittenError):
        JsonSettings(tmp_path / "config").save(Settings())


def test_the_usual_folders_are_three_and_none_is_made() -> None:
    folders = user_folders()

    assert len({folders.data, folders.config, folders.cache}) == 3
    assert all(p.is_absolute() for p in (folders.data, folders.config, folders.cache))
    assert "familypact" in str(folders.data)


def test_data_elsewhere_takes_everything_along(tmp_path: Path) -> None:
    folders = user_folders(tmp_path / "stick")
    assert not (tmp_path / "stick").exists()

    folders.make()
    folders.make()

    assert folders.data == tmp_path / "stick"
    assert folders.config.is_relative_to(folders.data)
    assert folders.cache.is_relative_to(folders.data)


@posix
def test_folders_and_files_are_for_this_person_only(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        user_folders(tmp_path / "stick").make()
        write_private(tmp_path / "stick" / "file", b"content")
    finally:
        os.umask(before)

    assert (tmp_path / "stick").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "stick" / "config").stat().st_mode & 0o777 == 0o700
    assert (tmp_path / "stick" / "file").stat().st_mode & 0o777 == 0o600


@posix
def test_a_folder_that_was_there_keeps_its_rights(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir(mode=0o750)
    before = (tmp_path / "shared").stat().st_mode

    make_private_folder(tmp_path / "shared")

    assert (tmp_path / "shared").stat().st_mode == before


def test_what_was_left_beside_by_a_crash_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / f".file.{os.getpid()}").write_bytes(b"half")

    write_private(tmp_path / "file", b"content")

    assert {p.name: p.read_bytes() for p in tmp_path.iterdir()} == {"file": b"content"}


def test_a_file_that_cannot_be_replaced_leaves_nothing_beside(tmp_path: Path) -> None:
    (tmp_path / "file").mkdir()

    with pytest.raises(StoreNotWrittenError):
        write_private(tmp_path / "file", b"content")

    assert [p.name for p in tmp_path.iterdir()] == ["file"]


@pytest.mark.parametrize(
    ("number", "trouble"),
    [
        (errno.ENOSPC, StorageTrouble.FULL),
        (errno.EDQUOT, StorageTrouble.FULL),
        (errno.EROFS, StorageTrouble.READ_ONLY),
        (errno.EACCES, StorageTrouble.READ_ONLY),
        (errno.ENOENT, StorageTrouble.NO_FOLDER),
        (errno.ENOTDIR, StorageTrouble.NO_FOLDER),
        (errno.EIO, StorageTrouble.OTHER),
    ],
)
def test_each_refusal_of_the_disk_has_its_name(number: int, trouble: StorageTrouble) -> None:
    assert trouble_of(OSError(number, "")) is trouble


def test_the_clock_gives_wall_time_without_a_zone() -> None:
    clock = SystemClock()

    assert isinstance(clock.now(), datetime)
    assert clock.now().tzinfo is None
    assert clock.now() <= clock.now()
