"""The two pledges: every clause of the deck, worded for each reader, with the same weight."""

import pytest
from unit.catalogue.grades import GROWN_UP, MIDDLE, TEEN, YOUNG, assert_within
from unit.catalogue.words import BRANDS, FIGURES, NEVER_SAID, SEXUAL

from familypact.catalogue.house_rules import HOUSE_RULES
from familypact.catalogue.pledges import CHILD_PLEDGE, GROWN_UP_PLEDGE
from familypact.domain.family import AgeBand
from familypact.domain.pledge import Clause, Pledge, Side, Wording

LIMITS = {AgeBand.YOUNG: YOUNG, AgeBand.MIDDLE: MIDDLE, AgeBand.TEEN: TEEN}
LONGEST_POSTER_LINE = 40
PLEDGES = (CHILD_PLEDGE, GROWN_UP_PLEDGE)
CLAUSES = tuple(clause for pledge in PLEDGES for clause in (pledge.lead, *pledge.clauses))

each_clause = pytest.mark.parametrize("clause", CLAUSES, ids=lambda clause: clause.id)


def wordings(clause: Clause) -> tuple[Wording, ...]:
    return (*clause.for_child.values(), clause.for_grown_up)


@pytest.mark.parametrize(("pledge", "prefix"), [(CHILD_PLEDGE, "kp"), (GROWN_UP_PLEDGE, "pp")])
def test_a_pledge_has_the_decks_lead_and_eight_clauses_in_order(
    pledge: Pledge, prefix: str
) -> None:
    assert pledge.lead.id == f"{prefix}0"
    assert [clause.id for clause in pledge.clauses] == [f"{prefix}{n}" for n in range(1, 9)]
    assert pledge.lead.is_lead
    assert not any(clause.is_lead for clause in pledge.clauses)


def test_both_sides_promise_as_much() -> None:
    assert len(CHILD_PLEDGE.clauses) == len(GROWN_UP_PLEDGE.clauses)
    assert (CHILD_PLEDGE.side, GROWN_UP_PLEDGE.side) == (Side.CHILD, Side.GROWN_UP)
    assert all(clause.side is pledge.side for pledge in PLEDGES for clause in pledge.clauses)
    assert all(pledge.lead.side is pledge.side for pledge in PLEDGES)


def test_the_promises_that_make_telling_safe_always_stay() -> None:
    assert {clause.id for clause in CLAUSES if clause.why_fixed} == {"kp5", "pp5", "pp6"}


@each_clause
def test_each_clause_is_worded_for_everybody(clause: Clause) -> None:
    assert set(clause.for_child) == set(AgeBand)
    for wording in wordings(clause):
        assert wording.text == wording.text.strip()
        assert wording.text.endswith(".")
        assert wording.poster.endswith(".")


@each_clause
def test_each_poster_line_has_room(clause: Clause) -> None:
    lines = [wording.poster for wording in wordings(clause)]

    assert [line for line in lines if not 0 < len(line) <= LONGEST_POSTER_LINE] == []


@each_clause
def test_grown_ups_speak_as_we_and_to_the_children(clause: Clause) -> None:
    words = clause.for_grown_up.text.lower().split()

    assert clause.for_grown_up.text.startswith(("We ", "If "))
    assert "we" in words
    assert not {"my", "child", "child's", "children"} & set(words)


@each_clause
def test_each_reader_can_read_its_wording(clause: Clause) -> None:
    for band, wording in clause.for_child.items():
        assert_within(LIMITS[band], [wording.text])
    grown_up = [clause.for_grown_up.text, *([clause.why_fixed] if clause.why_fixed else [])]
    assert_within(GROWN_UP, grown_up)


@each_clause
def test_nothing_frightens_or_advertises(clause: Clause) -> None:
    texts = [text for wording in wordings(clause) for text in (wording.text, wording.poster)]

    assert [text for text in texts if NEVER_SAID.search(text) or BRANDS.search(text)] == []


@each_clause
def test_nothing_sexual_and_no_number_reaches_the_youngest(clause: Clause) -> None:
    young = clause.for_child[AgeBand.YOUNG]

    assert not SEXUAL.search(young.text + young.poster)
    assert not FIGURES.search(young.text + young.poster)


@each_clause
def test_the_rules_of_a_clause_exist_and_one_suits_every_age(clause: Clause) -> None:
    rules = [rule for rule in HOUSE_RULES if rule.id in clause.rules]

    assert clause.rules
    assert len(rules) == len(clause.rules)
    assert {band for rule in rules for band in rule.bands} == set(AgeBand)
