"""Keeps the words of the card in the family's language, for the helper that knows no translator."""

import json
from dataclasses import asdict, fields
from pathlib import Path

from familypact.app.card_words import CardWords
from familypact.infra.private_files import make_private_folder, write_private
from familypact.infra.small_files import read_small

_NAME = "reminder-words.json"


def save_words(folder: Path, words: CardWords) -> None:
    """Raise StoreNotWrittenError where the disk refuses."""
    make_private_folder(folder)
    write_private(folder / _NAME, json.dumps(asdict(words), indent=1).encode())


def load_words(folder: Path) -> CardWords:
    """Give English ones where there are none, or none that can be used."""
    try:
        found = json.loads(read_small(folder / _NAME))
        return CardWords(**{field.name: str(found[field.name]) for field in fields(CardWords)})
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return CardWords()
