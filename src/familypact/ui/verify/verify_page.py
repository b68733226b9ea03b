"""Checks a poster that is dropped on the page: still as sealed, whose seal, and in force or not."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt, QTimer, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QSizePolicy, QWidget
from typing_extensions import override

from familypact.app.texts import Texts
from familypact.app.verdict import Verdict
from familypact.app.verdict_words import about_seals
from familypact.domain.errors import FamilyPactError
from familypact.ui.error_dialog import words_for
from familypact.ui.plain_page import PlainPage
from familypact.ui.verify.answer_card import AnswerCard
from familypact.ui.verify.check_worker import Check, CheckWorker
from familypact.ui.verify.drop_zone import DropState, DropZone
from familypact.ui.widgets.banner import News
from familypact.ui.widgets.card import Card
from familypact.ui.widgets.headings import BodyLabel

_WIDEST = 820


class VerifyPage(PlainPage):
    """`make_check` is called in the window's thread, where the store is; what it gives in another.

    Drop a file anywhere on the page, or call `check_file`.
    """

    def __init__(
        self, make_check: Callable[[], Check], texts: Texts, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, widest=_WIDEST)
        self._make_check = make_check
        self._texts = texts
        self._worker: CheckWorker | None = None
        self._file = Path()
        self.head(
            self.tr("Check a poster"),
            self.tr("Is it still as your family sealed it, and is it the version in force?"),
        )
        self.zone = DropZone(self)
        self.answer_card = AnswerCard(texts, self)
        self.body.addWidget(self.answer_card)  # over the zone: big text leaves little room
        self.body.addWidget(self.zone)
        self.body.addWidget(self._about_card())
        self.body.addStretch(1)
        self.zone.choose_wanted.connect(self._choose)
        self.zone.cancelled.connect(self.stop)
        self.setAcceptDrops(True)

    @override
    def first_focus(self) -> QWidget:
        return self.zone.choose_button

    def check_file(self, path: Path) -> None:
        """Look at a file beside the window; an answer that is still awaited is dropped."""
        self.stop()
        self.banner.hide()
        self.answer_card.hide()
        try:
            check = self._make_check()
        except FamilyPactError as error:
            self.banner.show_news(News.PROBLEM, words_for(error, self._texts))
            return
        self._file = path
        self.zone.show_state(DropState.LOOKING, path.name)
        self._worker = CheckWorker(check, path)
        self._worker.answered.connect(self._show)
        self._worker.start()

    def stop(self) -> None:
        """Wait for no answer any more; the check comes to its end by itself."""
        if self._worker is not None:
            self._worker.answered.disconnect(self._show)
            self._worker = None
        self.zone.show_state(DropState.WAITING)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _files_in(event.mimeData().urls()):
            event.acceptProposedAction()
            if self._worker is None:
                self.zone.show_state(DropState.HOVERED)

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        super().dragLeaveEvent(event)
        self._hover_no_more()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        files = _files_in(event.mimeData().urls())
        self._hover_no_more()
        if len(files) == 1:
            event.acceptProposedAction()
            self.check_file(files[0])
        elif files:
            self.banner.show_news(News.INFO, self.tr("Drop one file at a time."))

    def _hover_no_more(self) -> None:
        if self.zone.state() is DropState.HOVERED:
            self.zone.show_state(DropState.WAITING)

    def _show(self, verdict: Verdict) -> None:
        self._worker = None
        self.zone.show_state(DropState.WAITING)
        self.answer_card.show_verdict(verdict, str(self._file))
        # Once the card has its place; until then the page keeps the button in sight.
        QTimer.singleShot(0, self._go_up)

    def _go_up(self) -> None:
        self.scroll_area.verticalScrollBar().setValue(0)

    def _choose(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        dialog = QFileDialog(
            self, self.tr("Choose a poster to check"), folder, self.tr("PDF (*.pdf)")
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self._take_chosen)
        dialog.open()

    def _take_chosen(self, name: str) -> None:
        self.check_file(Path(name))

    def _about_card(self) -> Card:
        card = Card(self.tr("What a seal is, and what it is not"), parent=self)
        card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        for sentence in about_seals(self._texts):
            card.body.addWidget(BodyLabel(sentence, card))
        return card


def _files_in(urls: list[QUrl]) -> list[Path]:
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
