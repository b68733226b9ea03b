"""The directory of places to turn to, read from the file that ships with the program."""

import re
import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from familypact.domain.errors import FileNotReadableError
from familypact.domain.help import Caller, Confidence, Contact, ContactKind

# What a family may need first stands first.
_ORDER: Mapping[ContactKind, int] = {
    kind: place
    for place, kind in enumerate(
        (
            ContactKind.EMERGENCY,
            ContactKind.HELPLINE,
            ContactKind.HOTLINE,
            ContactKind.REMOVAL,
            ContactKind.POLICE,
            ContactKind.REGULATOR,
        )
    )
}
_BEST_SUPPORTED: Mapping[Confidence, int] = {
    Confidence.CONFIRMED: 0,
    Confidence.LISTED: 1,
    Confidence.DECK: 2,
}


_ENTRY = "[[contact]]\n"
_COUNTRY = re.compile(r'^country = "([A-Z]{2}|)"$', re.MULTILINE)


class TomlContacts:
    """Satisfies Contacts; reads the file when the first contact is asked for.

    Parsing all of it takes 20 ms, on a slow computer longer than a page may take to turn. So
    entries are sorted by their line `country = "GB"`, and only those asked for are parsed.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._entries: Mapping[str, tuple[str, ...]] | None = None

    def for_country(self, code: str) -> tuple[Contact, ...]:
        wanted = code.strip().upper()
        own = self._contacts_of(wanted) if wanted else ()
        return (*own, *self._contacts_of(""))

    def countries(self) -> tuple[str, ...]:
        return tuple(sorted(code for code in self._by_country() if code))

    def _contacts_of(self, country: str) -> tuple[Contact, ...]:
        texts = self._by_country().get(country, ())
        try:
            found = [_contact(tomllib.loads(text)) for text in texts]
        except (ValueError, LookupError, TypeError) as error:
            raise FileNotReadableError(self._path) from error
        return tuple(sorted(found, key=_rank))

    def _by_country(self) -> Mapping[str, tuple[str, ...]]:
        if self._entries is None:
            try:
                self._entries = _by_country(self._path.read_text(encoding="utf-8"))
            except (OSError, ValueError) as error:
                raise FileNotReadableError(self._path) from error
        return self._entries


def _by_country(text: str) -> Mapping[str, tuple[str, ...]]:
    """Raise ValueError for a file without entries, or with one that names no country."""
    found: dict[str, tuple[str, ...]] = {}
    for entry in text.split(_ENTRY)[1:]:
        country = _COUNTRY.search(entry)
        if country is None:
            raise ValueError(entry)
        found[country[1]] = (*found.get(country[1], ()), entry)
    if not found:
        raise ValueError(text)
    return found


def _contact(entry: Mapping[str, Any]) -> Contact:
    return Contact(
        id=entry["id"],
        country=entry["country"],
        name=entry["name"],
        kind=ContactKind(entry["kind"]),
        url=entry["url"],
        phone=entry["phone"],
        languages=tuple(entry["languages"]),
        for_whom=tuple(Caller(caller) for caller in entry["for_whom"]),
        note=entry["note"],
        source=entry["source"],
        confidence=Confidence(entry["confidence"]),
        as_of=entry["as_of"],
    )


def _rank(contact: Contact) -> tuple[int, int]:
    """Order by what it does and how well it is supported; the file's own order otherwise."""
    return _ORDER[contact.kind], _BEST_SUPPORTED[contact.confidence]
