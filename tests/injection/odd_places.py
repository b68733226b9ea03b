"""Full disks, read-only folders, odd names, odd clocks, two programs, an open umask."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from injection.outcome import Outcome
from integration.backups.vault_samples import House
from integration.keys.fake_doors import FakeKeyring
from integration.keys.vaults import WORDS
from integration.store.samples import KEY, a_draft, an_agreement

from familypact.app.backup import KeepBackups
from familypact.domain.errors import FamilyPactError, StoreInUseError, StoreNotWrittenError
from familypact.infra.backups.backup_folder import backups_in
from familypact.infra.store.sqlite_store import SqliteStore, open_store

ODD_NAMES = (
    "with two  spaces",
    "العائلة",
    "家族 и семья",
    "100% & 'quotes' #",
    "e\N{COMBINING ACUTE ACCENT}",
)
_SMALL = 1_200_000  # bytes of a disk that is soon full
_FILLER = 900_000


def full_disk(root: Path) -> Outcome:
    """Fill a small disk with saves and backups; afterwards all that was confirmed is there."""
    outcome = Outcome("disk full (small tmpfs)")
    with _small_disk(root / "small") as disk:
        if disk is None:
            outcome.note = "not tried: needs root to mount"
            return outcome
        (disk / "filler").write_bytes(bytes(_FILLER))
        with closing(open_store(disk, KEY)) as store:
            confirmed = _fill(store)
        (disk / "filler").unlink()
        with closing(open_store(disk, KEY)) as again:
            draft = again.load_draft()
            outcome.count(survived=draft is not None and draft.card in (confirmed, confirmed + 1))
            again.save_draft(a_draft())
            outcome.count(survived=again.load_draft() == a_draft())
        outcome.note = f"{confirmed + 1} saves before; goes on once there is room"
    return outcome


def read_only(root: Path) -> Outcome:
    outcome = Outcome("folder becomes read-only")
    with _small_disk(root / "small") as disk:
        if disk is None:
            outcome.note = "not tried: needs root to mount"
            return outcome
        with closing(open_store(disk, KEY)) as store:
            store.save_draft(a_draft())
        _mount("-o", "remount,ro", str(disk))
        try:
            open_store(disk, KEY).close()
        except StoreNotWrittenError:
            outcome.count(survived=True)
        else:
            outcome.count(survived=False)
        _mount("-o", "remount,rw", str(disk))
        with closing(open_store(disk, KEY)) as store:
            outcome.count(survived=store.load_draft() == a_draft())
    return outcome


def odd_paths(root: Path) -> Outcome:
    outcome = Outcome("data folder with spaces, other scripts, 240 characters")
    long = "a" * max(240 - len(str(root)) - 2, 20)
    for name in (*ODD_NAMES, long):
        house = House(root / name, FakeKeyring(there=False))
        key = house.settled()
        with closing(open_store(house.folder, key)) as store:
            house.backups(store, key).make(house.clock.today())
        house.restoring.restore(backups_in(house.folder)[0].path, WORDS)
        with closing(open_store(house.folder, key)) as store:
            outcome.count(survived=store.latest() == an_agreement())
        shutil.rmtree(house.folder)
    return outcome


def odd_clocks(root: Path) -> Outcome:
    outcome, house = Outcome("clock back to 1970, on to 2100"), House(root / "clock")
    key = house.settled()
    with closing(open_store(house.folder, key)) as store:
        backups = house.backups(store, key)
        KeepBackups(backups, house.clock).keep()
        for year in (1970, 2100, 2026):
            house.clock.moment = datetime(year, 1, 2, 12, 0)  # noqa: DTZ001 - wall time
            store.save_draft(replace(a_draft(), card=year))
            KeepBackups(backups, house.clock).keep()
            days = {backup.day.year for backup in backups.all()}
            draft = store.load_draft()
            outcome.count(survived={2026, year} <= days and draft is not None)
    return outcome


def two_writers(root: Path, trials: int) -> Outcome:
    outcome, folder = Outcome("two programs on the same data"), root / "two"
    store = open_store(folder, KEY)
    for number in range(trials):
        child = os.fork()
        if child == 0:
            code = 1
            with suppress(StoreInUseError):
                open_store(folder, KEY).save_draft(replace(a_draft(), card=99))
                code = 0
            os._exit(code)
        store.save_draft(replace(a_draft(), card=number))
        _, status = os.waitpid(child, 0)
        draft = store.load_draft()
        refused = os.waitstatus_to_exitcode(status) == 1
        outcome.count(survived=refused and draft is not None and draft.card == number)
    store.close()
    outcome.note = "the second is refused"
    return outcome


def open_umask(root: Path) -> Outcome:
    outcome, house = Outcome("umask 000"), House(root / "umask", FakeKeyring(there=False))
    before = os.umask(0)
    try:
        key = house.settled()
        with closing(open_store(house.folder, key)) as store:
            house.backups(store, key).make(house.clock.today())
        house.restoring.restore(backups_in(house.folder)[0].path, WORDS)
    finally:
        os.umask(before)
    for path in (house.folder, *house.folder.rglob("*")):
        wanted = 0o700 if path.is_dir() else 0o600
        outcome.count(survived=path.stat().st_mode & 0o777 == wanted)
    outcome.note = "files 0600, folders 0700"
    return outcome


def _fill(store: SqliteStore) -> int:
    """Save ever more until the disk is full; give the number of the last one confirmed."""
    number, adult = 0, a_draft().trusted[0]
    try:
        while True:
            grown = replace(a_draft(), card=number, joys={})
            trusted = tuple(replace(adult, id=f"t{n}", name="name" * 50) for n in range(number))
            store.save_draft(replace(grown, trusted=trusted))
            number += 4
    except FamilyPactError:
        return number - 4


@contextmanager
def _small_disk(folder: Path) -> Iterator[Path | None]:
    folder.mkdir()
    mounted = sys.platform == "linux" and os.geteuid() == 0
    if mounted:
        mounted = _mount("-t", "tmpfs", "-o", f"size={_SMALL},mode=700", "tmpfs", str(folder))
    try:
        yield folder if mounted else None
    finally:
        if mounted:
            subprocess.run(["umount", "--lazy", str(folder)], check=False)


def _mount(*words: str) -> bool:
    return subprocess.run(["mount", *words], check=False, capture_output=True).returncode == 0
