"""A keyring that forgets, lies, is locked or never answers gives no key and holds nobody up."""

import os
import time
from pathlib import Path

import pytest
from integration.keys.fake_doors import FakeKeyring
from integration.keys.vaults import WORDS, trouble_of, vault_in

from familypact.app.ports import KeyState
from familypact.domain.errors import KeyTrouble, StoreNotWrittenError
from familypact.infra.keys.slots import SLOTS_NAME


def test_a_keyring_that_forgets_at_once_keeps_no_key(tmp_path: Path) -> None:
    vault = vault_in(tmp_path, FakeKeyring(forgets=True))

    assert trouble_of(lambda: vault.create(None)) is KeyTrouble.NO_KEYRING
    assert not (tmp_path / SLOTS_NAME).exists()
    key = vault.create(WORDS)
    assert vault.open(WORDS) == key
    assert vault.state() is KeyState.NEEDS_PASSPHRASE


@pytest.mark.parametrize("lie", ["", "not base64!", "AAAA", "A" * 43 + "="])
def test_a_keyring_that_lies_gives_no_key(tmp_path: Path, lie: str) -> None:
    keyring = FakeKeyring()
    vault = vault_in(tmp_path, keyring)
    key = vault.create(WORDS)
    keyring.entries = dict.fromkeys(keyring.entries, lie)

    assert trouble_of(lambda: vault.open(None)) is KeyTrouble.PASSPHRASE_NEEDED
    assert trouble_of(vault.open_unlocking) is KeyTrouble.MISSING
    assert vault.open(WORDS) == key


def test_a_keyring_that_does_not_answer_holds_nobody_up(tmp_path: Path) -> None:
    keyring = FakeKeyring()
    vault = vault_in(tmp_path, keyring)
    vault.create(None)
    keyring.seconds = 1.0
    begun = time.monotonic()

    assert trouble_of(lambda: vault.open_unlocking(0.05)) is KeyTrouble.LOCKED
    assert time.monotonic() - begun < keyring.seconds


def test_a_locked_keyring_is_not_even_asked(tmp_path: Path) -> None:
    keyring = FakeKeyring()
    vault = vault_in(tmp_path, keyring)
    vault.create(None)
    keyring.locked, keyring.asked = True, 0

    vault.state()
    trouble_of(lambda: vault.open(None))

    assert keyring.asked == 0


def test_unlocking_gives_the_key_once_the_person_has_typed_the_password(tmp_path: Path) -> None:
    keyring = FakeKeyring()
    vault = vault_in(tmp_path, keyring)
    key = vault.create(None)

    assert vault.open_unlocking() == key
    assert trouble_of(vault_in(tmp_path / "none").open_unlocking) is KeyTrouble.MISSING


def test_the_keyring_forgets_a_key_whose_slots_could_not_be_written(tmp_path: Path) -> None:
    keyring = FakeKeyring()
    (tmp_path / f".{SLOTS_NAME}.{os.getpid()}").mkdir()  # in the way of the file written beside

    with pytest.raises(StoreNotWrittenError):
        vault_in(tmp_path, keyring).create(None)

    assert keyring.entries == {}
