"""A PIN is stretched as a passphrase is; only its holder's lock and the newest sheet count."""

from dataclasses import replace
from datetime import date

import pytest
from fakes import FixedClock
from integration.keys.fake_doors import FakeKeyring, doors_to

from familypact.domain.errors import KeyUnavailableError, PinRefusedError
from familypact.domain.pin import PinChange, PinNews
from familypact.infra.keys.ciphers import AesCiphers
from familypact.infra.keys.pin_cipher import SheetOfSlots, StretchedPins
from familypact.infra.keys.slot_changes import SlotChanges
from familypact.infra.keys.slot_maker import SlotMaker, new_recovery_key
from familypact.infra.keys.slot_vault import SlotVault

PIN = "4073"
NEWS = PinNews("c1", PinChange.SET, date(2026, 11, 23))


@pytest.fixture
def cipher() -> StretchedPins:
    return StretchedPins(AesCiphers)


def test_the_right_pin_gives_the_check_again_and_a_wrong_one_another(cipher):
    lock = cipher.make(NEWS, PIN)

    assert cipher.check(lock, PIN) == lock.check
    assert cipher.check(lock, "4074") != lock.check
    assert (lock.holder, lock.made) == ("c1", date(2026, 11, 23))


def test_the_same_pin_leaves_no_trace_of_being_the_same(cipher):
    first, second = cipher.make(NEWS, PIN), cipher.make(replace(NEWS, holder="c2"), PIN)
    moved = replace(first, holder="c2")

    assert first.salt != second.salt
    assert first.check != second.check
    assert cipher.check(moved, PIN) != moved.check
    assert PIN.encode() not in first.check + first.salt


def test_it_is_stretched_at_least_as_a_passphrase_is(cipher):
    lock = cipher.make(NEWS, PIN)

    assert (lock.kdf, lock.memory_kib, lock.rounds) in {
        ("argon2id", 64 * 1024, 3),
        ("scrypt", 128 * 1024, 1),
    }


@pytest.mark.parametrize("change", [{"memory_kib": 64}, {"rounds": 0}, {"salt": b""}])
def test_a_lock_that_was_made_weaker_by_hand_opens_nothing(cipher, change):
    lock = replace(cipher.make(NEWS, PIN), **change)

    with pytest.raises(KeyUnavailableError):
        cipher.check(lock, PIN)


@pytest.mark.parametrize("kdf", ["plain", "", "hkdf-sha256"])
def test_a_lock_of_another_kind_opens_nothing(cipher, kdf):
    with pytest.raises(PinRefusedError):
        cipher.check(replace(cipher.make(NEWS, PIN), kdf=kdf), PIN)


def test_only_the_newest_sheet_resets(tmp_path):
    doors, clock = doors_to(FakeKeyring()), FixedClock()
    key = SlotVault(tmp_path, "store.db", doors, clock).create(None)
    maker = SlotMaker(doors, clock)
    sheet, changes = SheetOfSlots(tmp_path, maker), SlotChanges(tmp_path, maker)
    before, old, new = sheet.is_there(), new_recovery_key(), new_recovery_key()
    opens_nothing = sheet.opens(old.text())

    changes.use_sheet(key, old)
    changes.use_sheet(key, new)

    assert (before, opens_nothing) == (False, False)
    assert sheet.is_there()
    assert sheet.opens(new.text().lower())
    assert not sheet.opens(old.text())
    assert not sheet.opens("no key at all")
