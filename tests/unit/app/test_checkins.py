"""A talk is begun once, saved at every answer, and goes on where the family stopped."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from fakes import A_SUNDAY
from talk_samples import (
    GROWN_UPS,
    Table,
    a_table,
    answer_all,
    everybody_answers,
    point_of,
)

from familypact.app.checkins import CheckIns
from familypact.domain.checkin_talk import (
    Gap,
    PointKind,
    Remark,
    Stage,
    TalkState,
    Telling,
    View,
)
from familypact.domain.draft import Talk
from familypact.domain.errors import NoAgreementError, StorageTrouble, StoreNotWrittenError
from familypact.domain.family import AgeBand, Family
from familypact.domain.two_drafts import Turn

FIRST = datetime(2026, 11, 29, 17, 0)  # noqa: DTZ001 - wall time


def test_without_an_agreement_there_is_nothing_to_talk_about():
    table = Table()

    with pytest.raises(NoAgreementError):
        table.begin()
    assert CheckIns(table.surroundings).who_begins() is None


def test_a_talk_goes_on_where_it_was_left():
    table = a_table()
    check_in = table.begin()
    point = point_of(check_in, PointKind.GROWN_UPS)
    check_in.look_at("mia", point, View.NEEDS_TALK)

    again = table.begin()

    assert again.talk == check_in.talk
    assert len(table.talks.talks()) == 1
    assert CheckIns(table.surroundings).is_open()


def test_a_talk_is_about_the_version_it_began_with():
    table = a_table()
    table.begin()
    table.store.agree(replace(table.store.latest(), number=2))

    assert table.begin().agreement.number == 1


def test_a_talk_about_a_version_that_is_lost_cannot_go_on():
    table = a_table()
    table.begin()
    table.store.agreements = {}

    with pytest.raises(NoAgreementError):
        table.begin()


def test_the_children_speak_first_each_alone():
    check_in = a_table().begin()
    order = []

    while (side := check_in.side_now()) is not None:
        order.append(side)
        check_in.leave_chair(side, Turn.DONE)

    assert order == ["mia", "leo", GROWN_UPS]


def test_who_is_not_here_is_left_out_and_can_come_later():
    check_in = a_table().begin()
    check_in.leave_chair("mia", Turn.LATER)

    assert check_in.side_now() == "leo"

    check_in.leave_chair("mia", Turn.OPEN)

    assert check_in.side_now() == "mia"


def test_a_child_is_asked_about_the_grown_ups_first_then_itself_then_the_rules():
    check_in = a_table().begin()

    kinds = [(s.kind, s.child_id) for s in check_in.sections("leo")]

    assert kinds == [(PointKind.GROWN_UPS, ""), (PointKind.CHILD, "leo"), (PointKind.RULE, "")]
    assert [s.child_id for s in check_in.sections(GROWN_UPS)] == ["", "mia", "leo", ""]


def test_a_part_without_points_is_no_screen():
    table = a_table()
    bare = replace(table.store.latest(), grown_ups=(), rules=(), children=())
    table.store.agreements = {1: bare}

    assert table.begin().sections(GROWN_UPS) == ()


def test_bands_follow_the_child():
    check_in = a_table().begin()

    assert check_in.band("leo") is AgeBand.YOUNG
    assert check_in.band(GROWN_UPS) is None


def test_the_rest_goes_well_leaves_answers_alone():
    check_in = a_table().begin()
    section = check_in.sections("mia")[0]
    check_in.look_at("mia", section.points[0], View.DID_NOT_WORK)

    check_in.rest_goes_well("mia", section)

    views = check_in.talk.chair("mia").views
    assert [views[p.key] for p in section.points] == [
        View.DID_NOT_WORK,
        *[View.GOING_WELL] * (len(section.points) - 1),
    ]


def test_the_private_question_is_about_each_child():
    check_in = a_table().begin()
    check_in.tell("mia", "mia", Telling.YES)
    check_in.tell(GROWN_UPS, "mia", Telling.MAYBE)
    everybody_answers(check_in)

    assert check_in.asked_to_tell("mia") == ("mia",)
    assert check_in.asked_to_tell(GROWN_UPS) == ("mia", "leo")
    assert check_in.talk.gaps == {"mia": Gap.NEAR}


def test_what_differs_is_compared_first_and_what_goes_well_last():
    check_in = a_table().begin()
    well, talk, differs = (point_of(check_in, kind) for kind in PointKind)
    check_in.look_at("mia", well, View.GOING_WELL)
    check_in.look_at("mia", talk, View.NEEDS_TALK)
    check_in.look_at("mia", differs, View.GOING_WELL)
    check_in.look_at(GROWN_UPS, differs, View.DID_NOT_WORK)
    for side in check_in.sides():
        check_in.leave_chair(side, Turn.DONE)

    assert check_in.compared() == (differs, talk, well)


def test_every_answer_is_on_the_disk_and_none_is_written_twice():
    table = a_table()
    check_in = table.begin()
    point = point_of(check_in, PointKind.RULE)
    check_in.look_at("mia", point, View.NEEDS_TALK)
    check_in.remark("mia", point, Remark("too early"))
    check_in.write_good_thing(" We played together ")
    check_in.go_to(Stage.TOGETHER)
    table.talks.refuses = StoreNotWrittenError(Path("store.db"), StorageTrouble.FULL)

    check_in.go_to(Stage.TOGETHER)

    assert table.talks.talks() == (check_in.talk,)
    assert check_in.talk.good_thing == "We played together"
    with pytest.raises(StoreNotWrittenError):
        check_in.go_to(Stage.CHANGES)


def test_there_is_a_question_for_each_band_and_another_one_for_the_asking():
    check_in = a_table().begin()
    first = check_in.questions()

    check_in.another_question()

    assert list(first) == [AgeBand.YOUNG, AgeBand.MIDDLE, None]
    assert all(check_in.questions()[band] != first[band] for band in first)


def test_a_topic_that_was_put_off_comes_up_until_it_was_talked_about():
    table = a_table()
    topics = table.store.latest().draft.talks
    first, second = list(topics)[:2]
    put_off = {**topics, first: Talk.COME_BACK, second: Talk.COME_BACK}
    table = a_table(talks=put_off)
    check_in = table.begin()
    risk = check_in.topic()

    check_in.settle_topic(risk, Talk.TALKED)

    assert check_in.topic() == risk  # it stays on the screen of this talk
    check_in.end(FIRST)
    following = table.begin().topic()
    assert risk.id != following.id
    assert {risk.id, following.id} == {first, second}


def test_no_topic_was_put_off():
    assert a_table().begin().topic() is None


def test_the_next_talk_follows_the_rhythm():
    table = a_table()
    table.clock.moment = FIRST

    assert table.begin().planned_next().date() == date(2026, 12, 27)


def test_a_talk_held_a_little_early_is_the_talk_of_its_day():
    table = a_table()
    table.clock.moment = FIRST - timedelta(days=2)

    assert table.begin().planned_next().date() == date(2026, 12, 27)


def test_a_talk_held_long_before_its_day_leaves_that_day():
    table = a_table()

    assert table.begin().planned_next() == FIRST


def test_a_talk_that_ended_is_history_and_the_next_one_is_new():
    table = a_table()
    check_in = table.begin()
    everybody_answers(check_in)
    table.clock.moment = A_SUNDAY + timedelta(days=7)

    check_in.end(FIRST + timedelta(days=28))

    assert table.store.due == FIRST + timedelta(days=28)
    assert check_in.talk.state is TalkState.DONE
    assert check_in.talk.day == date(2026, 11, 29)
    assert table.begin().talk.number == 2
    assert not table.begin().talk.chairs


def test_a_talk_can_be_left_out():
    table = a_table()
    moment = table.begin().skip()

    assert (moment, table.store.due) == (FIRST, FIRST)
    assert table.talks.talks()[0].state is TalkState.SKIPPED


def test_a_talk_can_wait_with_everything_that_was_said():
    table = a_table()
    check_in = table.begin()
    answer_all(check_in, "mia")

    moment = check_in.not_today(1)

    assert moment == datetime(2026, 11, 23, 17, 0)  # noqa: DTZ001 - wall time
    assert table.store.due == moment
    assert table.begin().talk == check_in.talk


def test_the_children_choose_the_first_question_in_turn():
    table = a_table()
    order = []
    for _ in range(3):
        order.append(CheckIns(table.surroundings).who_begins().name)
        table.begin().end(FIRST)

    assert order == ["Mia", "Leo", "Mia"]


def test_without_children_nobody_chooses():
    table = a_table()
    nobody = replace(table.store.latest(), family=Family("Ortiz", "GB"))
    table.store.agreements = {1: nobody}

    assert CheckIns(table.surroundings).who_begins() is None


def test_the_clock_says_what_day_it_is():
    assert a_table().begin().today == A_SUNDAY.date()
