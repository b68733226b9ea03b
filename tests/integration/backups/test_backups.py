"""A backup is one encrypted file that was opened before it counts, and comes back anywhere."""

import os
import sys
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from integration.backups.vault_samples import SHEET, House
from integration.keys.fake_doors import FakeKeyring
from integration.keys.vaults import WORDS, trouble_of
from integration.store.samples import SECRETS, a_draft, an_agreement

from familypact.app.backup import KeepBackups
from familypact.app.vault_ports import BackupLook
from familypact.domain.errors import (
    BackupDamagedError,
    FileNotWrittenError,
    KeyTrouble,
    StoreDamagedError,
    StoreInUseError,
    StoreNotWrittenError,
    StoreTooNewError,
)
from familypact.infra.backups.backup_folder import FOLDER_NAME, backups_in
from familypact.infra.keys.slots import SLOTS_NAME
from familypact.infra.store.connection import connect
from familypact.infra.store.copies import NEXT_NAME, check_whole
from familypact.infra.store.migrations import copy_of

LOOK = BackupLook("Quillfeather", 1, date(2026, 11, 22), has_draft=True)


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path / "data")


def backed_up(house: House, to: Path) -> bytes:
    key = house.settled()
    with closing(house.opened()) as store:
        house.backups(store, key).write(to)
    return key


def test_a_backup_says_nothing_in_clear_and_is_ours_alone(house: House, tmp_path: Path) -> None:
    out = tmp_path / "out.familypact-backup"
    before = os.umask(0)
    try:
        key = backed_up(house, out)
    finally:
        os.umask(before)

    content = out.read_bytes()
    assert not [word for word in (*SECRETS, WORDS) if word.encode() in content]
    assert b"SQLite format 3" not in content
    assert key not in content
    if sys.platform != "win32":
        assert out.stat().st_mode & 0o777 == 0o600


def test_a_backup_comes_back_on_another_computer_by_the_sheet(house: House, tmp_path: Path) -> None:
    out = tmp_path / "out.familypact-backup"
    key = backed_up(house, out)
    other = House(tmp_path / "other", FakeKeyring(there=False))

    assert trouble_of(lambda: other.restoring.look(out, None)) is KeyTrouble.PASSPHRASE_NEEDED
    assert other.restoring.look(out, SHEET.text()) == LOOK
    assert other.files() == set()
    assert other.restoring.restore(out, SHEET.text()) is None

    with closing(other.opened(WORDS)) as store:
        assert store.latest() == an_agreement()
        assert store.load_draft() == a_draft()
    assert other.vault.open(SHEET.text()) == key
    assert other.files() >= {"store.db", SLOTS_NAME}
    assert NEXT_NAME not in other.files()


def test_what_was_replaced_is_kept_whole(house: House, tmp_path: Path) -> None:
    out = tmp_path / "out.familypact-backup"
    backed_up(house, out)
    with closing(house.opened()) as store:
        store.agree(replace(an_agreement(2), sign_offs=()))
    data = (house.folder / "store.db").read_bytes()

    kept = house.restoring.restore(out, None)

    with closing(house.opened()) as store:
        assert store.numbers() == (1,)
    assert kept is not None
    assert (kept / "store.db").read_bytes() == data
    assert (kept / SLOTS_NAME).read_bytes() == (house.folder / SLOTS_NAME).read_bytes()


def test_a_newer_passphrase_stays_where_the_key_is_the_same(house: House, tmp_path: Path) -> None:
    out = tmp_path / "out.familypact-backup"
    key = backed_up(house, out)
    house.changes.set_passphrase(key, "another horse")

    house.restoring.restore(out, WORDS)  # the backup opens with the words of its day

    assert house.vault.open("another horse") == key


def test_a_backup_of_before_the_new_lock_still_comes_back(house: House, tmp_path: Path) -> None:
    out = tmp_path / "out.familypact-backup"
    key = backed_up(house, out)
    with closing(house.opened()) as store:
        house.new_lock(store).lock_anew(key, WORDS, SHEET)
    house.opened().close()

    assert house.restoring.look(out, SHEET.text()) == LOOK
    house.restoring.restore(out, SHEET.text())

    assert house.vault.open(WORDS) == key
    with closing(house.opened(WORDS)) as store:
        assert store.latest() == an_agreement()


def test_the_wrong_words_replace_nothing(house: House, tmp_path: Path) -> None:
    out = tmp_path / "out.familypact-backup"
    backed_up(house, out)
    before = {name: (house.folder / name).read_bytes() for name in house.files()}

    trouble = trouble_of(lambda: house.restoring.restore(out, "wrong horse"))

    assert trouble is KeyTrouble.WRONG_PASSPHRASE
    after = {name: (house.folder / name).read_bytes() for name in house.files()}
    assert {k: v for k, v in after.items() if k != "in-use.lock"} == {
        k: v for k, v in before.items() if k != "in-use.lock"
    }


def test_nothing_is_restored_under_an_open_window(house: House, tmp_path: Path) -> None:
    out = tmp_path / "out.familypact-backup"
    backed_up(house, out)

    with closing(house.opened()), pytest.raises(StoreInUseError):
        house.restoring.restore(out, None)


