"""The paper for the police or a school: all that was written, nothing else, for every reader."""

from dataclasses import replace
from itertools import combinations

import page
import pytest
from fakes import PlainTexts
from poster_checks import overlap, said, text_of
from record_fakes import A_RECORD

from familypact.app.settings import Paper
from familypact.domain.incident import IncidentKind
from familypact.domain.record import ChildWords, IncidentRecord, StepTaken
from familypact.infra.pdf.record import RecordWriter
from familypact.infra.pdf.workshop import SIZES

BLANK = IncidentRecord(1, A_RECORD.begun_on, told="Nobody")
HARD = replace(
    A_RECORD,
    seen="\n\n".join(f"{n} <b>Nguyễn</b> مرحبا 你好 {{name}} {'o' * 2000}" for n in range(20)),
    steps=(*(StepTaken(f"{n}:00", "called " * 30) for n in range(30)), StepTaken("Monday")),
    children=(ChildWords("x", "Zoé " * 70, "My own\n\nwords"),),
)
SAMPLES = {"usual": A_RECORD, "blank": BLANK, "hard": HARD}


@pytest.fixture(scope="module")
def writer(qapp) -> RecordWriter:
    assert qapp is not None
    return RecordWriter()


@pytest.mark.parametrize("profile", ["ua1", "2a"])
@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_it_keeps_the_promises_to_screen_readers_and_archives(writer, tmp_path, name, profile):
    path = tmp_path / "record.pdf"
    made = writer.make(SAMPLES[name], Paper.A4, PlainTexts())
    path.write_bytes(made.pdf)

    result = page.validate_pdf(str(path), profile=page.ValidationProfile(profile))

    assert [f"{f.rule_id}: {f.message}" for f in result.failures] == []
    assert made.missing == ()


def test_everything_that_was_written_can_be_read(writer, tmp_path):
    text = text_of(writer.render(A_RECORD, Paper.A4, PlainTexts()), tmp_path)

    for words in (
        A_RECORD.happened,
        A_RECORD.place,
        *A_RECORD.seen.splitlines(),
        "Friday, 20:15: Blocked the account",
        "Police: CR-2026/118",
        "Report to the app or site: 48-221-9",
        A_RECORD.told,
        "In the words of Mia",
        "I thought they were my age.",
        "Mia said yes to these words being on this paper.",
        "Begun on 21 November 2026",
        "This record holds no pictures, on purpose.",
        "page 1 of",
    ):
        assert words in text


def test_what_was_not_written_has_no_heading(writer):
    words = said(writer.make(BLANK, Paper.LETTER, PlainTexts()))

    assert "Who was told\nNobody" in words
    for heading in ("What was seen", "What was done", "Reference numbers", "In the words of"):
        assert heading not in words


@pytest.mark.parametrize("kind", list(IncidentKind))
def test_every_kind_has_its_name_on_it(writer, kind):
    words = said(writer.make(replace(BLANK, kind=kind), Paper.A4, PlainTexts()))

    assert words.split("What it was about\n")[1].split("\n")[0]


@pytest.mark.parametrize("paper", [Paper.A4, Paper.LETTER, Paper.A3])
@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_no_two_things_share_a_place_and_none_leaves_the_sheet(writer, name, paper):
    made = writer.make(SAMPLES[name], paper, PlainTexts())
    width, height = SIZES[Paper.LETTER if paper is Paper.LETTER else Paper.A4]

    for mark in made.marks:
        assert -0.5 <= mark.rect.x <= mark.rect.right <= width + 0.5
        assert -0.5 <= mark.rect.y <= mark.rect.bottom <= height + 0.5
    texts = [mark for mark in made.marks if mark.kind == "text"]
    for one, two in combinations(texts, 2):
        assert one.page != two.page or not overlap(one.rect, two.rect), (one, two)


def test_a_step_may_have_only_a_time_or_only_a_deed(writer):
    record = replace(
        BLANK, steps=(StepTaken("Monday", ""), StepTaken("", "Told the school"))
    ).for_others(frozenset())

    words = said(writer.make(record, Paper.A4, PlainTexts()))

    assert "What was done\nMonday\nTold the school" in words
