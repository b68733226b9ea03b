"""What a traced child does to a data folder; it writes a number once each step is confirmed."""

import os
import sys
from contextlib import closing
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from integration.backups.vault_samples import SHEET, House
from integration.keys.fake_doors import FakeKeyring
from integration.keys.vaults import WORDS
from integration.store.samples import KEY, a_draft, a_sign_off, an_agreement

from familypact.app.erase import EraseEverything
from familypact.infra.backups.backup_folder import backups_in
from familypact.infra.backups.own_files import OurFiles
from familypact.infra.store.sqlite_store import open_store
from familypact.infra.user_folders import user_folders

NEW_WORDS = "another horse battery"


def confirm(number: int) -> None:
    os.write(1, str(number).encode())


def house_in(folder: Path) -> House:
    return House(folder, FakeKeyring(there=False))


def begin(folder: Path) -> None:
    """Make keys and a store where nothing is yet."""
    house = house_in(folder)
    key = house.vault.create(WORDS)
    house.changes.use_sheet(key, SHEET)
    confirm(0)
    with closing(open_store(folder, key)) as store:
        store.agree(an_agreement())
        confirm(1)


def save(folder: Path) -> None:
    with closing(open_store(folder, KEY)) as store:
        for number in range(8):
            store.save_draft(replace(a_draft(), card=number))
            confirm(number)


def sign(folder: Path) -> None:
    with closing(open_store(folder, KEY)) as store:
        for number in range(8):
            store.add_sign_off(1, a_sign_off(note=str(number)))
            confirm(number)


def migrate(folder: Path) -> None:
    open_store(folder, KEY).close()
    confirm(0)


def back_up(folder: Path) -> None:
    house = house_in(folder)
    key = house.vault.open(SHEET.text())
    with closing(open_store(folder, key)) as store:
        for number in range(3):
            store.save_draft(replace(a_draft(), card=number + 1))
            house.backups(store, key).make(house.clock.today())
            confirm(number)


def restore(folder: Path) -> None:
    """The backup holds version 1; version 2 was agreed since."""
    house_in(folder).restoring.restore(backups_in(folder)[0].path, SHEET.text())
    confirm(0)


def restore_other_key(folder: Path) -> None:
    """As on another computer, or after the locks were changed."""
    restore(folder)


def lock_anew(folder: Path) -> None:
    house = house_in(folder)
    key = house.vault.open(SHEET.text())
    with closing(open_store(folder, key)) as store:
        house.new_lock(store).lock_anew(key, WORDS, SHEET)
    confirm(0)
    open_store(folder, house.vault.open(SHEET.text())).close()
    confirm(1)


def new_passphrase(folder: Path) -> None:
    house = house_in(folder)
    house.changes.set_passphrase(house.vault.open(SHEET.text()), NEW_WORDS)
    confirm(0)


def erase(folder: Path) -> None:
    house = house_in(folder)
    EraseEverything(house.changes, OurFiles(user_folders(folder)), lambda: True).erase()
    confirm(0)


DEEDS = {
    each.__name__: each
    for each in (
        begin,
        save,
        sign,
        migrate,
        back_up,
        restore,
        restore_other_key,
        lock_anew,
        new_passphrase,
        erase,
    )
}

if __name__ == "__main__":
    DEEDS[sys.argv[1]](Path(sys.argv[2]))
