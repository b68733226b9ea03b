"""What a PDF looks like, page by page, for the screen and for the printer."""

import io

import pytest
from pypdfium2 import PdfiumError
from reportlab.pdfgen.canvas import Canvas

from familypact.app.ports import PageImage
from familypact.infra.pdf.preview import PdfiumImages

INCH = 72


def a_pdf(*sizes: tuple[int, int]) -> bytes:
    """Draw a red square in the top left corner of each page."""
    file = io.BytesIO()
    canvas = Canvas(file)
    for width, height in sizes:
        canvas.setPageSize((width, height))
        canvas.setFillColorRGB(1, 0, 0)
        canvas.rect(0, height - INCH, INCH, INCH, stroke=0, fill=1)
        canvas.showPage()
    canvas.save()
    return file.getvalue()


def pixel(page: PageImage, x: int, y: int) -> tuple[int, ...]:
    start = (y * page.width + x) * 3
    return tuple(page.rgb[start : start + 3])


def test_a_page_is_drawn_at_the_size_that_was_asked_for():
    (page,) = PdfiumImages().images(a_pdf((3 * INCH, 4 * INCH)), 50)

    assert (page.width, page.height) == (150, 200)
    assert len(page.rgb) == 150 * 200 * 3


@pytest.mark.parametrize("dots", [37, 50, 72, 101])
def test_colours_come_as_red_green_blue_without_gaps_between_rows(dots):
    (page,) = PdfiumImages().images(a_pdf((3 * INCH, 4 * INCH)), dots)

    assert pixel(page, dots // 2, dots // 2) == (255, 0, 0)
    assert pixel(page, dots // 2, dots * 3) == (255, 255, 255)
    assert pixel(page, dots * 2, dots // 2) == (255, 255, 255)


def test_every_page_is_drawn():
    pages = PdfiumImages().images(a_pdf((INCH, INCH), (2 * INCH, INCH)), 72)

    assert [(page.width, page.height) for page in pages] == [(72, 72), (144, 72)]


def test_what_is_no_pdf_is_refused():
    with pytest.raises(PdfiumError):
        PdfiumImages().images(b"no pdf", 72)
