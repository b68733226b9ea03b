"""What was accepted makes the next version, once; what keeps a child safe cannot be dropped."""

from dataclasses import replace

import pytest
from talk_samples import GROWN_UPS, Table, a_table, accepted
from unit.app.agreed_samples import MIA_SIGNS

from familypact.app.steps import Step
from familypact.domain.draft import ChosenRule, Settled
from familypact.domain.errors import DraftIncompleteError, NoAgreementError
from familypact.domain.proposal import Proposal, ProposalKind, Setting, Verdict

OWN = ChosenRule("own-1", Settled.AGREED, own="We walk")


def a_table_with_own_rule():
    return a_table(rules=(*a_table().store.latest().draft.rules, OWN))


def rule_after(table, rule_id):
    return table.amend().start().rule(rule_id)


def test_without_an_agreement_there_is_no_next_version():
    table = Table()

    with pytest.raises(NoAgreementError):
        table.amend().start()


def test_a_dropped_rule_is_left_out_of_the_next_version():
    table = a_table()
    accepted(table)

    draft = table.amend().start()

    assert draft.rule("meals").settled is Settled.DROPPED
    assert "meals" not in {rule.rule_id for rule in table.amend().preview(draft).rules}
    assert (draft.step, draft.furthest, draft.sign_offs) == (Step.SIGN, Step.SIGN, ())


def test_a_value_is_changed_for_everybody_or_for_one_child():
    table = a_table()
    change = {"about": "rule/bedtime", "kind": ProposalKind.CHANGE}
    accepted(table, setting=Setting("gap", 45), **change)
    accepted(table, by="leo", setting=Setting("school", "19:00", "leo"), **change)

    chosen = rule_after(table, "bedtime")

    assert chosen.values["gap"] == 45
    assert chosen.by_child["leo"]["school"] == "19:00"


def test_a_value_is_tried_for_two_weeks_and_then_kept():
    table = a_table()
    accepted(table, about="rule/bedtime", kind=ProposalKind.TRY, setting=Setting("gap", 45))
    table.amend().agree(table.amend().start().with_sign_off(MIA_SIGNS))
    assert table.store.latest().draft.rule("bedtime").settled is Settled.TRIAL

    accepted(table, about="rule/bedtime", kind=ProposalKind.KEEP)

    assert rule_after(table, "bedtime").settled is Settled.AGREED


def test_a_rule_can_be_tried_as_it_is():
    table = a_table()
    accepted(table, kind=ProposalKind.TRY)

    assert rule_after(table, "meals").settled is Settled.TRIAL


def test_keeping_a_rule_asks_for_no_new_version():
    table = a_table()
    accepted(table, kind=ProposalKind.KEEP)

    assert table.amend().waiting() == ()


def test_own_words_take_the_place_of_a_rule():
    table = a_table()
    before = [rule.rule_id for rule in table.store.latest().draft.rules]
    proposal = accepted(table, kind=ProposalKind.REWORD, words="No phones when we eat")

    draft = table.amend().start()

    own = draft.rule(f"own-p{proposal.id}")
    assert (own.own, own.child_reason) == ("No phones when we eat", "We eat late")
    place = before.index("meals")
    assert [r.rule_id for r in draft.rules][place : place + 2] == [own.rule_id, "meals"]
    assert draft.rule("meals").settled is Settled.DROPPED


def test_a_tried_rule_in_own_words_is_still_tried():
    rules = a_table().store.latest().draft.rules
    tried = tuple(
        replace(rule, settled=Settled.TRIAL) if rule.rule_id == "meals" else rule for rule in rules
    )
    table = a_table(rules=tried)
    proposal = accepted(table, kind=ProposalKind.REWORD, words="No phones when we eat")

    assert rule_after(table, f"own-p{proposal.id}").settled is Settled.TRIAL


def test_an_own_rule_is_reworded_in_its_place():
    table = a_table_with_own_rule()
    accepted(table, about="rule/own-1", kind=ProposalKind.REWORD, words="We walk on Sundays")

    assert rule_after(table, "own-1").own == "We walk on Sundays"


@pytest.mark.parametrize(
    ("kind", "settled"), [(ProposalKind.ADD, Settled.AGREED), (ProposalKind.TRY, Settled.TRIAL)]
)
def test_a_new_rule_of_the_family_brings_its_reason(kind, settled):
    table = a_table()
    words = {"about": "", "kind": kind, "words": "We walk", "reason": "Fresh air"}
    own = accepted(table, by=GROWN_UPS, **words)

    rule = rule_after(table, f"own-p{own.id}")

    assert (rule.own, rule.settled, rule.grown_up_reason) == ("We walk", settled, "Fresh air")


def test_a_new_rule_of_the_catalogue_comes_with_its_values():
    table = a_table()
    new = table.proposals().new_rules()[0]
    accepted(table, about="", kind=ProposalKind.ADD, rule_id=new.id)

    assert rule_after(table, new.id).settled is Settled.AGREED


def test_a_rule_that_was_dropped_once_comes_back():
    rules = a_table().store.latest().draft.rules
    without = tuple(
        replace(rule, settled=Settled.DROPPED) if rule.rule_id == "meals" else rule
        for rule in rules
    )
    table = a_table(rules=without)
    accepted(table, about="", kind=ProposalKind.ADD, rule_id="meals")

    assert rule_after(table, "meals").settled is Settled.AGREED


def test_a_promise_is_reworded_or_put_off_with_the_reason():
    table = a_table()
    accepted(table, about="child/mia/kp1", kind=ProposalKind.REWORD, words="I ask first")
    accepted(table, about="child/leo/kp2", reason="Too hard now")
    accepted(table, about="grown-ups/pp1", kind=ProposalKind.KEEP)

    draft = table.amend().start()

    assert draft.children_lines["mia"][0].own == "I ask first"
    put_off = draft.children_lines["leo"][1]
    assert (put_off.not_yet, put_off.reason) == (True, "Too hard now")


def test_grown_ups_who_promise_less_land_where_that_is_settled():
    table = a_table()
    clause = next(c for c in table.catalogue.grown_up_pledge.clauses if not c.why_fixed)
    accepted(table, about=f"grown-ups/{clause.id}")

    draft = table.amend().start()

    assert draft.step == Step.GROWN_UPS
    with pytest.raises(DraftIncompleteError):
        table.amend().agree(draft)


def test_what_is_gone_meanwhile_changes_nothing():
    table = a_table()
    gone = (
        Proposal(1, "mia", table.clock.today(), "rule/gone", ProposalKind.DROP, reason="-"),
        Proposal(2, "mia", table.clock.today(), "child/mia/gone", ProposalKind.DROP, reason="-"),
        Proposal(3, "mia", table.clock.today(), "rule/tell", ProposalKind.DROP, reason="-"),
        Proposal(4, "mia", table.clock.today(), "rule/meals", ProposalKind.ADD, reason="-"),
    )
    for proposal in gone:
        table.talks.put_proposal(replace(proposal, on_table=True, asked=(GROWN_UPS,)))
        table.proposals().answer(table.talks.proposals()[-1], GROWN_UPS, Verdict.YES, "")

    assert table.amend().waiting() == ()
