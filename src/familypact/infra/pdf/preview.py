"""Shows what a PDF looks like, by pdfium: for the preview and for the printer."""

import pypdfium2 as pdfium
from typing_extensions import override

from familypact.app.ports import PageImage, PageImages

_POINTS_AN_INCH = 72


class PdfiumImages(PageImages):
    """Draws every page on white."""

    @override
    def images(self, pdf: bytes, dots_per_inch: int) -> tuple[PageImage, ...]:
        document = pdfium.PdfDocument(pdf)
        try:
            return tuple(_image(page, dots_per_inch / _POINTS_AN_INCH) for page in document)
        finally:
            document.close()


def _image(page: pdfium.PdfPage, scale: float) -> PageImage:
    bitmap = page.render(scale=scale, rev_byteorder=True, force_bitmap_format=_RGB)
    row = bitmap.width * 3
    raw = bytes(bitmap.buffer)
    rows = (raw[n * bitmap.stride : n * bitmap.stride + row] for n in range(bitmap.height))
    return PageImage(bitmap.width, bitmap.height, b"".join(rows))


_RGB = pdfium.raw.FPDFBitmap_BGR
