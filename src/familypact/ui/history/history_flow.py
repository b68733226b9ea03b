"""What becomes of the history: it is printed, or kept as pages, as a text or as a table."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject

from familypact.app.history import FileKind, PactHistory
from familypact.app.history_sheet import HistoryPaper
from familypact.app.ports import PageImages
from familypact.app.settings import Paper
from familypact.app.texts import Texts
from familypact.ui.attempt import attempt
from familypact.ui.file_names import poster_file_name
from familypact.ui.history.history_page import HistoryPage
from familypact.ui.printing import print_poster
from familypact.ui.save_dialog import ask_where
from familypact.ui.widgets.banner import News


@dataclass(frozen=True, slots=True)
class HistoryTools:
    """`paper` gives the one the family uses now."""

    history: PactHistory
    on_paper: HistoryPaper
    images: PageImages
    paper: Callable[[], Paper]
    texts: Texts


class HistoryFlow(QObject):
    """Serves one page."""

    def __init__(self, page: HistoryPage, tools: HistoryTools) -> None:
        super().__init__(page)
        self._page = page
        self._tools = tools
        page.print_wanted.connect(self._print)
        page.pdf_wanted.connect(self._keep_pages)
        page.export_wanted.connect(lambda kind: self._export(FileKind(kind)))

    def _print(self) -> None:
        tools = self._tools
        paper = tools.paper()
        pdf = tools.on_paper.render(paper)
        print_poster(pdf, paper, tools.images, self._page)

    def _keep_pages(self) -> None:
        path = self._ask_where("pdf", self.tr("PDF (*.pdf)"))
        if path is not None:
            self._save(lambda: self._tools.on_paper.export(path, self._tools.paper()), path)

    def _export(self, kind: FileKind) -> None:
        kinds = self.tr("Text (*.txt)") if kind is FileKind.TEXT else self.tr("Table (*.csv)")
        path = self._ask_where(kind.value, kinds)
        if path is not None:
            self._save(lambda: self._tools.history.export(kind, path), path)

    def _save(self, deed: Callable[[], None], path: Path) -> None:
        if attempt(deed, self._page.banner, self._tools.texts):
            said = self.tr("Saved as {file}").format(file=str(path))
            self._page.banner.show_news(News.GOOD, said)

    def _ask_where(self, ending: str, kinds: str) -> Path | None:
        newest = self._tools.history.versions()[-1]
        name = poster_file_name(newest.family.name, newest.number, self.tr("history"))
        name = str(Path(name).with_suffix(f".{ending}"))
        return ask_where(self._page, self.tr("Save our history"), name, kinds)
