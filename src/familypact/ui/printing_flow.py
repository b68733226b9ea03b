"""What becomes of the poster and the other prints: they are looked at, kept, printed, opened."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices

from familypact.app.reveal import has_voices
from familypact.app.seal_poster import KeyNews
from familypact.app.settings import Document, Edition
from familypact.app.texts import Texts
from familypact.domain.errors import FamilyPactError
from familypact.domain.poster_copy import PosterWay
from familypact.ui.attempt import attempt
from familypact.ui.drawing_desk import DrawingDesk
from familypact.ui.errand import Done, Errand
from familypact.ui.error_dialog import words_for
from familypact.ui.file_names import poster_file_name
from familypact.ui.plain_page import PlainPage
from familypact.ui.poster_page import PosterPage
from familypact.ui.printing import PRINT_DOTS, chosen_printer, paint_pages
from familypact.ui.save_dialog import ask_where
from familypact.ui.widgets.banner import News
from familypact.ui.window_parts import OpenedParts

_LOOK_DOTS = 110  # dots per inch of the picture on the screen
_Made = TypeVar("_Made")


class PrintingFlow(QObject):
    """Serves the poster page, and every page that offers to print or to save."""

    def __init__(self, opened: OpenedParts, texts: Texts, parent: QObject) -> None:
        super().__init__(parent)
        self._opened = opened
        self._texts = texts
        self._errand = Errand(self)
        self._about_key = ""

    def serve(self, page: PosterPage, edition: Edition) -> None:
        """Draw now and whenever something else is chosen; the page is seen first."""
        desk = DrawingDesk(self._opened.images, page)
        desk.drawn.connect(page.show_pages)
        desk.late.connect(lambda: page.show_busy(busy=True))
        desk.refused.connect(lambda error: self._refuse(page, error))
        page.cancelled.connect(lambda: self._cancel(page, desk))
        page.edition_chosen.connect(lambda chosen: self._draw(page, desk, chosen))
        page.save_wanted.connect(lambda: self.save(page, page.choice.edition))
        page.print_wanted.connect(lambda: self.print_out(page, page.choice.edition))
        page.open_wanted.connect(lambda: self.open_outside(page, page.choice.edition))
        page.show_edition(edition)
        agreement = self._opened.store.latest()
        page.choice.offer_answers(offered=agreement is not None and has_voices(agreement))
        QTimer.singleShot(0, page, lambda: self._draw(page, desk, page.choice.edition))

    def save(self, page: PlainPage, edition: Edition) -> None:
        is_poster = edition.document is Document.POSTER
        title = self.tr("Save the poster") if is_poster else self.tr("Save the PDF")
        path = ask_where(page, title, self._file_name(edition), self.tr("PDF (*.pdf)"))
        if path is None:
            return

        def deed() -> None:
            pdf = self._made(page, edition)
            if pdf is not None:
                self._opened.keep_pdf(pdf, path)
                said = self.tr("Saved as {file}").format(file=str(path))
                page.banner.show_news(News.GOOD, f"{said} {self._about_key}".strip())
                self._note(page, edition, PosterWay.SAVED)

        self._attempt(deed, page)

    def print_out(self, page: PlainPage, edition: Edition) -> None:
        def deed() -> None:
            pdf = self._made(page, edition)
            printer = None if pdf is None else chosen_printer(edition.paper, page)
            if pdf is None or printer is None:
                return
            images = self._opened.images
            pages = self._fetched(lambda: images.images(pdf, PRINT_DOTS), page)
            if pages is not None:
                paint_pages(pages.made, printer)
                self._note(page, edition, PosterWay.PRINTED)

        self._attempt(deed, page)

    def _made(self, page: PlainPage, edition: Edition) -> bytes | None:
        """Make a PDF beside the window; None where a person stopped it."""
        prepared = self._opened.prepare_poster(edition)
        self._heed(prepared.news)
        done = self._fetched(prepared, page)
        return None if done is None else done.made

    def _fetched(self, make: Callable[[], _Made], page: PlainPage) -> Done[_Made] | None:
        done = self._errand.fetch(make, page)
        if done is None:
            page.banner.show_news(News.INFO, self.tr("Stopped. Nothing was made."))
        return done

    def _heed(self, news: KeyNews) -> None:
        """Remember what the family has to be told about its key, as long as the window is open."""
        match news:
            case KeyNews.REPLACED:
                self._about_key = self.tr(
                    "The key of your family's seal could not be read any more, so there is a new "
                    "one. Posters from before have the number of the old one at their foot, and a "
                    "check may call it another key. What you agreed is as it was."
                )
            case KeyNews.NONE:
                self._about_key = self.tr("It has no seal: there is no key for one yet.")
            case KeyNews.SAME | KeyNews.FIRST:
                pass

    def _note(self, page: PlainPage, edition: Edition, way: PosterWay) -> None:
        """Let the history know of a poster."""
        if edition.document is Document.POSTER:
            self._attempt(lambda: self._opened.make_talks().poster_made(way), page)

    def open_outside(self, page: PlainPage, edition: Edition) -> None:
        """Give it to the PDF viewer of this computer, in a file of ours that does not stay."""

        def deed() -> None:
            pdf = self._made(page, edition)
            if pdf is None:
                return
            path = self._opened.put_aside(pdf, self._file_name(edition))
            if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
                words = self.tr("No PDF viewer answered. Save the PDF and open it yourself.")
                page.banner.show_news(News.PROBLEM, words)

        self._attempt(deed, page)

    def _draw(self, page: PosterPage, desk: DrawingDesk, edition: Edition) -> None:
        """Read the agreement here: the other thread must not touch the database."""
        page.banner.hide()

        def deed() -> None:
            prepared = self._opened.prepare_poster(edition)
            self._heed(prepared.news)
            if self._about_key:
                page.banner.show_news(News.INFO, self._about_key)
            desk.draw(prepared, _LOOK_DOTS)

        self._attempt(deed, page)

    def _cancel(self, page: PosterPage, desk: DrawingDesk) -> None:
        desk.cancel()
        page.show_busy(busy=False)
        words = self.tr("Stopped. The picture is the one from before; choose again to draw anew.")
        page.banner.show_news(News.INFO, words)

    def _refuse(self, page: PosterPage, error: FamilyPactError) -> None:
        page.show_busy(busy=False)
        page.banner.show_news(News.PROBLEM, words_for(error, self._texts))

    def _attempt(self, deed: Callable[[], None], page: PlainPage) -> None:
        if not attempt(deed, page.banner, self._texts) and isinstance(page, PosterPage):
            page.show_busy(busy=False)

    def _file_name(self, edition: Edition) -> str:
        agreement = self._opened.store.latest()
        family, number = ("", 0) if agreement is None else (agreement.family.name, agreement.number)
        match edition.document:
            case Document.POSTER:
                return poster_file_name(family, number)
            case Document.AGREEMENT:
                return poster_file_name(family, number, self.tr("full agreement"))
            case Document.CARDS:
                return poster_file_name(family, number, self.tr("cards"))
