"""The poster page in the window: what is chosen is drawn, remembered, and opened elsewhere."""

from dataclasses import replace
from pathlib import Path
from threading import Event

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QProgressDialog, QPushButton
from ui.dialogs import save_as, when_asked
from ui.window_steps import bench_at_home, home_of, poster_of

from familypact.app.seal_poster import KeyNews
from familypact.app.settings import Design, Document, Edition, Paper
from familypact.domain.poster_copy import PosterWay
from familypact.domain.two_drafts import Choice, Rating, Ratings, Turn
from familypact.ui.widgets.banner import News


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


def test_stop_drops_what_was_being_drawn_and_says_so(qtbot, opened):
    bench = bench_at_home()
    page = poster_page(qtbot, opened, bench)
    going = Event()
    bench.render = lambda _: b"%PDF" if going.wait(30) else b""

    page.choice.papers.button("a3").click()
    qtbot.waitUntil(page.cancel_button.isVisible)
    page.cancel_button.click()
    going.set()

    assert "Stopped" in page.banner.text()
    assert not page.busy_label.isVisible()


def test_a_family_is_told_that_its_seal_has_another_key(qtbot, opened):
    bench = bench_at_home()
    bench.key_news = KeyNews.REPLACED
    page = poster_page(qtbot, opened, bench)

    assert "a check may call it another key" in page.banner.text()
    bench.key_news = KeyNews.SAME
    page.choice.papers.button("a3").click()

    assert page.banner.isVisible()
    assert page.banner.news() is News.INFO
    assert "another key" in page.banner.text()


def test_what_was_said_alone_is_offered_for_the_full_agreement_and_never_remembered(qtbot, opened):
    bench = bench_at_home()
    agreement = bench.store.latest()
    rule, child = agreement.rules[0].rule_id, agreement.family.children[0].id
    said = {child: Ratings(Turn.DONE, {rule: Rating(Choice.AGREE)})}
    bench.store.agree(replace(agreement, number=2, draft=replace(agreement.draft, ratings=said)))
    page = poster_page(qtbot, opened, bench)

    assert not page.choice.answers.isVisible()
    page.choice.documents.button("agreement").click()
    assert page.choice.answers.isVisible()
    assert not page.choice.edition.answers
    page.choice.answers.button("answers").click()

    assert page.choice.edition.answers
    assert not bench.settings.settings.edition.answers


def test_where_nobody_answered_alone_nothing_is_offered(qtbot, opened):
    page = poster_page(qtbot, opened, bench_at_home())

    page.choice.documents.button("agreement").click()

    assert not page.choice.answers.isVisible()


def test_what_is_printed_reaches_the_printer_and_the_history(qtbot, opened, tmp_path):
    bench = bench_at_home()
    page = poster_page(qtbot, opened, bench)
    file = tmp_path / "printed.pdf"

    def into_a_file(dialog: QPrintDialog) -> None:
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(file))
        dialog.done(QPrintDialog.DialogCode.Accepted.value)

    when_asked(into_a_file, QPrintDialog, tries=2000)
    page.print_button.click()

    assert file.stat().st_size > 0
    assert [copy.way for copy in bench.talks.poster_copies()] == [PosterWay.PRINTED]


def test_whoever_stops_while_it_is_made_is_asked_nothing_and_told_so(qtbot, opened):
    bench = bench_at_home()
    page = poster_page(qtbot, opened, bench)
    going = Event()
    bench.render = lambda _: b"%PDF" if going.wait(30) else b""

    when_asked(lambda dialog: dialog.findChild(QPushButton).click(), QProgressDialog, tries=2000)
    page.print_button.click()
    going.set()

    assert page.banner.text() == "Stopped. Nothing was made."
    assert bench.talks.poster_copies() == ()


def test_a_file_without_a_seal_says_so_where_it_is_saved(qtbot, opened, tmp_path):
    bench = bench_at_home()
    bench.key_news = KeyNews.NONE
    page = poster_page(qtbot, opened, bench)

    when_asked(save_as(tmp_path / "ours"), QFileDialog)
    page.save_button.click()

    assert (tmp_path / "ours.pdf").exists()
    assert page.banner.text().endswith("It has no seal: there is no key for one yet.")
