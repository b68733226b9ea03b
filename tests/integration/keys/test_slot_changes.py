"""The recovery sheet, another passphrase, the keyring of this computer: each a way in."""

from datetime import date
from pathlib import Path

import pytest
from fakes import FixedClock
from integration.keys.fake_doors import FakeKeyring, doors_to
from integration.keys.vaults import WORDS, trouble_of, vault_in

from familypact.app.ports import KeyState
from familypact.app.recovery import RecoveryKey
from familypact.domain.errors import KeyTrouble
from familypact.infra.keys.slot_changes import SlotChanges
from familypact.infra.keys.slot_maker import SlotMaker, new_recovery_key
from familypact.infra.keys.slots import PREVIOUS_NAME, SLOTS_NAME, read_slots


def changes_in(folder: Path, keyring: FakeKeyring) -> SlotChanges:
    return SlotChanges(folder, SlotMaker(doors_to(keyring), FixedClock()))


@pytest.fixture
def keyring() -> FakeKeyring:
    return FakeKeyring()


def test_the_sheet_opens_the_data_where_the_keyring_is_gone(
    tmp_path: Path, keyring: FakeKeyring
) -> None:
    key = vault_in(tmp_path, keyring).create(None)
    sheet = new_recovery_key()
    changes_in(tmp_path, keyring).use_sheet(key, sheet)
    keyring.there = False

    assert vault_in(tmp_path, keyring).open(sheet.text().lower()) == key
    assert sheet.secret not in (tmp_path / SLOTS_NAME).read_bytes()


def test_the_sheet_works_on_another_computer(tmp_path: Path, keyring: FakeKeyring) -> None:
    key = vault_in(tmp_path / "here", keyring).create(None)
    sheet = new_recovery_key()
    changes_in(tmp_path / "here", keyring).use_sheet(key, sheet)
    (tmp_path / "there").mkdir()
    content = (tmp_path / "here" / SLOTS_NAME).read_bytes()
    (tmp_path / "there" / SLOTS_NAME).write_bytes(content)
    other = FakeKeyring()

    vault = vault_in(tmp_path / "there", other)
    assert vault.state() is KeyState.KEY_MISSING
    assert vault.open(sheet.text()) == key

    changes_in(tmp_path / "there", other).use_keyring(key)
    assert vault.state() is KeyState.OPENS_BY_ITSELF
    assert vault.open(None) == key


def test_a_new_sheet_ends_the_old_one_in_the_copy_too(tmp_path: Path, keyring: FakeKeyring) -> None:
    key = vault_in(tmp_path, keyring).create(None)
    changes, first, second = changes_in(tmp_path, keyring), new_recovery_key(), new_recovery_key()
    changes.use_sheet(key, first)
    changes.use_sheet(key, second)
    vault = vault_in(tmp_path, keyring)

    assert trouble_of(lambda: vault.open(first.text())) is KeyTrouble.WRONG_RECOVERY
    assert vault.open(second.text()) == key
    assert (tmp_path / PREVIOUS_NAME).read_bytes() == (tmp_path / SLOTS_NAME).read_bytes()


def test_a_new_passphrase_ends_the_old_one(tmp_path: Path) -> None:
    keyring = FakeKeyring(there=False)
    key = vault_in(tmp_path, keyring).create(WORDS)

    changes_in(tmp_path, keyring).set_passphrase(key, "another horse")

    vault = vault_in(tmp_path, keyring)
    assert vault.open("another horse") == key
    assert trouble_of(lambda: vault.open(WORDS)) is KeyTrouble.WRONG_PASSPHRASE


def test_a_wrong_sheet_is_told_from_a_wrong_passphrase(
    tmp_path: Path, keyring: FakeKeyring
) -> None:
    key = vault_in(tmp_path, keyring).create(WORDS)
    changes_in(tmp_path, keyring).use_sheet(key, new_recovery_key())
    vault = vault_in(tmp_path, keyring)

    other = new_recovery_key().text()
    assert trouble_of(lambda: vault.open(other)) is KeyTrouble.WRONG_RECOVERY
    assert trouble_of(lambda: vault.open("wrong words")) is KeyTrouble.WRONG_PASSPHRASE


def test_only_who_has_the_key_changes_the_slots(tmp_path: Path, keyring: FakeKeyring) -> None:
    vault_in(tmp_path, keyring).create(WORDS)
    before = (tmp_path / SLOTS_NAME).read_bytes()
    changes = changes_in(tmp_path, keyring)

    for change in (
        lambda: changes.set_passphrase(bytes(32), "another horse"),
        lambda: changes.use_sheet(bytes(32), new_recovery_key()),
        lambda: changes.use_keyring(bytes(32)),
        lambda: changes.leave_keyring(bytes(32)),
    ):
        assert trouble_of(change) is KeyTrouble.SLOTS_DAMAGED
    assert (tmp_path / SLOTS_NAME).read_bytes() == before


