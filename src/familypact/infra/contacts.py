"""The directory of places to turn to, read from the file that ships with the program."""

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


class TomlContacts:
    """Satisfies Contacts; reads the file when the first contact is asked for."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: tuple[Contact, ...] | None = None

    def for_country(self, code: str) -> tuple[Contact, ...]:
        wanted = code.strip().upper()
        own = (contact for contact in self._all() if wanted and contact.country == wanted)
        international = (contact for contact in self._all() if not contact.country)
        return (*sorted(own, key=_rank), *sorted(international, key=_rank))

    def countries(self) -> tuple[str, ...]:
        return tuple(sorted({contact.country for contact in self._all() if contact.country}))

    def _all(self) -> tuple[Contact, ...]:
        if self._known is None:
            self._known = read_contacts(self._path)
        return self._known


def read_contacts(path: Path) -> tuple[Contact, ...]:
    """Raise FileNotReadableError for a file that is not such a directory."""
    try:
        with path.open("rb") as file:
            entries = tomllib.load(file)["contact"]
        return tuple(_contact(entry) for entry in entries)
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise FileNotReadableError(path) from error


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
