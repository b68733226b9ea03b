"""What both sides share, and the rules they make of the rest."""

import pytest
from rule_samples import (
    AGREE,
    BEDTIME,
    FILLERS,
    MEALS,
    ONE_CHILD,
    PLACE,
    SECRETS,
    SPENDING,
    TELL,
    TWO_CHILDREN,
    all_agree,
    small_session,
    wish,
)

from familypact.app.rule_making import RuleMaking
from familypact.app.steps import Step
from familypact.domain.draft import Settled
from familypact.domain.errors import BadValueError
from familypact.domain.family import GROWN_UPS
from familypact.domain.two_drafts import Choice, Rating, Turn, Voice


def made(family=TWO_CHILDREN, **answers):
    session = small_session(family)
    all_agree(session, **answers)
    session.arrive(Step.RULES)
    return session, RuleMaking(session)


def test_the_reveal_parts_what_is_shared_from_what_is_open():
    _session, making = made(mia={MEALS.id: Rating(Choice.TALK)})

    assert making.open_points() == (MEALS,)
    assert MEALS not in making.shared()
    assert TELL not in making.shared()
    assert making.voices(MEALS)[0] == Voice(("mia",), Rating(Choice.TALK))


def test_nothing_is_revealed_while_somebody_is_choosing():
    session, making = made()
    assert making.can_reveal()

    session.end_turn("leo", Turn.OPEN)

    assert not making.can_reveal()


def test_there_is_nothing_to_reveal_where_nobody_rated():
    session = small_session()
    for side in session.draft.sides():
        session.end_turn(side, Turn.LATER)
    session.arrive(Step.RULES)

    assert not RuleMaking(session).can_reveal()


def test_the_family_remembers_that_it_saw_the_reveal():
    session, making = made()

    making.was_revealed()

    assert session.draft.revealed


@pytest.mark.parametrize(
    ("sides", "rule", "said"),
    [
        (["mia"], BEDTIME, {"": "20:30"}),
        (["mia", "leo"], BEDTIME, {"mia": "20:30", "leo": "18:30"}),
        ([GROWN_UPS], BEDTIME, {"mia": "20:30", "leo": "18:30"}),
        ([GROWN_UPS], SPENDING, {"": 10}),
        ([GROWN_UPS], MEALS, {}),
    ],
)
def test_who_agrees_said_yes_to_the_values_on_the_card(sides, rule, said):
    _session, making = made()

    assert making.asked_values(sides, rule) == said


def test_a_single_child_and_the_grown_ups_meet_in_the_middle():
    session, making = made(ONE_CHILD, mia={BEDTIME.id: wish("21:30")})

    assert making.compromise(BEDTIME) == {"": "21:00"}
    making.try_compromise(BEDTIME)

    chosen = session.draft.rule(BEDTIME.id)
    assert chosen.settled is Settled.TRIAL
    assert chosen.values["school"] == "21:00"


def test_the_offer_stays_the_same_once_it_is_taken():
    _session, making = made(ONE_CHILD, mia={BEDTIME.id: wish("21:30")})

    making.try_compromise(BEDTIME)
    making.try_compromise(BEDTIME)

    assert making.compromise(BEDTIME) == {"": "21:00"}


def test_only_the_child_who_asked_gets_another_value():
    session, making = made(mia={BEDTIME.id: wish("21:30")})

    making.try_compromise(BEDTIME)

    assert session.draft.rule(BEDTIME.id).by_child == {"mia": {"school": "21:00"}}
    assert session.draft.rule(BEDTIME.id).values["school"] == "18:30"


def test_a_rule_without_values_is_tried_as_it_is():
    session, making = made(mia={MEALS.id: Rating(Choice.TALK)})

    assert making.compromise(MEALS) == {}
    making.try_compromise(MEALS)

    assert session.draft.rule(MEALS.id).settled is Settled.TRIAL


def test_a_rule_is_settled_and_opened_again():
    _session, making = made()

    making.settle(MEALS.id, None)
    assert making.unsettled() == (MEALS.id,)
    making.settle(MEALS.id, Settled.DROPPED)

    assert making.unsettled() == ()


def test_a_fixed_rule_cannot_be_dropped():
    _session, making = made()

    making.settle(TELL.id, Settled.DROPPED)

    assert making.chosen(TELL.id).settled is Settled.AGREED


def test_an_unknown_rule_is_an_error():
    _session, making = made()

    with pytest.raises(KeyError):
        making.chosen("no-such-rule")


def test_a_value_is_set_for_all_or_for_one_child():
    _session, making = made()

    making.set_value(PLACE, "where", "kitchen", "")
    making.set_value(BEDTIME, "school", "21:15", "mia")

    assert making.chosen(PLACE.id).values["where"] == "kitchen"
    assert making.chosen(BEDTIME.id).by_child["mia"]["school"] == "21:15"


def test_a_value_that_cannot_stand_is_refused():
    _session, making = made()

    with pytest.raises(BadValueError):
        making.set_value(PLACE, "where", "the moon", "")


def test_children_part_from_the_values_they_have_and_unite_again():
    session, making = made()
    assert making.differs(BEDTIME, "school")

    making.unite(BEDTIME, "school")
    assert not making.differs(BEDTIME, "school")
    making.differ(BEDTIME, "school")

    own = session.draft.rule(BEDTIME.id).by_child
    assert own == {"mia": {"school": "18:30"}, "leo": {"school": "18:30"}}


def test_a_parameter_without_a_value_cannot_differ():
    session, making = made()
    bare = type(making.chosen(SECRETS.id))(SECRETS.id)
    session.replace(session.draft.with_rule(bare))

    making.differ(SECRETS, "ask")

    assert making.chosen(SECRETS.id).by_child == {}


def test_each_side_gives_its_own_reason():
    _session, making = made()

    making.explain(MEALS.id, child=" we talk ")
    making.explain(MEALS.id, grown_up="we rest")

    chosen = making.chosen(MEALS.id)
    assert (chosen.child_reason, chosen.grown_up_reason) == ("we talk", "we rest")


def test_another_rule_of_the_catalogue_comes_open():
    _session, making = made()
    assert making.more() == FILLERS[-2:]

    making.add(FILLERS[-1])

    assert making.more() == (FILLERS[-2],)
    assert making.unsettled() == (FILLERS[-1].id,)


def test_own_rules_come_and_go():
    _session, making = made()

    first = making.add_own(" We walk the dog ", "he likes it", "so do we")
    second = making.add_own("We sing")
    making.reword_own(first, "We walk the cat")
    making.reword_own(second, "  ")
    making.remove_own(first)
    making.remove_own(MEALS.id)

    assert making.rules()[-1].own == "We sing"
    assert making.rules()[-1].rule_id == second
    assert making.chosen(MEALS.id).settled is Settled.AGREED
    assert making.add_own("Again") == first


def test_agreeing_is_what_the_samples_do():
    _session, making = made()

    assert {voice.rating for voice in making.voices(MEALS)} == {AGREE}
