import os
import subprocess
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import page
import pikepdf
import pytest
from poster_checks import roles_of, text_of
from poster_samples import (
    MARKUP,
    SAMPLES,
    small_family,
)
from reportlab.pdfbase.pdfdoc import PDFDocument

from familypact.app.settings import Paper
from familypact.domain.errors import PosterNotWrittenError
from familypact.infra.pdf.embed import CleanStream
from familypact.infra.pdf.poster import PdfPoster, Poster

TWICE = """
import sys
from pathlib import Path
from fakes import PlainTexts
from poster_samples import world_family
from familypact.app.settings import Paper
from familypact.infra.pdf.poster import PdfPoster
poster = PdfPoster()
Path(sys.argv[1]).write_bytes(poster.render(world_family(), Paper.A4, PlainTexts()))
"""


@pytest.mark.parametrize("profile", ["ua1", "2a"])
@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_a_poster_keeps_the_promises_to_screen_readers_and_archives(
    made: Callable[[str, Paper], Poster], tmp_path: Path, name: str, profile: str
) -> None:
    path = tmp_path / "poster.pdf"
    path.write_bytes(made(name, Paper.A4).pdf)

    result = page.validate_pdf(str(path), profile=page.ValidationProfile(profile))

    assert [f"{f.rule_id}: {f.message}" for f in result.failures] == []


def test_headings_lists_and_pictures_are_named_in_reading_order(
    made: Callable[[str, Paper], Poster],
) -> None:
    pdf = pikepdf.open(BytesIO(made("small", Paper.A4).pdf))
    roles = list(roles_of(pdf.Root.StructTreeRoot.K[0]))

    assert [role for role, _ in roles if role.startswith("/H")] == ["/H1", *["/H2"] * 4]
    assert [role for role, _ in roles].count("/L") == 7
    alts = [alt for role, alt in roles if role == "/Figure"]
    assert alts == [
        "QR code that leads to Hotline GB: report.example.org",
        "Drawn signature of Mia (child)",
        "Drawn signature of Ana (grown-up)",
        "Drawn signature of Sam (grown-up)",
        "Eight boxes, one to tick after each check-in",
    ]


@pytest.mark.parametrize("hash_seed", ["1", "2"])
def test_the_same_agreement_gives_the_same_file(tmp_path: Path, hash_seed: str) -> None:
    env = {
        **os.environ,
        "SOURCE_DATE_EPOCH": "1790000000",
        "PYTHONHASHSEED": hash_seed,
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    paths = [tmp_path / name for name in ("a.pdf", "b.pdf")]

    for path in paths:
        subprocess.run([sys.executable, "-c", TWICE, path], check=True, env=env)

    assert paths[0].read_bytes() == paths[1].read_bytes()


def test_a_folder_that_is_not_there_is_an_error_of_ours(poster: PdfPoster, tmp_path: Path) -> None:
    with pytest.raises(PosterNotWrittenError):
        poster.save(b"%PDF", tmp_path / "nowhere" / "poster.pdf")


def test_the_file_holds_what_was_drawn_in_letters(
    made: Callable[[str, Paper], Poster], tmp_path: Path
) -> None:
    agreement = small_family()

    text = text_of(made("small", Paper.A4).pdf, tmp_path)

    wanted = [rule.poster for rule in agreement.rules]
    wanted += [line.poster for line in agreement.grown_ups]
    wanted += [agreement.family.name_of(party) for party in agreement.family.party_ids()]
    wanted += [adult.reach for adult in agreement.trusted]
    wanted += ["Sunday 29 November, 17:00", "0800 1111", "report.example.org", "Version 3"]
    for words in wanted:
        assert " ".join(words.split()) in text


def test_names_in_any_script_and_signs_of_markup_come_back_from_the_file(
    made: Callable[[str, Paper], Poster], tmp_path: Path
) -> None:
    text = text_of(made("world", Paper.A4).pdf, tmp_path)

    for words in ("Олександра", "小明", "किरण देवी", "030 23125 014", "🐉"):
        assert words in text
    assert MARKUP.split(" ", maxsplit=1)[0] in text
    assert made("world", Paper.A4).missing == ()


@pytest.mark.parametrize("last", [b"\r", b"\n", b"x"])
def test_a_streams_last_byte_is_not_taken_for_a_line_end(last: bytes) -> None:
    stream = CleanStream(b"q Q" + last)
    stream.filters = []

    written = stream.format(PDFDocument())

    end = b"\r\nendstream\n" if last == b"\r" else b"\nendstream\n"
    assert written.endswith(b"q Q" + last + end)
