"""Lists the places of a PDF in the viewer's outline."""

from dataclasses import dataclass, field

from familypact.infra.pdf.pdf_file import PdfFile
from familypact.infra.pdf.pdf_syntax import array, dictionary, number, reference, text


@dataclass(slots=True)
class Bookmark:
    """A place: its page's number in the file, how far above the foot, and what is listed below."""

    title: str
    page: int
    top: float
    number: int
    kids: "list[Bookmark]" = field(default_factory=list)


class Bookmarks:
    """Collects the places while the pages are drawn; levels count from 0 downwards."""

    def __init__(self) -> None:
        self._tops: list[Bookmark] = []
        self._open: list[Bookmark] = []

    def add(self, bookmark: Bookmark, level: int) -> None:
        del self._open[level:]
        siblings = self._open[-1].kids if self._open else self._tops
        siblings.append(bookmark)
        self._open.append(bookmark)

    def add_to(self, file: PdfFile) -> dict[str, bytes]:
        """Write all and return what the catalogue says of it; nothing where there is no place."""
        if not self._tops:
            return {}
        root = file.reserve()
        file.put(root, dictionary({"Type": b"/Outlines", **_list(self._tops, root, file)}))
        return {"Outlines": reference(root)}


def _list(bookmarks: list[Bookmark], parent: int, file: PdfFile) -> dict[str, bytes]:
    for place, bookmark in enumerate(bookmarks):
        target = (reference(bookmark.page), b"/XYZ", b"0", number(bookmark.top), b"0")
        entries = {
            "Title": text(bookmark.title),
            "Parent": reference(parent),
            "Dest": array(target),
        }
        if place:
            entries["Prev"] = reference(bookmarks[place - 1].number)
        if place + 1 < len(bookmarks):
            entries["Next"] = reference(bookmarks[place + 1].number)
        if bookmark.kids:
            entries |= _list(bookmark.kids, bookmark.number, file)
        file.put(bookmark.number, dictionary(entries))
    return {
        "First": reference(bookmarks[0].number),
        "Last": reference(bookmarks[-1].number),
        "Count": b"%d" % _shown(bookmarks),
    }


def _shown(bookmarks: list[Bookmark]) -> int:
    """Count all that is seen while every level is open, as it is at first."""
    return len(bookmarks) + sum(_shown(bookmark.kids) for bookmark in bookmarks)
