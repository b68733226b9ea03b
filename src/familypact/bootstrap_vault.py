"""Puts backups, restoring, exporting and erasing together, for commands and window."""

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from familypact.app.backup import KeepBackups
from familypact.app.erase import Erased, EraseEverything
from familypact.app.export_data import ExportData
from familypact.app.ports import AgreementStore, Clock, PosterWriter
from familypact.app.recovery import RecoveryKey
from familypact.app.reminder_ports import WakeTrouble
from familypact.app.settings import Edition, Paper
from familypact.app.texts import Texts
from familypact.bootstrap_keys import keyring_doors
from familypact.bootstrap_menu import menu_files_of
from familypact.bootstrap_store import whole
from familypact.domain.errors import FamilyPactError, StoreInUseError
from familypact.infra.backups.backup_folder import BackupFolder, backups_in
from familypact.infra.backups.new_lock import NewLock
from familypact.infra.backups.own_files import OurFiles
from familypact.infra.backups.restoring import BackupRestoring
from familypact.infra.clock import SystemClock
from familypact.infra.export_file import WholeFile
from familypact.infra.keys.slot_changes import SlotChanges
from familypact.infra.keys.slot_maker import SlotMaker, new_recovery_key
from familypact.infra.one_window import OneWindow
from familypact.infra.reminders.wake_ups.here import wake_ups
from familypact.infra.store.readable import readable
from familypact.infra.user_folders import user_folders
from familypact.ui.vault.restore_flow import RestoreParts
from familypact.ui.vault.vault_parts import VaultParts


def make_erasing(data: Path | None, clock: Clock) -> EraseEverything:
    """Give what erases everything; nobody may have the data open."""
    folders = user_folders(data)
    changes = SlotChanges(folders.data, SlotMaker(keyring_doors(), clock))
    files = OurFiles(folders, lambda: menu_files_of(data))
    return EraseEverything(changes, files, lambda: _end_reminders(data))


def go_on_erasing(data: Path | None) -> Erased | None:
    """Bring an erasing that was cut off to its end; None where there was none."""
    folders = user_folders(data)
    if not OurFiles(folders).is_being_erased():
        return None
    try:
        return alone(folders.data, make_erasing(data, SystemClock())).go_on()
    except StoreInUseError:
        return None  # another program is at it just now


@dataclass(frozen=True, slots=True)
class OpenedVault:
    """Where opened data are, and their key; `chosen` is the folder where it is not the usual."""

    chosen: Path | None
    data: Path
    key: bytes = field(repr=False)
    clock: Clock

    def parts(
        self, store: AgreementStore, texts: Texts, writer: Callable[[], PosterWriter]
    ) -> VaultParts:
        """Give the window what it needs around keys and backups."""
        maker = SlotMaker(keyring_doors(), self.clock)
        changes = SlotChanges(self.data, maker)
        backups = backups_of(self.data, self.key, store)
        relocking = NewLock(self.data, changes, whole(store).copy_into)
        key, edition = self.key, Edition()

        def lock_anew(passphrase: str | None, sheet: RecoveryKey) -> None:
            relocking.lock_anew(key, passphrase, sheet)

        return VaultParts(
            ways=changes.ways,
            new_sheet=new_recovery_key,
            sheet_pdf=lambda sheet, paper: self._sheet_pdf(sheet, paper, texts),
            save_file=WholeFile().save,
            use_sheet=lambda sheet: changes.use_sheet(key, sheet),
            lock_anew=lock_anew,
            set_passphrase=lambda words: changes.set_passphrase(key, words),
            use_keyring=lambda: changes.use_keyring(key),
            leave_keyring=lambda: changes.leave_keyring(key),
            keep_backup=KeepBackups(backups, self.clock).keep,
            back_up=backups.write,
            restoring=restore_parts(self.data, self.clock),
            export=lambda folder: export_of(store, writer()).export(folder, edition, texts),
            erase=lambda: make_erasing(self.chosen, self.clock).erase(),
            close_store=store.close,
        )

    def _sheet_pdf(self, sheet: RecoveryKey, paper: Paper, texts: Texts) -> bytes:
        # Waits: what draws takes a tenth of a second to load.
        from familypact.infra.pdf.recovery_sheet import RecoverySheetWriter

        day = texts.day(self.clock.today())
        return RecoverySheetWriter().render(sheet.text(), day, paper, texts)


def export_of(store: AgreementStore, writer: PosterWriter) -> ExportData:
    """Give what exports an opened store."""
    return ExportData(store, lambda: readable(whole(store)), writer, WholeFile())


def restoring_into(data: Path, clock: Clock) -> BackupRestoring:
    """Give what looks into backups and puts them in place."""
    return BackupRestoring(data, SlotMaker(keyring_doors(), clock), clock)


def restore_parts(data: Path, clock: Clock) -> RestoreParts:
    """Give the window what it needs to put a backup in place, also before anything is open."""
    restoring = restoring_into(data, clock)
    return RestoreParts(lambda: backups_in(data), restoring.look, restoring.restore)


def backups_of(data: Path, key: bytes, store: AgreementStore) -> BackupFolder:
    """Give the backups of an opened store."""
    return BackupFolder(data, key, whole(store).copy_into)


def alone(data: Path, erasing: EraseEverything) -> EraseEverything:
    """Raise StoreInUseError where a window has the data open: it would write them again."""
    if data.is_dir():
        lock = OneWindow(data)
        lock.take()
        lock.leave()
    return erasing


def _end_reminders(data: Path | None) -> bool:
    """Take away what makes the system wake us; say whether that went well."""
    system = wake_ups(data)
    try:
        if data is not None and WakeTrouble.FILE_CHANGED in system.troubles():
            return True  # what is set up there wakes for other data
        system.remove()
    except (OSError, FamilyPactError):
        return False
    return True
