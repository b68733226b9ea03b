"""The recovery sheet: what is printed comes back as the same key, by eye, by voice and by code."""

import shutil
import subprocess
from pathlib import Path

import page
import pytest
from fakes import PlainTexts
from PIL import Image
from poster_checks import text_of

from familypact.app.recovery import RecoveryKey, typed_recovery_key
from familypact.app.settings import Paper
from familypact.infra.keys.slot_maker import new_recovery_key
from familypact.infra.pdf.recovery_sheet import RecoverySheetWriter

KEY = RecoveryKey(bytes(range(16)))
PAPERS = (Paper.A4, Paper.LETTER)


@pytest.fixture(scope="module")
def writer(qapp) -> RecoverySheetWriter:
    assert qapp is not None
    return RecoverySheetWriter()


def sheet(writer: RecoverySheetWriter, key: RecoveryKey, paper: Paper = Paper.A4) -> bytes:
    return writer.render(key.text(), "22 November 2026", paper, PlainTexts())


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_it_keeps_the_promises_to_screen_readers_and_archives(writer, tmp_path, paper, profile):
    path = tmp_path / "sheet.pdf"
    path.write_bytes(sheet(writer, KEY, paper))

    result = page.validate_pdf(str(path), profile=page.ValidationProfile(profile))

    assert [f"{f.rule_id}: {f.message}" for f in result.failures] == []


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="pdftoppm is not installed")
@pytest.mark.parametrize("paper", PAPERS)
def test_the_code_of_a_grey_print_is_the_key(writer, tmp_path: Path, paper: Paper) -> None:
    zxingcpp = pytest.importorskip("zxingcpp", reason="zxing-cpp is not installed")
    for number in range(3):
        key = new_recovery_key()
        path = tmp_path / f"sheet-{number}.pdf"
        path.write_bytes(sheet(writer, key, paper))
        words = ["pdftoppm", "-r", "100", "-gray", "-png", "-singlefile"]
        subprocess.run([*words, str(path), str(path.with_suffix(""))], check=True)

        with Image.open(path.with_suffix(".png")) as image:
            (code,) = zxingcpp.read_barcodes(image)

        assert typed_recovery_key(code.text) == key


def test_what_is_copied_from_the_sheet_is_the_key(writer, tmp_path: Path) -> None:
    text = text_of(sheet(writer, KEY), tmp_path)

    first, *rest = KEY.text().split("-")
    start = text.index(first)
    printed = text[start : text.index(rest[-1]) + len(rest[-1])]
    assert typed_recovery_key(printed) == KEY
    assert "22 November 2026" in text
