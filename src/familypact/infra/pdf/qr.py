"""Draw an address as a QR code, one shape with its quiet zone, for the phone that is at hand."""

from functools import lru_cache

from familypact.infra.pdf.qr_encoder import qr_encoder
from familypact.infra.pdf.shape import Op, Path, Rect, Step
from familypact.infra.pdf.tagged import TaggedCanvas

QUIET = 4  # modules that have to stay white on each side
_BLACK, _WHITE = "#000000", "#FFFFFF"


@lru_cache(maxsize=4)  # a preview draws the same code again and again
def qr_modules(address: str) -> tuple[tuple[bool, ...], ...]:
    """Return the rows of the code, dark or not, without the quiet zone."""
    encoder = qr_encoder()
    code = encoder.QRCode(None, encoder.QRErrorCorrectLevel.M)
    code.addData(encoder.QR8bitByte(address.encode()))
    code.make()
    return tuple(tuple(map(bool, row)) for row in code.modules)


def qr_path(address: str, rect: Rect) -> Path:
    """Return the dark modules as one shape; with the quiet zone they fill the rectangle."""
    rows = qr_modules(address)
    module = min(rect.width, rect.height) / (len(rows) + 2 * QUIET)
    steps: list[Step] = []
    for i, row in enumerate(rows):
        top = rect.y + (i + QUIET) * module
        for start, end in _bars(row):
            left, right = (rect.x + (n + QUIET) * module for n in (start, end))
            corners = ((left, top), (right, top), (right, top + module), (left, top + module))
            steps.append(Step(Op.MOVE, corners[0]))
            steps += [Step(Op.LINE, corner) for corner in corners[1:]]
            steps.append(Step(Op.CLOSE))
    return Path(tuple(steps))


def draw_qr(canvas: TaggedCanvas, address: str, rect: Rect, alt: str) -> None:
    """Draw the code in black on its own white ground; `alt` says where it leads."""
    with canvas.figure(alt, rect):
        canvas.rounded_rect(rect, fill=_WHITE)
        canvas.path(qr_path(address, rect), fill=_BLACK)


def _bars(row: tuple[bool, ...]) -> list[tuple[int, int]]:
    """Return where runs of dark modules start and end."""
    edges = [i for i in range(len(row) + 1) if (i < len(row) and row[i]) != (i > 0 and row[i - 1])]
    return list(zip(edges[::2], edges[1::2], strict=True))
