"""Erasing leaves nothing of ours, touches nothing else, and goes on where it was cut off."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from integration.backups.vault_samples import House
from integration.keys.vaults import WORDS
from integration.menu.menus import files_in, menu

from familypact.app.backup import KeepBackups
from familypact.app.erase import EraseEverything
from familypact.app.ports import KeyState
from familypact.app.settings import Settings
from familypact.infra.backups.own_files import OurFiles
from familypact.infra.settings_file import JsonSettings
from familypact.infra.user_folders import Folders, user_folders


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path / "data")


def folders_of(house: House) -> Folders:
    return user_folders(house.folder)


def eraser(house: House, end: Callable[[], bool] = lambda: True) -> EraseEverything:
    return EraseEverything(house.changes, OurFiles(folders_of(house)), end)


def lived_in(house: House) -> None:
    key = house.settled()
    with closing(house.opened()) as store:
        KeepBackups(house.backups(store, key), house.clock).keep()
        house.backups(store, key).write(house.folder / "chosen")
    house.restoring.restore(house.folder / "chosen", WORDS)
    (house.folder / "chosen").unlink()
    folders_of(house).make()
    JsonSettings(folders_of(house).config).save(Settings())
    for name in ("reminders.db", "reminder-words.json", "store.version-1.db", ".store.db"):
        (house.folder / name).write_bytes(b"x")


def test_nothing_of_ours_is_left(house: House) -> None:
    lived_in(house)

    erased = eraser(house).erase()

    assert erased.is_all_gone
    assert not house.folder.exists()
    assert house.keyring.entries == {}
    assert house.vault.state() is KeyState.NEW_WITH_KEYRING


def test_our_entry_in_the_menu_goes_too_and_a_foreign_one_stays(house: House, tmp_path) -> None:
    lived_in(house)
    entry = menu(tmp_path / "home")
    files = OurFiles(folders_of(house), entry.own_files)
    entry.install()
    entry.status().icon.write_text("somebody else's", encoding="ascii")

    erased = EraseEverything(house.changes, files, lambda: True).erase()

    assert erased.is_all_gone
    assert files_in(tmp_path / "home") == [entry.status().icon]


def test_an_entry_that_cannot_be_removed_is_named(house: House, tmp_path) -> None:
    lived_in(house)
    folder = tmp_path / "a folder cannot be unlinked"
    folder.mkdir()
    files = OurFiles(folders_of(house), lambda: (folder,))

    erased = EraseEverything(house.changes, files, lambda: True).erase()

    assert erased.left == (str(folder),)
    assert files.is_being_erased()


def test_what_is_not_ours_stays(house: House) -> None:
    lived_in(house)
    others = {"holiday.jpg": house.folder, "store-list.db": house.folder, "x": house.folder / "y"}
    for name, folder in others.items():
        folder.mkdir(exist_ok=True)
        (folder / name).write_text("not ours")

    assert eraser(house).erase().is_all_gone

    assert house.files() == {"holiday.jpg", "store-list.db", "y/x"}


def test_what_cannot_be_reached_is_named(house: House) -> None:
    lived_in(house)
    house.keyring.locked = True

    erased = eraser(house, lambda: False).erase()

    assert erased.left == ("keyring", "scheduler")


def test_an_erasing_that_was_cut_off_goes_on(house: House) -> None:
    lived_in(house)
    OurFiles(folders_of(house)).note_erasing()
    (house.folder / "keyslots.json").unlink()

    erased = eraser(house).go_on()

    assert erased is not None
    assert erased.is_all_gone
    assert not house.folder.exists()


def test_without_a_note_nothing_is_erased(house: House) -> None:
    lived_in(house)
    before = house.files()

    assert eraser(house).go_on() is None
    assert house.files() == before
