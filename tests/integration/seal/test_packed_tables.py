"""The tables of a sealed file may be packed, but never so that unpacking them takes long."""

import zlib

import pytest
from integration.seal.seal_samples import Workshop

from familypact.app.seal_ports import SealTrouble
from familypact.infra.pdf.raw_pdf import is_whole, seal_trouble

LITTLE = zlib.compress(bytes(70))
BOMB = zlib.compress(bytes(100 * 1024 * 1024), 9)
TWICE = zlib.compress(BOMB)


def table(place: int, more: bytes, data: bytes) -> bytes:
    head = b"<</Type/XRef/Size 9/W[1 4 2]%b/Length %d>>" % (more, len(data))
    return b"9 0 obj\n%b\nstream\n%b\nendstream\nendobj\nstartxref\n%d\n%%%%EOF\n" % (
        head,
        data,
        place,
    )


def sealed(filters: bytes, data: bytes, *, more: bytes = b"", rows: bytes = b"\1" * 7) -> bytes:
    """Write a file whose outer form is that of a sealed poster, with these tables in it."""
    head = b"%PDF-1.7\n"
    first = table(len(head), filters, data)
    gap = b"<%b>" % (b"0" * 100)
    seal_at = len(head) + len(first) + len(b"/Contents ")
    between = b"/Contents %b /ByteRange [0 %010d %010d %010d]\n"
    start = len(head) + len(first) + len(between % (gap, 0, 0, 0))
    last = table(start, b"/Prev %d%b" % (len(head), more), rows)
    after = seal_at + len(gap)
    whole = start + len(last)
    return head + first + between % (gap, seal_at, after, whole - after) + last


def test_tables_packed_as_ours_are_go_through() -> None:
    assert seal_trouble(sealed(b"/Filter/FlateDecode", LITTLE)) is None
    assert seal_trouble(sealed(b"", bytes(70))) is None


def test_our_own_are_of_that_kind(bench: Workshop) -> None:
    assert is_whole(bench.sealed)
    assert seal_trouble(bench.sealed) is None


@pytest.mark.parametrize(
    ("filters", "data"),
    [
        (b"/Filter/FlateDecode", BOMB),
        (b"/Filter[/FlateDecode/FlateDecode]", TWICE),
        (b"/Filter/LZWDecode", LITTLE),
        (b"/Filter/Fl#61teDecode", BOMB),
        (b"/Filter/FlateDecode", b"no such thing"),
        (b"/Filter/FlateDecode", LITTLE[:-6]),
        (b"", bytes(1024 * 1024)),
        (b"/W[0 1 0]", LITTLE),
    ],
    ids=[
        "a bomb",
        "two bombs",
        "another packer",
        "a hidden name",
        "nothing packed",
        "cut off",
        "many rows",
        "short rows",
    ],
)
def test_others_are_refused_before_anybody_unpacks_them(filters: bytes, data: bytes) -> None:
    assert seal_trouble(sealed(filters, data)) is SealTrouble.NOT_OURS


@pytest.mark.parametrize(
    ("more", "rows"),
    [
        (b"", b"\2" * 7),
        (b"", b"\1" * 7 + b"\2" * 7),
        (b"", b"\1" * 8),
        (b"", b""),
        (b"/Filter/FlateDecode", zlib.compress(b"\1" * 7)),
        (b"/W[1 2 1]", b"\1" * 7),
        (b"/Length 7", b"\1" * 7),
        (b"/XRefStm 9", b"\1" * 7),
    ],
    ids=["packed", "one packed", "odd", "nothing", "packer", "widths", "lengths", "a second table"],
)
def test_nothing_packed_may_come_with_the_seal(more: bytes, rows: bytes) -> None:
    """It would be read, and a few kilobytes may hold megabytes."""
    content = sealed(b"/Filter/FlateDecode", LITTLE, more=more, rows=rows)

    assert seal_trouble(content) is SealTrouble.NOT_OURS
