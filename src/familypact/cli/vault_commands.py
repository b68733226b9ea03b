"""Carries out backup, restore, export and erase."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from typing_extensions import override

from familypact.app.erase import Erased, EraseEverything
from familypact.app.export_data import ExportData
from familypact.app.ports import AgreementStore
from familypact.app.settings import Edition
from familypact.app.texts import Texts
from familypact.app.vault_ports import BackupLook, Restoring
from familypact.cli.options import Command, Options
from familypact.cli.spoken import Exit, SpokenCommands, Terminal
from familypact.domain.text import QT_TRANSLATE_NOOP

_BACKED_UP = QT_TRANSLATE_NOOP("cli", "Backup: {path}")
_RESTORED = QT_TRANSLATE_NOOP("cli", "The backup is in place.")
_KEPT = QT_TRANSLATE_NOOP("cli", "The data before are kept in {path}")
_FAMILY = QT_TRANSLATE_NOOP("cli", "Family: {name}")
_VERSIONS = QT_TRANSLATE_NOOP("cli", "Versions of the agreement: {count}, the last of {day}")
_NO_VERSION = QT_TRANSLATE_NOOP("cli", "No agreement yet")
_DRAFT = QT_TRANSLATE_NOOP("cli", "A draft is under way")
_NOT_SURE = QT_TRANSLATE_NOOP(
    "cli",
    "Nothing was erased. With --yes everything is erased, backups too, and nobody can undo it.",
)
_ALL_GONE = QT_TRANSLATE_NOOP("cli", "Everything is erased. Nothing of FamilyPact is left here.")
_LEFT = QT_TRANSLATE_NOOP("cli", "Still there: {what}")


@dataclass(frozen=True, slots=True)
class VaultOutside:
    """What these commands need; each thing is made when it is asked for."""

    texts: Texts
    passphrase: Callable[[], str | None]
    open_to_read: Callable[[], tuple[bytes, AgreementStore]]
    write_backup: Callable[[Path, bytes, AgreementStore], None]
    restoring: Callable[[], Restoring]
    export: Callable[[AgreementStore], ExportData]
    usual_edition: Callable[[], Edition]
    erasing: Callable[[], EraseEverything]
    let_in: Callable[[], None]  # raises PinRefusedError


class VaultCommands(SpokenCommands):
    def __init__(self, outside: VaultOutside, terminal: Terminal) -> None:
        super().__init__(outside.texts, terminal)
        self._outside = outside

    @override
    def _done(self, options: Options) -> Exit:
        match options.command:
            case Command.BACKUP:
                return self._back_up(options.file)
            case Command.RESTORE:
                return self._look(options.file) if options.look else self._restore(options.file)
            case Command.EXPORT:
                return self._export(options.file)
            case Command.ERASE:
                return self._erase(sure=options.yes)
            case _:
                raise ValueError(options.command)  # `bootstrap` has other ways for these

    def _back_up(self, path: Path) -> Exit:
        key, store = self._outside.open_to_read()
        with closing(store):
            self._outside.write_backup(path, key, store)
        self._say(self._words(_BACKED_UP, path=str(path)))
        return Exit.DONE

    def _look(self, path: Path) -> Exit:
        for line in self._lines(self._outside.restoring().look(path, self._outside.passphrase())):
            self._say(line)
        return Exit.DONE

    def _lines(self, look: BackupLook) -> list[str]:
        lines = [self._words(_FAMILY, name=look.family)] if look.family else []
        if look.agreed_on is None:
            lines.append(self._words(_NO_VERSION))
        else:
            day = self._texts.day(look.agreed_on)
            lines.append(self._words(_VERSIONS, count=str(look.versions), day=day))
        return [*lines, self._words(_DRAFT)] if look.has_draft else lines

    def _restore(self, path: Path) -> Exit:
        self._outside.let_in()
        kept = self._outside.restoring().restore(path, self._outside.passphrase())
        self._say(self._words(_RESTORED))
        if kept is not None:
            self._say(self._words(_KEPT, path=str(kept)))
        return Exit.DONE

    def _export(self, folder: Path) -> Exit:
        self._outside.let_in()
        _, store = self._outside.open_to_read()
        with closing(store):
            folder.mkdir(parents=True, exist_ok=True)
            edition = self._outside.usual_edition()
            for path in self._outside.export(store).export(folder, edition, self._texts):
                self._say(str(path))
        return Exit.DONE

    def _erase(self, *, sure: bool) -> Exit:
        if not sure:
            self._complain(self._words(_NOT_SURE))
            return Exit.FAILED
        self._outside.let_in()
        erased = self._outside.erasing().erase()
        self._tell(erased)
        return Exit.DONE if erased.is_all_gone else Exit.FAILED

    def _tell(self, erased: Erased) -> None:
        if erased.is_all_gone:
            self._say(self._words(_ALL_GONE))
        for what in erased.left:
            self._complain(self._words(_LEFT, what=what))
