"""Topics after the agreement: what to come back to, what an age brings, what was talked."""

from dataclasses import replace
from datetime import date, datetime

import pytest
from fakes import FixedClock, MemoryStore
from family_samples import agreement_of, ortiz
from safety_samples import MemorySafety

from familypact.app.topics import Topics, TopicState
from familypact.catalogue.whole import whole_catalogue
from familypact.domain.draft import Talk
from familypact.domain.errors import NoAgreementError
from familypact.domain.family import AgeBand, BirthMonth, Family, Use

LATER = datetime(2027, 3, 1, 17, 0)  # noqa: DTZ001 - wall time, as the Clock port gives it


TEN = BirthMonth(2016, 1)


def family(born: BirthMonth = TEN) -> Family:
    one = replace(ortiz().children[0], band=None, born=born, uses=frozenset({Use.ONLINE_GAMES}))
    return replace(ortiz(), children=(one,))


def topics(ours: Family | None = None, **talks: Talk) -> tuple[Topics, FixedClock]:
    agreement = agreement_of(ours or family())
    told = {name.replace("_", "-"): talk for name, talk in talks.items()}
    store, clock = MemoryStore(), FixedClock()
    store.agree(replace(agreement, draft=replace(agreement.draft, talks=told)))
    return Topics(store, MemorySafety(), whole_catalogue(), clock), clock


def state_of(ours: Topics, risk_id: str) -> TopicState:
    return next(t.state for t in ours.for_child("c0") if t.risk.id == risk_id)


def test_what_one_wanted_to_come_back_to_stands_first() -> None:
    ours, _clock = topics(grooming=Talk.COME_BACK, cyberbullying=Talk.TALKED)

    found = ours.for_child("c0")

    assert found[0].risk.id == "grooming"
    assert [t.state for t in found] == sorted(t.state for t in found)
    assert state_of(ours, "cyberbullying") is TopicState.TALKED


def test_only_topics_for_the_childs_own_devices_are_there() -> None:
    ids = {topic.risk.id for topic in topics()[0].for_child("c0")}

    assert "online-gaming" in ids
    assert all(
        not topic.risk.uses or Use.ONLINE_GAMES in topic.risk.uses
        for topic in topics()[0].for_child("c0")
    )


def test_a_talk_is_kept_with_its_day() -> None:
    ours, _clock = topics()

    ours.keep("c0", "grooming", Talk.TALKED)

    topic = next(t for t in ours.for_child("c0") if t.risk.id == "grooming")
    assert (topic.state, topic.on) == (TopicState.TALKED, date(2026, 11, 22))


def test_a_child_that_grew_into_the_next_band_finds_topics_new() -> None:
    ours, clock = topics(family(BirthMonth(2014, 2)), grooming=Talk.TALKED)
    ours.keep("c0", "cyberbullying", Talk.TALKED)

    clock.moment = LATER  # thirteen by now

    assert state_of(ours, "grooming") is TopicState.NEW_FOR_AGE
    assert state_of(ours, "cyberbullying") is TopicState.NEW_FOR_AGE
    ours.keep("c0", "grooming", Talk.TALKED)
    assert state_of(ours, "grooming") is TopicState.TALKED


def test_without_an_agreement_there_is_nothing_to_talk_about_yet() -> None:
    ours = Topics(MemoryStore(), MemorySafety(), whole_catalogue(), FixedClock())

    with pytest.raises(NoAgreementError):
        ours.children()


def step_of(ours: Topics, milestone_id: str):
    return next((s for s in ours.next_steps("c0") if s.milestone.id == milestone_id), None)


def test_a_next_step_opens_what_the_child_does_not_use_yet() -> None:
    ours, _clock = topics()

    step = step_of(ours, "first-phone")

    assert step_of(ours, "game-with-chat") is None
    assert step.child.id == "c0"
    assert step.band in step.milestone.bands


def test_a_next_step_names_the_rules_that_are_still_missing() -> None:
    ours, _clock = topics()
    kept = {rule.rule_id for rule in agreement_of(family()).rules}

    for step in ours.next_steps("c0"):
        assert {r.id for r in step.open_rules} == set(step.milestone.rules) - kept


def test_a_step_for_another_age_is_left_out() -> None:
    ours, _clock = topics(family(BirthMonth(2020, 1)))

    steps = ours.next_steps("c0")

    assert all(AgeBand.YOUNG in step.milestone.bands for step in steps)
    assert any(AgeBand.YOUNG not in each.bands for each in whole_catalogue().milestones)
