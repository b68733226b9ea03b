from collections.abc import Callable
from dataclasses import replace

import pytest
from fakes import PlainTexts
from poster_checks import every_promise, said
from poster_samples import (
    MARKUP,
    SAMPLES,
    drawn,
    endless_name,
    huge_family,
    small_family,
    usual_family,
    world_family,
)

from familypact.app.settings import Paper
from familypact.infra.pdf.poster import MARGIN, Poster, ReportlabPoster
from familypact.infra.pdf.poster_parts.content import content_of


@pytest.mark.parametrize("name", sorted(SAMPLES))
@pytest.mark.parametrize("paper", list(Paper))
def test_nothing_of_the_agreement_is_left_out(
    made: Callable[[str, Paper], Poster], name: str, paper: Paper
) -> None:
    agreement, words = SAMPLES[name](), said(made(name, paper))

    for party in agreement.family.party_ids():
        assert agreement.family.name_of(party) in words
    assert agreement.family.name in words
    for promise in every_promise(agreement):
        assert promise in words
    for rule in agreement.rules:
        assert rule.pill in words
        assert rule.poster in words
    for plan in agreement.first_minute:
        assert plan.poster in words
    for adult in agreement.trusted:
        assert adult.name in words
        assert adult.reach in words
    assert PlainTexts().moment(agreement.next_checkin) in words


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_only_checked_contacts_are_printed(made: Callable[[str, Paper], Poster], name: str) -> None:
    agreement, words = SAMPLES[name](), said(made(name, Paper.A4))

    for checked in agreement.contacts:
        assert (checked.contact.name in words.splitlines()) is checked.checked
        assert not checked.contact.phone or (
            (checked.contact.phone in words.splitlines()) is checked.checked
        )
    assert {c.checked for c in agreement.contacts} == {True, False}


def test_the_first_page_says_where_the_rest_is(made: Callable[[str, Paper], Poster]) -> None:
    poster = made("huge", Paper.A4)

    first = [mark.text for mark in poster.marks if mark.page == 0]

    assert poster.pages > 1
    assert "More on page 2" in first
    assert any("Our signatures: next pages" in text for text in first)
    assert any(mark.text == "More of our pact" for mark in poster.marks if mark.page == 1)
    assert "More on page 2" not in said(made("small", Paper.A4))


def test_who_has_not_signed_gets_a_line_and_who_declined_a_kind_word(
    made: Callable[[str, Paper], Poster],
) -> None:
    words = said(made("usual", Paper.A4)).splitlines()

    assert "Tom chose not to sign yet" in words
    assert "Ed Whitlock (to sign)" in words
    assert "NINA" in words
    assert "I want to think about it." not in words


def test_own_words_and_not_yet_carry_the_childs_name(
    made: Callable[[str, Paper], Poster],
) -> None:
    words = said(made("usual", Paper.A4))

    assert "Tom: I show my settings to Mum twice a year." in words
    assert "Nina: I set up new games with a grown-up." in words
    assert "Not yet (Tom): I check before I download or buy." in words
    assert "Sunday mornings are for pancakes, not for pads. (on trial)" in words


def test_what_differs_for_a_child_stands_beside_the_rule() -> None:
    content = content_of(usual_family(), PlainTexts())

    bedtime = next(rule for rule in content.rules if rule.text.startswith("Screens off"))

    assert bedtime.text == "Screens off (Fri, Sat 19:00) \u00b7 Tom: 21:30 / 22:30"


def test_everybody_may_sign_on_a_sheet_with_all_drawn_signatures(
    poster: ReportlabPoster,
) -> None:
    agreement = small_family()
    for n, party in enumerate(agreement.family.party_ids()):
        agreement = agreement.with_sign_off(drawn(party, n))

    made = poster.make(agreement, Paper.LETTER, PlainTexts())

    assert sum("Drawn signature" in mark.text for mark in made.marks) == 4
    assert "(to sign)" not in said(made)


def test_many_words_in_one_own_rule_fill_pages_and_are_not_lost(
    poster: ReportlabPoster,
) -> None:
    agreement = small_family()
    rule = agreement.rules[0]
    long = replace(rule, pill="Ours", poster="We talk about it again. " * 40)
    why = replace(rule, child_reason="Because it matters to us all. " * 33)
    endless = replace(rule, poster="Never alone. " * 200, pill="by the old chestnut tree " * 9)

    made = poster.make(
        replace(agreement, rules=(*agreement.rules, long, why, endless)), Paper.A4, PlainTexts()
    )

    words = said(made)
    assert long.poster in words
    assert why.child_reason in words
    assert endless.pill in words
    assert words.count("alone.") == 200
    assert all(mark.rect.bottom < 841.89 - MARGIN + 3.1 for mark in made.marks)


def test_the_samples_differ_in_kind() -> None:
    assert len(huge_family().family.children) == 8
    assert len(huge_family().rules) == 25
    assert all(len(child.name) == 60 for child in huge_family().family.children)
    assert len(endless_name().family.name) == 300
    assert MARKUP in [g.name for g in world_family().family.grown_ups]
