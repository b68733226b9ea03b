"""A child may propose something at any time, and hears why not where it is not done."""

from dataclasses import replace

import pytest
from talk_samples import GROWN_UPS, Table, a_table

from familypact.domain.checkin_talk import PointKind
from familypact.domain.draft import ChosenRule, Settled
from familypact.domain.errors import BadValueError, NoAgreementError
from familypact.domain.pledge import PledgeLine
from familypact.domain.proposal import ProposalKind, ProposalState, Setting, Verdict


def of(proposals, key):
    found = proposals.point(key)
    assert found is not None
    return found


def written(proposals, by="mia", about="rule/meals", **changes):
    """Write one and put it on the table."""
    fields = {"kind": ProposalKind.DROP, "reason": "We eat late", **changes}
    return proposals.put_on_table(replace(proposals.write(by, about), **fields))


def test_without_an_agreement_nothing_can_be_proposed():
    with pytest.raises(NoAgreementError):
        _ = Table().proposals().agreement


@pytest.mark.parametrize(
    ("key", "kinds"),
    [
        ("rule/tell", "keep"),
        ("rule/bedtime", "keep change try reword drop"),
        ("rule/meals", "keep try reword drop"),
        ("rule/own-1", "keep try reword drop"),
        ("child/mia/kp1", "keep reword drop"),
    ],
)
def test_what_can_be_proposed_depends_on_what_it_is_about(key, kinds):
    rules = a_table().store.latest().draft.rules
    table = a_table(rules=(*rules, ChosenRule("own-1", Settled.AGREED, own="We walk")))
    proposals = table.proposals()

    assert " ".join(proposals.kinds_for(of(proposals, key))) == kinds


def test_a_fixed_rule_with_values_can_be_set():
    table = a_table()
    rule = replace(table.catalogue.house_rule("bedtime"), why_fixed="It keeps us well.")
    table.catalogue = replace(table.catalogue, house_rules=(rule,))
    table.surroundings = replace(table.surroundings, catalogue=table.catalogue)
    proposals = table.proposals()
    point = replace(of(proposals, "rule/bedtime"), fixed=True)

    assert proposals.kinds_for(point) == (ProposalKind.KEEP, ProposalKind.CHANGE)


def test_a_promise_that_always_stands_can_be_reworded_only():
    proposals = a_table().proposals()
    fixed = next(
        clause
        for clause in proposals._surroundings.catalogue.grown_up_pledge.clauses
        if clause.why_fixed
    )

    kinds = proposals.kinds_for(of(proposals, f"grown-ups/{fixed.id}"))

    assert kinds == (ProposalKind.KEEP, ProposalKind.REWORD)


def test_a_child_proposes_nothing_about_its_brothers_promises():
    children = {p.child_id for p in a_table().proposals().points("leo")}

    assert children == {"", "leo"}


def test_a_new_rule_comes_from_the_catalogue_or_from_the_family():
    proposals = a_table().proposals()

    kept = {rule.rule_id for rule in proposals.agreement.rules}
    assert proposals.kinds_for(None) == (ProposalKind.ADD, ProposalKind.TRY)
    assert proposals.new_rules()
    assert not kept & {rule.id for rule in proposals.new_rules()}


def test_the_catalogue_knows_its_rules_but_not_promises():
    proposals = a_table().proposals()

    assert proposals.rule(of(proposals, "rule/bedtime")).id == "bedtime"
    assert proposals.rule(of(proposals, "child/mia/kp1")) is None
    assert proposals.rule(None) is None
    assert proposals.point("rule/gone") is None


def test_a_proposal_knows_the_rule_it_is_about_or_wants():
    proposals = a_table().proposals()
    new = proposals.new_rules()[0]
    about = proposals.write("mia", "rule/bedtime")
    wanted = replace(proposals.write("mia"), rule_id=new.id)

    assert proposals.rule_of(about).id == "bedtime"
    assert proposals.rule_of(wanted) == new
    assert proposals.rule_of(proposals.write("leo")) is None


def test_what_is_half_written_is_there_again():
    table = a_table()
    proposals = table.proposals()
    half = replace(proposals.write("mia", "rule/meals"), reason="We eat")
    proposals.keep(half)

    assert table.proposals().write("mia", "rule/meals") == half
    assert table.proposals().is_writing("mia", "rule/meals")
    assert not table.proposals().is_writing("leo", "rule/meals")
    assert table.proposals().write("leo", "rule/meals").id != half.id
    assert proposals.on_table() == ()


