"""Flips bits, cuts files short, takes wrong keys and bad keyrings: errors with words, no loss."""

import random
from contextlib import closing
from pathlib import Path

from fakes import PlainTexts
from injection.outcome import Outcome
from integration.backups.vault_samples import House
from integration.keys.fake_doors import FakeKeyring
from integration.keys.vaults import WORDS
from integration.store.samples import a_draft, an_agreement

from familypact.app.error_words import error_words
from familypact.domain.errors import FamilyPactError
from familypact.infra.backups.backup_folder import backups_in
from familypact.infra.store.sqlite_store import open_store


def flip_bits(root: Path, chance: random.Random, trials: int) -> Outcome:
    """Count a store that reads the same, or says that it is damaged and has a backup to offer."""
    outcome, house, key = _backed_up("one bit of the store flipped", root / "flip")
    path = house.folder / "store.db"
    whole, noticed = path.read_bytes(), 0
    for _ in range(trials):
        at = chance.randrange(len(whole))
        bad = bytes([whole[at] ^ (1 << chance.randrange(8))])
        path.write_bytes(whole[:at] + bad + whole[at + 1 :])
        said = _said(house, key)
        noticed += bool(said)
        outcome.count(survived=said is not None and _has_backup(house))
    path.write_bytes(whole)
    outcome.note = f"{noticed} noticed, the rest on pages nothing is read from"
    return outcome


def cut_short(root: Path, chance: random.Random, trials: int) -> Outcome:
    outcome, house, key = _backed_up("the store cut short", root / "cut")
    path = house.folder / "store.db"
    whole = path.read_bytes()
    for _ in range(trials):
        path.write_bytes(whole[: chance.randrange(len(whole))])
        said = _said(house, key)
        outcome.count(survived=said is not None and _has_backup(house))
    restored = House(house.folder, FakeKeyring(there=False))
    restored.restoring.restore(backups_in(house.folder)[0].path, WORDS)
    with closing(open_store(house.folder, key)) as store:
        outcome.count(survived=store.latest() == an_agreement())
    outcome.note = "then put back from the backup"
    return outcome


def wrong_keys(root: Path, chance: random.Random, trials: int) -> Outcome:
    outcome, house, key = _backed_up("a wrong key or passphrase", root / "wrong")
    before = (house.folder / "store.db").read_bytes()
    for number in range(trials):
        said = _said(house, chance.randbytes(32))
        words = "" if number else _trouble(lambda: house.vault.open("wrong horse"))
        unchanged = (house.folder / "store.db").read_bytes() == before
        outcome.count(survived=bool(said) and unchanged and words is not None)
    outcome.count(survived=_said(house, key) == "")
    outcome.note = "the file stays byte for byte"
    return outcome


def bad_keyrings(root: Path) -> Outcome:
    """Gone, locked, slow, refusing, forgetting, lying: the passphrase opens, no key is made."""
    outcome = Outcome("keyring gone, locked, slow (30 s), refusing, lying")
    house = House(root / "keyring", FakeKeyring())
    key = house.settled()
    entries = dict(house.keyring.entries)
    store = next(iter(entries))
    for keyring in (
        FakeKeyring(there=False),
        FakeKeyring(locked=True, entries=dict(entries)),
        FakeKeyring(refuses=True, entries=dict(entries)),
        FakeKeyring(entries={}),
        FakeKeyring(entries={store: "bm90IG91cnM="}),
        FakeKeyring(entries={store: "no base 64 \N{PILE OF POO}"}),
        FakeKeyring(seconds=30, entries=dict(entries)),
    ):
        house.keyring = keyring
        if keyring.seconds:
            asked = _trouble(lambda: house.vault.open_unlocking(0.2))
        else:
            asked = _trouble(lambda: house.vault.open(None))
        refused = _trouble(lambda: house.vault.create(WORDS))
        same = house.vault.open(WORDS) == key
        outcome.count(survived=bool(asked) and bool(refused) and same)
    outcome.note = "asks for passphrase or sheet; no new key"
    return outcome


def _backed_up(name: str, folder: Path) -> tuple[Outcome, House, bytes]:
    house = House(folder, FakeKeyring(there=False))
    key = house.settled()
    with closing(open_store(folder, key)) as store:
        house.backups(store, key).make(house.clock.today())
    return Outcome(name), house, key


def _said(house: House, key: bytes) -> str | None:
    """Give "" where all reads the same, else what is said; None where it reads otherwise."""
    try:
        with closing(open_store(house.folder, key)) as store:
            same = store.latest() == an_agreement() and store.load_draft() == a_draft()
            store.talk_tables.talks()
    except FamilyPactError as error:
        return error_words(error, PlainTexts()).sentence
    return "" if same else None


def _trouble(call: object) -> str | None:
    assert callable(call)
    try:
        call()
    except FamilyPactError as error:
        return error_words(error, PlainTexts()).sentence
    return None


def _has_backup(house: House) -> bool:
    """Say whether the newest backup is there; that each opens was proved when it was made."""
    found = backups_in(house.folder)
    return bool(found) and found[0].path.stat().st_size > 0
