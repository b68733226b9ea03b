"""The wizard without a window."""

from dataclasses import replace
from pathlib import Path as FilePath

import pytest
from fakes import MemoryStore
from rule_samples import AGREE, BEDTIME, FILLERS, LEO, ONE_CHILD, SPENDING, TELL, small_session

from familypact.app.steps import Step
from familypact.domain.draft import Draft, Path, Talk
from familypact.domain.errors import StorageTrouble, StoreNotWrittenError
from familypact.domain.family import GROWN_UPS, AgeBand
from familypact.domain.help import NoEmergency
from familypact.domain.sign_off import Mark, SignOff
from familypact.domain.two_drafts import Choice, Rating, Ratings, Standing, Turn


def test_a_session_goes_on_with_the_saved_draft():
    store = MemoryStore()
    first = small_session(store=store)
    first.rate("mia", "meals", AGREE)

    again = small_session(store=store)

    assert again.draft.ratings["mia"].of("meals") == AGREE


def test_a_new_session_begins_with_an_empty_draft():
    store = MemoryStore()
    store.draft = Draft()

    assert small_session(store=store).draft == Draft()


def test_the_same_draft_is_not_saved_twice():
    store = MemoryStore()
    session = small_session(store=store)

    session.replace(session.draft)

    assert store.saves == 0


def test_an_answer_stays_in_memory_where_the_disk_refuses():
    store = MemoryStore()
    session = small_session(store=store)
    store.refuses = StoreNotWrittenError(FilePath("memory"), StorageTrouble.OTHER)

    with pytest.raises(StoreNotWrittenError):
        session.rate("mia", "meals", AGREE)

    assert session.draft.ratings["mia"].of("meals") == AGREE


def test_arriving_prepares_a_step_and_remembers_how_far_the_family_came():
    session = small_session()

    session.arrive(Step.RULES)
    session.arrive(Step.WHO)

    assert session.draft.rules
    assert (session.draft.step, session.draft.furthest) == (Step.WHO, Step.RULES)


def test_done_are_the_complete_steps_before_the_furthest():
    session = small_session()

    session.arrive(Step.TALK)

    assert session.done_steps() == (Step.WHO,)
    assert session.next_step(Step.WHO) is Step.JOYS


def test_the_time_left_shrinks_with_every_topic_and_step():
    session = small_session()
    whole = session.minutes_left(Step.WHO)

    session.replace(session.draft.with_talk(session.topics()[0].id, Talk.TALKED))

    assert session.minutes_left(Step.WHO) == whole - 1
    assert session.minutes_left(Step.SIGN) == 2


def test_there_are_more_topics_on_the_full_path():
    assert len(small_session(path=Path.FULL).topics()) > len(small_session().topics())


def test_a_topic_has_one_card_a_band_the_youngest_first():
    session = small_session()
    bands = (AgeBand.YOUNG, AgeBand.MIDDLE)
    both = next(t for t in session.topics() if all(t.card_for(band) for band in bands))

    cards = session.cards(both)

    assert cards == (both.card_for(AgeBand.YOUNG), both.card_for(AgeBand.MIDDLE))


def test_fixed_rules_are_not_up_for_a_vote():
    session = small_session()

    for side in session.draft.sides():
        assert TELL not in session.rules_to_rate(side)


def test_a_child_rates_what_suits_its_age_and_grown_ups_all():
    session = small_session()

    assert SPENDING in session.rules_to_rate("mia")
    assert SPENDING not in session.rules_to_rate(LEO.id)
    assert SPENDING in session.rules_to_rate(GROWN_UPS)


def test_nobody_rates_more_than_the_first_dozen():
    assert FILLERS[-1] not in small_session().rules_to_rate(GROWN_UPS)


def test_a_rule_is_proposed_with_the_values_for_this_family():
    chosen = small_session(ONE_CHILD).first_choice(BEDTIME)

    assert chosen.values == {"school": "20:30", "gap": 60}


def test_the_children_rate_before_the_grown_ups_until_nobody_is_left():
    session = small_session()
    turns = []

    while (side := session.next_side()) is not None:
        turns.append(side)
        session.end_turn(side, Turn.LATER if side == LEO.id else Turn.DONE)

    assert turns == ["mia", "leo", GROWN_UPS]
    assert session.is_complete(Step.ALONE)


def test_a_rule_stands_as_the_finished_sides_rated_it():
    session = small_session()
    session.rate("mia", "meals", Rating(Choice.TALK))

    assert session.standing("meals") is Standing.UNRATED
    session.end_turn("mia", Turn.DONE)
    assert session.standing("meals") is Standing.OPEN
    assert session.draft.ratings["mia"] == Ratings(Turn.DONE, {"meals": Rating(Choice.TALK)})


def test_changing_what_was_signed_takes_the_signatures_away():
    session = small_session()
    signed = session.draft.with_sign_off(SignOff("mia", Mark.TYPED, session.today, typed="Mia"))
    session.replace(signed)

    session.replace(replace(session.draft, family=replace(session.draft.family, name="Rivera")))

    assert session.draft.sign_offs == ()


def test_going_back_and_forth_keeps_the_signatures():
    session = small_session()
    signed = session.draft.with_sign_off(SignOff("mia", Mark.TYPED, session.today, typed="Mia"))
    session.replace(signed)

    session.arrive(Step.TALK)

    assert session.draft.sign_offs == signed.sign_offs


@pytest.mark.parametrize(
    ("country", "why"),
    [("GB", None), ("DZ", NoEmergency.SOURCES_DISAGREE), ("HN", NoEmergency.NOT_LISTED)],
)
def test_a_missing_emergency_number_is_explained(country, why):
    session = small_session()
    family = replace(session.draft.family, country=country)
    session.replace(replace(session.draft, family=family, contacts=()))

    session.arrive(Step.HELP)

    assert session.no_emergency() is why