def test_every_cut_and_every_hundredth_byte_flipped_is_noticed(
    house: House, tmp_path: Path
) -> None:
    out = tmp_path / "out.familypact-backup"
    backed_up(house, out)
    whole = out.read_bytes()
    bad = tmp_path / "bad.familypact-backup"

    for at in [*range(40), *range(40, len(whole), len(whole) // 100)]:
        for content in (whole[:at], whole[:at] + bytes([whole[at] ^ 16]) + whole[at + 1 :]):
            bad.write_bytes(content)
            with pytest.raises((BackupDamagedError, StoreTooNewError)):
                house.restoring.look(bad, WORDS)
    assert house.files() <= {"store.db", SLOTS_NAME, "keyslots.previous.json", "in-use.lock"}


def test_what_is_no_file_is_no_backup(house: House, tmp_path: Path) -> None:
    house.settled()

    for path in (tmp_path, tmp_path / "nowhere", tmp_path / ("x" * 300), Path("/dev/null")):
        with pytest.raises(BackupDamagedError):
            house.restoring.look(path, WORDS)


def test_a_backup_whose_database_is_older_opens_too(house: House, tmp_path: Path) -> None:
    key = house.settled()
    with closing(house.opened()) as store:
        store._connection.execute("PRAGMA user_version=99")
        with pytest.raises(StoreTooNewError):
            house.backups(store, key).write(tmp_path / "new")
    assert not (tmp_path / "new").exists()


def test_one_a_day_while_anything_changes(house: House) -> None:
    key = house.settled()
    with closing(house.opened()) as store:
        backups = house.backups(store, key)
        keeping = KeepBackups(backups, house.clock)

        first, again = keeping.keep(), keeping.keep()
        store.drop_draft()
        changed = keeping.keep()

    assert first is not None
    assert again is None
    assert changed is not None
    assert changed.path == first.path
    assert [b.day for b in backups_in(house.folder)] == [house.clock.today()]


def test_a_backup_that_cannot_be_proved_leaves_the_one_before(house: House) -> None:
    key = house.settled()
    with closing(house.opened()) as store:
        good = house.backups(store, key).make(house.clock.today())
        before = good.path.read_bytes()

        def half(path: Path) -> None:
            store.copy_into(path)
            path.write_bytes(path.read_bytes()[:4096] + b"\0" * 4096)

        house.backups(store, key)._copy_into = half
        broken = house.backups(store, key)
        broken._copy_into = half
        with pytest.raises(BackupDamagedError):
            broken.make(house.clock.today())

    assert good.path.read_bytes() == before
    assert {p.name for p in (house.folder / FOLDER_NAME).iterdir()} == {good.path.name}


def test_what_a_killed_backup_left_goes_with_the_next(house: House) -> None:
    key = house.settled()
    (house.folder / ".spare-copy.999.db").write_bytes(b"left")
    with closing(house.opened()) as store:
        house.backups(store, key).make(house.clock.today())

    assert not [name for name in house.files() if "spare" in name]


def test_a_file_that_may_not_be_written_is_named(house: House, tmp_path: Path) -> None:
    key = house.settled()
    with closing(house.opened()) as store, pytest.raises(FileNotWrittenError):
        house.backups(store, key).write(tmp_path / "no" / "folder")


def test_a_folder_of_backups_that_cannot_be_is_named(house: House) -> None:
    key = house.settled()
    (house.folder / FOLDER_NAME).write_text("in the way")
    with closing(house.opened()) as store, pytest.raises(StoreNotWrittenError):
        house.backups(store, key).make(house.clock.today())


def test_foreign_files_among_the_backups_are_left_alone(house: House) -> None:
    key = house.settled()
    (house.folder / FOLDER_NAME).mkdir()
    (house.folder / FOLDER_NAME / "holiday.familypact-backup").write_text("not ours")
    (house.folder / FOLDER_NAME / "notes.txt").write_text("not ours")

    with closing(house.opened()) as store:
        KeepBackups(house.backups(store, key), house.clock).keep()

    assert len(backups_in(house.folder)) == 1
    assert (house.folder / FOLDER_NAME / "notes.txt").exists()


def test_another_key_opens_all_that_was_there_and_the_old_one_nothing(house: House) -> None:
    key = house.settled()
    with closing(house.opened()) as store:
        new_key = house.new_lock(store).lock_anew(key, WORDS, SHEET)

    assert new_key != key
    assert house.vault.open(None) == house.vault.open(WORDS) == new_key
    with closing(house.opened(SHEET.text())) as store:
        assert store.latest() == an_agreement()
        assert store.load_draft() == a_draft()
    assert NEXT_NAME not in house.files()
    with pytest.raises(Exception, match="store"):
        connect(house.folder / "store.db", key)


def test_another_key_that_was_never_written_down_changes_nothing(house: House) -> None:
    key = house.settled()
    with closing(house.opened()) as store:
        store.copy_into(house.folder / NEXT_NAME)
    (house.folder / NEXT_NAME).write_bytes(b"\1" * 8192)  # cut off before the slots: opens not

    with closing(house.opened()) as store:
        assert store.latest() == an_agreement()
    assert house.vault.open(None) == key


def test_the_copy_of_an_older_version_gets_the_new_lock_too(house: House) -> None:
    key = house.settled()
    copy = copy_of(house.folder / "store.db", 3)
    broken = copy.with_name("store.version-2.db")
    broken.write_bytes(b"no database")
    with closing(house.opened()) as store:
        new_key = house.new_lock(store).lock_anew(key, WORDS, SHEET)

    assert check_whole(copy, new_key) > 0
    with pytest.raises(StoreDamagedError):
        connect(copy, key)
    assert not broken.exists()
