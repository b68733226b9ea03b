"""The directory of places to turn to, read from the file that ships with the program."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from familypact.domain.errors import FileNotReadableError
from familypact.domain.help import Caller, Confidence, Contact, ContactKind, NoEmergency
from familypact.infra.small_files import read_small

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


@dataclass(frozen=True, slots=True)
class Directory:
    """What the file holds; `no_emergency` says why a country has no emergency number."""

    contacts: tuple[Contact, ...]
    no_emergency: Mapping[str, NoEmergency]


class TomlContacts:
    """Satisfies Contacts; reads the file when the first contact is asked for."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._known: Directory | None = None

    def for_country(self, code: str) -> tuple[Contact, ...]:
        wanted = code.strip().upper()
        own = (contact for contact in self._all().contacts if wanted and contact.country == wanted)
        international = (contact for contact in self._all().contacts if not contact.country)
        return (*sorted(own, key=_rank), *sorted(international, key=_rank))

    def countries(self) -> tuple[str, ...]:
        return tuple(sorted({c.country for c in self._all().contacts if c.country}))

    def why_no_emergency(self, code: str) -> NoEmergency:
        return self._all().no_emergency.get(code.strip().upper(), NoEmergency.NOT_LISTED)

    def _all(self) -> Directory:
        if self._known is None:
            self._known = read_directory(self._path)
        return self._known


def read_directory(path: Path) -> Directory:
    """Raise FileNotReadableError for a file that is not such a directory."""
    try:
        found = tomllib.loads(read_small(path).decode("utf-8"))
        contacts = tuple(_contact(entry) for entry in found["contact"])
        reasons = {each["country"]: each["why"] for each in found.get("no_emergency", ())}
        return Directory(contacts, {code: NoEmergency(why) for code, why in reasons.items()})
    except (OSError, ValueError, LookupError, TypeError, RecursionError) as error:
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
