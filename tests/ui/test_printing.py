"""Printing at true size, shrunk only where the sheet is too small."""

import io

import pytest
from PySide6.QtGui import QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget
from reportlab.lib.pagesizes import A4
from reportlab.pdfgen.canvas import Canvas
from ui.dialogs import when_asked

from familypact.app.ports import PageImage
from familypact.app.settings import Paper
from familypact.infra.pdf.preview import PdfiumImages
from familypact.ui.printing import image_of, paint_pages, print_poster

INCH = 72


def a_poster(pages: int = 1) -> bytes:
    """Draw sheets of A4 with a black bar of 10 by 0.5 centimetres, 2.54 from the top left."""
    file = io.BytesIO()
    canvas = Canvas(file, pagesize=A4)
    for _ in range(pages):
        canvas.rect(INCH, A4[1] - INCH - 14, 283.5, 14, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def printed_on(size: QPageSize.PageSizeId, pdf: bytes, folder) -> tuple[PageImage, ...]:
    """Print into a file and look at it, 72 dots an inch."""
    file = folder / "printed.pdf"
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    printer.setPageSize(QPageSize(size))
    printer.setFullPage(True)
    paint_pages(PdfiumImages().images(pdf, 300), printer)
    return PdfiumImages().images(file.read_bytes(), INCH)


def bar_of(page: PageImage) -> tuple[int, int, int]:
    """Give left, top and width of the dark bar in points."""
    dark = [n // 3 for n in range(0, len(page.rgb), 3) if page.rgb[n] < 128]
    columns = [place % page.width for place in dark]
    return min(columns), min(place // page.width for place in dark), max(columns) - min(columns)


pytestmark = pytest.mark.usefixtures("qapp")


def test_a_sheet_of_the_same_size_prints_at_true_size(tmp_path):
    (page,) = printed_on(QPageSize.PageSizeId.A4, a_poster(), tmp_path)

    left, top, width = bar_of(page)

    assert left == pytest.approx(INCH, abs=2)
    assert top == pytest.approx(INCH, abs=2)
    assert width == pytest.approx(283, abs=3)


def test_a_larger_sheet_does_not_blow_it_up(tmp_path):
    (page,) = printed_on(QPageSize.PageSizeId.A3, a_poster(), tmp_path)

    assert bar_of(page)[2] == pytest.approx(283, abs=3)


def test_a_smaller_sheet_shrinks_it_and_keeps_its_shape(tmp_path):
    (page,) = printed_on(QPageSize.PageSizeId.A5, a_poster(), tmp_path)

    assert bar_of(page)[2] == pytest.approx(283 / 1.414, abs=4)


def test_every_page_has_its_sheet(tmp_path):
    assert len(printed_on(QPageSize.PageSizeId.A4, a_poster(pages=2), tmp_path)) == 2


def test_a_cancelled_dialog_prints_nothing(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)

    when_asked(lambda dialog: dialog.reject())

    assert not print_poster(b"not looked at", Paper.A4, PdfiumImages(), parent)


def test_the_dialog_starts_with_the_paper_of_the_poster_and_prints_where_it_is_told(
    qtbot, tmp_path
):
    parent = QWidget()
    qtbot.addWidget(parent)
    file = tmp_path / "printed.pdf"
    sizes = []

    def into_a_file(dialog: QPrintDialog) -> None:
        sizes.append(dialog.printer().pageLayout().pageSize().id())
        dialog.printer().setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        dialog.printer().setOutputFileName(str(file))
        dialog.done(QPrintDialog.DialogCode.Accepted.value)

    when_asked(into_a_file)

    assert print_poster(a_poster(), Paper.LETTER, PdfiumImages(), parent)
    assert sizes == [QPageSize.PageSizeId.Letter]
    assert file.stat().st_size > 0


def test_a_picture_of_any_width_keeps_its_rows():
    page = PageImage(3, 2, bytes([255, 0, 0] * 3 + [0, 0, 255] * 3))

    image = image_of(page)

    assert image.pixelColor(2, 0).getRgb()[:3] == (255, 0, 0)
    assert image.pixelColor(0, 1).getRgb()[:3] == (0, 0, 255)
