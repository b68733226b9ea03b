"""Put the glyphs that a PDF uses into it, each with the letters it stands for."""

import zlib
from itertools import groupby

from familypact.infra.pdf.fonts import Face
from familypact.infra.pdf.pdf_file import PdfFile
from familypact.infra.pdf.pdf_syntax import array, dictionary, numbers, reference
from familypact.infra.pdf.truetype import TrueType

_CMAP_BLOCK = 100  # the most entries that one list in a character map may have
_BEFORE_SPACE = 0x1F  # so that the code of a space is 1
_BEYOND_ASCII = 0x60
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
1 beginbfrange
<0001> <005F> <0020>
endbfrange
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
        self._cut: dict[str, tuple[tuple[int | None, ...], bytes]] = {}

    def of(self, face: Face) -> TrueType:
        if face.name not in self._read:
            self._read[face.name] = TrueType(face.file)
        return self._read[face.name]

    def cut(self, face: Face, glyphs: tuple[int | None, ...]) -> bytes:
        """Return the font with these glyphs only, numbered from 1 on; None leaves a gap."""
        known, program = self._cut.get(face.name, ((), b""))
        if known != glyphs or not program:
            program = self.of(face).subset(glyphs)
            self._cut[face.name] = (glyphs, program)
        return program


class EmbeddedFont:
    """One face in one PDF. A glyph that stands for different letters gets a code for each.

    The letters of ASCII have the same codes in every face, so that one short map tells of all.
    """

    def __init__(self, resource: str, face: Face, files: FontFiles) -> None:
        self.resource = resource
        self._face = face
        self._files = files
        self._file = files.of(face)
        self._codes: dict[tuple[int, str], int] = {}
        self._glyphs: dict[int, int] = {}
        self._next = _BEYOND_ASCII

    def code(self, glyph: int, text: str) -> int:
        key = glyph, text
        if key not in self._codes:
            self._codes[key] = self._new_code(text)
            self._glyphs[self._codes[key]] = glyph
        return self._codes[key]

    def width(self, glyph: int) -> float:
        """Return the glyph's advance in thousandths of the font size."""
        return self._file.width(glyph)

    def _new_code(self, text: str) -> int:
        if len(text) == 1 and text.isascii() and text.isprintable():
            code = ord(text) - _BEFORE_SPACE
            if code not in self._glyphs:
                return code
        self._next += 1
        return self._next - 1

    def add_to(self, file: PdfFile) -> int:
        """Write the font's objects and return the number of the one to refer to."""
        # The codes are the numbers of the glyphs in the font that is cut: no table between them.
        last = max(self._glyphs)
        glyphs = tuple(self._glyphs.get(code) for code in range(1, last + 1))
        program = self._files.cut(self._face, glyphs)
        name = f"/{_prefix(program)}+{self._file.name}".encode("ascii")
        system = {"Registry": b"(Adobe)", "Ordering": b"(Identity)", "Supplement": b"0"}
        descendant = {
            "Type": b"/Font",
            "Subtype": b"/CIDFontType2",
            "BaseFont": name,
            "CIDSystemInfo": dictionary(system),
            "FontDescriptor": reference(self._add_descriptor(file, name, program)),
            "W": self._widths(glyphs),
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

    def _widths(self, glyphs: tuple[int | None, ...]) -> bytes:
        parts: list[bytes] = []
        for used, group in groupby(enumerate(glyphs, start=1), lambda pair: pair[1] is not None):
            places = list(group)
            if used:
                widths = numbers(self.width(glyph) for _, glyph in places if glyph is not None)
                parts += (b"%d" % places[0][0], widths)
        return array(parts)

    def _to_unicode(self) -> bytes:
        rows = [
            f"<{code:04X}> <{_digits(text)}>"
            for (_, text), code in self._codes.items()
            if code >= _BEYOND_ASCII
        ]
        blocks = (rows[i : i + _CMAP_BLOCK] for i in range(0, len(rows), _CMAP_BLOCK))
        return _CMAP.format(entries="\n".join(_block(block) for block in blocks)).encode("ascii")


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
