"""What every SealKeys keeps its word on: the encrypted database and the one in memory."""

from collections.abc import Callable
from pathlib import Path

import pytest
from integration.store.samples import A_SEAL_KEY, KEY
from seal_fakes import MemorySealKeys

from familypact.app.seal_ports import Fingerprint, SealKey, SealKeys
from familypact.domain.errors import StoreDamagedError, StoreNotWrittenError
from familypact.infra.store.seal_keys import SqliteSealKeys
from familypact.infra.store.sqlite_store import Access, open_store

ANOTHER = SealKey(b"other private part", b"other certificate", Fingerprint("0123ABCD" * 8))


@pytest.fixture(params=["memory", "database"])
def keys(request: pytest.FixtureRequest, tmp_path: Path):
    if request.param == "memory":
        yield MemorySealKeys()
        return
    store = open_store(tmp_path, KEY)
    yield store.seal_keys
    store.close()


@pytest.fixture
def sealed_store(tmp_path: Path) -> Path:
    store = open_store(tmp_path, KEY)
    store.seal_keys.save(A_SEAL_KEY)
    store.close()
    return tmp_path


def test_before_the_first_key_there_is_none(keys: SealKeys) -> None:
    assert keys.load() is None
    assert keys.fingerprints() == frozenset()


def test_a_key_comes_back_as_it_was(keys: SealKeys) -> None:
    keys.save(A_SEAL_KEY)

    assert keys.load() == A_SEAL_KEY


def test_the_newest_key_seals_and_the_older_ones_stay_known(keys: SealKeys) -> None:
    keys.save(A_SEAL_KEY)
    keys.save(ANOTHER)

    assert keys.load() == ANOTHER
    assert keys.fingerprints() == {A_SEAL_KEY.fingerprint, ANOTHER.fingerprint}


def test_a_key_stays_when_the_program_ends_and_can_be_read_beside_it(sealed_store: Path) -> None:
    reading = open_store(sealed_store, KEY, Access.READ)

    assert reading.seal_keys.load() == A_SEAL_KEY

    with pytest.raises(StoreNotWrittenError):
        reading.seal_keys.save(ANOTHER)
    reading.close()


def test_no_part_of_the_key_stands_in_the_file_in_clear(sealed_store: Path) -> None:
    content = (sealed_store / "store.db").read_bytes()

    for part in (
        A_SEAL_KEY.private,
        A_SEAL_KEY.certificate,
        A_SEAL_KEY.fingerprint.digits.encode(),
    ):
        assert part not in content


@pytest.mark.parametrize(
    ("damage", "call"),
    [
        ("UPDATE seal_keys SET fingerprint = 'odd'", SqliteSealKeys.load),
        ("UPDATE seal_keys SET fingerprint = 7", SqliteSealKeys.fingerprints),
        ("UPDATE seal_keys SET private = 'text'", SqliteSealKeys.load),
    ],
)
def test_a_damaged_record_is_noticed(
    sealed_store: Path, damage: str, call: Callable[[SqliteSealKeys], object]
) -> None:
    store = open_store(sealed_store, KEY)
    store._connection.execute(damage)

    with pytest.raises(StoreDamagedError):
        call(store.seal_keys)

    store.close()
