"""Leads through the incident record: keeps each word, asks for PINs and yeses, saves and erases."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog

from familypact.domain.errors import FamilyPactError
from familypact.domain.incident import IncidentKind
from familypact.domain.record import IncidentRecord
from familypact.ui.attempt import attempt
from familypact.ui.error_dialog import words_for
from familypact.ui.records.record_desk import RecordDesk
from familypact.ui.records.record_dialogs import ChildYesDialog, EraseRecordDialog
from familypact.ui.records.records_page import RecordsPage
from familypact.ui.save_dialog import ask_where
from familypact.ui.widgets.banner import News

_FILE = "FamilyPact.pdf"


def make_records_page(desk: RecordDesk, now: str, kind: IncidentKind | None) -> RecordsPage:
    """Give the page at its start, or at a new record where one comes from an incident."""
    page = RecordsPage(desk, now)
    RecordsFlow(desk, page).start(kind)
    return page


class RecordsFlow(QObject):
    """Lives as long as its page. Writing needs no PIN: in bad moments nothing stands in the way."""

    def __init__(self, desk: RecordDesk, page: RecordsPage) -> None:
        super().__init__(page)
        self._desk = desk
        self._page = page
        page.begin_wanted.connect(lambda: self._begin(None))
        page.list_wanted.connect(self._show_list)
        page.opened.connect(page.show_record)
        page.changed.connect(self._keep)
        page.save_wanted.connect(self._save)
        page.erase_wanted.connect(self._erase)

    def start(self, kind: IncidentKind | None) -> None:
        if kind is None or not self._begin(kind):
            self._page.show_start()

    def _begin(self, kind: IncidentKind | None) -> bool:
        return self._attempt(lambda: self._page.show_record(self._desk.records.begin(kind)))

    def _show_list(self) -> None:
        """Show the records to whom the gate lets through; else only what they are for."""
        self._page.flush()
        if not self._desk.allow_reading(self._page):
            if self._page.form is not None:
                self._page.show_start()
            return
        self._attempt(lambda: self._page.show_start(self._desk.records.all()))

    def _keep(self, record: IncidentRecord) -> None:
        self._attempt(lambda: self._desk.records.keep(record))

    def _save(self, record: IncidentRecord) -> None:
        allowed = frozenset(
            words.child_id for words in record.children if self._says_yes(words.child_id, record)
        )
        path = ask_where(self._page, self.tr("Save as a PDF"), _FILE)
        if path is not None and self._attempt(lambda: self._desk.export(record, allowed, path)):
            said = self.tr("Saved: {file}. Everybody who has the file can read it.")
            self._page.banner.show_news(News.GOOD, said.format(file=str(path)))

    def _says_yes(self, child_id: str, record: IncidentRecord) -> bool:
        """Ask the child on screen, for this paper only; where it has a PIN, that is its yes."""
        words = record.words_of(child_id)
        if words is None:
            return False
        dialog = ChildYesDialog(words, self._page)
        yes = dialog.exec() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return yes and self._desk.allow_child(child_id, self._page)

    def _erase(self, record: IncidentRecord) -> None:
        dialog = EraseRecordDialog(self._desk.records.older_copies(), self._page)
        accepted = dialog.exec() == QDialog.DialogCode.Accepted
        renews = dialog.renews_copies()
        dialog.deleteLater()
        if not accepted:
            return
        said = self._erase_now(record)
        if not said:
            return
        renewed = renews and self._attempt(self._desk.records.renew_copies)
        if renewed or not renews:
            self._after_erasing(said)

    def _erase_now(self, record: IncidentRecord) -> str:
        """Give what to say where it is gone, "" where it is not."""
        try:
            self._desk.records.erase(record.id)
        except FamilyPactError as error:
            if self._is_there(record):
                self._page.banner.show_news(News.PROBLEM, words_for(error, self._desk.texts))
                return ""
            return self.tr(
                "It is erased. What may be left of it in the file is cleaned up as soon as "
                "FamilyPact starts again."
            )
        return self.tr("It is erased for good.")

    def _is_there(self, record: IncidentRecord) -> bool:
        try:
            return any(each.id == record.id for each in self._desk.records.all())
        except FamilyPactError:
            return True

    def _after_erasing(self, said: str) -> None:
        was_listed = self._page.list is not None
        records = self._desk.records
        self._attempt(lambda: self._page.show_start(records.all() if was_listed else None))
        self._page.banner.show_news(News.GOOD, said)

    def _attempt(self, deed: Callable[[], object]) -> bool:
        return attempt(deed, self._page.banner, self._desk.texts)
