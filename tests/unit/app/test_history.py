"""The history tells what changed, why, and how it went; as a text and as a table."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from fakes import PlainTexts
from talk_samples import Table, a_table, accepted, everybody_answers, point_of
from unit.app.agreed_samples import MIA_SIGNS

from familypact.app.history import FileKind, PactHistory
from familypact.app.pin_story import PinLine
from familypact.domain.checkin_talk import PointKind, View
from familypact.domain.draft import ChosenRule, Settled
from familypact.domain.errors import FileNotWrittenError, StorageTrouble
from familypact.domain.history import ChangeKind
from familypact.domain.poster_copy import PosterWay
from familypact.domain.proposal import ProposalKind
from familypact.domain.two_drafts import Turn

LATER = datetime(2026, 12, 13, 16, 0)  # noqa: DTZ001 - wall time


class MemoryFile:
    def __init__(self):
        self.files = {}

    def save(self, path, content):
        if path.name == "full":
            raise FileNotWrittenError(path, StorageTrouble.FULL)
        self.files[path.name] = content


def a_history(table, pins=()):
    return PactHistory(table.surroundings, PlainTexts(), MemoryFile(), lambda: pins)


@pytest.fixture
def table():
    """Two talks, a change between them, and a promise nobody was asked about the second time."""
    found = a_table()
    check_in = found.begin()
    for side in check_in.sides():
        check_in.look_at(side, point_of(check_in, PointKind.GROWN_UPS), View.GOING_WELL)
        check_in.leave_chair(side, Turn.DONE)
    check_in.write_good_thing("We played Mia's game")
    check_in.end(LATER)
    accepted(found, about="", kind=ProposalKind.ADD, words="=We walk", reason="Fresh air")
    found.clock.moment += timedelta(days=1)
    found.amend().agree(found.amend().start().with_sign_off(MIA_SIGNS))
    second = found.begin()
    everybody_answers(second, View.DID_NOT_WORK)
    found.clock.moment += timedelta(days=7)
    second.end(LATER)
    return found


def test_the_newest_version_comes_first_with_its_changes_and_reasons(table):
    newest, first = a_history(table).stories()

    assert [change.kind for change in newest.changes] == [ChangeKind.ADDED]
    assert [proposal.reason for proposal in newest.because] == ["Fresh air"]
    assert (first.changes, first.because) == ((), ())


def test_a_declined_proposal_is_no_reason_for_a_version(table):
    last = table.talks.proposals()[-1]
    table.talks.put_proposal(replace(last, withdrawn=True))

    assert a_history(table).stories()[0].because == ()


def test_posters_stand_with_the_version_they_were_made_of(table):
    history = a_history(table)

    history.poster_made(PosterWay.PRINTED)
    history.poster_made(PosterWay.PRINTED)
    history.poster_made(PosterWay.SAVED)

    newest, first = history.stories()
    assert [copy.way for copy in newest.posters] == [PosterWay.PRINTED, PosterWay.SAVED]
    assert first.posters == ()
    assert history.as_text().count("Poster printed on") == 1


def test_without_an_agreement_no_poster_is_written_down():
    table = Table()

    a_history(table).poster_made(PosterWay.SAVED)

    assert table.talks.poster_copies() == ()


def test_what_is_tried_has_a_day_on_which_it_is_over(table):
    assert a_history(table).trials() == {}
    accepted(table, about="", kind=ProposalKind.TRY, words="We sing", reason="Fun")
    table.amend().agree(table.amend().start().with_sign_off(MIA_SIGNS))

    [over] = a_history(table).trials().values()
    assert over == table.clock.today() + timedelta(days=14)


def test_the_talks_and_how_each_promise_went(table):
    history = a_history(table)

    assert [talk.number for talk in history.talks()] == [1, 2]
    row = history.ticks(PointKind.GROWN_UPS).rows[0]
    assert row.views == (View.GOING_WELL, View.DID_NOT_WORK)


def test_as_a_text_it_can_be_read(table):
    text = a_history(table).as_text()

    for words in (
        "The Ortiz family pact",
        "Version 2, agreed on 23 November 2026",
        "Signed by Mia",
        "- New: =We walk",
        "- Why: Fresh air",
        "Check-in of 22 November 2026",
        "- One thing that went well: We played Mia's game",
        ": did not work",
    ):
        assert words in text


def test_a_version_nobody_signed_names_nobody(table):
    agreements = table.store.agreements
    table.store.agreements = {n: replace(a, sign_offs=()) for n, a in agreements.items()}

    assert "Signed by" not in a_history(table).as_text()


def test_as_a_table_it_has_a_line_for_each_promise_and_talk(table):
    lines = a_history(table).as_table().splitlines()

    assert lines[0] == "Day,Kind,Promise or rule,How it went"
    assert any(line.startswith("2026-11-22,Grown-ups' promises,") for line in lines)
    assert any("going well" in line for line in lines)
    assert any("not said" in line for line in lines)


def test_what_became_of_pins_stands_in_the_text_and_in_the_table(table):
    history = a_history(table, (PinLine(date(2026, 11, 22), "Mia set a PIN."),))

    assert history.as_text().endswith("\nPINs\n- 22 November 2026: Mia set a PIN.\n")
    assert history.as_table().splitlines()[-1] == "2026-11-22,PINs,,Mia set a PIN."


def test_without_pins_nothing_is_said_of_them(table):
    history = a_history(table)

    assert "PINs" not in history.as_text() + history.as_table()


def test_a_spreadsheet_takes_no_word_of_a_family_for_a_formula(table):
    assert ",'=We walk," in a_history(table).as_table()


@pytest.mark.parametrize("kind", FileKind)
def test_it_is_kept_as_a_file(table, kind):
    history = a_history(table)

    history.export(kind, Path(f"pact.{kind}"))

    content = history._file.files[f"pact.{kind}"]
    assert content.startswith(b"\xef\xbb\xbf") is (kind is FileKind.TABLE)
    assert "=We walk" in content.decode("utf-8-sig")


def test_a_full_disk_is_said(table):
    with pytest.raises(FileNotWrittenError):
        a_history(table).export(FileKind.TEXT, Path("full"))


def test_before_the_first_talk_there_is_a_version_to_see():
    rules = (*a_table().store.latest().draft.rules, ChosenRule("own-1", Settled.AGREED, own="Hi"))
    history = a_history(a_table(rules=rules))

    assert history.talks() == ()
    assert "Version 1" in history.as_text()
