"""The history on paper: readable for everybody, nothing on top of anything, any number of pages."""

from itertools import combinations

import page
import pytest
from fakes import PlainTexts
from poster_checks import overlap, said, text_of
from ui.checkin.kitchen import Kitchen

from familypact.app.history_sheet import Grid, HistorySheet, Line
from familypact.app.settings import Paper
from familypact.infra.pdf.history import HistoryWriter
from familypact.infra.pdf.workshop import SIZES


def parts_of(*, talked=True, long_names=False):
    kitchen = Kitchen(long_names=long_names)
    if talked:
        kitchen.live_two_years()
    return HistorySheet(kitchen.history(), PlainTexts()).parts()


SAMPLES = {
    "two years": parts_of,
    "new": lambda: parts_of(talked=False),
    "long names": lambda: parts_of(long_names=True),
}


@pytest.fixture(scope="module")
def writer(qapp) -> HistoryWriter:
    assert qapp is not None
    return HistoryWriter()


@pytest.fixture(scope="module", params=sorted(SAMPLES))
def parts(request):
    return SAMPLES[request.param]()


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_it_keeps_the_promises_to_screen_readers_and_archives(writer, parts, tmp_path, profile):
    path = tmp_path / "history.pdf"
    made = writer.make(parts, Paper.A4, PlainTexts())
    path.write_bytes(made.pdf)

    result = page.validate_pdf(str(path), profile=page.ValidationProfile(profile))

    assert [f"{f.rule_id}: {f.message}" for f in result.failures] == []
    assert made.missing == ()


@pytest.mark.parametrize("paper", [Paper.A4, Paper.LETTER])
def test_nothing_lies_on_anything_or_leaves_the_page(writer, parts, paper):
    made = writer.make(parts, paper, PlainTexts())
    width, height = SIZES[paper]
    texts = [mark for mark in made.marks if mark.kind == "text"]
    figures = [mark for mark in made.marks if mark.kind == "figure"]

    for mark in (*texts, *figures):
        assert mark.rect.x >= 0
        assert mark.rect.right <= width
        assert mark.rect.bottom <= height
    clashes = [
        (a.text, b.text)
        for a, b in combinations((*texts, *figures), 2)
        if a.page == b.page and overlap(a.rect, b.rect)
    ]
    assert clashes == []


def test_all_that_happened_is_on_it_and_every_mark_has_words(writer, tmp_path):
    parts = parts_of()
    made = writer.make(parts, Paper.A4, PlainTexts())
    text = text_of(made.pdf, tmp_path)
    lines = [part.text for part in parts if isinstance(part, Line)]
    rows = [row for part in parts if isinstance(part, Grid) for row in part.rows]

    assert [line for line in lines if "".join(line.split()) not in "".join(text.split())] == []
    spoken = said(made)
    assert [row.spoken for row in rows if row.spoken not in spoken] == []


def test_a_right_to_left_page_is_mirrored(writer):
    made = writer.make(parts_of(), Paper.A4, PlainTexts(language="he"))
    grid = next(mark for mark in made.marks if mark.kind == "figure" and ";" in mark.text)

    assert grid.rect.x < SIZES[Paper.A4][0] / 2
