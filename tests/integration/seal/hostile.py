"""Files as big as are still read, each made to keep whoever reads it busy for a long time."""

from collections.abc import Callable

from integration.seal.seal_samples import Workshop

from familypact.infra.pdf.careful_reading import MOST_BYTES

_ROOM = MOST_BYTES - 64 * 1024
_RANGE = b"@" * 43


class _Builder:
    """Writes a file whose outer form is that of a sealed poster."""

    def __init__(self) -> None:
        self._out = bytearray(b"%PDF-1.7\n")
        self._table = 0
        self._size = 0

    def revision(self, objects: dict[int, bytes], entries: int, rest: bytes = b"") -> None:
        """Write objects, a table that claims `entries` of them, and a trailer."""
        places = {}
        for number, body in objects.items():
            places[number] = len(self._out)
            self._out += b"%d 0 obj\n%b\nendobj\n" % (number, body)
        previous, self._table = self._table, len(self._out)
        first = min(objects) if previous else 0
        self._size = max(self._size, first + entries)
        lines = [b"%010d 00000 n \n" % places.get(n, 9) for n in range(first, first + entries)]
        if not previous:
            lines[0] = b"0000000000 65535 f \n"
        before = b"/Prev %d " % previous if previous else b""
        self._out += b"xref\n%d %d\n%b" % (first, entries, b"".join(lines))
        self._out += b"trailer\n<</Size %d /Root 1 0 R %b%b>>\n" % (self._size, before, rest)
        self._out += b"startxref\n%d\n%%%%EOF\n" % self._table

    def sealed(self) -> bytes:
        """Fill in the range of the seal."""
        content = bytes(self._out)
        start = content.index(b"/Contents <") + 10
        after = content.index(b">", start) + 1
        numbers = b"%010d %010d %010d %010d" % (0, start, after, len(content) - after)
        return content.replace(_RANGE, numbers)


def _file(form: bytes, catalogue: bytes = b"/AcroForm 5 0 R", entries: int = 6) -> bytes:
    """Put one object of any length where a reader has to pass."""
    builder = _Builder()
    pages = b"<</Type /Pages /Kids [] /Count 0>>"
    builder.revision({1: b"<</Type /Catalog>>", 2: pages, 5: form}, entries)
    seal = b"<</Type /Sig /Contents <%b> /ByteRange [%b]>>" % (b"00" * 1000, _RANGE)
    builder.revision({1: b"<</Type /Catalog /Pages 2 0 R %b>>" % catalogue, 3: seal}, 3)
    return builder.sealed()


_OBJECTS: dict[str, Callable[[], bytes]] = {
    "an array of numbers": lambda: _file(b"<</Fields [%b]>>" % (b"0 " * (_ROOM // 2))),
    "an array of itself": lambda: _file(b"<</Fields [%b]>>" % (b"5 0 R " * (_ROOM // 6))),
    "brackets in brackets": lambda: _file(b"[" * _ROOM),
    "brackets by the seal": lambda: _file(b"<<>>", b"/AcroForm " + b"[" * 60_000),
    "dictionaries in dictionaries": lambda: _file(b"<</A " * (_ROOM // 5)),
    "one string": lambda: _file(b"(" + b"\\060" * (_ROOM // 4) + b")"),
    "one string of digits": lambda: _file(b"<" + b"0" * _ROOM + b">"),
    "comments": lambda: _file(b"%a\n" * (_ROOM // 3) + b"<<>>"),
    "a field that is its own child": lambda: _file(b"<</Fields [5 0 R] /Kids [5 0 R] /T (a)>>"),
    "a table of everything": lambda: _file(b"<<>>", entries=_ROOM // 20),
}


def hostile_files(work: Workshop) -> dict[str, bytes]:
    """Give each file by what is special in it."""
    sealed = work.sealed
    room = _ROOM - len(sealed)
    return {
        "spaces after startxref": sealed + (b"startxref" + b" " * 1000) * (room // 1010),
        "slashes": sealed[:9] + b"/" * room + sealed[9:],
        "half names": sealed[:9] + b"/ByteRang" * (room // 9) + sealed[9:],
        "names of numbers": sealed + b"/#42#79#74#65" * (room // 13),
        "many ends": sealed + b"startxref\n9\n%%EOF\n" * (room // 19),
        **{name: make() for name, make in _OBJECTS.items()},
    }
