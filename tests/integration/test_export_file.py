"""A file somebody asked for is there whole, or the one before stays."""

from pathlib import Path

import pytest

from familypact.domain.errors import FileNotWrittenError, StorageTrouble
from familypact.infra.export_file import WholeFile


def test_it_replaces_the_file_and_leaves_nothing_beside(tmp_path: Path) -> None:
    path = tmp_path / "pact.txt"
    path.write_text("before")

    WholeFile().save(path, "Zoé".encode())

    assert path.read_text("utf-8") == "Zoé"
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotWrittenError) as caught:
        WholeFile().save(tmp_path / "gone" / "pact.txt", b"")

    assert caught.value.trouble is StorageTrouble.NO_FOLDER


def test_what_stood_there_stays_where_it_cannot_be_replaced(tmp_path: Path) -> None:
    folder = tmp_path / "pact.txt"
    folder.mkdir()

    with pytest.raises(FileNotWrittenError):
        WholeFile().save(folder, b"new")

    assert list(tmp_path.iterdir()) == [folder]
