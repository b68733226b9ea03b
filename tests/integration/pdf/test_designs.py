"""Three designs, three papers, with and without saving ink: all can be read, none wastes ink."""

from collections.abc import Callable
from io import BytesIO
from itertools import combinations

import page
import pikepdf
import pytest
from fakes import PlainTexts
from PIL import Image, ImageStat
from poster_checks import luminance, overlap, said
from poster_samples import SAMPLES, small_family

from familypact.app.settings import Design, Edition, Paper
from familypact.infra.pdf.palette import DESIGNS, Palette, palette_of
from familypact.infra.pdf.poster import PdfPoster, Poster
from familypact.infra.pdf.preview import PdfiumImages

WHITE = "#FFFFFF"
LOOKS = [Edition(design=design, save_ink=save) for design in Design for save in (False, True)]


def ids(edition: Edition) -> str:
    return f"{edition.design}{'-saving' if edition.save_ink else ''}"


def inks(pdf: bytes) -> list[float]:
    """Give for each page how much of it is covered, in per cent of black."""
    return [
        100 - ImageStat.Stat(Image.frombytes("RGB", size, image.rgb).convert("L")).mean[0] / 2.55
        for image in PdfiumImages().images(pdf, 100)
        for size in [(image.width, image.height)]
    ]


def texts_on_grounds(palette: Palette) -> list[tuple[str, str]]:
    sides = (palette.grown_ups, palette.children)
    own = [(side.heading, side.ground) for side in sides]
    own += [(palette.ink, side.ground) for side in sides]
    on_white = (
        palette.ink,
        palette.quiet,
        palette.rules,
        palette.help,
        palette.promise_when_told,
        palette.check_in,
    )
    return [
        *own,
        *((text, WHITE) for text in on_white),
        (palette.on_band, palette.band),
        (palette.quiet_on_band, palette.band),
        (palette.on_pill, palette.pill),
    ]


@pytest.mark.parametrize("look", LOOKS, ids=ids)
def test_every_text_stands_out_from_its_ground(look: Edition) -> None:
    for text, ground in texts_on_grounds(palette_of(look)):
        lighter, darker = sorted((luminance(text), luminance(ground or WHITE)), reverse=True)

        assert (lighter + 0.05) / (darker + 0.05) >= 7, (text, ground)


@pytest.mark.parametrize("look", LOOKS, ids=ids)
def test_edges_and_lines_can_be_seen(look: Edition) -> None:
    palette = palette_of(look)
    edges = (palette.line, palette.rules_edge, palette.help_edge, palette.band_rule)

    for edge in (edge for edge in edges if edge):
        assert 1.05 / (luminance(edge) + 0.05) >= 2.8, edge


@pytest.mark.parametrize("look", LOOKS, ids=ids)
@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_ink_is_not_wasted(poster: PdfPoster, name: str, look: Edition) -> None:
    made = poster.make(SAMPLES[name](), look, PlainTexts())

    assert max(inks(made.pdf)) <= (6 if look.save_ink else 15)


@pytest.mark.parametrize("name", sorted(SAMPLES))
@pytest.mark.parametrize("look", LOOKS[2:], ids=ids)
def test_a_design_moves_nothing_onto_something_else(
    poster: PdfPoster, name: str, look: Edition
) -> None:
    made = poster.make(SAMPLES[name](), look, PlainTexts())

    marks = [mark for mark in made.marks if mark.kind != "panel"]
    clashes = [
        (a, b) for a, b in combinations(marks, 2) if a.page == b.page and overlap(a.rect, b.rect)
    ]
    assert clashes == []


@pytest.mark.parametrize("profile", ["ua1", "2a"])
@pytest.mark.parametrize("look", LOOKS[1:], ids=ids)
def test_every_design_keeps_the_promises_to_screen_readers_and_archives(
    poster: PdfPoster, tmp_path, look: Edition, profile: str
) -> None:
    path = tmp_path / "poster.pdf"
    path.write_bytes(poster.make(small_family(), look, PlainTexts()).pdf)

    result = page.validate_pdf(str(path), profile=page.ValidationProfile(profile))

    assert [f"{f.rule_id}: {f.message}" for f in result.failures] == []


def test_every_design_says_the_same(poster: PdfPoster) -> None:
    words = {said(poster.make(small_family(), look, PlainTexts())) for look in LOOKS}

    assert len(words) == 1
    assert set(DESIGNS) == set(Design)


def test_a3_is_a4_with_everything_larger(made: Callable[[str, Paper], Poster]) -> None:
    files = [pikepdf.open(BytesIO(made("small", paper).pdf)) for paper in (Paper.A4, Paper.A3)]
    small, large = (file.pages[0] for file in files)

    assert [float(v) for v in large.MediaBox] == pytest.approx([0, 0, 841.89, 1190.55], abs=0.1)
    link, larger = small.Annots[0].Rect, large.Annots[0].Rect
    assert [float(v) for v in larger] == pytest.approx([float(v) * 2**0.5 for v in link], abs=0.1)
    first = pikepdf.parse_content_stream(large)[0]
    assert [float(v) for v in first.operands[:4]] == pytest.approx([2**0.5, 0, 0, 2**0.5])


def test_the_key_of_the_seal_can_be_compared(poster: PdfPoster) -> None:
    edition = Edition(fingerprint="3F7A 99C2")

    assert "key of the seal 3F7A 99C2" in said(poster.make(small_family(), edition, PlainTexts()))
