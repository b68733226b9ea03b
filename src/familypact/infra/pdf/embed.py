"""Put the glyphs that a PDF uses into it, each with the letters it stands for."""

import zlib

from familypact.infra.pdf.fonts import Face
from familypact.infra.pdf.pdf_file import PdfFile
from familypact.infra.pdf.pdf_syntax import array, dictionary, numbers, reference
from familypact.infra.pdf.truetype import TrueType

_CMAP_BLOCK = 100  # the most entries that one list in a character map may have
_SYMBOLIC = b"4"
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


class FontFiles:
    """Font files read once and kept, for any number of PDFs; use one per thread.

    The fonts cut from them are kept too: a preview draws nearly the same page again and again.
    """

    def __init__(self) -> None:
        self._read: dict[str, TrueType] = {}
        self._cut: dict[str, tuple[tuple[int, ...], bytes]] = {}

    def of(self, face: Face) -> TrueType:
        if face.name not in self._read:
            self._read[face.name] = TrueType(face.file)
        return self._read[face.name]

    def cut(self, face: Face, glyphs: tuple[int, ...]) -> bytes:
        """Return the font with these glyphs only, numbered from 1 on."""
        known, program = self._cut.get(face.name, ((), b""))
        if known != glyphs or not program:
            program = self.of(face).subset(list(glyphs))
            self._cut[face.name] = (glyphs, program)
        return program


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
        return self._file.width(glyph)

    def add_to(self, file: PdfFile) -> int:
        """Write the font's objects and return the number of the one to refer to."""
        # The codes are the numbers of the glyphs in the font that is cut: no table between them.
        program = self._files.cut(self._face, tuple(glyph for glyph, _ in self._codes))
        name = f"/{_prefix(program)}+{self._file.name}".encode("ascii")
        system = {"Registry": b"(Adobe)", "Ordering": b"(Identity)", "Supplement": b"0"}
        widths = numbers(self.width(glyph) for glyph, _ in self._codes)
        descendant = {
            "Type": b"/Font",
            "Subtype": b"/CIDFontType2",
            "BaseFont": name,
            "CIDSystemInfo": dictionary(system),
            "FontDescriptor": reference(self._add_descriptor(file, name, program)),
            "W": array((b"1", widths)),
            "CIDToGIDMap": b"/Identity",
        }
        font = {
            "Type": b"/Font",
            "Subtype": b"/Type0",
            "BaseFont": name,
            "Encoding": b"/Identity-H",
            "DescendantFonts": array((reference(file.add(dictionary(descendant))),)),
            "ToUnicode": reference(file.add_stream(self._to_unicode(), {})),
        }
        return file.add(dictionary(font))

    def _add_descriptor(self, file: PdfFile, name: bytes, program: bytes) -> int:
        measures = self._file.measures
        length = {"Length1": b"%d" % len(program)}
        entries = {
            "Type": b"/FontDescriptor",
            "FontName": name,
            "Flags": _SYMBOLIC,
            "FontBBox": numbers(measures.box),
            "ItalicAngle": b"0",
            "Ascent": b"%d" % measures.ascent,
            "Descent": b"%d" % measures.descent,
            "CapHeight": b"%d" % measures.capitals,
            "StemV": b"%d" % measures.stem,
            "FontFile2": reference(file.add_stream(program, length)),
        }
        return file.add(dictionary(entries))

    def _to_unicode(self) -> bytes:
        rows = [f"<{code:04X}> <{_digits(text)}>" for (_, text), code in self._codes.items()]
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

    def add_to(self, file: PdfFile) -> bytes:
        """Write all and return the list in which pages look them up."""
        fonts = self._fonts.values()
        return dictionary({font.resource: reference(font.add_to(file)) for font in fonts})


def _block(rows: list[str]) -> str:
    return "\n".join([f"{len(rows)} beginbfchar", *rows, "endbfchar"])


def _digits(text: str) -> str:
    return text.encode("utf-16-be").hex().upper()


def _prefix(program: bytes) -> str:
    """Return six letters that differ where the glyphs differ and else stay the same."""
    return "".join(_LETTERS[(zlib.crc32(program) >> (4 * i)) & 15] for i in range(6))
