"""The slots file keeps the key through damage, odd keyrings and full disks."""

import json
import os
import sys
from dataclasses import replace
from pathlib import Path

import pytest
from integration.keys.fake_doors import FakeKeyring
from integration.keys.vaults import WORDS, trouble_of, vault_in, without_keyring
from integration.store.samples import a_draft

from familypact.app.ports import KeyState
from familypact.domain.errors import (
    KeyTrouble,
    KeyUnavailableError,
    StoreInUseError,
    StoreTooNewError,
)
from familypact.infra.keys.slots import (
    FORMAT,
    PREVIOUS_NAME,
    SLOTS_NAME,
    SlotKind,
    read_slots,
    write_slots,
)
from familypact.infra.one_window import OneWindow
from familypact.infra.store.sqlite_store import open_store


def test_the_key_stands_nowhere_and_every_slot_hides_it_anew(tmp_path: Path) -> None:
    keyring = FakeKeyring()
    key = vault_in(tmp_path, keyring).create(WORDS)

    stored = (tmp_path / SLOTS_NAME).read_bytes()
    kept = read_slots(tmp_path / SLOTS_NAME)

    assert key not in stored
    assert key.hex().encode() not in stored
    assert WORDS.encode() not in stored
    assert [slot.kind for slot in kept.slots] == [SlotKind.KEYRING, SlotKind.PASSPHRASE]
    assert len({slot.wrapped for slot in kept.slots}) == 2
    assert all(len(secret) == 44 for secret in keyring.entries.values())
    assert key not in "".join(keyring.entries.values()).encode()


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX rights")
def test_nobody_else_may_read_the_slots_whatever_the_umask_is(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        vault_in(tmp_path / "data").create(WORDS)
    finally:
        os.umask(before)

    folder = tmp_path / "data"
    assert folder.stat().st_mode & 0o777 == 0o700
    assert {p.name: p.stat().st_mode & 0o777 for p in folder.iterdir()} == {
        SLOTS_NAME: 0o600,
        PREVIOUS_NAME: 0o600,
        "in-use.lock": 0o600,
    }


@pytest.mark.parametrize("content", [b"", b"{}", b"null", b"\xff", b'{"sum":"","keys":{}}'])
def test_damaged_slots_are_named_and_the_previous_copy_opens_the_data(
    tmp_path: Path, content: bytes
) -> None:
    vault = without_keyring(tmp_path)
    key = vault.create(WORDS)
    store = open_store(tmp_path, key)
    store.save_draft(a_draft())
    store.close()
    data = (tmp_path / "store.db").read_bytes()
    (tmp_path / SLOTS_NAME).write_bytes(content)

    assert trouble_of(vault.state) is KeyTrouble.SLOTS_DAMAGED
    assert trouble_of(lambda: vault.open(WORDS)) is KeyTrouble.SLOTS_DAMAGED
    assert trouble_of(lambda: vault.create(WORDS)) is KeyTrouble.MISSING
    assert (tmp_path / SLOTS_NAME).read_bytes() == content
    assert (tmp_path / "store.db").read_bytes() == data

    assert vault.previous_copy() == tmp_path / PREVIOUS_NAME
    vault.restore_previous_copy()

    assert vault.open(WORDS) == key
    assert (tmp_path / f"{SLOTS_NAME}.damaged").read_bytes() == content


def test_slots_that_are_gone_can_come_back_from_the_copy(tmp_path: Path) -> None:
    vault = without_keyring(tmp_path)
    key = vault.create(WORDS)
    (tmp_path / SLOTS_NAME).unlink()

    assert trouble_of(vault.state) is KeyTrouble.SLOTS_DAMAGED
    vault.restore_previous_copy()

    assert vault.open(WORDS) == key


def test_every_flipped_byte_is_noticed(tmp_path: Path) -> None:
    without_keyring(tmp_path).create(WORDS)
    path = tmp_path / SLOTS_NAME
    whole = path.read_bytes()

    for at in range(len(whole)):
        path.write_bytes(whole[:at] + bytes([whole[at] ^ 4]) + whole[at + 1 :])
        with pytest.raises((KeyUnavailableError, StoreTooNewError)):
            read_slots(path)


def test_data_without_any_slots_never_get_a_new_key(tmp_path: Path) -> None:
    (tmp_path / "store.db").write_bytes(b"somebody's data")
    vault = vault_in(tmp_path)

    assert vault.state() is KeyState.KEY_MISSING
    assert trouble_of(lambda: vault.create(WORDS)) is KeyTrouble.MISSING
    assert trouble_of(lambda: vault.open(WORDS)) is KeyTrouble.MISSING
    assert vault.previous_copy() is None
    assert trouble_of(vault.restore_previous_copy) is KeyTrouble.SLOTS_DAMAGED
    assert (tmp_path / "store.db").read_bytes() == b"somebody's data"


def test_a_start_that_was_cut_off_before_the_store_was_made_goes_on(tmp_path: Path) -> None:
    keyring = FakeKeyring()
    key = vault_in(tmp_path, keyring).create(None)

    assert vault_in(tmp_path, keyring).state() is KeyState.OPENS_BY_ITSELF
    open_store(tmp_path, vault_in(tmp_path, keyring).open(None)).close()
    assert vault_in(tmp_path, keyring).open(None) == key


def test_slots_of_a_newer_program_are_left_alone(tmp_path: Path) -> None:
    vault = without_keyring(tmp_path)
    vault.create(WORDS)
    path = tmp_path / SLOTS_NAME
    kept = read_slots(path)
    (tmp_path / PREVIOUS_NAME).unlink()
    write_slots(tmp_path, replace(kept, format=FORMAT + 1))

    with pytest.raises(StoreTooNewError):
        vault.open(WORDS)


def test_a_slot_with_somebody_elses_key_is_damage(tmp_path: Path) -> None:
    vault = without_keyring(tmp_path)
    vault.create(WORDS)
    kept = read_slots(tmp_path / SLOTS_NAME)
    write_slots(tmp_path, replace(kept, check=bytes(16)))

    assert trouble_of(lambda: vault.open(WORDS)) is KeyTrouble.SLOTS_DAMAGED


@pytest.mark.parametrize(
    "change",
    [{"memory_kib": 8}, {"rounds": 1}, {"memory_kib": 1 << 30}, {"lanes": 0}, {"salt": b""}],
    ids=lambda change: next(iter(change)),
)
def test_parameters_changed_by_hand_are_refused(tmp_path: Path, change: dict[str, int]) -> None:
    vault = without_keyring(tmp_path)
    vault.create(WORDS)
    rewrite_passphrase_slot(tmp_path, change)

    assert trouble_of(lambda: vault.open(WORDS)) is KeyTrouble.SLOTS_DAMAGED


def test_a_slot_is_bound_to_how_its_key_is_derived(tmp_path: Path) -> None:
    vault = without_keyring(tmp_path)
    vault.create(WORDS)
    rewrite_passphrase_slot(tmp_path, {"lanes": 3})

    assert trouble_of(lambda: vault.open(WORDS)) is KeyTrouble.WRONG_PASSPHRASE


def test_a_slot_cannot_be_carried_to_another_store(tmp_path: Path) -> None:
    mine, other = without_keyring(tmp_path / "a"), without_keyring(tmp_path / "b")
    mine.create(WORDS)
    other.create(WORDS)
    theirs = read_slots(tmp_path / "b" / SLOTS_NAME)
    own = read_slots(tmp_path / "a" / SLOTS_NAME)
    write_slots(tmp_path / "a", replace(own, slots=theirs.slots))

    assert trouble_of(lambda: mine.open(WORDS)) is KeyTrouble.WRONG_PASSPHRASE


def test_a_passphrase_slot_without_parameters_is_damage(tmp_path: Path) -> None:
    vault = without_keyring(tmp_path)
    vault.create(WORDS)
    kept = read_slots(tmp_path / SLOTS_NAME)
    write_slots(tmp_path, replace(kept, slots=(replace(kept.slots[0], kdf=None),)))

    assert trouble_of(lambda: vault.open(WORDS)) is KeyTrouble.SLOTS_DAMAGED


def test_a_recovery_key_that_was_not_typed_back_does_not_count(tmp_path: Path) -> None:
    without_keyring(tmp_path).create(WORDS)
    kept = read_slots(tmp_path / SLOTS_NAME)
    blank = replace(kept.slots[0], kind=SlotKind.RECOVERY, confirmed=False)
    whole = replace(kept, slots=(*kept.slots, blank))
    write_slots(tmp_path, whole)

    assert read_slots(tmp_path / SLOTS_NAME) == whole
    assert whole.of_kind(SlotKind.RECOVERY) is None


def test_a_damaged_file_does_not_push_out_the_copy_that_is_whole(tmp_path: Path) -> None:
    without_keyring(tmp_path).create(WORDS)
    kept = read_slots(tmp_path / SLOTS_NAME)
    (tmp_path / SLOTS_NAME).write_bytes(b"{")

    with pytest.raises(KeyUnavailableError):
        write_slots(tmp_path, kept)

    assert read_slots(tmp_path / PREVIOUS_NAME) == kept


def test_two_starts_at_once_make_one_key(tmp_path: Path) -> None:
    other = OneWindow(tmp_path)
    other.take()

    with pytest.raises(StoreInUseError):
        vault_in(tmp_path).create(WORDS)

    other.leave()
    vault_in(tmp_path).create(WORDS)


def rewrite_passphrase_slot(folder: Path, change: dict[str, int]) -> None:
    """Do what somebody with an editor and a hash program could do."""
    kept = read_slots(folder / SLOTS_NAME)
    slot = kept.slots[0]
    assert slot.kdf is not None
    write_slots(folder, replace(kept, slots=(replace(slot, kdf=replace(slot.kdf, **change)),)))


def test_the_file_is_json_that_names_every_slot(tmp_path: Path) -> None:
    vault_in(tmp_path).create(WORDS)

    keys = json.loads((tmp_path / SLOTS_NAME).read_text())["keys"]

    assert keys["format"] == 1
    assert {slot["kind"] for slot in keys["slots"]} == {"keyring", "passphrase"}
    assert {slot["made"] for slot in keys["slots"]} == {"2026-11-22"}
