"""Which days of a family's life want a reminder."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from talk_samples import TWO_CHILDREN, a_table

from familypact.domain.checkin_talk import CheckInTalk
from familypact.domain.control import ControlKind, Platform
from familypact.domain.draft import Settled, Talk
from familypact.domain.family import AgeBand, BirthMonth, Child, Family, Use
from familypact.domain.help import CheckedContact
from familypact.domain.occasions import (
    band_changes,
    contacts_checked,
    device_days,
    topic_days,
    trial_ends,
    unsigned_days,
    youngest_age,
)
from familypact.domain.set_up import SetUp
from familypact.domain.sign_off import Mark, SignOff
from familypact.domain.topic_talk import TopicTalk

TODAY = date(2026, 11, 22)
TWO_WEEKS = timedelta(days=14)


def child(born: BirthMonth | None = None, band: AgeBand | None = None) -> Child:
    return Child("c", "Mia", born, band)


def family_of(*children: Child) -> Family:
    return Family("Ortiz", children=children)


@pytest.fixture
def agreement():
    return a_table(family=TWO_CHILDREN).store.latest()


def talked(agreement, **words: Talk):
    """Give the agreement with these results of its topics and of no others."""
    return replace(agreement, draft=replace(agreement.draft, talks=words))


@pytest.mark.parametrize(
    ("children", "age"),
    [
        ((child(BirthMonth(2016, 11)),), 10),
        ((child(BirthMonth(2016, 12)), child(BirthMonth(2010, 1))), 9),
        ((child(band=AgeBand.YOUNG),), 5),
        ((child(band=AgeBand.MIDDLE), child(band=AgeBand.TEEN)), 9),
        ((child(band=AgeBand.TEEN),), 13),
        ((child(BirthMonth(2011, 1), AgeBand.YOUNG),), 15),
        ((), 0),
    ],
)
def test_the_youngest_counts_and_a_band_by_its_lowest_age(children, age):
    assert youngest_age(family_of(*children), TODAY) == age


def test_a_birthday_into_another_band_is_one_day_and_only_while_it_lies_ahead():
    mia, leo = child(BirthMonth(2018, 3)), child(BirthMonth(2014, 2))

    assert band_changes(family_of(mia, leo), TODAY) == (
        date(2027, 2, 1),
        date(2027, 3, 1),
        date(2031, 3, 1),
    )
    assert band_changes(family_of(leo), date(2027, 2, 1)) == ()


@pytest.mark.parametrize(
    "told",
    [child(), child(band=AgeBand.YOUNG), child(BirthMonth(2018, 3), AgeBand.YOUNG)],
)
def test_where_the_family_gave_no_month_or_chose_the_band_no_birthday_changes_it(told):
    assert band_changes(family_of(told), TODAY) == ()


def test_a_year_that_the_calendar_does_not_reach_is_no_birthday():
    assert band_changes(family_of(child(BirthMonth(9990, 3))), TODAY) == ()


def test_a_missing_signature_is_asked_for_three_times_and_not_once_all_have_answered(agreement):
    agreed = agreement.agreed_on
    bare = replace(agreement, sign_offs=())
    whole = bare
    for party in agreement.family.party_ids():
        whole = whole.with_sign_off(SignOff(party, Mark.DECLINED, agreed))

    assert unsigned_days(bare) == tuple(agreed + timedelta(days=n) for n in (3, 10, 24))
    assert unsigned_days(whole) == ()


def test_what_is_tried_has_one_end_for_all_that_began_together(agreement):
    rules = [replace(rule, settled=Settled.TRIAL) for rule in agreement.rules]

    assert trial_ends([agreement]) == ()
    assert trial_ends([replace(agreement, rules=tuple(rules))]) == (
        agreement.agreed_on + TWO_WEEKS,
    )


def test_the_oldest_check_of_a_number_counts(agreement):
    contact = a_contact(agreement)
    contacts = (
        CheckedContact(contact, checked=True, checked_on="2026-10-05"),
        CheckedContact(contact, checked=True, checked_on="2026-08-31"),
        CheckedContact(contact, checked_on="2020-01-01"),
    )

    assert contacts_checked(replace(agreement, contacts=contacts)) == date(2026, 8, 31)
    assert contacts_checked(replace(agreement, contacts=())) == agreement.agreed_on


def a_contact(agreement):
    return agreement.draft.contacts[0].contact


def test_controls_are_looked_at_again_after_half_a_year(agreement):
    set_up = SetUp(next(iter(ControlKind)), Platform.ANDROID, TODAY)

    (day,) = device_days(None, agreement, [set_up, set_up])

    assert not set_up.wants_a_look(day - timedelta(days=1))
    assert set_up.wants_a_look(day)


def test_something_new_is_looked_at_two_weeks_after_the_version_that_brought_it(agreement):
    mia, *others = agreement.family.children
    before = replace(
        agreement,
        family=replace(agreement.family, children=(replace(mia, uses=frozenset()), *others)),
    )
    richer = replace(mia, uses=mia.uses | {Use.PHONE})
    after = replace(agreement, family=replace(agreement.family, children=(richer, *others)))

    assert device_days(before, after, ()) == (agreement.agreed_on + TWO_WEEKS,)
    assert device_days(after, before, ()) == ()
    assert device_days(None, after, ()) == ()


def test_a_child_that_is_new_in_the_family_brings_no_new_device(agreement):
    alone = replace(agreement.family, children=agreement.family.children[:1])

    assert device_days(replace(agreement, family=alone), agreement, ()) == ()


def test_a_topic_that_was_put_off_comes_back_after_two_weeks(agreement):
    found = topic_days(talked(agreement, bullying=Talk.COME_BACK, sleep=Talk.TALKED), (), ())

    assert found == (agreement.agreed_on + TWO_WEEKS,)


def test_a_topic_that_a_check_in_settled_stays_away_and_an_old_version_does_not_count(agreement):
    pact = talked(agreement, bullying=Talk.COME_BACK)
    day = pact.agreed_on + timedelta(days=7)
    settled = CheckInTalk(1, day, pact.number, topics={"bullying": Talk.TALKED})

    assert topic_days(pact, [settled], ()) == ()
    assert topic_days(pact, [replace(settled, version=pact.number + 1)], ()) != ()


def test_the_last_word_of_each_child_counts(agreement):
    pact = talked(agreement, bullying=Talk.COME_BACK)
    day = pact.agreed_on + timedelta(days=9)
    mia, leo = (each.id for each in pact.family.children)

    def said(child_id: str, talk: Talk) -> TopicTalk:
        return TopicTalk(child_id, "bullying", AgeBand.MIDDLE, talk, day)

    again = topic_days(pact, (), [said(mia, Talk.TALKED), said(leo, Talk.COME_BACK)])
    none = topic_days(pact, (), [said(mia, Talk.TALKED), said(leo, Talk.TALKED)])

    assert again == (day + TWO_WEEKS,)
    assert none == ()
