"""What keys, backups, restoring and erasing need from the outside world."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Protocol

from familypact.app.ports import KeyVault
from familypact.app.recovery import RecoveryKey


@dataclass(frozen=True, slots=True)
class Ways:
    """How the data can be opened here. `sheet_of` is the day of the printed recovery sheet."""

    opens_by_itself: bool
    could_open_by_itself: bool
    has_passphrase: bool
    sheet_of: date | None


class UnlockingVault(KeyVault, Protocol):
    """A vault that can let the keyring ask, and put back the copy of a damaged key file."""

    def open_unlocking(self, seconds: float, given_up: Callable[[], bool]) -> bytes:
        """Let a locked keyring ask for its password; returns soon after `given_up` says so."""
        ...

    def previous_copy(self) -> Path | None: ...

    def restore_previous_copy(self) -> None: ...


class KeyWays(Protocol):
    """Changes to the slots of opened data. Raises KeyUnavailableError, StoreNotWrittenError."""

    def ways(self) -> Ways: ...

    def set_passphrase(self, key: bytes, passphrase: str) -> None: ...

    def use_keyring(self, key: bytes) -> None: ...

    def leave_keyring(self, key: bytes) -> None:
        """Let the data open by their passphrase only; where there is none, raise."""
        ...

    def use_sheet(self, key: bytes, recovery: RecoveryKey) -> None: ...

    def forget_keyring(self) -> bool:
        """Take our entry out of the keyring; say whether none is left."""
        ...


@dataclass(frozen=True, slots=True)
class BackupFile:
    """One automatic backup."""

    path: Path
    day: date


class Backups(Protocol):
    """The folder of automatic backups. Raises StoreNotWrittenError, BackupDamagedError."""

    def all(self) -> tuple[BackupFile, ...]:
        """Give them newest first."""
        ...

    def make(self, day: date) -> BackupFile:
        """Make the backup of a day, or replace it; it was opened and checked when this returns."""
        ...

    def remove(self, backup: BackupFile) -> None: ...

    def write(self, path: Path) -> None:
        """Write one to a chosen file. Raises FileNotWrittenError, too."""
        ...

    def is_current(self) -> bool:
        """Say whether nothing was saved since the newest one."""
        ...


@dataclass(frozen=True, slots=True)
class BackupLook:
    """What a backup holds, for a look before it replaces anything."""

    family: str
    versions: int
    agreed_on: date | None
    has_draft: bool


class Restoring(Protocol):
    """Looks into backups and puts one in the place of what is there.

    Raises BackupDamagedError, KeyUnavailableError, StoreTooNewError, StoreInUseError.
    """

    def look(self, path: Path, words: str | None) -> BackupLook:
        """`words` are the passphrase or the recovery key the backup was locked with."""
        ...

    def restore(self, path: Path, words: str | None) -> Path | None:
        """Replace the data; give the folder where those before are kept, if there were any."""
        ...


class OwnFiles(Protocol):
    """All that FamilyPact has on this computer, so that it can be erased."""

    def is_being_erased(self) -> bool:
        """Say whether an earlier erasing was cut off."""
        ...

    def note_erasing(self) -> None: ...

    def erase(self) -> None:
        """Remove all that can be removed."""
        ...

    def left(self) -> tuple[str, ...]:
        """Name what is still there."""
        ...
