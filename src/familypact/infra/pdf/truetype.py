"""Reads a TrueType font and cuts it down to the glyphs that a PDF shows."""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from familypact.infra.pdf.fonts import FontUnusableError

_HEAD = struct.Struct(">4sHHHH")
_ENTRY = struct.Struct(">4sIII")
_NAME = struct.Struct(">HHHHHH")
_POST_SCRIPT_NAME, _WINDOWS = 6, 3
_CAPITALS_SINCE = 2  # the version of the OS/2 table that tells how high capitals are
_MOVES_WORDS, _HAS_SCALE, _MORE, _HAS_TWO_SCALES, _HAS_MATRIX = 0x1, 0x8, 0x20, 0x40, 0x80
_MOST_SHORT, _NEGATIVE = 0xFFFF, 0x80
_CHECK = 0xB1B0AFBA  # what all numbers of a font come to


@dataclass(frozen=True, slots=True)
class FontMeasures:
    """What a PDF says of a font, in thousandths of its size."""

    box: tuple[int, int, int, int]
    ascent: int
    descent: int
    capitals: int
    stem: int


class TrueType:
    """One font file in memory; raises FontUnusableError where it is none."""

    def __init__(self, path: Path) -> None:
        try:
            self._data = path.read_bytes()
            self._widths: dict[int, float] = {}
            self._tables = self._directory()
            self._read()
        except (OSError, struct.error, KeyError, ValueError) as error:
            raise FontUnusableError(path) from error

    def width(self, glyph: int) -> float:
        """Return the glyph's advance in thousandths of the font size."""
        if glyph not in self._widths:
            self._widths[glyph] = self._advance(glyph) * 1000 / self._em
        return self._widths[glyph]

    def outline(self, glyph: int) -> bytes:
        """Return the glyph as the font has it; nothing for a space."""
        start, end = self._places[glyph], self._places[glyph + 1]
        return self._glyphs[start:end]

    def subset(self, glyphs: Sequence[int | None]) -> bytes:
        """Return a font with these glyphs, from number 1 on; each may come more than once.

        None leaves a gap: a number that nothing is drawn for.
        """
        chosen = [0, *glyphs]
        place: dict[int, int] = {}
        for number, glyph in enumerate(chosen):
            if glyph is not None:
                place.setdefault(glyph, number)
        outlines = []
        for glyph in chosen:  # grows while it is walked: parts of glyphs are glyphs themselves
            outline = bytearray(b"" if glyph is None else self.outline(glyph))
            for at in _part_places(outline):
                part = _unsigned(outline, at)
                if part not in place:
                    place[part] = len(chosen)
                    chosen.append(part)
                outline[at : at + 2] = place[part].to_bytes(2, "big")
            outlines.append(bytes(outline))
        return _font(self._kept(chosen, outlines))

    def _kept(self, chosen: list[int | None], outlines: list[bytes]) -> dict[bytes, bytes]:
        """Return the tables that a PDF needs: it brings letters, names and layout itself."""
        places, at = [0], 0
        for outline in outlines:
            at += len(outline) + len(outline) % 2
            places.append(at // 2)
        is_short = at // 2 <= _MOST_SHORT
        head = bytearray(self._table(b"head"))
        head[8:12] = bytes(4)
        head[50:52] = bytes((0, 0 if is_short else 1))
        count = len(chosen)
        hhea = self._table(b"hhea")[:34] + count.to_bytes(2, "big")
        maxp = self._table(b"maxp")
        sides = (bytes(4) if g is None else self._sides(g) for g in chosen)
        kind, step = ("H", 1) if is_short else ("I", 2)
        return {
            b"glyf": b"".join(o + bytes(len(o) % 2) for o in outlines),
            b"head": bytes(head),
            b"hhea": hhea,
            b"hmtx": b"".join(sides),
            b"loca": struct.pack(f">{len(places)}{kind}", *(step * p for p in places)),
            b"maxp": maxp[:4] + count.to_bytes(2, "big") + maxp[6:],
        }

    def _directory(self) -> dict[bytes, tuple[int, int]]:
        _, count, *_ = _HEAD.unpack_from(self._data)
        entries = (_ENTRY.unpack_from(self._data, 12 + 16 * i) for i in range(count))
        return {tag: (start, length) for tag, _, start, length in entries}

    def _table(self, tag: bytes) -> bytes:
        start, length = self._tables[tag]
        table = self._data[start : start + length]
        if len(table) != length:
            raise ValueError(tag)
        return table

    def _read(self) -> None:
        head, hhea = self._table(b"head"), self._table(b"hhea")
        self._em = _unsigned(head, 18)
        if not self._em:
            raise ValueError(self._em)
        count = _unsigned(self._table(b"maxp"), 4)
        self._metrics = self._table(b"hmtx")
        self._measured = _unsigned(hhea, 34)
        kind, step = ("I", 1) if _unsigned(head, 50) else ("H", 2)
        places = struct.unpack_from(f">{count + 1}{kind}", self._table(b"loca"))
        self._places = [step * place for place in places]
        self._glyphs = self._table(b"glyf")
        self.name = self._read_name()
        self.measures = self._read_measures(head, hhea)

    def _read_measures(self, head: bytes, hhea: bytes) -> FontMeasures:
        os2 = self._table(b"OS/2")
        version, weight = struct.unpack_from(">HxxH", os2)
        ascent, descent = struct.unpack_from(">2h", hhea, 4)
        (capitals,) = struct.unpack_from(">h", os2, 88) if version >= _CAPITALS_SINCE else (ascent,)
        left, foot, right, top, *rest = (
            round(value * 1000 / self._em)
            for value in (*struct.unpack_from(">4h", head, 36), ascent, descent, capitals)
        )
        # No font tells how thick its stems are; this is what writers of PDFs have always guessed.
        stem = 50 + round((weight / 65) ** 2)
        return FontMeasures((left, foot, right, top), rest[0], rest[1], rest[2], stem)

    def _read_name(self) -> str:
        table = self._table(b"name")
        _, count, start = struct.unpack_from(">HHH", table)
        for i in range(count):
            system, _, _, kind, length, at = _NAME.unpack_from(table, 6 + 12 * i)
            if kind == _POST_SCRIPT_NAME and system == _WINDOWS:
                return table[start + at : start + at + length].decode("utf-16-be")
        raise KeyError(_POST_SCRIPT_NAME)

    def _advance(self, glyph: int) -> int:
        # Where all that follow are equally wide, the table tells it once.
        at = 4 * min(glyph, self._measured - 1)
        return _unsigned(self._metrics, at)

    def _sides(self, glyph: int) -> bytes:
        """Return how wide a glyph is, and how far left of its outline it begins."""
        extra = glyph - self._measured
        at = 4 * glyph + 2 if extra < 0 else 4 * self._measured + 2 * extra
        return self._advance(glyph).to_bytes(2, "big") + self._metrics[at : at + 2]


def _unsigned(table: bytes | bytearray, at: int) -> int:
    return int.from_bytes(table[at : at + 2], "big")


def _part_places(outline: bytearray) -> list[int]:
    """Return where a glyph that is put together of others names them."""
    places: list[int] = []
    if not outline or outline[0] < _NEGATIVE:  # it has contours of its own
        return places
    at, more = 10, True
    while more:
        flags = _unsigned(outline, at)
        places.append(at + 2)
        at += 8 if flags & _MOVES_WORDS else 6
        scales = ((_HAS_SCALE, 2), (_HAS_TWO_SCALES, 4), (_HAS_MATRIX, 8))
        at += next((size for flag, size in scales if flags & flag), 0)
        more = bool(flags & _MORE)
    return places


def _font(tables: dict[bytes, bytes]) -> bytes:
    count = len(tables)
    power = count.bit_length() - 1
    head = struct.pack(">IHHHH", 0x10000, count, 16 << power, power, 16 * count - (16 << power))
    at = len(head) + 16 * count
    entries, bodies, head_at = [], [], 0
    for tag, table in sorted(tables.items()):
        head_at = at if tag == b"head" else head_at
        entries.append(_ENTRY.pack(tag, _checksum(table), at, len(table)))
        bodies.append(table + bytes(-len(table) % 4))
        at += len(bodies[-1])
    font = bytearray(b"".join((head, *entries, *bodies)))
    font[head_at + 8 : head_at + 12] = ((_CHECK - _checksum(font)) & 0xFFFFFFFF).to_bytes(4, "big")
    return bytes(font)


def _checksum(data: bytes | bytearray) -> int:
    padded = bytes(data) + bytes(-len(data) % 4)
    words: tuple[int, ...] = struct.unpack(f">{len(padded) // 4}I", padded)
    return sum(words) & 0xFFFFFFFF
