"""Writes a PDF file: streams, all else packed into one stream, and the table of both."""

import hashlib
import struct
import zlib
from collections.abc import Mapping

from familypact.infra.pdf.pdf_syntax import array, dictionary, reference

# What a seal has to change stands in the file unpacked, under numbers that are always the same.
CATALOGUE, FIRST_PAGE = 1, 2
INFO = 3
_OPEN = frozenset((CATALOGUE, FIRST_PAGE, INFO))

HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"  # signs beyond ASCII: mail programs must not mend it
_BEST = 9
_FREE, _PLAIN, _PACKED = 0, 1, 2
_ROW = struct.Struct(">BIH")
_ROW_WIDTHS = b"[1 4 2]"
_UP = 2  # each row of the table says what differs from the row above


class PdfFile:
    """The objects of one file; each is spelled already when it comes here."""

    def __init__(self) -> None:
        self._bodies: dict[int, bytes] = {}
        self._streams: dict[int, bytes] = {}
        self._last = INFO

    def reserve(self) -> int:
        """Give the number of an object that will come later."""
        self._last += 1
        return self._last

    def put(self, place: int, body: bytes) -> None:
        self._bodies[place] = body

    def add(self, body: bytes) -> int:
        place = self.reserve()
        self.put(place, body)
        return place

    def add_stream(
        self, content: bytes, entries: Mapping[str, bytes], *, packed: bool = True
    ) -> int:
        place = self.reserve()
        self._streams[place] = stream(content, entries, packed=packed)
        return place

    def written(self) -> bytes:
        """Return the whole file; the same objects give the same bytes."""
        packed = [place for place in sorted(self._bodies) if place not in _OPEN]
        container = self.reserve()
        rows = {0: (_FREE, 0, 0xFFFF)}
        rows |= {place: (_PACKED, container, i) for i, place in enumerate(packed)}
        plain = {place: body for place, body in self._bodies.items() if place in _OPEN}
        plain |= self._streams
        plain[container] = self._container(packed)
        out = bytearray(HEAD)
        for place, body in sorted(plain.items()):
            rows[place] = (_PLAIN, len(out), 0)
            out += b"%d 0 obj\n%b\nendobj\n" % (place, body)
        start = len(out)
        table = self.reserve()
        rows[table] = (_PLAIN, start, 0)
        identity = b"<%b>" % hashlib.sha256(out).hexdigest()[:32].encode("ascii")
        body = self._table(rows, identity)
        out += b"%d 0 obj\n%b\nendobj\nstartxref\n%d\n%%%%EOF\n" % (table, body, start)
        return bytes(out)

    def _container(self, places: list[int]) -> bytes:
        head, bodies, at = [], [], 0
        for place in places:
            body = self._bodies[place]
            head.append(b"%d %d" % (place, at))
            bodies.append(body)
            at += len(body) + 1
        index = b" ".join(head) + b"\n"
        entries = {
            "Type": b"/ObjStm",
            "N": b"%d" % len(places),
            "First": b"%d" % len(index),
        }
        return stream(index + b"\n".join(bodies), entries)

    @staticmethod
    def _table(rows: dict[int, tuple[int, int, int]], identity: bytes) -> bytes:
        entries = {
            "Type": b"/XRef",
            "Size": b"%d" % len(rows),
            "W": _ROW_WIDTHS,
            "DecodeParms": dictionary({"Predictor": b"12", "Columns": b"%d" % _ROW.size}),
            "Root": reference(CATALOGUE),
            "Info": reference(INFO),
            "ID": array((identity, identity)),
        }
        return stream(_differences([_ROW.pack(*rows[place]) for place in sorted(rows)]), entries)


def stream(content: bytes, entries: Mapping[str, bytes], *, packed: bool = True) -> bytes:
    """Spell a stream with its own entries."""
    data = zlib.compress(content, _BEST) if packed else content
    filtered = {"Filter": b"/FlateDecode"} if packed else {}
    head = dictionary({**entries, **filtered, "Length": b"%d" % len(data)})
    # A last byte that looks like half a line end must not be taken for a part of ours.
    end = b"\r\n" if data.endswith(b"\r") else b"\n"
    return b"%b\nstream\n%b%bendstream" % (head, data, end)


def _differences(rows: list[bytes]) -> bytes:
    """Write each row as what is other than in the row above, so that it packs well."""
    flat = b"".join(rows)
    changes = bytes([(a - b) & 0xFF for a, b in zip(flat[_ROW.size :], flat, strict=False)])
    changes = flat[: _ROW.size] + changes
    up = bytes((_UP,))
    return b"".join([up + changes[i : i + _ROW.size] for i in range(0, len(flat), _ROW.size)])
