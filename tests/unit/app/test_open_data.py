"""Opening the family's data: a new key only where there are no data."""

import pytest
from fakes import FakeVault, MemoryStore

from familypact.app.open_data import OpenData
from familypact.app.ports import KeyState
from familypact.domain.errors import KeyTrouble, KeyUnavailableError


def opening(vault: FakeVault) -> tuple[OpenData, dict[bytes, MemoryStore]]:
    stores: dict[bytes, MemoryStore] = {}
    return OpenData(vault, lambda key: stores.setdefault(key, MemoryStore())), stores


def test_a_new_family_gets_a_key_from_the_keyring():
    vault = FakeVault()
    data, stores = opening(vault)

    store = data.open(None)

    assert stores == {vault.key: store}
    assert data.state() is KeyState.OPENS_BY_ITSELF


def test_a_new_family_without_a_keyring_needs_a_passphrase():
    data, _stores = opening(FakeVault(keyring=False))

    with pytest.raises(KeyUnavailableError) as caught:
        data.key(None)

    assert caught.value.trouble is KeyTrouble.PASSPHRASE_NEEDED
    assert len(data.key("correct horse")) == 32


def test_a_returning_family_gets_the_same_key():
    vault = FakeVault(keyring=False)
    data, _stores = opening(vault)
    first = data.key("correct horse")

    assert data.key("correct horse") == first
    assert data.state() is KeyState.NEEDS_PASSPHRASE


def test_a_wrong_passphrase_never_makes_a_new_key():
    vault = FakeVault(keyring=False)
    data, _stores = opening(vault)
    first = data.key("correct horse")

    with pytest.raises(KeyUnavailableError):
        data.key("wrong horse")

    assert vault.key == first
