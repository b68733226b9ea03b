"""Vaults on a keyring in memory, and what they complain of."""

from pathlib import Path

import pytest
from fakes import FixedClock
from integration.keys.fake_doors import FakeKeyring, doors_to

from familypact.domain.errors import KeyTrouble, KeyUnavailableError
from familypact.infra.keys.slot_vault import SlotVault

WORDS = "correct horse"


def vault_in(folder: Path, keyring: FakeKeyring | None = None) -> SlotVault:
    return SlotVault(folder, "store.db", doors_to(keyring or FakeKeyring()), FixedClock())


def without_keyring(folder: Path) -> SlotVault:
    return vault_in(folder, FakeKeyring(there=False))


def trouble_of(call: object) -> KeyTrouble:
    assert callable(call)
    with pytest.raises(KeyUnavailableError) as caught:
        call()
    return caught.value.trouble
