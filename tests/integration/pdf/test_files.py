import errno
import os
from pathlib import Path

import pytest

from familypact.domain.errors import PosterNotWrittenError, StorageTrouble
from familypact.infra.pdf.files import write_poster


def test_the_poster_is_written_and_nothing_is_left_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "poster.pdf"

    write_poster(path, b"%PDF new")

    assert path.read_bytes() == b"%PDF new"
    assert list(tmp_path.iterdir()) == [path]


def test_an_older_poster_is_replaced(tmp_path: Path) -> None:
    path = tmp_path / "poster.pdf"
    path.write_bytes(b"%PDF old")

    write_poster(path, b"%PDF new")

    assert path.read_bytes() == b"%PDF new"


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "poster.pdf"

    with pytest.raises(PosterNotWrittenError) as caught:
        write_poster(path, b"%PDF")

    assert caught.value.path == path
    assert caught.value.trouble is StorageTrouble.NO_FOLDER


def test_a_folder_in_the_place_of_the_poster_stays(tmp_path: Path) -> None:
    path = tmp_path / "poster.pdf"
    path.mkdir()

    with pytest.raises(PosterNotWrittenError):
        write_poster(path, b"%PDF")

    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("code", "trouble"),
    [
        (errno.ENOSPC, StorageTrouble.FULL),
        (errno.EROFS, StorageTrouble.READ_ONLY),
        (errno.EIO, StorageTrouble.OTHER),
    ],
)
def test_a_disk_that_refuses_leaves_the_old_poster_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, trouble: StorageTrouble
) -> None:
    path = tmp_path / "poster.pdf"
    path.write_bytes(b"%PDF old")

    def refuse(_: int) -> None:
        raise OSError(code, "refused")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(PosterNotWrittenError) as caught:
        write_poster(path, b"%PDF new")

    assert caught.value.trouble is trouble
    assert path.read_bytes() == b"%PDF old"
    assert list(tmp_path.iterdir()) == [path]
