"""The poster page in the window: what is chosen is drawn, remembered, and opened elsewhere."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from ui.window_steps import bench_at_home, home_of, poster_of

from familypact.app.settings import Design, Document, Edition, Paper


class Viewer(QObject):
    """Stands in for the PDF viewer."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[Path] = []

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.append(Path(url.toLocalFile()))


def poster_page(qtbot, opened, bench):
    window = opened(bench)
    home_of(qtbot, window).poster.more_button.click()
    page = poster_of(qtbot, window)
    qtbot.waitUntil(lambda: page.turner.label.text() == "Page 1 of 1")
    return page


def test_what_is_chosen_is_drawn_and_remembered(qtbot, opened):
    bench = bench_at_home()
    drawn = []

    def render(edition: Edition) -> bytes:
        drawn.append(edition)
        return b"%PDF"

    bench.render = render
    page = poster_page(qtbot, opened, bench)

    page.choice.papers.button("a3").click()
    page.choice.designs.button("plain").click()
    page.choice.ink.button("save-ink").click()
    page.choice.documents.button("cards").click()
    wanted = Edition(Paper.A3, Design.PLAIN, save_ink=True, document=Document.CARDS)
    qtbot.waitUntil(lambda: drawn[-1:] == [wanted])

    assert bench.settings.settings.edition == Edition(Paper.A3, Design.PLAIN, save_ink=True)


def test_the_viewer_gets_a_private_file_with_a_name_that_says_what_it_is(qtbot, opened):
    bench = bench_at_home()
    page = poster_page(qtbot, opened, bench)
    page.choice.documents.button("agreement").click()
    viewer = Viewer()
    QDesktopServices.setUrlHandler("file", viewer, "take")

    try:
        page.open_button.click()
    finally:
        QDesktopServices.unsetUrlHandler("file")

    (path,) = viewer.opened
    assert path.read_bytes() == b"%PDF a4"
    assert path.name == "FamilyPact Ortiz 1 full agreement.pdf"
    assert path.parent.stat().st_mode & 0o077 == 0
    bench.loose.remove()
    assert not path.parent.exists()
