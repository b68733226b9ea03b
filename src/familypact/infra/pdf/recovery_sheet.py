"""Makes the sheet with the recovery key: to print, to fold, to keep with important papers."""

from pathlib import Path

from familypact.app.settings import Paper
from familypact.app.texts import Texts
from familypact.domain.text import QT_TRANSLATE_NOOP
from familypact.infra.pdf.blocks import Align, Direction, TextStyle, Weight
from familypact.infra.pdf.embed import FontFiles
from familypact.infra.pdf.fonts import FontShelf, ready_qt
from familypact.infra.pdf.metadata import DocumentInfo
from familypact.infra.pdf.poster_parts.brush import Brush
from familypact.infra.pdf.poster_parts.press import Press
from familypact.infra.pdf.qr import draw_qr
from familypact.infra.pdf.shape import Rect
from familypact.infra.pdf.sheet import Pen
from familypact.infra.pdf.tagged import TaggedCanvas
from familypact.infra.pdf.text import TextSetter
from familypact.infra.pdf.workshop import SIZES

_CONTEXT = "recovery_sheet"
_TITLE = QT_TRANSLATE_NOOP("recovery_sheet", "FamilyPact recovery sheet")
_FOR = QT_TRANSLATE_NOOP(
    "recovery_sheet",
    "This key opens your family's agreement when the computer is gone, "
    "or when nobody remembers the passphrase.",
)
_MADE = QT_TRANSLATE_NOOP("recovery_sheet", "Made on {day}. A newer sheet ends this one.")
_CODE = QT_TRANSLATE_NOOP("recovery_sheet", "The same key as a code for a phone camera")
_HOW = QT_TRANSLATE_NOOP("recovery_sheet", "How to use it")
_STEPS = (
    QT_TRANSLATE_NOOP(
        "recovery_sheet",
        "1. Start FamilyPact. On a new computer, put back a backup first.",
    ),
    QT_TRANSLATE_NOOP("recovery_sheet", "2. Press “Use the recovery key”."),
    QT_TRANSLATE_NOOP(
        "recovery_sheet",
        "3. Type the key. Small letters and spaces are fine. It has no letter O, I, L or U.",
    ),
)
_KEEP = QT_TRANSLATE_NOOP("recovery_sheet", "How to keep it")
_WHERE = QT_TRANSLATE_NOOP(
    "recovery_sheet",
    "Keep it with papers like passports, not beside the computer. Take no photo of it. Whoever has "
    "this sheet and your computer or a backup can read everything. The makers of FamilyPact "
    "have no copy and cannot help without it.",
)
_INK, _QUIET, _LINE = "#1B1F23", "#4A5158", "#8A9299"
_MARGIN = 62.0
_QR = 128.0


class RecoverySheetWriter:
    """Draws one page; may be used from any thread once Qt runs."""

    def __init__(self, fonts: Path | None = None) -> None:
        self._application = ready_qt()
        self._shelf = FontShelf(fonts)

    def render(self, key: str, day: str, paper: Paper, texts: Texts) -> bytes:
        """Give the PDF; `day` is written as a person would."""
        words = _Words(texts)
        size = SIZES[Paper.LETTER if paper is Paper.LETTER else Paper.A4]
        info = DocumentInfo(words.of(_TITLE), texts.language)
        canvas = TaggedCanvas(info, size, self._shelf, FontFiles())
        brush = Brush(canvas, Press(TextSetter(self._shelf), texts.language))
        _Page(brush, size[0] - 2 * _MARGIN, words).draw(key, day)
        return canvas.finish()


class _Words:
    def __init__(self, texts: Texts) -> None:
        self._texts = texts

    def of(self, source: str, **gaps: str) -> str:
        return self._texts.translate(_CONTEXT, source).format(**gaps)


class _Page:
    def __init__(self, brush: Brush, width: float, words: _Words) -> None:
        self._brush = brush
        self._width = width
        self._words = words
        self._y = _MARGIN

    def draw(self, key: str, day: str) -> None:
        self._text(self._words.of(_TITLE), _style(25, Weight.EXTRABOLD), "H1", 10)
        self._text(self._words.of(_FOR), _style(13), "P", 26)
        self._draw_key(key)
        self._text(self._words.of(_MADE, day=day), _style(11), "P", 26, _QUIET)
        self._text(self._words.of(_HOW), _style(15, Weight.SEMIBOLD), "H2", 6)
        for step in _STEPS:
            self._text(self._words.of(step), _style(12), "P", 4)
        self._y += 16
        self._text(self._words.of(_KEEP), _style(15, Weight.SEMIBOLD), "H2", 6)
        self._text(self._words.of(_WHERE), _style(12), "P", 0)

    def _draw_key(self, key: str) -> None:
        """Set the groups in two rows, always from left to right, with the code below."""
        groups = key.split("-")
        height = 2 * 40 + _QR + 44
        box = Rect(_MARGIN, self._y, self._width, height)
        self._brush.panel(box, 12, pen=Pen(_LINE, 1.2))
        style = TextStyle(27, Weight.SEMIBOLD, 1.35, Align.CENTER, Direction.LTR)
        y = box.y + 14
        for row in (" - ".join(groups[:4]) + " -", " - ".join(groups[4:])):
            place = Rect(box.x, y, box.width, 40)
            self._brush.text(row, style, place, _INK, "P")
            y += 38
        left = box.x + (box.width - _QR) / 2
        code = Rect(left, y + 8, _QR, _QR)
        draw_qr(self._brush.canvas, key, code, self._words.of(_CODE))
        self._brush.note("qr", key, code)
        self._y = box.bottom + 10

    def _text(self, text: str, style: TextStyle, role: str, gap: float, colour: str = _INK) -> None:
        place = Rect(_MARGIN, self._y, self._width, 0)
        self._y += self._brush.text(text, style, place, colour, role) + gap


def _style(size: float, weight: Weight = Weight.REGULAR) -> TextStyle:
    return TextStyle(size, weight, 1.4)
