"""Puts backups, restoring, exporting and erasing together, for commands and window."""

from pathlib import Path

from familypact.app.erase import Erased, EraseEverything
from familypact.app.export_data import ExportData
from familypact.app.ports import AgreementStore, Clock, PosterWriter
from familypact.app.reminder_ports import WakeTrouble
from familypact.bootstrap_keys import keyring_doors
from familypact.domain.errors import FamilyPactError, NoAgreementError
from familypact.infra.backups.backup_folder import BackupFolder
from familypact.infra.backups.own_files import OurFiles
from familypact.infra.backups.restoring import BackupRestoring
from familypact.infra.clock import SystemClock
from familypact.infra.export_file import WholeFile
from familypact.infra.keys.slot_changes import SlotChanges
from familypact.infra.keys.slot_maker import SlotMaker
from familypact.infra.one_window import OneWindow
from familypact.infra.reminders.wake_ups.here import wake_ups
from familypact.infra.store.readable import readable
from familypact.infra.store.sqlite_store import SqliteStore
from familypact.infra.user_folders import user_folders


def make_erasing(data: Path | None, clock: Clock) -> EraseEverything:
    """Give what erases everything; nobody may have the data open."""
    folders = user_folders(data)
    changes = SlotChanges(folders.data, SlotMaker(keyring_doors(), clock))
    return EraseEverything(changes, OurFiles(folders), lambda: _end_reminders(data))


def go_on_erasing(data: Path | None) -> Erased | None:
    """Bring an erasing that was cut off to its end; None where there was none."""
    folders = user_folders(data)
    if not OurFiles(folders).is_being_erased():
        return None
    return alone(folders.data, make_erasing(data, SystemClock())).go_on()


def export_of(store: AgreementStore, writer: PosterWriter) -> ExportData:
    """Give what exports an opened store."""
    return ExportData(store, lambda: readable(_own(store)), writer, WholeFile())


def restoring_into(data: Path, clock: Clock) -> BackupRestoring:
    """Give what looks into backups and puts them in place."""
    return BackupRestoring(data, SlotMaker(keyring_doors(), clock), clock)


def backups_of(data: Path, key: bytes, store: AgreementStore) -> BackupFolder:
    """Give the backups of an opened store."""
    return BackupFolder(data, key, _own(store).copy_into)


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


def _own(store: AgreementStore) -> SqliteStore:
    if not isinstance(store, SqliteStore):  # `open_store` made it
        raise NoAgreementError
    return store
