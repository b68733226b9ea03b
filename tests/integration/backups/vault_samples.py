"""A data folder with a family in it, its vault, and what backs it up."""

from dataclasses import dataclass, field
from pathlib import Path

from fakes import FixedClock
from integration.keys.fake_doors import FakeKeyring, doors_to
from integration.keys.vaults import WORDS
from integration.store.samples import a_draft, an_agreement

from familypact.app.recovery import RecoveryKey
from familypact.infra.backups.backup_folder import BackupFolder
from familypact.infra.backups.new_lock import NewLock
from familypact.infra.backups.restoring import BackupRestoring
from familypact.infra.keys.slot_changes import SlotChanges
from familypact.infra.keys.slot_maker import SlotMaker
from familypact.infra.keys.slot_vault import SlotVault
from familypact.infra.store.sqlite_store import SqliteStore, open_store

SHEET = RecoveryKey(bytes(range(16)))


@dataclass
class House:
    """One computer with one data folder."""

    folder: Path
    keyring: FakeKeyring = field(default_factory=FakeKeyring)
    clock: FixedClock = field(default_factory=FixedClock)

    @property
    def maker(self) -> SlotMaker:
        return SlotMaker(doors_to(self.keyring), self.clock)

    @property
    def vault(self) -> SlotVault:
        return SlotVault(self.folder, "store.db", doors_to(self.keyring), self.clock)

    @property
    def changes(self) -> SlotChanges:
        return SlotChanges(self.folder, self.maker)

    @property
    def restoring(self) -> BackupRestoring:
        return BackupRestoring(self.folder, self.maker, self.clock)

    def settled(self) -> bytes:
        """Make a family that has agreed, with passphrase and sheet; give its key."""
        key = self.vault.create(WORDS)
        self.changes.use_sheet(key, SHEET)
        store = open_store(self.folder, key)
        store.agree(an_agreement())
        store.save_draft(a_draft())
        store.close()
        return key

    def opened(self, words: str | None = None) -> SqliteStore:
        return open_store(self.folder, self.vault.open(words))

    def backups(self, store: SqliteStore, key: bytes) -> BackupFolder:
        return BackupFolder(self.folder, key, store.copy_into)

    def new_lock(self, store: SqliteStore) -> NewLock:
        return NewLock(self.folder, self.changes, store.copy_into)

    def files(self) -> set[str]:
        return {str(p.relative_to(self.folder)) for p in self.folder.rglob("*") if p.is_file()}
