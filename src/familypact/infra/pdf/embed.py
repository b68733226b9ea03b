"""Put the glyphs that a PDF uses into it, each with the letters it stands for."""

import copy
import zlib
from collections.abc import Iterable
from typing import Any

from reportlab.pdfbase import pdfdoc
from reportlab.pdfbase.ttfonts import TTFError, TTFontFile

from familypact.infra.pdf.fonts import Face, FontUnusableError

_CMAP_BLOCK = 100  # the most entries that one list in a character map may have
_SYMBOLIC = 4
_MOST_CUT = 30  # a dozen kilobytes each
_LETTERS = "ABCDEFGHIJKLMNOP"

_CMAP = """/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
{entries}
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""


class CleanStream(pdfdoc.PDFStream):  # type: ignore[misc]
    """A compressed stream with the line end before `endstream` that archives demand."""

    def __init__(self, content: bytes, entries: dict[str, Any] | None = None) -> None:
        super().__init__(pdfdoc.PDFDictionary(dict(entries or {})), content)
        self.filters: list[Any] | None = [pdfdoc.PDFZCompress]

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        formatted: bytes = super().format(document)
        body = formatted.removesuffix(b"endstream\n")
        # A last byte that looks like half a line end must not be taken for a part of ours.
        end = b"\r\n" if body.endswith(b"\r") else b"\n"
        return body + end + b"endstream\n"


class FontFiles:
    """Font files read once and kept, for any number of PDFs; use one per thread."""

    def __init__(self) -> None:
        self._read: dict[str, TTFontFile] = {}
        self._cut: dict[tuple[str, tuple[int, ...]], bytes] = {}

    def of(self, face: Face) -> TTFontFile:
        if face.name not in self._read:
            try:
                self._read[face.name] = TTFontFile(str(face.file))
            except (OSError, TTFError) as error:
                raise FontUnusableError(face.file) from error
        return self._read[face.name]

    def cut(self, face: Face, glyphs: tuple[int, ...]) -> bytes:
        """Return the font with these glyphs only, numbered from 1 on in their order."""
        key = (face.name, glyphs)
        if key not in self._cut:
            if len(self._cut) >= _MOST_CUT:
                self._cut.clear()
            # The cutter asks for characters; a copy is told that these are numbered as we need.
            lent = copy.copy(self.of(face))
            lent.charToGlyph = dict(enumerate(glyphs, 1))
            self._cut[key] = lent.makeSubset(list(lent.charToGlyph))
        return self._cut[key]


class EmbeddedFont:
    """One face in one PDF. A glyph that stands for different letters gets a code for each."""

    def __init__(self, resource: str, face: Face, files: FontFiles) -> None:
        self.resource = resource
        self._face = face
        self._files = files
        self._file = files.of(face)
        self._codes: dict[tuple[int, str], int] = {}

    def code(self, glyph: int, text: str) -> int:
        return self._codes.setdefault((glyph, text), len(self._codes) + 1)

    def width(self, glyph: int) -> float:
        """Return the glyph's advance in thousandths of the font size."""
        return float(self._file.hmetrics[glyph][0]) * 1000 / float(self._file.unitsPerEm)

    def add_to(self, document: pdfdoc.PDFDocument) -> None:
        """Write the font's objects and list it under its name among the page's fonts."""
        program, places = self._subset()
        name = f"{_prefix(program)}+{self._file.name.decode('ascii')}"
        descendant = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/CIDFontType2",
                "BaseFont": f"/{name}",
                "CIDSystemInfo": pdfdoc.PDFDictionary(
                    {"Registry": "(Adobe)", "Ordering": "(Identity)", "Supplement": 0}
                ),
                "FontDescriptor": document.Reference(self._descriptor(document, name, program)),
                "DW": 1000,
                "W": self._widths(),
                "CIDToGIDMap": document.Reference(CleanStream(places)),
            }
        )
        font = pdfdoc.PDFDictionary(
            {
                "Type": "/Font",
                "Subtype": "/Type0",
                "BaseFont": f"/{name}",
                "Encoding": "/Identity-H",
                "DescendantFonts": pdfdoc.PDFArray([document.Reference(descendant)]),
                "ToUnicode": document.Reference(CleanStream(self._to_unicode())),
            }
        )
        fonts = document.idToObject[pdfdoc.BasicFonts].dict
        fonts[self.resource] = document.Reference(font)

    def _subset(self) -> tuple[bytes, bytes]:
        """Return the font cut down to its used glyphs, and each code's place in it."""
        # In order, so that other words of the same letters find what was cut before.
        glyphs = tuple(sorted({glyph for glyph, _ in self._codes} - {0}))
        place = {0: 0} | {glyph: number for number, glyph in enumerate(glyphs, 1)}
        places = [0, *(place[glyph] for glyph, _ in self._codes)]
        program = self._files.cut(self._face, glyphs)
        return program, b"".join(p.to_bytes(2, "big") for p in places)

    def _descriptor(
        self, document: pdfdoc.PDFDocument, name: str, program: bytes
    ) -> pdfdoc.PDFDictionary:
        file = self._file
        stream = CleanStream(program, {"Length1": len(program)})
        return pdfdoc.PDFDictionary(
            {
                "Type": "/FontDescriptor",
                "FontName": f"/{name}",
                "Flags": _SYMBOLIC,
                "FontBBox": pdfdoc.PDFArray([round(float(v)) for v in file.bbox]),
                "ItalicAngle": 0,
                "Ascent": round(float(file.ascent)),
                "Descent": round(float(file.descent)),
                "CapHeight": round(float(file.capHeight)),
                "StemV": file.stemV,
                "FontFile2": document.Reference(stream),
            }
        )

    def _widths(self) -> pdfdoc.PDFArray:
        widths = pdfdoc.PDFArray([round(self.width(glyph), 2) for glyph, _ in self._codes])
        return pdfdoc.PDFArray([1, widths])

    def _to_unicode(self) -> bytes:
        rows = [
            f"<{code:04X}> <{text.encode('utf-16-be').hex().upper()}>"
            for (_, text), code in self._codes.items()
        ]
        blocks = (rows[i : i + _CMAP_BLOCK] for i in range(0, len(rows), _CMAP_BLOCK))
        entries = "\n".join(_block(block) for block in blocks)
        return _CMAP.format(entries=entries).encode("ascii")


class EmbeddedFonts:
    """The faces one PDF uses so far, by name."""

    def __init__(self, files: FontFiles) -> None:
        self._files = files
        self._fonts: dict[str, EmbeddedFont] = {}

    def of(self, face: Face) -> EmbeddedFont:
        if face.name not in self._fonts:
            resource = f"P{len(self._fonts) + 1}"
            self._fonts[face.name] = EmbeddedFont(resource, face, self._files)
        return self._fonts[face.name]

    def add_to(self, document: pdfdoc.PDFDocument) -> None:
        for font in self._fonts.values():
            font.add_to(document)


def _block(rows: Iterable[str]) -> str:
    listed = list(rows)
    return "\n".join([f"{len(listed)} beginbfchar", *listed, "endbfchar"])


def _prefix(program: bytes) -> str:
    """Return six letters that differ where the glyphs differ and else stay the same."""
    return "".join(_LETTERS[(zlib.crc32(program) >> (4 * i)) & 15] for i in range(6))
