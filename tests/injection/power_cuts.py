"""Cuts the power after every write, sync and change of names, and looks at what the disk kept."""

import copy
import random
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass, replace
from pathlib import Path

from injection.deeds import NEW_WORDS, house_in
from injection.disk_log import Replay, record
from injection.disk_model import Disk
from injection.outcome import Outcome
from integration.backups.vault_samples import SHEET
from integration.keys.vaults import WORDS
from integration.store.samples import DATA, KEY, a_draft, an_agreement

from familypact.app.erase import EraseEverything
from familypact.app.ports import KeyState
from familypact.domain.errors import FamilyPactError
from familypact.infra.backups.backup_folder import backups_in, prove
from familypact.infra.backups.own_files import OurFiles
from familypact.infra.store.copies import check_whole
from familypact.infra.store.sqlite_store import open_store
from familypact.infra.user_folders import user_folders

Check = Callable[[Path, int], bool]
Prepare = Callable[[Path], None]


@dataclass(frozen=True, slots=True)
class Deed:
    """What is done, on what, and what must be so after a cut; `words` stand in the table."""

    name: str
    words: str
    prepare: Prepare
    check: Check


def cut_power(where: Path, chance: random.Random, deed: Deed, most: int) -> Outcome:
    """Drop all that was not synced, and again with some of it kept, at `most` moments."""
    outcome = Outcome(f"power cut while {deed.words}")
    place = where / "power"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    root, log, trial = place / "disk", place / "log", place / "trial"
    root.mkdir(mode=0o700)
    deed.prepare(root / "data")
    disk = Disk.of(root)
    if not record(deed.name, root / "data", log):
        outcome.note = "not tried: needs strace"
        return outcome
    moments = sum(1 for _ in Replay(str(root), copy.deepcopy(disk)).steps(log))
    tried = set(chance.sample(range(moments), min(most, moments)))
    for number, confirmed in enumerate(Replay(str(root), disk).steps(log)):
        if number in tried:
            for luck in (None, chance):
                shutil.rmtree(trial, ignore_errors=True)
                disk.write_out(str(root), trial, luck)
                outcome.count(survived=_is_well(deed.check, trial / "data", confirmed))
    outcome.note = f"{len(tried)} of {moments} moments, each with nothing and with some kept"
    return outcome


def _is_well(check: Check, folder: Path, confirmed: int) -> bool:
    try:
        return check(folder, confirmed)
    except FamilyPactError:
        return False


# --- what lies there before -----------------------------------------------------------------------


def _nothing(folder: Path) -> None:
    assert not folder.exists()


def _agreed(folder: Path) -> None:
    with closing(open_store(folder, KEY)) as store:
        store.agree(an_agreement())


def _old_version(folder: Path) -> None:
    folder.mkdir(mode=0o700)
    shutil.copyfile(DATA / "store-version-1.db", folder / "store.db")


def _settled(folder: Path) -> None:
    house_in(folder).settled()


def _backed_up(folder: Path) -> None:
    house = house_in(folder)
    key = house.settled()
    with closing(open_store(folder, key)) as store:
        house.backups(store, key).make(house.clock.today())
        store.agree(replace(an_agreement(2), sign_offs=()))


def _backed_up_under_another_key(folder: Path) -> None:
    _backed_up(folder)
    house = house_in(folder)
    key = house.vault.open(SHEET.text())
    with closing(open_store(folder, key)) as store:
        house.new_lock(store).lock_anew(key, WORDS, SHEET)
    open_store(folder, house.vault.open(SHEET.text())).close()


# --- what must be so afterwards -------------------------------------------------------------------


def _has_begun(folder: Path, confirmed: int) -> bool:
    house = house_in(folder)
    if confirmed < 0 and house.vault.state() is KeyState.NEW_WITHOUT_KEYRING:
        return True
    if confirmed < 0:
        return house.vault.open(WORDS) != b""
    with closing(open_store(folder, house.vault.open(SHEET.text()))) as store:
        return confirmed < 1 or store.latest() == an_agreement()