def test_what_cannot_be_is_refused():
    proposals = a_table().proposals()
    fixed = replace(proposals.write("mia", "rule/tell"), kind=ProposalKind.DROP)
    late = replace(
        proposals.write("mia", "rule/bedtime"),
        kind=ProposalKind.CHANGE,
        setting=Setting("school", "25:00"),
    )

    for impossible in (fixed, late):
        with pytest.raises(BadValueError):
            proposals.keep(impossible)


def test_a_value_that_can_be_is_kept():
    proposals = a_table().proposals()
    change = {"kind": ProposalKind.CHANGE, "setting": Setting("school", "21:00", "mia")}

    done = written(proposals, about="rule/bedtime", **change)

    assert proposals.on_table() == (done,)


def test_a_new_rule_is_put_on_the_table():
    proposals = a_table().proposals()

    done = written(proposals, GROWN_UPS, "", kind=ProposalKind.ADD, words="We walk")

    assert done.waits_for == ("mia", "leo")


def test_without_a_reason_it_stays_off_the_table():
    proposals = a_table().proposals()

    with pytest.raises(BadValueError):
        written(proposals, reason="")
    assert proposals.on_table() == ()


def test_the_grown_ups_answer_with_a_reason():
    proposals = a_table().proposals()
    first, second = written(proposals), written(proposals, about="child/mia/kp1")

    with pytest.raises(BadValueError):
        proposals.answer(first, GROWN_UPS, Verdict.NO, " ")
    refused = proposals.answer(first, GROWN_UPS, Verdict.NO, "Meals are for us")
    taken = proposals.answer(second, GROWN_UPS, Verdict.YES, "")

    assert proposals.settled() == (taken, refused)
    assert refused.replies[GROWN_UPS].reason == "Meals are for us"
    assert proposals.on_table() == ()


def test_a_parked_one_stays_on_the_table():
    proposals = a_table().proposals()

    parked = proposals.answer(written(proposals), GROWN_UPS, Verdict.LATER, "After the holidays")

    assert parked.state is ProposalState.PARKED
    assert proposals.on_table() == (parked,)
    assert proposals.settled() == ()


def test_its_writer_can_take_it_back():
    proposals = a_table().proposals()
    proposal = written(proposals)

    proposals.withdraw(proposal)

    assert proposals.on_table() == proposals.settled() == ()
    assert proposals.write("mia", "rule/meals").id != proposal.id


def test_points_offered_to_grown_ups_hold_every_child():
    kinds = [p.kind for p in a_table().proposals().points(GROWN_UPS)]

    assert set(kinds) == set(PointKind)


def test_whoever_leaves_out_a_promise_of_the_grown_ups_hears_that_they_owe_another():
    table = a_table()
    proposals = table.proposals()
    first, second = [p for p in proposals.points(GROWN_UPS) if p.kind is PointKind.GROWN_UPS][:2]
    for_dropping = {"kind": ProposalKind.DROP, "reason": "Nobody did it"}

    one = written(proposals, about=first.key, **for_dropping)
    other = written(proposals, about=second.key, **for_dropping)

    assert (proposals.owed_after(one), proposals.owed_after(other)) == (1, 1)
    for child in one.asked:
        one = proposals.answer(one, child, Verdict.YES, "")
    assert proposals.owed_after(other) == 2


def test_nothing_is_owed_for_other_proposals_or_where_there_is_one_to_spare():
    table = a_table()
    draft = table.store.latest().draft
    spare = PledgeLine("own-1", own="We walk the dog")
    generous = a_table(
        children_lines=draft.children_lines, grown_up_lines=(*draft.grown_up_lines, spare)
    ).proposals()
    proposals = table.proposals()
    promise = next(p for p in proposals.points(GROWN_UPS) if p.kind is PointKind.GROWN_UPS)

    assert proposals.owed_after(written(proposals)) == 0
    assert proposals.owed_after(written(proposals, about="child/mia/kp1")) == 0
    assert generous.owed_after(written(generous, about=promise.key)) == 0
    assert generous.owed_after(written(generous, about="grown-ups/own-1")) == 0
