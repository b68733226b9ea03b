"""Every paper, design and script, for the example families and the largest: nothing collides."""

from collections.abc import Callable
from functools import cache
from itertools import product

import page
import pytest
from poster_checks import clashes, outside
from poster_samples import example_family, huge_family
from poster_scripts import SCRIPTS, in_script, texts_in

from familypact.app.settings import Design, Document, Edition, Paper
from familypact.domain.agreement import Agreement
from familypact.infra.pdf.poster import PdfPoster, Poster
from familypact.infra.pdf.workshop import SIZES

FAMILIES = ("one-child", "two-homes", "big-family", "stress")
INKS = (False, True, False)  # saving ink moves nothing; test_designs.py has all six looks


@pytest.fixture(scope="module")
def family() -> Callable[[str, str], Agreement]:
    """Give an agreement in a script; each is worded once."""

    @cache
    def worded(name: str, script: str) -> Agreement:
        made = huge_family() if name == "stress" else example_family(name)
        return in_script(made, script)

    return worded


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("name", FAMILIES)
def test_a_poster_is_one_sheet_on_which_nothing_collides_or_is_cut(
    poster: PdfPoster, family: Callable[[str, str], Agreement], name: str, script: str
) -> None:
    agreement = family(name, script)
    for paper, (design, ink) in product(Paper, zip(Design, INKS, strict=True)):
        edition = Edition(paper, design, ink)

        made = poster.make(agreement, edition, texts_in(script))

        assert (made.pages, made.missing) == (1, ()), edition
        assert clashes(made) == [], edition
        assert outside(made, SIZES[paper]) == [], edition
        assert made.pledge_size >= 14


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("document", [Document.AGREEMENT, Document.CARDS])
def test_nothing_collides_in_the_full_pact_and_on_cards(
    poster: PdfPoster,
    family: Callable[[str, str], Agreement],
    document: Document,
    script: str,
) -> None:
    for paper in (Paper.A4, Paper.LETTER):  # A3 is A4 with everything larger
        edition = Edition(paper, document=document)

        made = poster.make(family("stress", script), edition, texts_in(script))

        assert clashes(made) == [], paper
        assert made.missing == ()


@pytest.mark.parametrize("script", SCRIPTS)
@pytest.mark.parametrize("document", list(Document))
def test_every_document_in_every_script_suits_screen_readers_and_archives(
    poster: PdfPoster,
    family: Callable[[str, str], Agreement],
    document: Document,
    script: str,
    tmp_path,
) -> None:
    path = tmp_path / "made.pdf"
    made: Poster = poster.make(
        family("two-homes", script), Edition(document=document), texts_in(script)
    )
    path.write_bytes(made.pdf)

    for profile in ("ua1", "2a"):
        result = page.validate_pdf(str(path), profile=page.ValidationProfile(profile))

        assert [f"{f.rule_id}: {f.message}" for f in result.failures] == []
