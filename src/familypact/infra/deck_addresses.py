"""Reads what became of the addresses in the slide deck: for traceability, none is ever shown."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from familypact.domain.deck_address import (
    Became,
    DeckAddress,
    DeckAddresses,
    DeckClosing,
    DeckList,
)
from familypact.domain.errors import FileNotReadableError


def read_deck_addresses(path: Path) -> DeckAddresses:
    """Raise FileNotReadableError for a file that is not such a list."""
    try:
        with path.open("rb") as file:
            found = tomllib.load(file)
        return DeckAddresses(
            tuple(_address(entry) for entry in found["address"]), _closing(found["closing"])
        )
    except (OSError, ValueError, LookupError, TypeError) as error:
        raise FileNotReadableError(path) from error


def _address(entry: Mapping[str, Any]) -> DeckAddress:
    return DeckAddress(
        id=entry["id"],
        list=DeckList(entry["list"]),
        address=entry["address"],
        became=Became(entry["became"]),
        successor=entry["successor"],
        source=entry["source"],
        repeated=entry.get("repeated", False),
    )


def _closing(entry: Mapping[str, Any]) -> DeckClosing:
    return DeckClosing(
        id=entry["id"],
        organisation=entry["organisation"],
        postal=entry["postal"],
        phone=entry["phone"],
        address=entry["address"],
        mail=entry["mail"],
        became=Became(entry["became"]),
        successor=entry["successor"],
        source=entry["source"],
    )
