"""To agree freezes the wording of a whole draft and numbers it."""

from datetime import datetime, time
from pathlib import Path

import pytest
from fakes import A_SUNDAY, MemoryStore
from unit.app.agreed_samples import (
    GRAN,
    MIA_SIGNS,
    TEACHER,
    TODAY,
    agree_over,
    agreed,
    make_over,
    whole_draft,
)

from familypact.app.steps import Step
from familypact.domain.checkin import Cadence, Weekday
from familypact.domain.draft import ChosenRule, Draft, FirstMinute, Settled
from familypact.domain.errors import DraftIncompleteError, StorageTrouble, StoreNotWrittenError
from familypact.domain.family import Family, TrustedAdult


def test_the_first_agreement_has_the_number_1_and_takes_the_place_of_the_draft():
    store = MemoryStore()
    store.save_draft(Draft())

    agreement = agreed(store)

    assert agreement.number == 1
    assert agreement.agreed_on == TODAY
    assert store.latest() == agreement
    assert store.load_draft() is None


def test_a_later_agreement_is_the_next_version():
    store = MemoryStore()
    first = agreed(store)

    second = agreed(store)

    assert (first.number, second.number) == (1, 2)
    assert store.numbers() == (1, 2)


def test_only_kept_rules_are_agreed():
    draft = whole_draft()
    rules = (
        *draft.rules,
        ChosenRule("own-1", Settled.DROPPED, own="Never mind"),
        ChosenRule("own-2", Settled.NEXT_CHECKIN, own="Later"),
        ChosenRule("own-3", Settled.TRIAL, own="For two weeks"),
    )

    agreement = agreed(MemoryStore(), rules=rules)

    own = [rule.rule_id for rule in agreement.rules if rule.rule_id.startswith("own-")]
    assert own == ["own-3"]
    assert len(agreement.rules) == len(draft.rules) + 1


def test_everybody_and_everything_is_in_it():
    agreement = agreed(MemoryStore(), trusted=(GRAN, TEACHER, TrustedAdult("t3", "Nobody")))

    assert [pledge.child_id for pledge in agreement.children] == ["mia", "leo"]
    assert all(len(pledge.lines) == 8 for pledge in agreement.children)
    assert len(agreement.grown_ups) == 8
    assert all(line.text and line.poster for line in agreement.grown_ups)
    assert agreement.trusted == (GRAN, TEACHER)
    assert agreement.sign_offs == (MIA_SIGNS,)
    assert agreement.language == "en"


def test_the_next_check_in_follows_from_the_cadence():
    cadence = Cadence(first_days=(3,), weekday=Weekday.FRIDAY, at=time(18, 30))

    agreement = agreed(MemoryStore(), cadence=cadence)

    assert agreement.next_checkin == datetime(2026, 11, 27, 18, 30)  # noqa: DTZ001 - wall time
    assert agreement.next_checkin > A_SUNDAY


def test_the_draft_of_the_next_version_starts_without_sign_offs():
    agreement = agreed(MemoryStore())

    assert agreement.draft.sign_offs == ()
    assert agreement.draft.family == agreement.family


@pytest.mark.parametrize(
    ("step", "change"),
    [
        (Step.WHO, {"family": Family()}),
        (Step.JOYS, {"joys": {}}),
        (Step.TALK, {"talks": {}}),
        (Step.ALONE, {"ratings": {}}),
        (Step.RULES, {"rules": (ChosenRule("own-1", own="Open still"),)}),
        (Step.GROWN_UPS, {"first_minute": FirstMinute()}),
        (Step.HELP, {"trusted": (GRAN,)}),
        (Step.SIGN, {"sign_offs": ()}),
    ],
)
def test_an_open_step_is_named_and_nothing_is_stored(step, change):
    store = MemoryStore()

    with pytest.raises(DraftIncompleteError) as caught:
        make_over(store).make(whole_draft(**change))

    assert caught.value.step == step
    assert store.saves == 0


def test_a_disk_that_refuses_leaves_the_older_version_in_force():
    store = MemoryStore()
    first = agreed(store)
    store.refuses = StoreNotWrittenError(Path("store"), StorageTrouble.FULL)

    with pytest.raises(StoreNotWrittenError):
        agreed(store)

    assert store.latest() == first


def test_a_preview_stores_nothing():
    store = MemoryStore()

    preview = agree_over(store).preview(make_over(store).complete(whole_draft()), 7)

    assert preview.number == 7
    assert store.saves == 0
