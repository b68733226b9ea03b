"""Keys and backups of a window that is none: remembers what it was asked for."""

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path

from familypact.app.erase import Erased
from familypact.app.recovery import RecoveryKey
from familypact.app.settings import Paper
from familypact.app.vault_ports import BackupFile, BackupLook, Ways
from familypact.domain.errors import FamilyPactError
from familypact.ui.vault.restore_flow import RestoreParts
from familypact.ui.vault.vault_parts import VaultParts

SHEET = RecoveryKey(bytes(range(16)))
A_DAY = date(2026, 11, 21)

A_HOUSE = Ways(
    opens_by_itself=True, could_open_by_itself=True, has_passphrase=False, sheet_of=A_DAY
)


@dataclass
class FakeSafe:
    """A test sets what it needs, and reads what was `done`."""

    stands: Ways = A_HOUSE
    refusal: FamilyPactError | None = None
    left: tuple[str, ...] = ()
    kept: list[BackupFile] = field(default_factory=list)
    done: list[tuple[object, ...]] = field(default_factory=list)

    def parts(self) -> VaultParts:
        return VaultParts(
            ways=lambda: self.stands,
            new_sheet=lambda: SHEET,
            sheet_pdf=self._pdf,
            save_file=lambda path, content: self._do("save", path, content),
            use_sheet=lambda key: self._do("sheet", key),
            lock_anew=lambda words, key: self._do("lock", words, key),
            set_passphrase=lambda words: self._do("passphrase", words),
            use_keyring=lambda: self._do("keyring"),
            leave_keyring=lambda: self._do("no keyring"),
            keep_backup=lambda: self._do("keep"),
            back_up=lambda path: self._do("back up", path),
            restoring=self.restoring(),
            export=self._export,
            erase=self._erase,
            close_store=lambda: self._do("close"),
        )

    def restoring(self) -> RestoreParts:
        return RestoreParts(
            backups=lambda: tuple(self.kept),
            look=self._look,
            restore=lambda path, words: self._do("restore", path, words),
        )

    def asked(self, what: str) -> list[tuple[object, ...]]:
        return [deed[1:] for deed in self.done if deed[0] == what]

    def _do(self, *deed: object) -> None:
        self.done.append(deed)
        if self.refusal is not None and deed[0] != "close":
            raise self.refusal

    def _pdf(self, key: RecoveryKey, paper: Paper) -> bytes:
        return f"%PDF {key.text()} {paper}".encode()

    def _look(self, path: Path, words: str | None) -> BackupLook:
        self._do("look", path, words)
        return BackupLook("Ortiz & <b>", 2, A_DAY, has_draft=True)

    def _export(self, folder: Path) -> tuple[Path, ...]:
        self._do("export", folder)
        return (folder / "familypact.json",)

    def _erase(self) -> Erased:
        self._do("erase")
        return Erased(self.left)
