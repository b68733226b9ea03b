"""Whatever stands in a key file, a backup or a store: it opens or it is named, and no more."""

import hashlib
import struct
from contextlib import suppress
from pathlib import Path

import pytest
from fuzz.guard import Guard
from fuzz.mutations import Spoiling, fuzzing, spoiled, spoilings
from hypothesis import example, given
from hypothesis import strategies as st
from integration.backups.vault_samples import SHEET, House
from integration.keys.fake_doors import FakeKeyring
from integration.store.samples import a_draft, an_agreement

from familypact.domain.agreement import Agreement
from familypact.domain.draft import Draft
from familypact.domain.errors import FamilyPactError
from familypact.infra.backups.backup_folder import BackupFolder
from familypact.infra.keys.slots import PREVIOUS_NAME, SLOTS_NAME, read_slots
from familypact.infra.store.codec import Codec
from familypact.infra.store.sqlite_store import open_store

_HEAD = struct.Struct(">16sHQQ")


@pytest.fixture(scope="module")
def house(place: Path) -> House:
    house = House(place / "house", FakeKeyring(there=False))
    key = house.settled()
    store = open_store(house.folder, key)
    BackupFolder(house.folder, key, store.copy_into).write(place / "good.backup")
    store.close()
    return house


@pytest.fixture(scope="module")
def key(house: House) -> bytes:
    return house.vault.open(SHEET.text())


@fuzzing
@example(how=[Spoiling(0, 100_000, b"[" * 3000)], resum=True)
@given(how=spoilings, resum=st.booleans())
def test_key_slots(
    house: House, place: Path, guard: Guard, how: list[Spoiling], resum: bool
) -> None:
    whole = (house.folder / SLOTS_NAME).read_bytes()
    content = spoiled(whole, how)
    if resum:  # what somebody with an editor and a hash program could do
        keys = spoiled(whole[whole.index(b'"keys":') + 7 : -1], how)
        content = b'{"sum":"%s","keys":%s}' % (hashlib.sha256(keys).hexdigest().encode(), keys)
    path = place / "slots.json"
    path.write_bytes(content)

    with guard.case():
        try:
            read_slots(path)
        except FamilyPactError:
            return


@fuzzing
@given(how=spoilings, resum=st.booleans())
def test_backups(house: House, place: Path, guard: Guard, how: list[Spoiling], resum: bool) -> None:
    whole = (place / "good.backup").read_bytes()
    path = place / "bad.backup"
    path.write_bytes(with_right_sum(whole, how) if resum else spoiled(whole, how))

    with guard.case(), suppress(FamilyPactError):
        house.restoring.look(path, SHEET.text())

    assert house.files() <= {"store.db", SLOTS_NAME, PREVIOUS_NAME, "in-use.lock"}


@fuzzing
@given(how=spoilings)
def test_stores(house: House, key: bytes, place: Path, guard: Guard, how: list[Spoiling]) -> None:
    folder = place / "store"
    folder.mkdir(exist_ok=True)
    (folder / "store.db").write_bytes(spoiled((house.folder / "store.db").read_bytes(), how))

    with guard.case(), suppress(FamilyPactError):
        store = open_store(folder, key)
        try:
            assert store.latest() in (None, an_agreement())
            assert store.load_draft() in (None, a_draft())
            store.talk_tables.talks()
        finally:
            store.close()


@fuzzing
@given(how=spoilings)
def test_records(place: Path, guard: Guard, how: list[Spoiling]) -> None:
    codec = Codec(place / "store.db")
    good = ((Draft, a_draft()), (Agreement, an_agreement()))

    with guard.case():
        for kind, record in good:
            with suppress(FamilyPactError):
                assert isinstance(codec.decode(kind, spoiled(codec.encode(record), how)), kind)


def with_right_sum(whole: bytes, how: list[Spoiling]) -> bytes:
    """Spoil slots or database, and give it lengths and a checksum that fit."""
    mark, number, slots_size, database_size = _HEAD.unpack(whole[: _HEAD.size])
    slots = spoiled(whole[_HEAD.size : _HEAD.size + slots_size], how[:1])
    database = spoiled(whole[_HEAD.size + slots_size :][:database_size], how[1:])
    body = _HEAD.pack(mark, number, len(slots), len(database)) + slots + database
    return body + hashlib.sha256(body).digest()
