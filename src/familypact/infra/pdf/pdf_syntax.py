"""Spell values the way a PDF file writes them; all that is passed on from here is spelled."""

from collections.abc import Iterable, Mapping

_BEGINS_ITSELF = b"/<[("
# Brackets end a text, readers mend line ends, and no family's name may look like a name of PDF's.
_ESCAPED = [(sign.encode(), b"\\%03o" % ord(sign)) for sign in "\\()/\r"]


def short(value: float, places: int = 2) -> str:
    """Give a number as short as can be, and never with an exponent."""
    if isinstance(value, int):
        return str(value)
    written = f"{value:.{places}f}".rstrip("0").rstrip(".")
    return "0" if written == "-0" else written


def number(value: float, places: int = 2) -> bytes:
    return short(value, places).encode("ascii")


def reference(to: int) -> bytes:
    return b"%d 0 R" % to


def text(words: str) -> bytes:
    """Spell a text in ASCII where that does, and else in UTF-16."""
    plain = words.encode("ascii") if words.isascii() else b"\xfe\xff" + words.encode("utf-16-be")
    for sign, escape in _ESCAPED:
        plain = plain.replace(sign, escape)
    return b"(%b)" % plain


def array(items: Iterable[bytes]) -> bytes:
    return b"[" + b" ".join(items) + b"]"


def numbers(values: Iterable[float], places: int = 2) -> bytes:
    return array(number(value, places) for value in values)


def dictionary(entries: Mapping[str, bytes]) -> bytes:
    return b"<<" + b"".join(_entry(name, value) for name, value in entries.items()) + b">>"


def _entry(name: str, value: bytes) -> bytes:
    between = b"" if value[:1] in _BEGINS_ITSELF else b" "
    return b"/%b%b%b" % (name.encode("ascii"), between, value)