def test_too_short_a_passphrase_changes_nothing(tmp_path: Path, keyring: FakeKeyring) -> None:
    key = vault_in(tmp_path, keyring).create(None)
    changes = changes_in(tmp_path, keyring)

    trouble = trouble_of(lambda: changes.set_passphrase(key, "short"))

    assert trouble is KeyTrouble.PASSPHRASE_TOO_SHORT
    assert not changes.ways().has_passphrase


def test_the_ways_say_what_opens_the_data(tmp_path: Path, keyring: FakeKeyring) -> None:
    key = vault_in(tmp_path, keyring).create(None)
    changes = changes_in(tmp_path, keyring)
    before = changes.ways()
    changes.use_sheet(key, new_recovery_key())
    changes.set_passphrase(key, WORDS)
    after = changes.ways()

    assert (before.opens_by_itself, before.has_passphrase, before.sheet_of) == (True, False, None)
    assert (after.has_passphrase, after.sheet_of) == (True, date(2026, 11, 22))
    keyring.locked = True
    assert not changes.ways().opens_by_itself
    assert not changes.ways().could_open_by_itself


def test_erasing_takes_the_entry_out_of_the_keyring(tmp_path: Path, keyring: FakeKeyring) -> None:
    vault_in(tmp_path, keyring).create(None)

    assert changes_in(tmp_path, keyring).forget_keyring()
    assert keyring.entries == {}


def test_an_entry_that_cannot_be_reached_is_admitted(tmp_path: Path, keyring: FakeKeyring) -> None:
    vault_in(tmp_path, keyring).create(None)
    keyring.locked = True

    assert not changes_in(tmp_path, keyring).forget_keyring()


def test_another_data_key_needs_the_passphrase_that_stays(
    tmp_path: Path, keyring: FakeKeyring
) -> None:
    key = vault_in(tmp_path, keyring).create(WORDS)
    changes, new_key, sheet = changes_in(tmp_path, keyring), bytes(range(32)), new_recovery_key()

    def missing() -> object:
        return changes.slots_for(key, new_key, None, sheet)

    def wrong() -> object:
        return changes.slots_for(key, new_key, "wrong horse", sheet)

    assert trouble_of(missing) is KeyTrouble.PASSPHRASE_NEEDED
    assert trouble_of(wrong) is KeyTrouble.WRONG_PASSPHRASE
    changes.write(changes.slots_for(key, new_key, WORDS, sheet))

    vault = vault_in(tmp_path, keyring)
    assert vault.open(None) == vault.open(WORDS) == vault.open(sheet.text()) == new_key
    assert len(read_slots(tmp_path / SLOTS_NAME).slots) == 3


def test_a_damaged_sheet_slot_is_damage(tmp_path: Path, keyring: FakeKeyring) -> None:
    key = vault_in(tmp_path, keyring).create(None)
    changes = changes_in(tmp_path, keyring)
    changes.use_sheet(key, RecoveryKey(bytes(16)))
    kept = read_slots(tmp_path / SLOTS_NAME)
    no_kdf = tuple(
        type(s)(s.id, s.kind, s.made, s.nonce, s.wrapped, None, s.backend) for s in kept.slots
    )
    changes.write(type(kept)(kept.store, kept.check, no_kdf))

    opening = lambda: vault_in(tmp_path, keyring).open(RecoveryKey(bytes(16)).text())  # noqa: E731
    assert trouble_of(opening) is KeyTrouble.SLOTS_DAMAGED


def test_a_family_may_be_asked_for_its_passphrase_at_each_start(
    tmp_path: Path, keyring: FakeKeyring
) -> None:
    vault, changes = vault_in(tmp_path, keyring), changes_in(tmp_path, keyring)
    key = vault.create(WORDS)
    before = vault.state()

    changes.leave_keyring(key)

    assert before is KeyState.OPENS_BY_ITSELF
    assert vault.state() is KeyState.NEEDS_PASSPHRASE
    assert vault.open(WORDS) == key
    assert keyring.entries == {}
    assert trouble_of(lambda: vault.open(None)) is KeyTrouble.PASSPHRASE_NEEDED


def test_without_a_passphrase_the_keyring_stays(tmp_path: Path, keyring: FakeKeyring) -> None:
    vault, changes = vault_in(tmp_path, keyring), changes_in(tmp_path, keyring)
    key = vault.create(None)

    assert trouble_of(lambda: changes.leave_keyring(key)) is KeyTrouble.PASSPHRASE_NEEDED
    assert vault.open(None) == key


def test_an_entry_that_a_locked_keyring_keeps_opens_nothing(
    tmp_path: Path, keyring: FakeKeyring
) -> None:
    vault, changes = vault_in(tmp_path, keyring), changes_in(tmp_path, keyring)
    key = vault.create(WORDS)
    keyring.locked = True

    changes.leave_keyring(key)
    keyring.locked = False

    assert keyring.entries
    assert vault.state() is KeyState.NEEDS_PASSPHRASE
