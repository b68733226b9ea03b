"""A page in six scripts, with everything on it that a poster has."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from fakes import PlainTexts
from poster_checks import said
from poster_samples import SAMPLES

from familypact.app.settings import Document, Edition, Paper
from familypact.domain.sign_off import InkPoint, Stroke
from familypact.infra.pdf.blocks import TextStyle, Weight
from familypact.infra.pdf.fonts import FontShelf, ready_qt
from familypact.infra.pdf.ink import ink_path
from familypact.infra.pdf.metadata import DocumentInfo
from familypact.infra.pdf.poster import PdfPoster, Poster
from familypact.infra.pdf.qr import draw_qr
from familypact.infra.pdf.shape import Rect
from familypact.infra.pdf.tagged import Bullet, TaggedCanvas
from familypact.infra.pdf.text import TextSetter

A4 = (595.276, 841.89)
INK, NAVY = "#1B2B36", "#12305C"
SENTENCES = (
    ("en", "I tell someone if a thing feels wrong."),
    ("uk", "Я розповім дорослому, якщо повідомлення мене тривожить."),
    ("ar", "سأخبر شخصا أثق به إذا أزعجتني رسالة."),
    ("he", "אספר למבוגר שאני סומך עליו אם הודעה מטרידה אותי."),
    ("hi", "अगर कोई संदेश मुझे परेशान करे, तो मैं किसी भरोसेमंद बड़े को बताऊँगा।"),
    ("zh", "如果有消息让我不安，我会告诉我信任的大人。"),  # noqa: RUF001
    ("vi", "Em sẽ nói với người lớn 😀 ❤️ 👨‍👩‍👧"),
)


@pytest.fixture
def shelf(qapp: object) -> FontShelf:
    assert ready_qt() is qapp
    return FontShelf()


@pytest.fixture
def setter(shelf: FontShelf) -> TextSetter:
    return TextSetter(shelf)


@pytest.fixture
def canvas(shelf: FontShelf) -> TaggedCanvas:
    return TaggedCanvas(DocumentInfo("The Ortiz family pact", "en"), A4, shelf)


def stroke(*points: tuple[float, float], pressure: float = 0.5) -> Stroke:
    return Stroke(tuple(InkPoint(x, y, pressure, 10 * i) for i, (x, y) in enumerate(points)))


def draw_sample(canvas: TaggedCanvas, setter: TextSetter) -> bytes:
    canvas.rounded_rect(Rect(36, 36, 523, 80), 14, fill="#12393B")
    title = setter.block("The Ortiz family pact", TextStyle(34, Weight.EXTRABOLD), 480)
    canvas.bookmark("The Ortiz family pact", 36)
    canvas.draw_block(title, 56, 50, "#FFFFFF", "H1")
    heading = setter.block("We promise", TextStyle(20, Weight.SEMIBOLD), 480)
    y = canvas.draw_block(heading, 56, 140, "#3A4CB0", "H2")
    with canvas.tag("L"):
        for language, sentence in SENTENCES:
            block = setter.block(sentence, TextStyle(14, language=language), 420)
            y = canvas.list_item(block, (70, y), INK, Bullet(9, 2.4, "#3A4CB0")) + 4
    address = setter.block("example.org", TextStyle(12), 200)
    with canvas.leaf("P"), canvas.link(Rect(56, y, 80, 16), "https://example.org/", "example.org"):
        canvas.draw_block(address, 56, y, "#0B6E69")
    draw_qr(canvas, "https://example.org/", Rect(400, y, 80, 80), "QR code to example.org")
    box = Rect(56, y + 40, 120, 50)
    with canvas.figure("Drawn signature of Zoé (child)", box):
        canvas.path(ink_path([stroke((0, 0), (50, 40), (90, 5))], (100, 50), box), fill=NAVY)
    return canvas.finish()


@pytest.fixture
def write_sample(shelf: FontShelf, tmp_path: Path) -> Callable[[str], Path]:
    def write(name: str) -> Path:
        canvas = TaggedCanvas(DocumentInfo("The Ortiz family pact", "en"), A4, shelf)
        path = tmp_path / name
        path.write_bytes(draw_sample(canvas, TextSetter(shelf)))
        return path

    return write


@pytest.fixture
def sample(write_sample: Callable[[str], Path]) -> Path:
    return write_sample("sample.pdf")


@pytest.fixture(scope="session")
def poster(qapp: object) -> PdfPoster:
    assert qapp is not None
    return PdfPoster()


@pytest.fixture(scope="session")
def full(poster: PdfPoster) -> Callable[[str], str]:
    """Give all that a sample's full pact says."""

    @cache
    def words(name: str) -> str:
        edition = Edition(document=Document.AGREEMENT)
        return said(poster.make(SAMPLES[name](), edition, PlainTexts()))

    return words


@pytest.fixture(scope="session")
def made(poster: PdfPoster) -> Callable[[str, Paper], Poster]:
    """Give a sample's poster; each is made once, since many tests look at it."""
    known: dict[tuple[str, Paper], Poster] = {}

    def make(name: str, paper: Paper) -> Poster:
        if (name, paper) not in known:
            known[name, paper] = poster.make(SAMPLES[name](), paper, PlainTexts())
        return known[name, paper]

    return make
