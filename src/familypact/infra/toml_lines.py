"""Finds in which line of a TOML text a key or an element stands; `tomllib` does not tell."""

import tomllib
from bisect import bisect_right
from collections.abc import Mapping

Place = tuple[str | int, ...]  # keys and, within arrays, counts from 0

_BLANK = " \t\r"
_EMPTY = " \t\r\n"
_ENDS_A_BARE_VALUE = ",]}\n#"
_QUOTES = "\"'"


def lines_of(text: str) -> Mapping[Place, int]:
    """Give the line, counted from 1, of every key and array element of a *valid* TOML text."""
    finder = _Finder(text)
    finder.read()
    return finder.found


class _Finder:
    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0
        self._breaks = [i for i, sign in enumerate(text) if sign == "\n"]
        self._tables: dict[Place, int] = {}  # how many tables an array of tables has so far
        self._table: Place = ()
        self.found: dict[Place, int] = {(): 1}

    def read(self) -> None:
        while self._skip(_EMPTY):
            if self._here() == "[":
                self._header()
            else:
                self._pair(self._table)

    def _here(self) -> str:
        return self._text[self._at : self._at + 1]

    def _skip(self, signs: str) -> bool:
        """Pass over such signs and comments; tell whether anything is left."""
        while (sign := self._here()) and (sign in signs or sign == "#"):
            if sign == "#":
                self._at = self._find("\n")
            else:
                self._at += 1
        return bool(sign)

    def _find(self, sign: str) -> int:
        place = self._text.find(sign, self._at)
        return len(self._text) if place < 0 else place

    def _note(self, place: Place) -> None:
        self.found.setdefault(place, bisect_right(self._breaks, self._at - 1) + 1)

    def _header(self) -> None:
        brackets = 2 if self._text.startswith("[[", self._at) else 1
        start, self._at = self._at, self._at + brackets
        *outer, last = self._key()
        place: Place = ()
        for part in outer:
            place = self._within((*place, part))
        place = (*place, last)
        self._at, end = start, self._at
        self._note(place)
        if brackets > 1:
            self._tables[place] = self._tables.get(place, 0) + 1
            place = self._within(place)
            self._note(place)
        self._at = end + brackets
        self._table = place

    def _within(self, place: Place) -> Place:
        """Step into the newest table of an array of tables."""
        self._note(place)
        count = self._tables.get(place)
        return place if count is None else (*place, count - 1)

    def _pair(self, table: Place) -> None:
        start = self._at
        keys = self._key()
        end, self._at = self._at, start
        for length in range(1, len(keys) + 1):
            self._note((*table, *keys[:length]))
        self._at = end + 1  # the equals sign
        self._value((*table, *keys))

    def _key(self) -> list[str]:
        """Read a key, dotted or not, and stop behind it."""
        parts: list[str] = []
        while self._skip(_BLANK):
            if self._here() in _QUOTES:
                start = self._at
                self._string()
                quoted = self._text[start : self._at]
                parts.append(str(tomllib.loads(f"key = {quoted}")["key"]))
            else:
                parts.append(self._bare_key())
            self._skip(_BLANK)
            if self._here() != ".":
                break
            self._at += 1
        return parts

    def _bare_key(self) -> str:
        start = self._at
        while (sign := self._here()).isalnum() or sign in ("-", "_"):
            self._at += 1
        return self._text[start : self._at]

    def _value(self, place: Place) -> None:
        self._skip(_BLANK)
        match self._here():
            case '"' | "'":
                self._string()
            case "[":
                self._array(place)
            case "{":
                self._inline_table(place)
            case _:
                while (sign := self._here()) and sign not in _ENDS_A_BARE_VALUE:
                    self._at += 1

    def _array(self, place: Place) -> None:
        self._at += 1
        count = 0
        while self._skip(_EMPTY + ",") and self._here() != "]":
            self._note((*place, count))
            self._value((*place, count))
            count += 1
        self._at += 1

    def _inline_table(self, place: Place) -> None:
        self._at += 1
        while self._skip(_EMPTY + ",") and self._here() != "}":
            self._pair(place)
        self._at += 1

    def _string(self) -> None:
        quote = self._here()
        if self._text.startswith(quote * 3, self._at):
            self._long_string(quote)
            return
        self._at += 1
        while self._here() != quote:
            self._at += 2 if quote == '"' and self._here() == "\\" else 1
        self._at += 1

    def _long_string(self, quote: str) -> None:
        self._at += 3
        while not self._text.startswith(quote * 3, self._at):
            self._at += 2 if quote == '"' and self._here() == "\\" else 1
        self._at += 3
        while self._here() == quote:  # up to two quotes may stand right before the end
            self._at += 1
