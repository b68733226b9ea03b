"""What somebody keeps for itself stands nowhere that others look: no page, no file, no paper."""

from dataclasses import replace
from pathlib import Path

import pytest
from ui.checkin.kitchen import Kitchen
from ui.checkin.seen import shown, words_on

from familypact.app.history import FileKind
from familypact.app.history_sheet import HistorySheet
from familypact.domain.checkin_talk import Gap, Remark, Stage, TalkState, Telling
from familypact.domain.family import GROWN_UPS
from familypact.domain.proposal import ProposalKind
from familypact.domain.two_drafts import Turn

MIA = "c0"
SECRET = "the stairs at night"
NEVER_SENT = "half a wish about the tablet"


@pytest.fixture
def kitchen():
    """A talk in which Mia keeps one thing and has not finished a wish; she would not tell."""
    found = Kitchen()
    check_in = found.check_in()
    for side in check_in.sides():
        for section in check_in.sections(side):
            check_in.rest_goes_well(side, section)
        for child in check_in.asked_to_tell(side):
            check_in.tell(side, child, Telling.NO if side == MIA else Telling.YES)
    point = check_in.sections(MIA)[0].points[0]
    check_in.remark(MIA, point, Remark(SECRET))
    proposals = found.proposals()
    wish = proposals.write(MIA, "")
    proposals.keep(replace(wish, kind=ProposalKind.ADD, words=NEVER_SENT, reason=NEVER_SENT))
    for side in check_in.sides():
        check_in.leave_chair(side, Turn.DONE)
    return found


@pytest.mark.parametrize("stage", list(Stage))
def test_no_page_of_the_talk_shows_it(qtbot, kitchen, stage):
    kitchen.check_in().go_to(stage)

    words = words_on(shown(qtbot, kitchen.check_in_page()))

    assert SECRET not in words
    assert NEVER_SENT not in words


def test_of_the_private_answers_only_the_distance_is_left(qtbot, kitchen):
    check_in = kitchen.check_in()
    check_in.go_to(Stage.COMPARE)
    words = words_on(shown(qtbot, kitchen.check_in_page()))

    assert check_in.talk.gaps[MIA] is Gap.FAR
    assert [check_in.talk.chair(side).tellings for side in check_in.sides()] == [{}, {}, {}]
    assert "Mia and the grown-ups: You see this quite differently." in words


def test_neither_history_nor_parking_lot_nor_home_shows_it(qtbot, kitchen):
    kitchen.check_in().end(kitchen.check_in().planned_next())

    for page in (kitchen.history_page(), kitchen.proposals_page(), kitchen.flow().going_card()):
        words = words_on(shown(qtbot, page))
        assert SECRET not in words
        assert NEVER_SENT not in words


def test_neither_text_nor_table_nor_paper_holds_it(kitchen):
    check_in = kitchen.check_in()
    check_in.end(check_in.planned_next())
    history = kitchen.history()
    for kind in FileKind:
        history.export(kind, Path(kind.value))

    files = b"".join(kitchen.files.files.values()).decode("utf-8", errors="replace")
    paper = repr(HistorySheet(history, kitchen.texts).parts())
    for told in (files, paper):
        assert SECRET not in told
        assert NEVER_SENT not in told


def test_it_is_forgotten_for_good_once_the_talk_is_over(kitchen):
    check_in = kitchen.check_in()
    check_in.end(check_in.planned_next())

    [talk] = kitchen.talks.talks()
    assert talk.state is TalkState.DONE
    assert SECRET not in repr(talk)


def test_who_has_not_finished_is_not_told_on_when_the_talk_is_left_out():
    other = Kitchen()
    check_in = other.check_in()
    point = check_in.sections(GROWN_UPS)[0].points[0]
    check_in.remark(GROWN_UPS, point, Remark(SECRET, shared=True))
    check_in.rest_goes_well(GROWN_UPS, check_in.sections(GROWN_UPS)[0])

    check_in.skip()

    assert other.talks.talks()[0].chair(GROWN_UPS).views == {}
    assert SECRET not in repr(other.talks.talks())
