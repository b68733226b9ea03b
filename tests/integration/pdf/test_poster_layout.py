from collections.abc import Callable
from dataclasses import dataclass, replace
from io import BytesIO
from itertools import combinations, pairwise

import pikepdf
import pytest
from fakes import PlainTexts
from poster_checks import inside, overlap, said
from poster_samples import SAMPLES, endless_name, small_family

from familypact.app.settings import Paper
from familypact.infra.pdf.blocks import TextStyle
from familypact.infra.pdf.poster import PdfPoster, Poster
from familypact.infra.pdf.poster_parts.press import Press
from familypact.infra.pdf.text import TextSetter
from familypact.infra.pdf.workshop import MARGIN, SIZES

EVERY = [(name, paper) for name in sorted(SAMPLES) for paper in Paper]


SAFE = 14.0  # points that every home printer leaves white


@dataclass(frozen=True, slots=True)
class ArabicTexts(PlainTexts):
    """Some of the poster's words in Arabic."""

    language: str = "ar"

    def translate(self, context: str, source: str) -> str:
        known = {
            "The {family} family pact": "ميثاق عائلة {family}",
            "Our house rules": "قواعد بيتنا",
            "Grown-ups promise": "وعد الكبار",
        }
        return known.get(source, PlainTexts.translate(self, context, source))


@pytest.mark.parametrize(("name", "paper"), EVERY)
def test_no_two_things_share_a_place(
    made: Callable[[str, Paper], Poster], name: str, paper: Paper
) -> None:
    marks = [m for m in made(name, paper).marks if m.kind != "panel"]

    clashes = [
        (a, b) for a, b in combinations(marks, 2) if a.page == b.page and overlap(a.rect, b.rect)
    ]

    assert clashes == []


@pytest.mark.parametrize(("name", "paper"), EVERY)
def test_everything_stands_inside_the_sheet_and_every_text_inside_one_panel_or_none(
    made: Callable[[str, Paper], Poster], name: str, paper: Paper
) -> None:
    width, height = SIZES[paper]
    marks = made(name, paper).marks
    panels = [mark for mark in marks if mark.kind == "panel"]

    for mark in marks:
        assert mark.rect.x >= MARGIN - 0.1 >= SAFE
        assert mark.rect.right <= width - MARGIN + 0.1
        assert mark.rect.y >= MARGIN - 0.1
        assert mark.rect.bottom <= height - MARGIN + 3.1
        if mark.kind != "panel":
            assert all(
                inside(mark.rect, panel.rect) or not overlap(mark.rect, panel.rect)
                for panel in panels
                if panel.page == mark.page
            ), mark


@pytest.mark.parametrize("paper", list(Paper))
def test_a_small_familys_poster_is_one_page_and_full(
    made: Callable[[str, Paper], Poster], paper: Paper
) -> None:
    poster = made("small", paper)
    panels = sorted((m for m in poster.marks if m.kind == "panel"), key=lambda m: m.rect.y)

    assert poster.pages == 1
    assert poster.pledge_size >= 14
    gaps = [
        below.rect.y - above.rect.bottom
        for above, below in pairwise(panels)
        if below.rect.y > above.rect.y
    ]
    assert max(gaps) < 25
    footer = poster.marks[-1].rect
    assert footer.bottom > SIZES[paper][1] - MARGIN - 4


def test_few_lines_make_large_type(poster: PdfPoster) -> None:
    agreement = small_family()
    short = tuple(replace(p, lines=p.lines[:3]) for p in agreement.children)
    few = replace(
        agreement,
        children=short,
        grown_ups=agreement.grown_ups[:3],
        rules=agreement.rules[:2],
        first_minute=agreement.first_minute[:1],
    )

    made = poster.make(few, Paper.A4, PlainTexts())

    assert made.pledge_size >= 18
    assert made.pages == 1
    assert agreement.rules[0].child_reason in said(made)


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_no_type_is_smaller_than_can_be_read(
    made: Callable[[str, Paper], Poster], name: str
) -> None:
    pdf = pikepdf.open(BytesIO(made(name, Paper.A4).pdf))

    for sheet in pdf.pages:
        sizes = [
            float(step.operands[1])
            for step in pikepdf.parse_content_stream(sheet)
            if str(step.operator) == "Tf"
        ]
        assert sizes.count(9.0) > 0
        assert all(size >= 11 for size in sizes if size != 9.0)
        assert max(sizes) >= (16 if name == "endless" else 20)


@pytest.mark.parametrize("name", ["small", "usual"])
def test_title_and_numbers_are_read_from_afar(
    made: Callable[[str, Paper], Poster], name: str
) -> None:
    marks = {m.text: m.rect for m in made(name, Paper.A4).marks if m.page == 0}
    agreement = SAMPLES[name]()

    assert marks[f"The {agreement.family.name} family pact"].height >= 36
    assert marks["0800 1111"].height >= 20 * 1.15
    assert marks["999"].height >= 20 * 1.15


def test_an_arabic_poster_mirrors_the_english_one(poster: PdfPoster) -> None:
    width = SIZES[Paper.A4][0]

    made = poster.make(small_family(), Paper.A4, ArabicTexts())

    places = {mark.text: mark.rect for mark in made.marks}
    grown_ups, rules = places["وعد الكبار"], places["قواعد بيتنا"]
    assert grown_ups.x > width / 2
    assert rules.right > width - MARGIN - 30
    assert places["Tell"].x > places["It feels wrong? I tell someone."].x
    clashes = [
        (a, b)
        for a, b in combinations([m for m in made.marks if m.kind != "panel"], 2)
        if overlap(a.rect, b.rect)
    ]
    assert clashes == []


def test_a_title_of_three_hundred_letters_stays_whole(
    made: Callable[[str, Paper], Poster],
) -> None:
    marks = made("endless", Paper.A4).marks

    title = next(mark for mark in marks if mark.text.startswith("The Maxim"))

    assert endless_name().family.name.strip() in title.text
    assert title.rect.height < 160


def test_a_lonely_word_is_not_cured_by_breaking_another(setter: TextSetter) -> None:
    press = Press(setter, "en")
    style = TextStyle(11)
    width = press.width("Emergency", style) + 4

    block = press.pretty_block("Emergency GB", style, width)

    assert len(block.lines) == 2
    assert block.lines[0].width == pytest.approx(press.width("Emergency", style), abs=4)
