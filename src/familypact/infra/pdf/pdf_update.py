"""Appends changed objects to a file of ours; what was there stays byte for byte."""

import re
import struct
from collections.abc import Mapping
from itertools import groupby

from familypact.infra.pdf.pdf_file import CATALOGUE, INFO, stream
from familypact.infra.pdf.pdf_syntax import array, numbers, reference

_END = re.compile(rb"startxref\n(\d+)\n%%EOF\n\Z")
_SIZE = re.compile(rb"/Size (\d+)")
_IDENTITY = re.compile(rb"/ID\[(<[0-9a-f]+>)")
_ROW = struct.Struct(">BIH")
_PLAIN = 1


class PdfUpdate:
    """What is to be appended; raises ValueError for a file that PdfFile has not written."""

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf
        self._table = int(_found(_END, pdf)[1])
        head = pdf[self._table : pdf.index(b"stream", self._table)]
        self._size = int(_found(_SIZE, head)[1])
        self._identity = _found(_IDENTITY, head)[1]
        self._bodies: dict[int, bytes] = {}

    def body(self, place: int) -> bytes:
        """Return an object that stands in the file unpacked."""
        start = self._pdf.find(b"\n%d 0 obj\n" % place, 0, self._table)
        if start < 0:
            raise ValueError(place)
        return self._pdf[self._pdf.index(b"obj\n", start) + 4 : self._pdf.index(b"\nendobj", start)]

    def put(self, place: int, body: bytes) -> None:
        self._bodies[place] = body

    def reserve(self) -> int:
        self._size += 1
        return self._size - 1

    def written(self) -> bytes:
        """Return the whole file; its last table is written plainly, for readers with care."""
        out, places = bytearray(self._pdf), {}
        for place, body in self._bodies.items():
            places[place] = len(out)
            out += b"%d 0 obj\n%b\nendobj\n" % (place, body)
        start, table = len(out), self.reserve()
        places[table] = start
        out += b"%d 0 obj\n%b\nendobj\n" % (table, self._written_table(places))
        out += b"startxref\n%d\n%%%%EOF\n" % start
        return bytes(out)

    def _written_table(self, places: Mapping[int, int]) -> bytes:
        listed = sorted(places)
        spans: list[int] = []
        for _, group in groupby(enumerate(listed), lambda pair: pair[1] - pair[0]):
            span = [place for _, place in group]
            spans += [span[0], len(span)]
        entries = {
            "Type": b"/XRef",
            "Size": b"%d" % self._size,
            "W": b"[1 4 2]",
            "Index": numbers(spans),
            "Prev": b"%d" % self._table,
            "Root": reference(CATALOGUE),
            "Info": reference(INFO),
            "ID": array((self._identity, self._identity)),
        }
        rows = b"".join(_ROW.pack(_PLAIN, places[place], 0) for place in listed)
        return stream(rows, entries, packed=False)


def _found(pattern: re.Pattern[bytes], content: bytes) -> re.Match[bytes]:
    found = pattern.search(content)
    if found is None:
        raise ValueError(pattern.pattern)
    return found
