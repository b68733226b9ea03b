"""Makes pictures of pages, for the screen and for the printer."""

from typing_extensions import override

from familypact.app.ports import PageImage, PageImages


class LateImages(PageImages):
    """Loads pdfium when a page is first looked at."""

    @override
    def images(self, pdf: bytes, dots_per_inch: int) -> tuple[PageImage, ...]:
        # Waits: only the poster page and the printer need it.
        from familypact.infra.pdf.preview import PdfiumImages

        return PdfiumImages().images(pdf, dots_per_inch)
