"""Tells from a PDF's bytes alone whether it is whole and has, or pretends to have, a seal.

No object is parsed here: that costs time with a hostile file, and importing what can do it half a
second. A signature cannot hide from this, since it has to stand in the file uncompressed.
"""

import re

from familypact.app.seal_ports import SealTrouble
from familypact.infra.pdf.seal_form import MOST_ADDED_BYTES, MOST_SEAL_DIGITS, REVISIONS

_HEAD = 1024  # readers look for the beginning and the end in that many bytes
_MOST_TRAILER = 4096
_START = re.compile(rb"startxref\s+(\d{1,10})\s+%%EOF")
_TABLE = re.compile(rb"\s*(?:xref\b|\d+\s+\d+\s+obj\b)")
_PREVIOUS = re.compile(rb"/Prev\s+(\d{1,10})\b")
_RANGE = re.compile(rb"/ByteRange\s*\[\s*(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s+(\d{1,10})\s*\]")
_SEAL_WORDS = ("ByteRange", "DocMDP", "SigFlags", "SigRef", "Sig", "FieldMDP", "UR3")


def _name(word: str) -> bytes:
    """Find a PDF name also where some letters are written by their number: /B#79teRange."""
    letters = (rb"(?:%b|#%b)" % (re.escape(c.encode()), _hex(c)) for c in word)
    return rb"/" + b"".join(letters) + rb"(?![A-Za-z0-9])"


def _hex(letter: str) -> bytes:
    return b"".join(
        rb"[%c%c]" % (d, d - 32) if chr(d).isalpha() else b"%c" % d for d in b"%x" % ord(letter)
    )


_CLAIMS = re.compile(b"|".join(_name(word) for word in _SEAL_WORDS))
_BYTE_RANGE = re.compile(_name("ByteRange"))
_LOCKED = re.compile(_name("Encrypt"))


def is_pdf(content: bytes) -> bool:
    return b"%PDF-" in content[:_HEAD]


def is_locked(content: bytes) -> bool:
    """Tell whether it says that it is encrypted."""
    return _LOCKED.search(content) is not None


def claims_seal(content: bytes) -> bool:
    """Tell whether anything in it looks like a seal or a part of one."""
    return _CLAIMS.search(content) is not None


def is_whole(content: bytes) -> bool:
    """Tell whether it ends as a PDF does and its last table is where it says."""
    starts = _START.findall(content, max(0, len(content) - _HEAD))
    return bool(starts) and _TABLE.match(content, int(starts[-1])) is not None


def seal_trouble(content: bytes) -> SealTrouble | None:
    """Say what is wrong with the outer form: one seal, over all of the file, upon one poster."""
    tails = list(_START.finditer(content))
    if not tails:
        return SealTrouble.DAMAGED
    if content[tails[-1].end() :] not in (b"", b"\n"):
        return SealTrouble.ADDED if len(tails) > 1 else SealTrouble.DAMAGED
    places = _tables(content, int(tails[-1][1]))
    if places is None or len(places) < REVISIONS:
        return SealTrouble.NOT_OURS
    if len(places) > REVISIONS:
        return SealTrouble.ADDED
    return _range_trouble(content, places[-1])


def _tables(content: bytes, place: int) -> list[int] | None:
    """Follow the tables of contents backwards; None where one is compressed, as ours never are."""
    places: list[int] = []
    while len(places) <= REVISIONS:
        if not content.startswith(b"xref", place):
            return None
        places.append(place)
        trailer = content.find(b"trailer", place)
        end = content.find(b"startxref", trailer)
        if not 0 < end - trailer <= _MOST_TRAILER or b"#" in content[trailer:end]:
            return None
        previous = _PREVIOUS.search(content, trailer, end)
        if previous is None:
            return places
        place = int(previous[1])
    return places


def _range_trouble(content: bytes, first_table: int) -> SealTrouble | None:
    """Refuse a seal that leaves out more of the file than its own digits."""
    ranges = _RANGE.findall(content)
    if len(ranges) != 1 or len(_BYTE_RANGE.findall(content)) != 1:
        return SealTrouble.NOT_OURS
    start, length, after, rest = (int(number) for number in ranges[0])
    if after + rest < len(content):
        return SealTrouble.ADDED
    if after + rest > len(content):
        return SealTrouble.DAMAGED
    if start or not 0 < after - length <= MOST_SEAL_DIGITS:
        return SealTrouble.NOT_OURS
    base = _START.search(content, first_table)
    added = len(content) - (base.end() if base else 0)
    return SealTrouble.NOT_OURS if added > MOST_ADDED_BYTES else None