def _has_saved(folder: Path, confirmed: int) -> bool:
    with closing(open_store(folder, KEY)) as store:
        draft = store.load_draft()
    found = -1 if draft is None else draft.card
    return found in (confirmed, confirmed + 1) and _is_whole(folder)


def _has_signed(folder: Path, confirmed: int) -> bool:
    with closing(open_store(folder, KEY)) as store:
        agreement = store.latest()
    marks = [] if agreement is None else [int(s.note) for s in agreement.sign_offs]
    return (marks or [-1])[0] in (confirmed, confirmed + 1) and _is_whole(folder)


def _has_migrated(folder: Path, confirmed: int) -> bool:
    with closing(open_store(folder, KEY)) as store:
        same = store.numbers() == (1, 2) and store.load_draft() == a_draft()
    copies = list(folder.glob("store.version-*.db"))
    return same and _is_whole(folder) and (bool(copies) or confirmed < 0)


def _has_backed_up(folder: Path, confirmed: int) -> bool:
    key = house_in(folder).vault.open(SHEET.text())
    found = backups_in(folder)
    for backup in found:
        prove(backup.path, folder, key)
    with closing(open_store(folder, key)) as store:
        draft = store.load_draft()
    saved = 0 if draft is None else draft.card
    return bool(found or confirmed < 0) and saved in (confirmed + 1, confirmed + 2)


def _has_restored(folder: Path, confirmed: int) -> bool:
    with closing(open_store(folder, house_in(folder).vault.open(SHEET.text()))) as store:
        numbers = store.numbers()
    wanted = ((1,),) if confirmed >= 0 else ((1, 2), (1,))
    kept = list(folder.glob("replaced/*/store.db"))
    return numbers in wanted and _is_whole_anyhow(folder) and bool(kept or numbers == (1, 2))


def _is_as_before(folder: Path, _confirmed: int) -> bool:
    with closing(open_store(folder, house_in(folder).vault.open(SHEET.text()))) as store:
        return store.latest() == an_agreement() and store.load_draft() == a_draft()


def _has_new_words(folder: Path, confirmed: int) -> bool:
    house = house_in(folder)
    if confirmed >= 0:
        return house.vault.open(NEW_WORDS) == house.vault.open(SHEET.text())
    return _is_as_before(folder, confirmed)


def _is_erased_or_whole(folder: Path, confirmed: int) -> bool:
    """Nothing half: what was begun goes on at the next start, as the note says."""
    house, files = house_in(folder), OurFiles(user_folders(folder))
    if files.is_being_erased():
        EraseEverything(house.changes, files, lambda: True).go_on()
        return not folder.exists()
    left = [name for name in house.files() if name != "in-use.lock"]
    if not left or confirmed >= 0:
        return not left
    with closing(open_store(folder, house.vault.open(SHEET.text()))) as store:
        return store.numbers() == (1, 2) and bool(backups_in(folder))


def _is_whole(folder: Path) -> bool:
    return check_whole(folder / "store.db", KEY) > 0


def _is_whole_anyhow(folder: Path) -> bool:
    return check_whole(folder / "store.db", house_in(folder).vault.open(SHEET.text())) > 0


DEEDS = (
    Deed("begin", "keys and store are made", _nothing, _has_begun),
    Deed("save", "saving", _nothing, _has_saved),
    Deed("sign", "signing", _agreed, _has_signed),
    Deed("migrate", "migrating", _old_version, _has_migrated),
    Deed("back_up", "backing up", _settled, _has_backed_up),
    Deed("restore", "restoring", _backed_up, _has_restored),
    Deed(
        "restore_other_key",
        "restoring under another key",
        _backed_up_under_another_key,
        _has_restored,
    ),
    Deed("lock_anew", "locking anew", _settled, _is_as_before),
    Deed("new_passphrase", "changing the passphrase", _settled, _has_new_words),
    Deed("erase", "erasing", _backed_up, _is_erased_or_whole),
)
