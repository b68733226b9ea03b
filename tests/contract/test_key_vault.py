"""What every KeyVault keeps its word on: the slots beside the database and the fake."""

from dataclasses import dataclass
from pathlib import Path

import pytest
from fakes import FakeVault, FixedClock
from integration.keys.fake_doors import FakeKeyring, doors_to

from familypact.app.ports import KeyState, KeyVault
from familypact.domain.errors import KeyTrouble, KeyUnavailableError
from familypact.infra.keys.slot_vault import SlotVault

WORDS = "correct horse"


@dataclass
class Setting:
    """A vault, and a hand on the keyring behind it."""

    vault: KeyVault
    fake: FakeVault | None
    keyring: FakeKeyring

    def keyring_is(self, *, there: bool = True, locked: bool = False) -> None:
        self.keyring.there, self.keyring.locked = there, locked
        if self.fake is not None:
            self.fake.keyring, self.fake.locked = there, locked


@pytest.fixture(params=["fake", "slots"])
def setting(request: pytest.FixtureRequest, tmp_path: Path) -> Setting:
    keyring = FakeKeyring()
    if request.param == "fake":
        fake = FakeVault()
        return Setting(fake, fake, keyring)
    vault = SlotVault(tmp_path, "store.db", doors_to(keyring), FixedClock())
    return Setting(vault, None, keyring)


def test_without_data_the_state_says_whether_a_keyring_will_keep_the_key(setting: Setting) -> None:
    assert setting.vault.state() is KeyState.NEW_WITH_KEYRING
    setting.keyring_is(there=False)
    assert setting.vault.state() is KeyState.NEW_WITHOUT_KEYRING


def test_with_a_keyring_the_key_comes_back_by_itself(setting: Setting) -> None:
    key = setting.vault.create(None)

    assert len(key) == 32
    assert setting.vault.state() is KeyState.OPENS_BY_ITSELF
    assert setting.vault.open(None) == key


def test_without_a_keyring_the_passphrase_gives_the_key(setting: Setting) -> None:
    setting.keyring_is(there=False)

    key = setting.vault.create(WORDS)

    assert setting.vault.state() is KeyState.NEEDS_PASSPHRASE
    assert setting.vault.open(WORDS) == key


def test_with_both_either_gives_the_key(setting: Setting) -> None:
    key = setting.vault.create(WORDS)

    assert setting.vault.open(None) == key
    assert setting.vault.open(WORDS) == key
    setting.keyring_is(there=False)
    assert setting.vault.state() is KeyState.NEEDS_PASSPHRASE
    assert setting.vault.open(WORDS) == key


def test_a_wrong_passphrase_opens_nothing(setting: Setting) -> None:
    setting.keyring_is(there=False)
    setting.vault.create(WORDS)

    assert trouble_of(lambda: setting.vault.open("correct house")) is KeyTrouble.WRONG_PASSPHRASE


def test_without_keyring_and_passphrase_no_key_is_made(setting: Setting) -> None:
    setting.keyring_is(there=False)

    assert trouble_of(lambda: setting.vault.create(None)) is KeyTrouble.PASSPHRASE_NEEDED
    assert setting.vault.state() is KeyState.NEW_WITHOUT_KEYRING


@pytest.mark.parametrize("short", ["", "1234567", "äöüßäöü"])
def test_a_passphrase_of_seven_characters_is_too_short(setting: Setting, short: str) -> None:
    assert trouble_of(lambda: setting.vault.create(short)) is KeyTrouble.PASSPHRASE_TOO_SHORT
    assert setting.vault.state() is KeyState.NEW_WITH_KEYRING


def test_a_second_key_is_never_made(setting: Setting) -> None:
    key = setting.vault.create(WORDS)

    assert trouble_of(lambda: setting.vault.create(WORDS)) is KeyTrouble.MISSING
    assert setting.vault.open(WORDS) == key


def test_before_there_are_data_there_is_no_key(setting: Setting) -> None:
    assert trouble_of(lambda: setting.vault.open(WORDS)) is KeyTrouble.MISSING


def test_a_locked_keyring_is_said_to_be_locked(setting: Setting) -> None:
    key = setting.vault.create(WORDS)
    setting.keyring_is(locked=True)

    assert setting.vault.state() is KeyState.KEYRING_LOCKED
    assert trouble_of(lambda: setting.vault.open(None)) is KeyTrouble.LOCKED
    assert setting.vault.open(WORDS) == key


def test_a_keyring_that_is_gone_leaves_the_key_missing(setting: Setting) -> None:
    setting.vault.create(None)
    setting.keyring_is(there=False)

    assert setting.vault.state() is KeyState.KEY_MISSING
    assert trouble_of(lambda: setting.vault.open(None)) is KeyTrouble.MISSING
    assert trouble_of(lambda: setting.vault.create(WORDS)) is KeyTrouble.MISSING


def test_the_passphrase_is_asked_for_where_only_it_can_help(setting: Setting) -> None:
    setting.vault.create(WORDS)
    setting.keyring_is(there=False)

    assert trouble_of(lambda: setting.vault.open(None)) is KeyTrouble.PASSPHRASE_NEEDED


def trouble_of(call: object) -> KeyTrouble:
    assert callable(call)
    with pytest.raises(KeyUnavailableError) as caught:
        call()
    return caught.value.trouble
