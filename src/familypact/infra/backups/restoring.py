"""Looks into a backup and puts it in the place of the data, which are kept beside."""

from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from familypact.app.ports import Clock
from familypact.app.vault_ports import BackupLook
from familypact.domain.errors import (
    BackupDamagedError,
    FamilyPactError,
    KeyTrouble,
    KeyUnavailableError,
    StoreDamagedError,
    StoreNotWrittenError,
)
from familypact.infra.backups.backup_file import BackupContent, read_backup
from familypact.infra.backups.backup_folder import spare_file
from familypact.infra.keys.doors import KeyringStanding
from familypact.infra.keys.slot_maker import SlotMaker
from familypact.infra.keys.slots import PREVIOUS_NAME, SLOTS_NAME, SlotKind, read_slots
from familypact.infra.one_window import OneWindow
from familypact.infra.private_files import (
    copy_private,
    make_private_folder,
    sync_folder,
    trouble_of,
    write_private,
)
from familypact.infra.store.connection import connect
from familypact.infra.store.copies import NEXT_NAME, check_whole, drop_journal, settle_next
from familypact.infra.store.sqlite_store import STORE_NAME, SqliteStore

REPLACED_NAME = "replaced"
_KEPT = (STORE_NAME, f"{STORE_NAME}-journal", SLOTS_NAME, PREVIOUS_NAME)


@dataclass(frozen=True, slots=True)
class _Opened:
    content: BackupContent
    database: Path
    key: bytes


class BackupRestoring:
    """Satisfies Restoring for one data folder."""

    def __init__(self, data: Path, maker: SlotMaker, clock: Clock) -> None:
        self._data = data
        self._maker = maker
        self._clock = clock

    def look(self, path: Path, words: str | None) -> BackupLook:
        with self._opened(path, words) as found:
            store = SqliteStore(found.database, connect(found.database, found.key), None)
            with closing(store):
                agreement, draft = store.latest(), store.load_draft()
                family = agreement.family if agreement else draft.family if draft else None
                return BackupLook(
                    family=family.name if family else "",
                    versions=len(store.numbers()),
                    agreed_on=agreement.agreed_on if agreement else None,
                    has_draft=draft is not None,
                )

    def restore(self, path: Path, words: str | None) -> Path | None:
        make_private_folder(self._data)
        lock = OneWindow(self._data)
        lock.take()
        try:
            return self._replace(path, words)
        except OSError as error:
            raise StoreNotWrittenError(self._data, trouble_of(error)) from error
        finally:
            lock.leave()

    def _replace(self, path: Path, words: str | None) -> Path | None:
        with self._opened(path, words) as found:
            kept = self._keep()
            self._put(found)
            return kept

    @contextmanager
    def _opened(self, path: Path, words: str | None) -> Iterator[_Opened]:
        make_private_folder(self._data)
        with spare_file(self._data, "restored") as database:
            try:
                content = read_backup(path, database)
            except OSError as error:
                raise StoreNotWrittenError(database, trouble_of(error)) from error
            key = self._key(content, words)
            try:
                check_whole(database, key)
            except StoreDamagedError as error:
                raise BackupDamagedError(path) from error
            yield _Opened(content, database, key)

    def _key(self, content: BackupContent, words: str | None) -> bytes:
        slots = content.slots
        if words:
            return self._maker.key_by_words(slots, words)
        has_entry = (
            slots.of_kind(SlotKind.KEYRING) is not None
            and self._maker.standing(slots.store) is KeyringStanding.HAS_ENTRY
        )
        key = self._maker.key_by_keyring(slots) if has_entry else None
        if key is None:
            raise KeyUnavailableError(KeyTrouble.PASSPHRASE_NEEDED)
        return key

    def _keep(self) -> Path | None:
        """Copy what is there before anything is touched."""
        names = [name for name in _KEPT if (self._data / name).exists()]
        if not names:
            return None
        stamp = self._clock.now().strftime("%Y-%m-%d-%H%M%S")
        make_private_folder(self._data / REPLACED_NAME)
        folder = self._data / REPLACED_NAME / stamp
        number = 1
        while folder.exists():
            number += 1
            folder = folder.with_name(f"{stamp}-{number}")
        make_private_folder(folder)
        for name in names:
            copy_private(self._data / name, folder / name)
        return folder

    def _put(self, found: _Opened) -> None:
        """Replace the database alone where the key stays; else wait for the slots."""
        if self._is_key_of_slots(found.key):
            drop_journal(self._data / STORE_NAME)
            found.database.replace(self._data / STORE_NAME)
            sync_folder(self._data)
            return
        found.database.replace(self._data / NEXT_NAME)
        sync_folder(self._data)
        for name in (SLOTS_NAME, PREVIOUS_NAME):
            write_private(self._data / name, found.content.slots_bytes)
        settle_next(self._data, found.key)

    def _is_key_of_slots(self, key: bytes) -> bool:
        try:
            return read_slots(self._data / SLOTS_NAME).fits(key)
        except FamilyPactError:
            return False
