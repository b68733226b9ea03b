"""Kills a program at random moments of its work, and looks at what it left."""

import os
import random
import shutil
import signal
import struct
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

from injection.outcome import Outcome
from integration.backups.vault_samples import SHEET, House
from integration.keys.fake_doors import FakeKeyring
from integration.keys.vaults import WORDS
from integration.store.samples import DATA, KEY, a_draft, a_sign_off, an_agreement

from familypact.app.erase import EraseEverything
from familypact.infra.backups.backup_folder import backups_in, prove
from familypact.infra.backups.own_files import OurFiles
from familypact.infra.store.connection import connect
from familypact.infra.store.copies import check_whole
from familypact.infra.store.sqlite_store import open_store
from familypact.infra.user_folders import user_folders

Confirm = Callable[[int], None]
Deed = Callable[[Confirm], None]
_NUMBER = struct.Struct("<I")


# A child that had this many steps confirmed, or was through, was shot late enough.
_ENOUGH = 4
_LATER, _SOONER = 1.15, 0.8


@dataclass
class Killer:
    """Forks, so that a trial costs milliseconds; a child does the deed and is shot.

    How long a deed takes depends on the machine and its load, so the time within which it is shot
    is felt out: longer after each child shot too early, shorter after one that was through.
    """

    root: Path
    chance: random.Random
    longest: dict[str, float] = field(default_factory=dict)

    def shoot(self, deed: Deed, longest: float) -> int:
        """Give the last number that was confirmed, -1 for none."""
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            try:
                deed(lambda number: _confirm(writing, number))
            finally:
                os._exit(0)
        os.close(writing)
        usual = self.longest.get(deed.__qualname__, longest)
        time.sleep(self.chance.uniform(0, usual))
        is_through = os.waitpid(child, os.WNOHANG)[0] == child
        if not is_through:
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
        with os.fdopen(reading, "rb") as pipe:
            said = pipe.read()
        whole = len(said) // _NUMBER.size
        is_late = is_through or whole >= _ENOUGH
        self.longest[deed.__qualname__] = usual * (_SOONER if is_late else _LATER)
        return _NUMBER.unpack_from(said, (whole - 1) * _NUMBER.size)[0] if whole else -1

    def folder(self) -> Path:
        """Give an empty place, the one before being gone."""
        place = self.root / "trial"
        shutil.rmtree(place, ignore_errors=True)
        place.mkdir(mode=0o700)
        return place


def _confirm(writing: int, number: int) -> None:
    os.write(writing, _NUMBER.pack(number))


def kill_saving(killer: Killer, trials: int) -> Outcome:
    outcome, folder, last = Outcome("kill -9 while saving"), killer.folder(), -1

    def save(confirm: Confirm) -> None:
        store = open_store(folder, KEY)
        for number in range(last + 1, last + 10_000):
            store.save_draft(replace(a_draft(), card=number))
            confirm(number)

    for _ in range(trials):
        confirmed = max(killer.shoot(save, 0.04), last)
        with closing(open_store(folder, KEY)) as store:
            draft = store.load_draft()
        found = -1 if draft is None else draft.card
        outcome.count(survived=found in (confirmed, confirmed + 1) and _is_whole(folder))
        last = found
    outcome.note = f"{last + 1} saves"
    return outcome


def kill_signing(killer: Killer, trials: int) -> Outcome:
    outcome, folder, last = Outcome("kill -9 while signing"), killer.folder(), -1
    with closing(open_store(folder, KEY)) as store:
        store.agree(an_agreement())

    def sign(confirm: Confirm) -> None:
        store = open_store(folder, KEY)
        for number in range(last + 1, last + 10_000):
            store.add_sign_off(1, a_sign_off(note=str(number)))
            confirm(number)

    for _ in range(trials):
        confirmed = max(killer.shoot(sign, 0.04), last)
        with closing(open_store(folder, KEY)) as store:
            marks = store.version(1).sign_offs
        found = int(marks[0].note) if marks else -1
        outcome.count(survived=found in (confirmed, confirmed + 1) and _is_whole(folder))
        last = found
    outcome.note = f"{last + 1} signatures"
    return outcome


def kill_migrating(killer: Killer, trials: int) -> Outcome:
    outcome, changed = Outcome("kill -9 while migrating"), 0

    for _ in range(trials):
        folder = killer.folder()
        shutil.copyfile(DATA / "store-version-1.db", folder / "store.db")
        killer.shoot(lambda _confirm, at=folder: open_store(at, KEY).close(), 0.05)
        connection = connect(folder / "store.db", KEY)
        changed += connection.execute("PRAGMA user_version").fetchone()[0] > 1
        connection.close()
        with closing(open_store(folder, KEY)) as store:
            same = store.numbers() == (1, 2) and store.load_draft() == a_draft()
        outcome.count(survived=same and _is_whole(folder))
    outcome.note = f"{trials - changed} before the first step was taken"
    return outcome


