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
    example_family,
    huge_family,
    small_family,
    usual_family,
    world_family,
)

from familypact.app.settings import Paper
from familypact.infra.pdf.poster import PdfPoster, Poster
from familypact.infra.pdf.poster_parts.content import content_of
from familypact.infra.pdf.workshop import MARGIN


@pytest.mark.parametrize("name", sorted(SAMPLES))
@pytest.mark.parametrize("paper", list(Paper))
def test_what_one_sheet_cannot_hold_stands_in_the_full_pact(
    made: Callable[[str, Paper], Poster], full: Callable[[str], str], name: str, paper: Paper
) -> None:
    agreement, words, rest = SAMPLES[name](), said(made(name, paper)), full(name)

    assert made(name, paper).pages == 1
    assert agreement.family.name in words
    assert PlainTexts().moment(agreement.next_checkin) in words
    for adult in agreement.trusted:
        assert adult.name in words or adult.name in rest
    wanted = [(agreement.family.name_of(party),) * 2 for party in agreement.family.party_ids()]
    wanted += [(promise.poster, promise.text) for promise in every_promise(agreement)]
    wanted += [(rule.poster, rule.title) for rule in agreement.rules if not rule.fixed]
    wanted += [(plan.poster, plan.then) for plan in agreement.first_minute]
    left_out = [full_words for poster, full_words in wanted if poster not in words]
    assert [full_words for full_words in left_out if full_words not in rest] == []
    assert ("More in our full pact" in words) >= bool(left_out)
    for rule in (rule for rule in agreement.rules if rule.fixed):
        assert rule.poster in words or rule.title in rest


@pytest.mark.parametrize("name", ["small", "usual", "world", "endless"])
@pytest.mark.parametrize("paper", list(Paper))
def test_what_matters_most_is_on_the_sheet(
    made: Callable[[str, Paper], Poster], name: str, paper: Paper
) -> None:
    agreement, words = SAMPLES[name](), said(made(name, paper))

    assert sum(line.poster in words for line in agreement.grown_ups) >= 5
    assert sum(rule.poster in words for rule in agreement.rules) >= 1
    for rule in agreement.rules[:5]:
        assert rule.pill in words
    for adult in agreement.trusted:
        assert adult.name in words
        assert adult.reach in words


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_only_checked_contacts_are_printed(made: Callable[[str, Paper], Poster], name: str) -> None:
    agreement, words = SAMPLES[name](), said(made(name, Paper.A4))

    for checked in agreement.contacts:
        assert (checked.contact.name in words.splitlines()) is checked.checked
        assert not checked.contact.phone or (
            (checked.contact.phone in words.splitlines()) is checked.checked
        )
    assert {c.checked for c in agreement.contacts} == {True, False}


def test_a_full_sheet_says_where_the_rest_is(made: Callable[[str, Paper], Poster]) -> None:
    texts = [mark.text for mark in made("huge", Paper.A4).marks]

    assert "More in our full pact" in texts
    assert any("Our signatures: in our full pact" in text for text in texts)
    assert "full pact" not in said(made("small", Paper.A4))


def test_rules_that_stand_in_the_promises_too_are_named_where_room_is_dear(
    made: Callable[[str, Paper], Poster],
) -> None:
    usual, small = said(made("usual", Paper.A4)), said(made("small", Paper.A4))

    assert "And always:" in usual
    assert "Private\n" in usual
    assert "And always:" not in small
    assert "Private pictures stay private." in small


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
    lines = content_of(usual_family(), PlainTexts()).children.lines

    assert "Tom: I show my settings to Mum twice a year." in words
    assert "Nina: I set up new games with a grown-up." in words
    assert "Not yet (Tom): I check before I download or buy." in lines


def test_a_rule_on_trial_says_so() -> None:
    content = content_of(usual_family(), PlainTexts())

    assert content.rules[-1].text == "Sunday mornings are for pancakes, not for pads. (on trial)"


def test_what_differs_for_a_child_stands_beside_the_rule() -> None:
    content = content_of(usual_family(), PlainTexts())

    bedtime = next(rule for rule in content.rules if rule.text.startswith("Screens off"))

    assert bedtime.text == "Screens off (Fri, Sat 19:00) \u00b7 Tom: 21:30 / 22:30"


def test_everybody_may_sign_on_a_sheet_with_all_drawn_signatures(
    poster: PdfPoster,
) -> None:
    agreement = small_family()
    for n, party in enumerate(agreement.family.party_ids()):
        agreement = agreement.with_sign_off(drawn(party, n))

    made = poster.make(agreement, Paper.LETTER, PlainTexts())

    assert sum("Drawn signature" in mark.text for mark in made.marks) == 4
    assert "(to sign)" not in said(made)


def test_very_long_words_do_not_keep_short_ones_from_the_sheet(poster: PdfPoster) -> None:
    agreement = small_family()
    rule = replace(agreement.rules[0], fixed=False)
    endless = replace(rule, poster="Never alone. " * 200, pill="by the old chestnut tree " * 9)
    promise = replace(agreement.grown_ups[0], poster="We talk about it again. " * 60)
    lines = (promise, *agreement.grown_ups)

    made = poster.make(
        replace(agreement, rules=(endless, *agreement.rules), grown_ups=lines),
        Paper.A4,
        PlainTexts(),
    )

    words = said(made)
    assert agreement.grown_ups[0].poster in words
    assert agreement.rules[-1].poster in words
    assert promise.poster not in words
    assert "More in our full pact" in words
    assert all(mark.rect.bottom < 841.89 - MARGIN + 3.1 for mark in made.marks)


def test_the_samples_differ_in_kind() -> None:
    assert len(huge_family().family.children) == 8
    assert len(huge_family().rules) == 25
    assert all(len(child.name) == 60 for child in huge_family().family.children)
    assert len(endless_name().family.name) == 300
    assert MARKUP in [g.name for g in world_family().family.grown_ups]


@pytest.mark.parametrize(
    ("name", "promises", "rules"),
    [("one-child", 8, 6), ("two-homes", 8, 10), ("big-family", 8, 4)],
)
def test_an_example_familys_sheet_holds_most_of_what_it_chose(
    poster: PdfPoster, name: str, promises: int, rules: int
) -> None:
    agreement = example_family(name)

    made = poster.make(agreement, Paper.A4, PlainTexts())

    words = said(made)
    own = [rule.poster for rule in agreement.rules if not rule.fixed]
    assert made.pages == 1
    assert sum(line.poster in words for line in agreement.grown_ups) >= promises
    assert sum(line in words for line in own) >= rules
    assert all(rule.pill in words for rule in agreement.rules if rule.fixed)
    assert all(adult.name in words for adult in agreement.trusted)
