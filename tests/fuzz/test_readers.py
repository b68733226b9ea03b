"""Whatever a stranger's file holds, each reader names it or reads it, and touches nothing else."""

import hashlib
import resource
import struct
from contextlib import suppress
from pathlib import Path

import pytest
from fakes import FakeContacts, FixedClock
from fuzz.mutations import Spoiling, fuzzing, spoiled, spoilings
from hypothesis import example, given
from hypothesis import strategies as st
from integration.backups.vault_samples import SHEET, House
from integration.keys.fake_doors import FakeKeyring

from familypact.app.settings import Settings
from familypact.catalogue.whole import whole_catalogue
from familypact.data_files import contacts_file
from familypact.domain.draft import Draft
from familypact.domain.errors import FamilyPactError
from familypact.infra.answers import AnswersReader
from familypact.infra.backups.backup_folder import BackupFolder
from familypact.infra.contacts import TomlContacts
from familypact.infra.keys.slots import PREVIOUS_NAME, SLOTS_NAME, read_slots
from familypact.infra.settings_file import JsonSettings
from familypact.infra.store.sqlite_store import open_store

_HEAD = struct.Struct(">16sHQQ")
MOST_MEMORY = 512 * 1024  # KiB, as Linux counts


@pytest.fixture(scope="module", autouse=True)
def _little_memory():
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    yield
    after = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert after - before < MOST_MEMORY


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("fuzz")


@pytest.fixture(scope="module")
def house(place: Path) -> House:
    house = House(place / "house", FakeKeyring(there=False))
    key = house.settled()
    store = open_store(house.folder, key)
    BackupFolder(house.folder, key, store.copy_into).write(place / "good.backup")
    store.close()
    return house


ANSWERS = (Path(__file__).resolve().parents[2] / "examples" / "one-child.toml").read_bytes()
READER = AnswersReader(whole_catalogue(), FakeContacts(), FixedClock())


@fuzzing
@given(how=spoilings)
def test_answers(place: Path, how) -> None:
    path = place / "answers.toml"
    path.write_bytes(spoiled(ANSWERS, how))

    try:
        assert isinstance(READER.read(path), Draft)
    except FamilyPactError:
        return


@fuzzing
@given(how=spoilings)
def test_settings(place: Path, how) -> None:
    files = JsonSettings(place / "config")
    files.save(Settings())
    path = place / "config" / "settings.json"
    path.write_bytes(spoiled(path.read_bytes(), how))

    assert isinstance(files.load(), Settings)
    assert {p.name for p in path.parent.iterdir()} <= {"settings.json", "settings.json.damaged"}


@fuzzing
@example(how=[Spoiling(0, 0, b"[" * 3000)])
@example(how=[Spoiling(500, 100_000, b"a = " + b"[" * 3000)])
@given(how=spoilings)
def test_contacts(place: Path, how) -> None:
    path = place / "contacts.toml"
    path.write_bytes(spoiled(contacts_file().read_bytes()[:6000], how))

    try:
        TomlContacts(path).for_country("GB")
    except FamilyPactError:
        return


@fuzzing
@example(how=[Spoiling(0, 100_000, b"[" * 3000)], resum=True)
@given(how=spoilings, resum=st.booleans())
def test_key_slots(house: House, place: Path, how, resum: bool) -> None:
    whole = (house.folder / SLOTS_NAME).read_bytes()
    content = spoiled(whole, how)
    if resum:  # what somebody with an editor and a hash program could do
        keys = spoiled(whole[whole.index(b'"keys":') + 7 : -1], how)
        content = b'{"sum":"%s","keys":%s}' % (hashlib.sha256(keys).hexdigest().encode(), keys)
    path = place / "slots.json"
    path.write_bytes(content)

    try:
        read_slots(path)
    except FamilyPactError:
        return


@fuzzing
@given(how=spoilings, resum=st.booleans())
def test_backups(house: House, place: Path, how, resum: bool) -> None:
    whole = (place / "good.backup").read_bytes()
    content = spoiled(whole, how)
    if resum:
        content = with_right_sum(whole, how)
    path = place / "bad.backup"
    path.write_bytes(content)

    with suppress(FamilyPactError):
        house.restoring.look(path, SHEET.text())
    ours = {"store.db", SLOTS_NAME, PREVIOUS_NAME, "in-use.lock"}
    assert house.files() <= ours


@fuzzing
@given(how=spoilings)
def test_stores(house: House, place: Path, how) -> None:
    folder = place / "store"
    folder.mkdir(exist_ok=True)
    (folder / "store.db").write_bytes(spoiled((house.folder / "store.db").read_bytes(), how))
    key = house.vault.open(SHEET.text())

    try:
        store = open_store(folder, key)
    except FamilyPactError:
        return
    try:
        store.latest()
        store.load_draft()
    except FamilyPactError:
        pass
    finally:
        store.close()


def with_right_sum(whole: bytes, how) -> bytes:
    """Spoil slots or database, and give it lengths and a checksum that fit."""
    mark, number, slots_size, database_size = _HEAD.unpack(whole[: _HEAD.size])
    slots = spoiled(whole[_HEAD.size : _HEAD.size + slots_size], how[:1])
    database = spoiled(whole[_HEAD.size + slots_size :][:database_size], how[1:])
    body = _HEAD.pack(mark, number, len(slots), len(database)) + slots + database
    return body + hashlib.sha256(body).digest()
