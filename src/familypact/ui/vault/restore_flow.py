"""Leads through a backup: choose it, look inside, put it in place."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QDialog, QFileDialog

from familypact.app.texts import Texts
from familypact.app.vault_ports import BackupFile, BackupLook
from familypact.domain.errors import FamilyPactError
from familypact.ui.error_dialog import words_for
from familypact.ui.vault.restore_page import RestorePage
from familypact.ui.widgets.banner import News


@dataclass(frozen=True, slots=True)
class RestoreParts:
    """The use cases; each may raise a FamilyPactError. `restore` needs the store closed."""

    backups: Callable[[], tuple[BackupFile, ...]]
    look: Callable[[Path, str | None], BackupLook]
    restore: Callable[[Path, str | None], Path | None]


class RestoreFlow(QObject):
    """`ended` with what went wrong, in words, or "": the data have to be opened anew."""

    ended = Signal(str)

    def __init__(
        self,
        parts: RestoreParts,
        texts: Texts,
        close_store: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._parts = parts
        self._texts = texts
        self._close_store = close_store

    def page(self) -> RestorePage:
        """Give the page with the backups there are."""
        days = [(self._texts.day(one.day), one.path) for one in self._parts.backups()]
        page = RestorePage(days)
        page.file_wanted.connect(lambda: self._choose(page))
        page.look_wanted.connect(lambda: self._look(page))
        page.restore_wanted.connect(lambda: self._restore(page))
        return page

    def _choose(self, page: RestorePage) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(page, self.tr("Choose a backup"), folder)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        chosen = dialog.exec() == QDialog.DialogCode.Accepted
        files = dialog.selectedFiles()
        dialog.deleteLater()
        if chosen and files:
            page.add_file(Path(files[0]))

    def _look(self, page: RestorePage) -> None:
        if page.path is None:
            return
        try:
            look = self._parts.look(page.path, page.words)
        except FamilyPactError as error:
            page.banner.show_news(News.PROBLEM, words_for(error, self._texts))
            return
        page.show_found(self._found(look))

    def _found(self, look: BackupLook) -> str:
        lines = []
        if look.family:
            lines.append(self.tr("The family: {name}").format(name=look.family))
        if look.agreed_on is None:
            lines.append(self.tr("No agreement yet."))
        else:
            words = self.tr("Version {number} of the agreement, of {day}")
            day = self._texts.day(look.agreed_on)
            lines.append(words.format(number=look.versions, day=day))
        if look.has_draft:
            lines.append(self.tr("A change is under way in it."))
        lines.append(self.tr("What you have now is kept beside it."))
        return "\n".join(lines)

    def _restore(self, page: RestorePage) -> None:
        if page.path is None:
            return
        self._close_store()
        problem = ""
        try:
            self._parts.restore(page.path, page.words)
        except FamilyPactError as error:
            problem = words_for(error, self._texts)
        self.ended.emit(problem)
