"""What the pages around keys and backups cannot make themselves; `bootstrap` gives it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from familypact.app.erase import Erased
from familypact.app.recovery import RecoveryKey
from familypact.app.settings import Paper
from familypact.app.vault_ports import BackupFile, Ways
from familypact.ui.vault.restore_flow import RestoreParts


@dataclass(frozen=True, slots=True)
class VaultParts:
    """The use cases over opened data; each may raise a FamilyPactError.

    `erase` needs the store closed; after `lock_anew` the data have to be opened anew.
    """

    ways: Callable[[], Ways]
    new_sheet: Callable[[], RecoveryKey]
    sheet_pdf: Callable[[RecoveryKey, Paper], bytes]
    save_file: Callable[[Path, bytes], None]
    use_sheet: Callable[[RecoveryKey], None]
    lock_anew: Callable[[str | None, RecoveryKey], None]
    set_passphrase: Callable[[str], None]
    use_keyring: Callable[[], None]
    leave_keyring: Callable[[], None]
    keep_backup: Callable[[], BackupFile | None]
    back_up: Callable[[Path], None]
    restoring: RestoreParts
    export: Callable[[Path], tuple[Path, ...]]
    erase: Callable[[], Erased]
    close_store: Callable[[], None]
