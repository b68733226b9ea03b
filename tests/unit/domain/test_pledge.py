"""Clauses are found by id; lines are replaced in their place."""

import pytest

from familypact.domain.pledge import (
    Clause,
    Pledge,
    PledgeLine,
    Side,
    Wording,
    with_line,
    without_line,
)


def clause(clause_id):
    return Clause(clause_id, Side.CHILD, {}, Wording(clause_id, clause_id), ())


PLEDGE = Pledge(Side.CHILD, clause("kp0"), (clause("kp1"), clause("kp2")))
LINES = (PledgeLine("kp1"), PledgeLine("kp2"))


@pytest.mark.parametrize("clause_id", ["kp0", "kp1", "kp2"])
def test_the_lead_and_the_clauses_are_found_by_id(clause_id):
    found = PLEDGE.clause(clause_id)

    assert found is not None
    assert found.id == clause_id


def test_a_familys_own_line_is_no_clause():
    assert PLEDGE.clause("own-1") is None
    assert PledgeLine("own-1", own="I help").is_own
    assert not PledgeLine("kp1", own="I ask").is_own


def test_a_line_replaces_the_one_of_its_clause_in_its_place():
    changed = with_line(LINES, PledgeLine("kp1", own="I ask"))

    assert changed == (PledgeLine("kp1", own="I ask"), PledgeLine("kp2"))


def test_a_new_line_is_added_at_the_end():
    own = PledgeLine("own-1", own="I help")

    assert with_line(LINES, own) == (*LINES, own)


def test_a_line_can_be_taken_out():
    assert without_line(LINES, "kp1") == (PledgeLine("kp2"),)
    assert without_line(LINES, "own-1") == LINES
