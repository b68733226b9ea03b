"""A file of a gigabyte, mostly hole: no reader takes it into memory, none breaks."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from fakes import FakeContacts, FixedClock
from fuzz.guard import Guard
from integration.backups.vault_samples import SHEET, House
from integration.keys.fake_doors import FakeKeyring
from integration.store.samples import KEY

from familypact.app.card_words import CardWords
from familypact.app.settings import Settings
from familypact.catalogue.whole import whole_catalogue
from familypact.domain.errors import FamilyPactError
from familypact.infra.answers import AnswersReader
from familypact.infra.contacts import TomlContacts
from familypact.infra.keys.slots import read_slots
from familypact.infra.one_window import OneWindow
from familypact.infra.passphrase_file import read_passphrase
from familypact.infra.reminders.book import SqliteBook
from familypact.infra.reminders.words_file import load_words
from familypact.infra.settings_file import JsonSettings
from familypact.infra.store.sqlite_store import open_store

SIZE = 1 << 30

# Each looks at the file of its name, in its folder.
REFUSED: dict[str, Callable[[Path], object]] = {
    "answers.toml": lambda p: AnswersReader(whole_catalogue(), FakeContacts(), FixedClock()).read(
        p
    ),
    "contacts.toml": lambda p: TomlContacts(p).for_country("GB"),
    "keyslots.json": read_slots,
    "store.db": lambda p: open_store(p.parent, KEY),
    "reminders.db": SqliteBook,
    "some.familypact-backup": lambda p: House(
        p.parent / "house", FakeKeyring(there=False)
    ).restoring.look(p, SHEET.text()),
}
PASSED_OVER: dict[str, tuple[Callable[[Path], object], object]] = {
    "settings.json": (lambda p: JsonSettings(p.parent).load(), Settings()),
    "reminder-words.json": (lambda p: load_words(p.parent), CardWords()),
    "in-use.lock": (lambda p: OneWindow(p.parent).holder(), None),
    "words": (lambda p: set(read_passphrase(p)), {"\0"}),
}


def big(path: Path) -> Path:
    path.touch()
    os.truncate(path, SIZE)
    return path


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_it_is_refused(place: Path, guard: Guard, name: str) -> None:
    path = big(place / name)

    with guard.case(), pytest.raises(FamilyPactError):
        REFUSED[name](path)


@pytest.mark.parametrize("name", sorted(PASSED_OVER))
def test_it_counts_as_none(place: Path, guard: Guard, name: str) -> None:
    read, usual = PASSED_OVER[name]
    path = big(place / name)

    with guard.case():
        assert read(path) == usual


def test_a_key_file_that_big_gives_way_to_its_copy(place: Path) -> None:
    house = House(place / "family", FakeKeyring(there=False))
    key = house.settled()
    big(house.folder / "keyslots.json")

    house.vault.restore_previous_copy()

    assert house.vault.open(SHEET.text()) == key
