"""Leads through keys, backups, export and erasing; the home window shows its first page."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QStandardPaths, Signal
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from familypact.app.ports import PageImages
from familypact.app.recovery import RecoveryKey
from familypact.app.settings import Paper
from familypact.app.texts import Texts
from familypact.domain.errors import FamilyPactError
from familypact.ui.error_dialog import words_for
from familypact.ui.pins.gate import GuardedDeed, PinGate
from familypact.ui.pins.pins_flow import PinsFlow
from familypact.ui.plain_page import PlainPage
from familypact.ui.printing import print_poster
from familypact.ui.vault.restore_flow import RestoreFlow
from familypact.ui.vault.safe_page import SafePage, SafeView
from familypact.ui.vault.sheet_page import SheetPage
from familypact.ui.vault.vault_dialogs import EraseDialog, PassphraseDialog
from familypact.ui.vault.vault_parts import VaultParts
from familypact.ui.widgets.banner import News

_SUFFIX = "familypact-backup"


class VaultFlow(QObject):
    """`reopen_wanted`: the data were replaced or locked anew; `erased`: there are none any more."""

    help_wanted = Signal()
    page_wanted = Signal(object)  # a page over the places
    back_wanted = Signal()
    reopen_wanted = Signal(str)  # what went wrong, in words, or ""
    erased = Signal()

    def __init__(
        self,
        parts: VaultParts,
        texts: Texts,
        images: PageImages,
        paper: Callable[[], Paper],
        gate: PinGate,
    ) -> None:
        super().__init__()
        self._parts = parts
        self._texts = texts
        self._images = images
        self._paper = paper
        self._gate = gate
        self._pins = PinsFlow(gate, texts, self)
        self._is_erased = False
        self._restoring = RestoreFlow(parts.restoring, texts, parts.close_store, self)
        self._restoring.ended.connect(self.reopen_wanted)

    def page(self) -> SafePage:
        """Give the page for the home window, as things stand now."""
        page = SafePage()
        locks = GuardedDeed.CHANGE_LOCKS
        page.sheet_wanted.connect(lambda: self._guarded(locks, page, self._start_sheet))
        page.passphrase_wanted.connect(lambda: self._guarded(locks, page, self._change_passphrase))
        page.keyring_wanted.connect(lambda: self._guarded(locks, page, self._use_keyring))
        page.no_keyring_wanted.connect(lambda: self._guarded(locks, page, self._leave_keyring))
        page.back_up_wanted.connect(lambda: self._back_up(page))
        page.restore_wanted.connect(
            lambda: self._guarded(GuardedDeed.REPLACE_DATA, page, lambda _: self.show_restore())
        )
        page.export_wanted.connect(lambda: self._guarded(GuardedDeed.TAKE_OUT, page, self._export))
        page.erase_wanted.connect(lambda: self._guarded(GuardedDeed.ERASE, page, self._erase))
        page.add_card(self._pins.card(page))
        self._refresh(page)
        return page

    def _guarded(self, deed: GuardedDeed, page: SafePage, do: Callable[[SafePage], None]) -> None:
        """Do it for who knows the grown-ups' PIN, where they set one."""
        if self._gate.allow(deed, page):
            do(page)

    def with_pin_news(self, page: PlainPage) -> PlainPage:
        """Let the history say what became of PINs, too."""
        page.body.addWidget(self._pins.news_part(page))
        page.body.addStretch(1)
        return page

    def keep_backup(self) -> str:
        """Make today's backup where something changed; give what went wrong, in words."""
        if self._is_erased:
            return ""
        try:
            self._parts.keep_backup()
        except FamilyPactError as error:
            return words_for(error, self._texts)
        return ""

    def advice(self) -> str:
        """Say what a family should still do so that nothing can be lost; "" for nothing."""
        try:
            ways = self._parts.ways()
        except FamilyPactError:
            return ""
        if ways.sheet_of is None:
            return self.tr("There is no recovery sheet yet. It takes two minutes to make one.")
        wants_sheet = not ways.opens_by_itself and not ways.has_passphrase
        if ways.could_open_by_itself and wants_sheet:
            return self.tr("This computer could open FamilyPact by itself next time.")
        return ""

    def show_restore(self) -> None:
        page = self._restoring.page()
        page.help_wanted.connect(self.help_wanted)
        page.left.connect(self.back_wanted)
        self.page_wanted.emit(page)
        page.arrive()

    def _refresh(self, page: SafePage) -> None:
        def deed() -> None:
            ways, backups = self._parts.ways(), self._parts.restoring.backups()
            page.show_view(
                SafeView(
                    ways,
                    self._texts.day(ways.sheet_of) if ways.sheet_of else "",
                    self._texts.day(backups[0].day) if backups else "",
                    len(backups),
                )
            )

        self._try(deed, page)

    def _start_sheet(self, page: SafePage) -> None:
        self._try(self._make_sheet, page)

    def _make_sheet(self) -> None:
        key, ways = self._parts.new_sheet(), self._parts.ways()
        page = SheetPage(key, asks_passphrase=ways.has_passphrase)
        page.help_wanted.connect(self.help_wanted)
        page.left.connect(self.back_wanted)
        page.print_wanted.connect(lambda: self._print_sheet(page, key))
        page.save_wanted.connect(lambda: self._save_sheet(page, key))
        page.typed_back.connect(lambda: self._use_sheet(page, key))
        self.page_wanted.emit(page)
        page.arrive()

    def _print_sheet(self, page: SheetPage, key: RecoveryKey) -> None:
        paper = self._paper()
        self._try(
            lambda: print_poster(self._parts.sheet_pdf(key, paper), paper, self._images, page),
            page,
        )

    def _save_sheet(self, page: SheetPage, key: RecoveryKey) -> None:
        path = _where(page, self.tr("Save the recovery sheet"), "FamilyPact.pdf")
        if path is not None:
            pdf = self._parts.sheet_pdf
            self._try(lambda: self._parts.save_file(path, pdf(key, self._paper())), page)

    def _use_sheet(self, page: SheetPage, key: RecoveryKey) -> None:
        if page.wants_new_lock:
            if self._try(lambda: self._parts.lock_anew(page.passphrase, key), page):
                self.reopen_wanted.emit("")
        elif self._try(lambda: self._parts.use_sheet(key), page):
            self.back_wanted.emit()

    def _change_passphrase(self, page: SafePage) -> None:
        dialog = PassphraseDialog(page)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        words = dialog.passphrase()
        dialog.deleteLater()
        if accepted and self._try(lambda: self._parts.set_passphrase(words), page):
            self._refresh(page)
            page.banner.show_news(News.GOOD, self.tr("The new passphrase counts from now on."))

    def _use_keyring(self, page: SafePage) -> None:
        if self._try(self._parts.use_keyring, page):
            self._refresh(page)
            page.banner.show_news(News.GOOD, self.tr("It opens by itself from now on."))

    def _leave_keyring(self, page: SafePage) -> None:
        if self._try(self._parts.leave_keyring, page):
            self._refresh(page)
            page.banner.show_news(News.GOOD, self.tr("It asks for the passphrase from now on."))

    def _back_up(self, page: SafePage) -> None:
        path = _where(page, self.tr("Back up to a file"), f"FamilyPact.{_SUFFIX}")
        if path is not None and self._try(lambda: self._parts.back_up(path), page):
            said = self.tr("Saved and checked: {file}").format(file=str(path))
            page.banner.show_news(News.GOOD, said)

    def _export(self, page: SafePage) -> None:
        dialog = QFileDialog(page, self.tr("Choose a folder"), _documents())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        folder = _chosen(dialog)
        if folder is not None and self._try(lambda: self._parts.export(folder), page):
            said = self.tr("Saved in {folder}. Everybody can read these files.")
            page.banner.show_news(News.GOOD, said.format(folder=str(folder)))

    def _erase(self, page: SafePage) -> None:
        dialog = EraseDialog(page)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        if not accepted:
            return
        self._is_erased = True
        self._parts.close_store()
        left = self._parts.erase().left
        if left:
            words = self.tr("Erased, but this is still there: {what}")
            page.banner.show_news(News.PROBLEM, words.format(what=self._texts.join(left)))
        else:
            self.erased.emit()

    def _try(self, deed: Callable[[], object], page: PlainPage) -> bool:
        """Do it, and put what went wrong into words on the page."""
        try:
            deed()
        except FamilyPactError as error:
            page.banner.show_news(News.PROBLEM, words_for(error, self._texts))
            return False
        return True


def _where(page: QWidget, title: str, name: str) -> Path | None:
    dialog = QFileDialog(page, title, _documents())
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(name.rpartition(".")[2])
    dialog.selectFile(name)
    return _chosen(dialog)


def _chosen(dialog: QFileDialog) -> Path | None:
    chosen = dialog.exec() == QDialog.DialogCode.Accepted
    files = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(files[0]) if chosen and files else None


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
