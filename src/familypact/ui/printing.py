"""Prints the poster through the system's own dialog, at its true size where the paper allows."""

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from familypact.app.ports import PageImage, PageImages
from familypact.app.settings import Paper

PRINT_DOTS = 300
_SIZES = {
    Paper.A4: QPageSize.PageSizeId.A4,
    Paper.LETTER: QPageSize.PageSizeId.Letter,
    Paper.A3: QPageSize.PageSizeId.A3,
}


def print_poster(pdf: bytes, paper: Paper, images: PageImages, parent: QWidget) -> bool:
    """Ask where to print and print; False where the person thought better of it."""
    printer = chosen_printer(paper, parent)
    if printer is None:
        return False
    paint_pages(images.images(pdf, PRINT_DOTS), printer)
    return True


def chosen_printer(paper: Paper, parent: QWidget) -> QPrinter | None:
    """Ask where to print; None where the person thought better of it."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(_SIZES[paper]))
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    return printer if dialog.exec() == QDialog.DialogCode.Accepted else None


def paint_pages(pages: tuple[PageImage, ...], printer: QPrinter) -> None:
    """Put each picture on a sheet, shrunk only where it would not fit."""
    painter = QPainter(printer)
    for number, page in enumerate(pages):
        if number:
            printer.newPage()
        sheet = printer.pageLayout().fullRect(QPageLayout.Unit.Inch).size()
        true_size = QSizeF(page.width / PRINT_DOTS, page.height / PRINT_DOTS)
        factor = min(1.0, sheet.width() / true_size.width(), sheet.height() / true_size.height())
        dots = printer.resolution()
        wide, high = true_size.width() * factor * dots, true_size.height() * factor * dots
        left = (sheet.width() * dots - wide) / 2
        painter.drawImage(QRectF(left, 0, wide, high), image_of(page))
    painter.end()


def image_of(page: PageImage) -> QImage:
    """Make an image that owns its pixels."""
    raw = QImage(page.rgb, page.width, page.height, page.width * 3, QImage.Format.Format_RGB888)
    return raw.copy()
