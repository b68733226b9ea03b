"""The history on paper says what the history says, in an order one can read."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from fakes import PlainTexts
from talk_samples import Table, a_table, accepted, everybody_answers
from unit.app.agreed_samples import MIA_SIGNS

from familypact.app.history import PactHistory
from familypact.app.history_sheet import (
    TALKS_ACROSS,
    Grid,
    HistoryPaper,
    HistorySheet,
    Legend,
    Line,
    Manner,
)
from familypact.app.pin_story import PinLine
from familypact.app.settings import Paper
from familypact.domain.checkin_talk import View
from familypact.domain.poster_copy import PosterWay
from familypact.domain.proposal import ProposalKind

LATER = datetime(2026, 12, 13, 16, 0)  # noqa: DTZ001 - wall time


class KeptFile:
    def __init__(self):
        self.kept = {}

    def save(self, path, content):
        self.kept[path.name] = content


class CountingPdf:
    def render(self, parts, paper, _texts):
        return f"{len(parts)} {paper.value}".encode()


def history_of(table, pins=()):
    return PactHistory(table.surroundings, PlainTexts(), KeptFile(), lambda: pins)


def parts_of(table, pins=()):
    return HistorySheet(history_of(table, pins), PlainTexts()).parts()


def lines_of(table, manner, pins=()):
    return [p.text for p in parts_of(table, pins) if isinstance(p, Line) and p.manner is manner]


@pytest.fixture
def table():
    """Eight talks and two versions; of the rule that came later the first talks know nothing."""
    found = a_table()
    for number in range(TALKS_ACROSS + 2):
        found.clock.moment += timedelta(days=28)
        check_in = found.begin()
        everybody_answers(check_in, View.DID_NOT_WORK)
        check_in.write_good_thing(f"Thing {number}" if number != 3 else "")
        check_in.end(LATER)
        if number == TALKS_ACROSS:
            accepted(found, about="", kind=ProposalKind.ADD, words="We walk", reason="Fresh air")
            found.amend().agree(found.amend().start().with_sign_off(MIA_SIGNS))
    return found


def test_versions_come_newest_first_with_posters_signatures_changes_and_reasons(table):
    history_of(table).poster_made(PosterWay.PRINTED)

    headings = lines_of(table, Manner.HEADING)
    assert headings[0].startswith("Version 2, agreed on")
    assert headings[1].startswith("Version 1, agreed on")
    assert headings[2:] == ["How it went", "What went well"]
    quiet = lines_of(table, Manner.QUIET)
    assert quiet[0] == "Signed by Mia"
    assert quiet[1].startswith("Poster printed on")
    assert lines_of(table, Manner.ITEM)[:2] == ["New: We walk", "Why: Fresh air"]


def test_a_grid_holds_six_talks_and_only_what_was_asked_in_them(table):
    grids = [part for part in parts_of(table) if isinstance(part, Grid)]
    walks = ["We walk" in [row.words for row in grid.rows] for grid in grids]

    assert {len(grid.days) for grid in grids} == {TALKS_ACROSS, 2}
    assert walks == [False, False, False, False, False, True]
    assert {view for grid in grids for row in grid.rows for view in row.views} <= {
        View.DID_NOT_WORK,
        None,
    }
    first = grids[0].rows[0]
    assert first.spoken.startswith(f"{grids[0].days[0]}: did not work; ")


def test_the_marks_are_explained_and_the_child_is_not_blamed(table):
    legend = next(part for part in parts_of(table) if isinstance(part, Legend))

    assert legend.entries[-1] == (
        View.DID_NOT_WORK,
        "did not work: change the rule, not the child",
    )


def test_good_things_come_newest_first_and_empty_ones_are_left_out(table):
    good = [line for line in lines_of(table, Manner.ITEM) if "Thing" in line]

    assert [line.split(": ")[1] for line in good] == [f"Thing {n}" for n in (7, 6, 5, 4, 2, 1, 0)]


def test_before_the_first_talk_it_says_so():
    lines = lines_of(a_table(sign_offs=(MIA_SIGNS,)), Manner.QUIET)

    assert lines[-1] == "There was no check-in yet."


def test_a_talk_in_which_nobody_said_anything_has_no_grid_and_nobody_has_signed():
    table = a_table()
    table.store.agreements[1] = replace(table.store.agreements[1], sign_offs=())
    table.begin().end(LATER)

    assert [part for part in parts_of(table) if isinstance(part, Grid)] == []
    assert lines_of(table, Manner.SUBHEADING) == lines_of(table, Manner.QUIET) == []


def test_before_anything_is_agreed_there_is_nothing_to_print():
    assert parts_of(Table()) == ()


def test_the_pages_are_made_for_the_paper_of_the_family_and_kept(table):
    file = KeptFile()
    paper = HistoryPaper(history_of(table), PlainTexts(), CountingPdf(), file)

    paper.export(Path("ours.pdf"), Paper.LETTER)

    assert file.kept == {"ours.pdf": paper.render(Paper.LETTER)}
    assert file.kept["ours.pdf"].endswith(b"letter")


def test_what_became_of_pins_comes_last(table):
    pins = (PinLine(date(2026, 11, 22), "Mia set a PIN."),)

    assert lines_of(table, Manner.HEADING, pins)[-1] == "PINs"
    assert lines_of(table, Manner.ITEM, pins)[-1] == "22 November 2026: Mia set a PIN."
