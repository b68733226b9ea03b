"""Reads an answers file into its structs, and knows the line of everything that stands in it."""

import json
import re
import stat
import tomllib
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import msgspec

from familypact.domain.errors import AnswersFileError, AnswersTrouble, BadValueError
from familypact.infra.answers_format import AnswersFile
from familypact.infra.toml_lines import Place, lines_of

MOST_BYTES = 1024 * 1024
_LONGEST_SHOWN = 60
_POSITION = re.compile(r"\s*\(at (?:line (\d+), column \d+|end of document)\)$")
_FIELD = re.compile(r"^Object (contains unknown|missing required) field `([^`]*)`")
_AT = re.compile(r" - at `\$(.*)`$")
_PART = re.compile(r"\.(\w+)|\[(\d+)\]|\[(\.\.\.)\]")

# What tomllib and msgspec hand over: any of TOML's types.
Toml = Any


class AnswersSource:
    """One answers file; `answers` is what stands in it, still in its own words."""

    def __init__(self, path: Path) -> None:
        self.path = path
        text = self._text()
        self._data = self._parsed(text)
        self._lines = lines_of(text)
        self._refuse_control_characters((), self._data)
        self.answers = self._converted()

    def wrong(
        self, place: Place, trouble: AnswersTrouble = AnswersTrouble.BAD_VALUE, detail: str = ""
    ) -> AnswersFileError:
        """Make the error for what stands in a place; without detail it quotes what stands there."""
        shown = detail or self._quoted(place)
        return AnswersFileError(self.path, self._line(place), trouble, shown)

    def unknown(self, place: Place) -> AnswersFileError:
        return self.wrong(place, AnswersTrouble.UNKNOWN_KEY, str(place[-1]))

    def missing(self, place: Place, key: str) -> AnswersFileError:
        return self.wrong(place, AnswersTrouble.MISSING_KEY, key)

    @contextmanager
    def standing_at(self, place: Place) -> Iterator[None]:
        """Give a value that the domain refuses its place in the file."""
        try:
            yield
        except BadValueError as error:
            raise self.wrong(place) from error

    def words(self, place: Place, text: str) -> str:
        """Return a text without blanks around it; there must be something to see in it."""
        if not any(unicodedata.category(sign)[0] not in "ZC" for sign in text):
            raise self.wrong(place)
        return text.strip()

    def _text(self) -> str:
        try:
            # The kind is asked before opening: opening a pipe would wait for ever.
            about = self.path.stat()
            if not stat.S_ISREG(about.st_mode) or about.st_size > MOST_BYTES:
                raise AnswersFileError(self.path, 1, AnswersTrouble.NOT_READABLE, "")
            return self.path.read_bytes().decode("utf-8-sig")
        except (OSError, ValueError) as error:  # a name with a zero byte is a ValueError
            raise AnswersFileError(self.path, 1, AnswersTrouble.NOT_READABLE, "") from error

    def _parsed(self, text: str) -> Toml:
        try:
            return tomllib.loads(text)
        except (ValueError, RecursionError) as error:
            said = str(error) or "?"
            found = _POSITION.search(said)
            line = int(found[1]) if found and found[1] else self._last_line(text, found)
            detail = _POSITION.sub("", said)
            raise AnswersFileError(self.path, line, AnswersTrouble.SYNTAX, detail) from error

    @staticmethod
    def _last_line(text: str, found: re.Match[str] | None) -> int:
        return 1 if found is None else max(1, len(text.splitlines()))

    def _line(self, place: Place) -> int:
        while place not in self._lines:
            place = place[:-1]
        return self._lines[place]

    def _at(self, place: Place) -> Toml:
        found = self._data
        for part in place:
            found = found[part]
        return found

    def _quoted(self, place: Place) -> str:
        value = self._at(place)
        shown = json.dumps(value, ensure_ascii=False, default=str)
        if len(shown) > _LONGEST_SHOWN:
            length = f" ({len(value)})" if isinstance(value, str | list) else ""
            shown = f"{shown[:_LONGEST_SHOWN]}…{length}"
        return f"{_key_of(place)} = {shown}"

    def _refuse_control_characters(self, place: Place, value: Toml) -> None:
        match value:
            case dict():
                for key, inner in value.items():
                    self._refuse_control_characters((*place, key), inner)
            case list():
                for count, inner in enumerate(value):
                    self._refuse_control_characters((*place, count), inner)
            case str() if any(unicodedata.category(sign) == "Cc" for sign in value):
                raise self.wrong(place)

    def _converted(self) -> AnswersFile:
        try:
            return msgspec.convert(self._data, AnswersFile)
        except msgspec.ValidationError as error:
            raise self._explained(str(error)) from error

    def _explained(self, message: str) -> AnswersFileError:
        found = _AT.search(message)
        place = self._place(message, found[1] if found else "")
        field = _FIELD.match(message)
        if field and field[1] == "contains unknown":
            return self.unknown((*place, field[2]))
        if field:
            return self.missing(place, field[2])
        wanted = re.match(r"Expected `([^`]+)`, got `", message)
        if wanted:
            kind = " / ".join(_KINDS.get(k, k) for k in wanted[1].split(" | ") if k != "null")
            return self.wrong(place, AnswersTrouble.WRONG_TYPE, f"{self._quoted(place)} ({kind})")
        limit = re.match(r"Expected (.*?)(?: - at .*)?$", message)
        detail = self._quoted(place)
        return self.wrong(place, detail=f"{detail} ({limit[1]})" if limit else detail)

    def _place(self, message: str, path: str) -> Place:
        """Name the place that a message means: it hides the keys of tables with free keys."""
        place: Place = ()
        for name, count, hidden in _PART.findall(path):
            if name:
                place = (*place, name)
            elif count:
                place = (*place, int(count))
            elif hidden:
                place = (*place, self._hidden_key(place, message))
        return place

    def _hidden_key(self, place: Place, message: str) -> str:
        """Find the key whose value alone brings about the very same message."""
        return next(str(key) for key in self._at(place) if self._says(place, key, message))

    def _says(self, place: Place, key: str, message: str) -> bool:
        data = _with_only(self._data, place, key)
        try:
            msgspec.convert(data, AnswersFile)
        except msgspec.ValidationError as error:
            return str(error) == message
        return False


_KINDS = {
    "str": '"…"',
    "int": "123",
    "bool": "true / false",
    "array": "[ … ]",
    "object": "[table]",
}


def _key_of(place: Place) -> str:
    """Give the key a value stands under, for an element that of its array."""
    return next((part for part in reversed(place) if isinstance(part, str)), "")


def _with_only(value: Toml, place: Place, key: str) -> Toml:
    """Copy the data with a single key left in the table at a place."""
    if not place:
        return {key: value[key]}
    first, *rest = place
    inner = _with_only(value[first], tuple(rest), key)
    if isinstance(value, dict):
        return {**value, first: inner}
    return [inner if count == first else each for count, each in enumerate(value)]
