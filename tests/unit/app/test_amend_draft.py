"""The draft of the next version is made once, kept, signed anew, and then agreed."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from talk_samples import GROWN_UPS, Table, a_table, accepted, point_of
from unit.app.agreed_samples import MIA_SIGNS

from familypact.domain.checkin import Cadence
from familypact.domain.draft import Draft, Settled, Talk
from familypact.domain.errors import DraftIncompleteError
from familypact.domain.proposal import ProposalKind, Setting

LATER = datetime(2026, 12, 13, 16, 0)  # noqa: DTZ001 - wall time


def rule_after(table, rule_id):
    return table.amend().start().rule(rule_id)


def test_each_accepted_proposal_is_taken_in_once():
    table = a_table()
    accepted(table, about="", kind=ProposalKind.ADD, words="We walk")
    first = table.amend().start()

    again = table.amend().start()

    assert again == first
    assert table.talks.proposals()[0].taken_into == 2


def test_what_was_changed_by_hand_in_the_draft_stays():
    table = a_table()
    accepted(table)
    draft = table.amend().start()
    kept = draft.with_rule(replace(draft.rule("meals"), settled=Settled.AGREED))
    table.store.save_draft(kept.with_sign_off(MIA_SIGNS))

    assert table.amend().start() == kept.with_sign_off(MIA_SIGNS)


def test_what_is_accepted_later_goes_into_the_same_draft_and_is_signed_anew():
    table = a_table()
    accepted(table)
    table.store.save_draft(table.amend().start().with_sign_off(MIA_SIGNS))
    accepted(table, about="rule/place")

    draft = table.amend().start()

    assert draft.rule("place").settled is Settled.DROPPED
    assert draft.sign_offs == ()


def test_a_draft_that_was_thrown_away_is_made_again():
    table = a_table()
    accepted(table)
    table.amend().start()
    table.store.drop_draft()

    assert rule_after(table, "meals").settled is Settled.DROPPED


def test_in_force_nothing_waits_any_more():
    table = a_table()
    accepted(table)

    agreement = table.amend().agree(table.amend().start().with_sign_off(MIA_SIGNS))

    assert agreement.number == 2
    assert table.store.latest() == agreement
    assert table.store.load_draft() is None
    assert table.amend().waiting() == ()


def test_the_date_the_family_set_at_the_talk_is_kept():
    table = a_table()
    accepted(table)
    table.begin().end(LATER)

    agreement = table.amend().agree(table.amend().start().with_sign_off(MIA_SIGNS))

    assert agreement.next_checkin == table.store.due == LATER


def test_a_date_that_is_over_or_of_another_rhythm_is_not_kept():
    table = a_table()
    table.store.due = table.clock.moment - timedelta(days=1)
    draft = table.amend().start().with_sign_off(MIA_SIGNS)
    table_too = a_table()
    weekly = replace(table_too.amend().start(), cadence=Cadence(weeks=1))

    assert table.amend().preview(draft).next_checkin > table.clock.moment
    assert table_too.amend().preview(weekly).next_checkin.date() == table.clock.today().replace(
        day=29
    )


def test_the_first_agreement_is_agreed_as_ever():
    table = Table()
    draft = a_table().store.latest().draft.with_sign_off(MIA_SIGNS)

    assert table.amend().agree(draft).number == 1
    with pytest.raises(DraftIncompleteError):
        Table().amend().agree(Draft())


def test_a_topic_that_was_talked_about_is_no_longer_put_off():
    topics = a_table().store.latest().draft.talks
    first, second = list(topics)[:2]
    table = a_table(talks={**topics, first: Talk.COME_BACK})
    check_in = table.begin()
    check_in.settle_topic(check_in.topic(), Talk.TALKED)
    check_in.end(LATER)
    table.begin().settle_topic(table.catalogue.risk(second), Talk.COME_BACK)

    draft = table.amend().start()

    assert draft.talks[first] is Talk.TALKED


def test_a_talk_about_an_older_version_settles_nothing_new():
    topics = a_table().store.latest().draft.talks
    table = a_table(talks={**topics, next(iter(topics)): Talk.COME_BACK})
    check_in = table.begin()
    check_in.settle_topic(check_in.topic(), Talk.TALKED)
    table.store.agree(replace(table.store.latest(), number=2))

    draft = table.amend().start()

    assert Talk.COME_BACK in draft.talks.values()


def test_two_views_a_proposal_from_each_side_and_the_next_version():
    table = a_table()
    check_in = table.begin()
    point = point_of(check_in, list(type(check_in.sections("mia")[-1].kind))[-1], "bedtime")
    accepted(
        table, about=point.key, kind=ProposalKind.CHANGE, setting=Setting("school", "21:00", "mia")
    )
    accepted(table, by=GROWN_UPS, about="", kind=ProposalKind.ADD, words="We walk")

    agreement = table.amend().agree(table.amend().start().with_sign_off(MIA_SIGNS))

    bedtime = next(rule for rule in agreement.rules if rule.rule_id == "bedtime")
    assert any("21:00" in line for line in bedtime.settings)
    assert "We walk" in {rule.title for rule in agreement.rules}
