"""What changed between two versions, and how each promise went."""

from dataclasses import replace
from datetime import date

from talk_samples import GROWN_UPS, a_table

from familypact.domain.checkin_talk import CheckInTalk, PointKind, TalkState, View
from familypact.domain.draft import Settled
from familypact.domain.history import (
    ChangeKind,
    Part,
    TickRow,
    Trying,
    changes_between,
    held,
    ticks,
)
from familypact.domain.two_drafts import Turn

ONE = a_table().store.latest()


def a_talk(number, views, state=TalkState.DONE, version=1):
    """Make a talk; `views` is side to key to view."""
    talk = CheckInTalk(number, date(2026, 11, number), version, state)
    for side, own in views.items():
        for key, view in own.items():
            talk = talk.with_view(side, key, view)
        talk = talk.with_turn(side, Turn.DONE)
    return talk


def test_the_same_agreement_has_no_changes():
    assert changes_between(ONE, replace(ONE, number=2)) == ()


def test_each_change_shows_how_it_was_and_how_it_is():
    first, second, *rest = ONE.rules
    new = replace(second, rule_id="own-1", title="We walk", settings=())
    changed = replace(first, settings=("At: 20:00",))
    two = replace(ONE, rules=(changed, *rest, new))

    found = {change.ref: change for change in changes_between(ONE, two)}

    assert found[first.rule_id].kind is ChangeKind.CHANGED
    assert found[first.rule_id].after == (first.title, "At: 20:00")
    assert (found[second.rule_id].kind, found[second.rule_id].after) == (ChangeKind.REMOVED, ())
    assert (found["own-1"].kind, found["own-1"].before) == (ChangeKind.ADDED, ())


def test_a_promise_put_off_is_gone_and_belongs_to_its_child():
    pledge, *others = ONE.children
    line, *rest = pledge.lines
    two = replace(
        ONE, children=(replace(pledge, lines=(replace(line, not_yet=True), *rest)), *others)
    )

    (change,) = changes_between(ONE, two)

    assert (change.kind, change.part, change.child_id) == (ChangeKind.REMOVED, Part.CHILD, "mia")


def test_people_and_first_minute_are_compared_and_the_grown_ups_come_first():
    adult = replace(ONE.trusted[0], name="Aunt Bea")
    plan = replace(ONE.first_minute[0], then="I breathe.")
    line = replace(ONE.grown_ups[0], text="We promise more.")
    two = replace(
        ONE,
        trusted=(adult, *ONE.trusted[1:]),
        first_minute=(plan, *ONE.first_minute[1:]),
        grown_ups=(line, *ONE.grown_ups[1:]),
    )

    assert [c.part for c in changes_between(ONE, two)] == [
        Part.GROWN_UPS,
        Part.FIRST_MINUTE,
        Part.TRUSTED,
    ]


def test_what_is_tried_from_now_on_or_kept_for_good_is_a_change():
    meals = next(rule for rule in ONE.rules if rule.rule_id == "meals")
    others = tuple(rule for rule in ONE.rules if rule is not meals)
    two = replace(ONE, rules=(*others, replace(meals, settled=Settled.TRIAL)))
    three = replace(two, rules=(*others, meals))

    (begins,), (ends,) = changes_between(ONE, two), changes_between(two, three)

    assert (begins.ref, begins.kind, begins.trying) == ("meals", ChangeKind.CHANGED, Trying.BEGINS)
    assert (ends.ref, ends.trying) == ("meals", Trying.ENDS)
    assert changes_between(two, two) == ()
    assert changes_between(two, replace(two, rules=others))[0].trying is Trying.NO


def test_only_talks_that_were_held_count_oldest_first():
    talks = (a_talk(3, {}), a_talk(1, {}), a_talk(2, {}, TalkState.SKIPPED))

    assert [talk.number for talk in held(talks)] == [1, 3]


def test_a_promise_of_several_children_is_one_row():
    same = {"mia": {"child/mia/kp1": View.GOING_WELL}, "leo": {"child/leo/kp1": View.GOING_WELL}}
    other = {
        "mia": {"child/mia/kp1": View.GOING_WELL},
        "leo": {"child/leo/kp1": View.DID_NOT_WORK},
    }

    found = ticks((a_talk(1, same), a_talk(2, other), a_talk(3, {})), (ONE,), PointKind.CHILD)

    row = next(row for row in found.rows if row.ref == "kp1")
    assert row.views == (View.GOING_WELL, View.NEEDS_TALK, None)
    assert found.days == (date(2026, 11, 1), date(2026, 11, 2), date(2026, 11, 3))
    assert len(found.rows) == 8


def test_what_is_gone_stays_with_its_ticks_and_the_newest_words_count():
    gone, unseen, first, *rest = ONE.rules
    two = replace(ONE, number=2, rules=(replace(first, title="New words"), *rest))
    said = a_talk(1, {GROWN_UPS: {f"rule/{gone.rule_id}": View.DID_NOT_WORK}})

    rows = ticks((said,), (ONE, two), PointKind.RULE).rows

    assert TickRow(gone.rule_id, gone.title, (View.DID_NOT_WORK,), in_force=False) in rows
    assert unseen.rule_id not in {row.ref for row in rows}
    assert rows[0].words == "New words"


def test_before_the_first_agreement_there_is_nothing():
    assert ticks((), (), PointKind.RULE).rows == ()
