"""Whatever lies in the place of a sealed poster, there is an answer, and it is not "unchanged"."""

import os
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from integration.seal.hostile import hostile_files
from integration.seal.seal_samples import Workshop, look, look_into

from familypact.app.seal_ports import FileRefused, FileTrouble, NoSeal, SealBroken
from familypact.infra.pdf.careful_reading import MOST_BYTES
from familypact.infra.pdf.sealed_files import SealedFiles


def never_asked() -> object:
    raise AssertionError


def a_folder(path: Path, _: Workshop) -> None:
    path.mkdir()


def a_pipe(path: Path, _: Workshop) -> None:
    os.mkfifo(path)


def a_link(path: Path, bench: Workshop) -> None:
    target = path.with_name("target.pdf")
    target.write_bytes(bench.sealed)
    path.symlink_to(target)


def a_link_to_itself(path: Path, _: Workshop) -> None:
    path.symlink_to(path)


def a_huge_file(path: Path, bench: Workshop) -> None:
    path.write_bytes(bench.sealed)
    os.truncate(path, 500 * 1024 * 1024)  # full of holes: it takes no room


def a_file_a_byte_too_big(path: Path, bench: Workshop) -> None:
    path.write_bytes(bench.sealed.ljust(MOST_BYTES + 1))


def nothing(path: Path, _: Workshop) -> None:
    assert not path.exists()


@pytest.mark.parametrize(
    ("make", "trouble"),
    [
        (a_folder, FileTrouble.NO_FILE),
        (a_pipe, FileTrouble.NO_FILE),
        (a_link, FileTrouble.NO_FILE),
        (a_link_to_itself, FileTrouble.NO_FILE),
        (a_huge_file, FileTrouble.TOO_BIG),
        (a_file_a_byte_too_big, FileTrouble.TOO_BIG),
        (nothing, FileTrouble.MISSING),
    ],
)
def test_what_is_no_small_file_is_not_read(
    make: Callable[[Path, Workshop], None], trouble: FileTrouble, bench: Workshop, tmp_path: Path
) -> None:
    path = tmp_path / "poster.pdf"
    make(path, bench)

    assert SealedFiles(never_asked).look(path) == FileRefused(trouble)


@pytest.mark.parametrize("name", ["\0", "a" * 5000, "a/b/c", ""])
def test_a_name_that_cannot_be_is_no_trouble(name: str, tmp_path: Path) -> None:
    seen = look(tmp_path / name)

    assert isinstance(seen, FileRefused)


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null", "/dev/tty"])
def test_a_device_is_not_read(device: str) -> None:
    assert look(Path(device)) == FileRefused(FileTrouble.NO_FILE)


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="nothing is forbidden to root"
)
def test_a_file_one_may_not_read(bench: Workshop, tmp_path: Path) -> None:
    path = tmp_path / "poster.pdf"
    path.write_bytes(bench.sealed)
    path.chmod(0)

    assert look(path) == FileRefused(FileTrouble.NOT_ALLOWED)


@pytest.mark.parametrize("content", [b"", b"\0" * 9000, b"hello", b"\x89PNG\r\n\x1a\n", b"%PDF"])
def test_what_is_no_pdf(content: bytes, tmp_path: Path) -> None:
    assert look_into(content, tmp_path) == FileRefused(FileTrouble.NOT_PDF)


def test_a_clean_poster_has_no_seal(bench: Workshop, tmp_path: Path) -> None:
    assert look_into(bench.poster, tmp_path) == NoSeal()


def written_by_pikepdf(content: bytes, **settings: object) -> bytes:
    out = BytesIO()
    with pikepdf.open(BytesIO(content)) as document:
        document.save(out, **settings)
    return out.getvalue()


@pytest.mark.parametrize(
    "settings",
    [{"linearize": True}, {"object_stream_mode": pikepdf.ObjectStreamMode.generate}, {}],
)
def test_nor_have_the_files_of_other_programs(
    settings: dict[str, object], bench: Workshop, tmp_path: Path
) -> None:
    assert look_into(written_by_pikepdf(bench.poster, **settings), tmp_path) == NoSeal()


def test_a_poster_whose_seal_was_cut_off_cleanly_has_none(bench: Workshop, tmp_path: Path) -> None:
    assert look_into(bench.sealed[: len(bench.poster)], tmp_path) == NoSeal()


def test_a_locked_pdf_is_said_to_be_locked(bench: Workshop, tmp_path: Path) -> None:
    locked = written_by_pikepdf(bench.poster, encryption=pikepdf.Encryption("a", "b"))

    assert look_into(locked, tmp_path) == FileRefused(FileTrouble.LOCKED)


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_pdf_that_is_cut_off_is_said_to_be_broken(
    share: float, bench: Workshop, tmp_path: Path
) -> None:
    content = bench.poster[: int(len(bench.poster) * share)]

    assert look_into(content, tmp_path) == FileRefused(FileTrouble.BROKEN)


def test_a_pdf_whose_table_is_somewhere_else_is_said_to_be_broken(
    bench: Workshop, tmp_path: Path
) -> None:
    head, _, _ = bench.poster.rpartition(b"startxref")

    for place in (b"0", b"9999999999", b"17"):
        content = head + b"startxref\n" + place + b"\n%%EOF\n"
        assert look_into(content, tmp_path) == FileRefused(FileTrouble.BROKEN)


def test_files_made_to_keep_readers_busy_are_refused(bench: Workshop, tmp_path: Path) -> None:
    """Leave the time they take to benchmarks/seal.py."""
    for name, content in hostile_files(bench).items():
        assert len(content) <= MOST_BYTES, name
        assert isinstance(look_into(content, tmp_path), SealBroken), name
