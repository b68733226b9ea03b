from io import BytesIO
from pathlib import Path

import pytest
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont

from familypact.data_files import data_root
from familypact.infra.pdf.fonts import FontUnusableError
from familypact.infra.pdf.truetype import TrueType

FONTS = sorted((data_root() / "resources" / "fonts" / "poster").rglob("*.ttf"))


def drawing(font: TTFont, glyph: int) -> list[object]:
    glyphs = font.getGlyphSet()
    pen = DecomposingRecordingPen(glyphs)
    glyphs[font.getGlyphName(glyph)].draw(pen)
    return pen.value


def a_composite(font: TTFont) -> int:
    names = font.getGlyphOrder()
    return next(i for i, name in enumerate(names) if font["glyf"][name].isComposite())


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_a_cut_font_draws_the_same_glyphs(path: Path) -> None:
    whole, last = TTFont(path), 40
    wanted = [*range(30, last), 30]
    cut = TTFont(BytesIO(TrueType(path).subset(wanted)), checkChecksums=2)

    for number, glyph in enumerate(wanted, start=1):
        assert drawing(cut, number) == drawing(whole, glyph)
        name = cut.getGlyphName(number)
        assert cut["hmtx"][name] == whole["hmtx"][whole.getGlyphName(glyph)]


def test_glyphs_made_of_others_bring_them_along() -> None:
    path = next(file for file in FONTS if file.stem == "FPWorld-Regular")
    whole = TTFont(path)
    glyph = a_composite(whole)

    cut = TTFont(BytesIO(TrueType(path).subset([glyph])))

    assert drawing(cut, 1) == drawing(whole, glyph)
    assert drawing(cut, 1) != []


def test_a_gap_draws_nothing() -> None:
    cut = TTFont(BytesIO(TrueType(FONTS[0]).subset([None, 40])))

    assert drawing(cut, 1) == []
    assert cut["hmtx"][cut.getGlyphName(1)] == (0, 0)


def test_only_what_a_pdf_needs_is_left() -> None:
    cut = TTFont(BytesIO(TrueType(FONTS[0]).subset([40])))

    assert set(cut.reader.keys()) == {"glyf", "head", "hhea", "hmtx", "loca", "maxp"}


@pytest.mark.parametrize("path", FONTS, ids=lambda path: path.stem)
def test_names_and_measures_are_those_of_the_file(path: Path) -> None:
    whole, font = TTFont(path), TrueType(path)
    em = whole["head"].unitsPerEm

    assert font.name == whole["name"].getDebugName(6)
    assert font.measures.ascent == round(whole["hhea"].ascent * 1000 / em)
    assert font.measures.descent == round(whole["hhea"].descent * 1000 / em)
    assert font.measures.capitals == round(whole["OS/2"].sCapHeight * 1000 / em)
    assert font.width(40) == whole["hmtx"][whole.getGlyphName(40)][0] * 1000 / em


@pytest.mark.parametrize("share", [0, 0.001, 0.1, 0.5])
def test_a_damaged_file_is_said_to_be_unusable(tmp_path: Path, share: float) -> None:
    path = tmp_path / "cut.ttf"
    content = FONTS[0].read_bytes()
    path.write_bytes(content[: int(len(content) * share)])

    with pytest.raises(FontUnusableError) as raised:
        TrueType(path)

    assert raised.value.args == (path,)
