import json
from pathlib import Path

import pytest
from PySide6.QtGui import QRawFont
from reportlab.pdfbase.ttfonts import TTFontFile

from familypact.data_files import data_root
from familypact.infra.pdf.blocks import TextStyle, Weight
from familypact.infra.pdf.embed import FontFiles
from familypact.infra.pdf.fonts import Face, FontShelf, FontUnusableError, font_of
from familypact.infra.pdf.text import TextSetter

FOLDER = data_root() / "resources" / "fonts" / "poster"
INDEX = json.loads((FOLDER / "index.json").read_text(encoding="ascii"))["families"]
NAMES = [
    family["name"] if weight == "400" else f"{family['name']} {weight}"
    for family in INDEX
    for weight in family["faces"]
]


@pytest.mark.parametrize("folder", sorted({file.parent for file in FOLDER.rglob("*.ttf")}))
def test_the_licence_lies_beside_every_family(folder: Path) -> None:
    assert "SIL OPEN FONT LICENSE" in (folder / "OFL.txt").read_text(encoding="utf-8").upper()


def test_every_font_file_is_listed() -> None:
    listed = {FOLDER / file for family in INDEX for file in family["faces"].values()}

    assert listed == set(FOLDER.rglob("*.ttf"))


@pytest.mark.parametrize("name", NAMES)
def test_qt_measures_with_the_very_file_that_is_embedded(shelf: FontShelf, name: str) -> None:
    face = shelf.face(name)
    assert face is not None

    shelf.open(face)
    measured = QRawFont.fromFont(font_of(face))

    assert measured.familyName() == name
    assert measured.fontTable("head").data() == TTFontFile(str(face.file)).get_table("head")


@pytest.mark.parametrize("family", INDEX, ids=lambda family: family["name"])
def test_the_index_tells_what_each_font_covers(shelf: FontShelf, family: dict[str, str]) -> None:
    face = shelf.face(family["name"])
    assert face is not None
    letters = TTFontFile(str(face.file)).charToGlyph

    # A no-break space counts as there wherever a space is; 0xFFFF only closes the font's table.
    missing = [
        code for code in letters if code not in (0xA0, 0xFFFF) and not _has(family["covers"], code)
    ]

    assert missing == []
    assert all(int(part.split("-")[0], 16) in letters for part in family["covers"].split(","))


def _has(covers: str, code: int) -> bool:
    pairs = [part.partition("-") for part in covers.split(",")]
    return any(int(first, 16) <= code <= int(last or first, 16) for first, _, last in pairs)


def test_nothing_is_opened_before_a_text_needs_it(shelf: FontShelf) -> None:
    assert shelf.opened == ()


def test_plain_latin_text_opens_one_font(shelf: FontShelf) -> None:
    TextSetter(shelf).block("I tell someone if a thing feels wrong.", TextStyle(12), 200)

    assert shelf.opened == ("FP Sans",)


def test_each_script_opens_its_own_font_only(shelf: FontShelf) -> None:
    TextSetter(shelf).block("שלום Mia", TextStyle(12), 200)

    assert shelf.opened == ("FP Sans", "FP Hebrew")


@pytest.mark.parametrize(
    ("weight", "name"),
    [
        (Weight.REGULAR, "FP World"),
        (Weight.SEMIBOLD, "FP World 700"),
        (Weight.EXTRABOLD, "FP World 700"),
    ],
)
def test_the_nearest_weight_is_taken(shelf: FontShelf, weight: Weight, name: str) -> None:
    face = shelf.find("Ω", weight)

    assert face is not None
    assert face.name == name


def test_a_sign_without_a_font_is_not_found(shelf: FontShelf) -> None:
    assert shelf.find("ก", 400) is None


def test_a_missing_index_is_named(tmp_path: Path) -> None:
    with pytest.raises(FontUnusableError) as caught:
        FontShelf(tmp_path)

    assert caught.value.args == (tmp_path / "index.json",)


def test_a_damaged_font_is_named(shelf: FontShelf, tmp_path: Path) -> None:
    file = tmp_path / "broken.ttf"
    file.write_bytes(b"no font")
    face = Face("FP Broken", file, 400)

    with pytest.raises(FontUnusableError):
        shelf.open(face)
    with pytest.raises(FontUnusableError):
        FontFiles().of(face)