def kill_backing_up(killer: Killer, trials: int) -> Outcome:
    outcome, house, made = Outcome("kill -9 while backing up"), _house(killer), 0
    key = house.vault.open(WORDS)

    def back_up(confirm: Confirm) -> None:
        store = open_store(house.folder, key)
        backups = house.backups(store, key)
        for number in range(10_000):
            store.save_draft(replace(a_draft(), card=number))
            backups.make(house.clock.today())
            confirm(number)

    for _ in range(trials):
        confirmed = killer.shoot(back_up, 0.3)
        made += confirmed + 1
        found = backups_in(house.folder)
        for backup in found:
            prove(backup.path, house.folder, key)
        expected = 1 if confirmed >= 0 or found else 0
        outcome.count(survived=len(found) == expected and _is_whole(house.folder, key))
    outcome.note = f"{made} backups"
    return outcome


def kill_erasing(killer: Killer, trials: int) -> Outcome:
    outcome, begun = Outcome("kill -9 while erasing"), 0
    seed = _house(killer)
    with closing(open_store(seed.folder, seed.vault.open(WORDS))) as store:
        seed.backups(store, seed.vault.open(WORDS)).make(seed.clock.today())
    kept = killer.root / "seed"
    shutil.copytree(seed.folder, kept)

    for _ in range(trials):
        house = House(killer.folder(), FakeKeyring(there=False))
        shutil.copytree(kept, house.folder, dirs_exist_ok=True)
        eraser = EraseEverything(house.changes, OurFiles(user_folders(house.folder)), lambda: True)
        killer.shoot(lambda _confirm, one=eraser: one.erase() and None, 0.012)
        outcome.count(survived=_is_all_or_nothing(house, eraser))
        begun += not house.folder.exists()
    shutil.rmtree(kept)
    outcome.note = f"{begun} had begun: all gone after the next start"
    return outcome


def kill_restoring(killer: Killer, trials: int) -> Outcome:
    """Put version 1 back over version 2, whose key is another one: the hardest case there is."""
    outcome, replaced = Outcome("kill -9 while restoring"), 0
    seed = _house(killer)
    old = seed.vault.open(SHEET.text())
    with closing(open_store(seed.folder, old)) as store:
        seed.backups(store, old).make(seed.clock.today())
        store.agree(replace(an_agreement(2), sign_offs=()))
        seed.new_lock(store).lock_anew(old, WORDS, SHEET)
    open_store(seed.folder, seed.vault.open(SHEET.text())).close()
    kept = killer.root / "seed"
    shutil.copytree(seed.folder, kept)

    for _ in range(trials):
        house = House(killer.folder(), FakeKeyring(there=False))
        shutil.copytree(kept, house.folder, dirs_exist_ok=True)
        backup = backups_in(house.folder)[0].path
        killer.shoot(lambda _c, h=house, b=backup: h.restoring.restore(b, SHEET.text()), 0.05)
        with closing(open_store(house.folder, house.vault.open(SHEET.text()))) as store:
            numbers = store.numbers()
        replaced += numbers == (1,)
        has_both = numbers == (1, 2) or any(house.folder.glob("replaced/*/store.db"))
        whole = _is_whole(house.folder, house.vault.open(SHEET.text()))
        outcome.count(survived=numbers in ((1,), (1, 2)) and has_both and whole)
    shutil.rmtree(kept)
    outcome.note = f"{replaced} were put back; what they replaced is kept"
    return outcome


def kill_changing_locks(killer: Killer, trials: int) -> Outcome:
    outcome, renewed = Outcome("kill -9 while locking anew"), 0
    seed = _house(killer)
    kept = killer.root / "seed"
    shutil.copytree(seed.folder, kept)

    for _ in range(trials):
        house = House(killer.folder(), FakeKeyring(there=False))
        shutil.copytree(kept, house.folder, dirs_exist_ok=True)
        key = house.vault.open(SHEET.text())

        def lock(_confirm: Confirm, one: House = house, old: bytes = key) -> None:
            store = open_store(one.folder, old)
            one.new_lock(store).lock_anew(old, WORDS, SHEET)
            store.close()
            open_store(one.folder, one.vault.open(SHEET.text())).close()

        killer.shoot(lock, 0.6)
        now = house.vault.open(SHEET.text())
        renewed += now != key
        with closing(open_store(house.folder, now)) as store:
            same = store.latest() == an_agreement() and store.load_draft() == a_draft()
        outcome.count(survived=same and _is_whole(house.folder, now))
    shutil.rmtree(kept)
    outcome.note = f"{renewed} had the new key already"
    return outcome


def _house(killer: Killer) -> House:
    house = House(killer.folder(), FakeKeyring(there=False))
    house.settled()
    assert house.changes.ways().has_passphrase
    return house


def _is_all_or_nothing(house: House, eraser: EraseEverything) -> bool:
    files = OurFiles(user_folders(house.folder))
    if files.is_being_erased():
        eraser.go_on()
        return not house.folder.exists()
    if not house.folder.exists():
        return True
    left = set(house.files()) - {"in-use.lock"}
    if not left:  # the note is the last to go
        shutil.rmtree(house.folder)
        return True
    with closing(open_store(house.folder, house.vault.open(SHEET.text()))) as store:
        return store.latest() == an_agreement()


def _is_whole(folder: Path, key: bytes = KEY) -> bool:
    return check_whole(folder / "store.db", key) > 0
