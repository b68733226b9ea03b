"""The sourced facts: whole, doubted where they are doubtful, and never for the youngest."""

import re
from itertools import chain

import pytest
from unit.catalogue.grades import GROWN_UP, MIDDLE, TEEN, assert_within

from familypact.catalogue.evidence import EVIDENCE
from familypact.domain.risk import Audience, Evidence, Origin

FIRST_YEAR_OF_A_DECK_FACT = 1996
DECK_FIGURES_IN_DOUBT = {
    "seed-us-solicitation",
    "seed-us-aggressive",
    "seed-us-exposure",
    "seed-us-porn-57",
    "seed-us-reporting",
    "seed-es-harassed",
    "seed-es-met",
}
DECK_FIGURES_FOUND_NOWHERE_ELSE = {
    "seed-es-insults",
    "seed-es-met-again",
    "seed-es-violent",
    "seed-es-porn",
    "seed-au-facebook",
}
ADVICE_TO_WRITERS = re.compile(
    r"\b(?:cur|seed)-[a-z]|parents only|parent text|do not print|predator|\bpact\b|\bobey",
    re.IGNORECASE,
)

each_fact = pytest.mark.parametrize("fact", EVIDENCE, ids=lambda fact: fact.id)


def test_all_facts_of_the_deck_and_all_read_since_are_there() -> None:
    ids = [fact.id for fact in EVIDENCE]
    from_the_deck = [fact for fact in EVIDENCE if fact.origin is Origin.DECK]

    assert len(ids) == len(set(ids)) == 156
    assert len(from_the_deck) == 49
    assert [id_ for id_ in ids if not re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)+", id_)] == []


@each_fact
def test_the_id_tells_where_a_fact_comes_from(fact: Evidence) -> None:
    start = "seed-" if fact.origin is Origin.DECK else "cur-"

    assert fact.id.startswith(start)


@each_fact
def test_every_fact_has_statement_population_year_and_source(fact: Evidence) -> None:
    assert fact.statement
    assert fact.population
    assert FIRST_YEAR_OF_A_DECK_FACT <= fact.year <= 2026
    assert fact.source_org
    assert fact.source_title


@each_fact
def test_every_fact_read_since_opens_its_page(fact: Evidence) -> None:
    opens = fact.url.startswith(("https://", "http://"))

    assert opens or (fact.origin is Origin.DECK and not fact.url)


def test_every_figure_of_the_deck_that_is_in_doubt_says_so() -> None:
    notes = {fact.id: fact.trend_note for fact in EVIDENCE}

    assert [
        id_
        for id_ in DECK_FIGURES_IN_DOUBT
        if "differs from the deck" not in notes[id_] and "only in part" not in notes[id_]
    ] == []
    assert [id_ for id_ in DECK_FIGURES_FOUND_NOWHERE_ELSE if "only source" not in notes[id_]] == []


@each_fact
def test_notes_speak_to_families_and_not_to_writers(fact: Evidence) -> None:
    assert not ADVICE_TO_WRITERS.search(fact.trend_note)
    assert not ADVICE_TO_WRITERS.search(fact.statement)


@each_fact
def test_every_reader_can_read_the_facts_shown_to_them(fact: Evidence) -> None:
    limit = MIDDLE if Audience.MIDDLE in fact.show_to else min(TEEN, GROWN_UP)

    assert_within(limit, [fact.statement])
    assert_within(GROWN_UP, [fact.trend_note] if fact.trend_note else [])


@each_fact
def test_no_fact_is_for_the_youngest_and_each_is_for_grown_ups(fact: Evidence) -> None:
    assert Audience.GROWN_UP in fact.show_to
    assert "5-8" not in set(Audience)


def test_no_death_is_shown_to_a_child() -> None:
    shown = chain.from_iterable(
        (fact.statement, fact.value)
        for fact in EVIDENCE
        if fact.show_to != frozenset({Audience.GROWN_UP})
    )

    assert [text for text in shown if re.search(r"suicides|own lives|died|deaths", text)] == []
