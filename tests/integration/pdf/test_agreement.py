"""The full agreement: nothing is left out, and it can be read, found in and listened to."""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from io import BytesIO
from itertools import combinations

import page
import pikepdf
import pytest
from fakes import PlainTexts
from poster_checks import overlap, roles_of, said
from poster_samples import SAMPLES, small_family, usual_family

from familypact.app.reveal import RuleVoices
from familypact.app.settings import Document, Edition, Paper
from familypact.domain.family import Child
from familypact.infra.pdf.poster import PdfPoster, Poster
from familypact.infra.pdf.workshop import MARGIN, SIZES

FULL = Edition(document=Document.AGREEMENT)


@pytest.fixture(scope="module")
def full(poster: PdfPoster) -> Callable[[str], Poster]:
    @cache
    def make(name: str) -> Poster:
        return poster.make(SAMPLES[name](), FULL, PlainTexts())

    return make


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_every_rule_and_promise_is_there_with_all_that_belongs_to_it(
    full: Callable[[str], Poster], name: str
) -> None:
    agreement, words = SAMPLES[name](), said(full(name))

    for rule in agreement.rules:
        for text in (rule.title, *rule.settings, rule.child_reason, rule.grown_up_reason):
            assert text in words
    for pledge in agreement.children:
        own = words.split(f"{agreement.family.name_of(pledge.child_id)} promises\n")[1]
        for line in pledge.lines:
            assert line.text in own
            assert line.reason in own


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_what_grown_ups_do_and_who_helps_is_there_with_its_source(
    full: Callable[[str], Poster], name: str
) -> None:
    agreement, words = SAMPLES[name](), said(full(name))
    wanted = [line.text for line in agreement.grown_ups]
    wanted += [text for plan in agreement.first_minute for text in (plan.when, plan.then)]
    wanted += [adult.reach for adult in agreement.trusted]
    for contact in (checked.contact for checked in agreement.contacts):
        wanted += [contact.name, contact.phone, contact.url, contact.source]

    assert [text for text in wanted if text not in words] == []
    assert "Source, as of 2026-10:" in words
    assert "Next check-in: Sunday 29 November, 17:00" in words


@pytest.mark.parametrize("profile", ["ua1", "2a"])
@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_it_keeps_the_promises_to_screen_readers_and_archives(
    full: Callable[[str], Poster], tmp_path, name: str, profile: str
) -> None:
    path = tmp_path / "agreement.pdf"
    path.write_bytes(full(name).pdf)

    result = page.validate_pdf(str(path), profile=page.ValidationProfile(profile))

    assert [f"{f.rule_id}: {f.message}" for f in result.failures] == []
    assert full(name).missing == ()


@pytest.mark.parametrize("name", sorted(SAMPLES))
@pytest.mark.parametrize("paper", [Paper.A4, Paper.LETTER])
def test_no_two_things_share_a_place_and_none_leaves_the_sheet(
    poster: PdfPoster, name: str, paper: Paper
) -> None:
    made = poster.make(SAMPLES[name](), replace(FULL, paper=paper), PlainTexts())
    width, height = SIZES[paper]
    marks = [mark for mark in made.marks if mark.kind != "panel"]

    for a, b in combinations(marks, 2):
        assert a.page != b.page or not overlap(a.rect, b.rect), (a, b)
    for mark in marks:
        assert mark.rect.x >= MARGIN - 0.1
        assert mark.rect.right <= width - MARGIN + 0.1
        assert mark.rect.bottom <= height - MARGIN + 3.1


def test_headings_lead_through_it(full: Callable[[str], Poster]) -> None:
    pdf = pikepdf.open(BytesIO(full("usual").pdf))
    roles = [role for role, _ in roles_of(pdf.Root.StructTreeRoot.K[0])]
    with pdf.open_outline() as outline:
        (top,) = outline.root
        titles = [item.title for item in top.children]

    assert roles.count("/H1") == 1
    assert roles.count("/H2") == len(titles)
    assert titles[:3] == ["Our house rules", "Grown-ups promise", "Nina promises"]
    assert titles[-1] == "Our signatures"


def test_what_changed_since_the_version_before_stands_first(poster: PdfPoster) -> None:
    after = usual_family()
    gone = replace(after.rules[0], rule_id="gone", title="No robots at breakfast", settings=())
    before = replace(
        after, rules=(*after.rules[1:], gone), grown_ups=after.grown_ups[:-1], number=7
    )

    words = said(poster.make(after, FULL, PlainTexts(), before))

    changes = words[words.index("since version 7") : words.index("Our house rules")]
    assert f"New: {after.grown_ups[-1].text}" in changes
    assert f"New: {after.rules[0].title}" in changes
    assert "Gone: No robots at breakfast" in changes
    assert after.rules[1].title not in changes


def test_a_child_that_left_is_still_named_in_the_changes(poster: PdfPoster) -> None:
    after = small_family()
    family = replace(after.family, children=(*after.family.children, Child("zoe", "Zoé")))
    pledge = replace(after.children[0], child_id="zoe")
    before = replace(after, family=family, children=(*after.children, pledge))

    words = said(poster.make(after, FULL, PlainTexts(), before))

    assert f"Zoé: Gone: {pledge.lines[0].text}" in words


def test_a_version_in_which_no_promise_changed_says_so(poster: PdfPoster) -> None:
    agreement = small_family()

    words = said(poster.make(agreement, FULL, PlainTexts(), agreement))

    assert "Nothing that was promised has changed." in words


def test_a_rule_of_five_thousand_letters_goes_on_over_pages(poster: PdfPoster) -> None:
    agreement = small_family()
    long = replace(agreement.rules[0], child_reason="Because it matters. " * 250)

    made = poster.make(replace(agreement, rules=(long,)), FULL, PlainTexts())

    assert said(made).count("matters.") == 250
    assert all(mark.rect.bottom < SIZES[Paper.A4][1] - MARGIN + 3.1 for mark in made.marks)


def test_what_was_said_alone_is_printed_only_where_it_is_given(poster: PdfPoster) -> None:
    agreement = small_family()
    voices = (RuleVoices("Screens go off", ("Mia said yes", "Leo would like: 20:15")),)

    with_it = said(poster.make(agreement, FULL, PlainTexts(), said=voices))
    without = said(poster.make(agreement, FULL, PlainTexts()))

    told = with_it[with_it.index("What each of us said first") : with_it.index("Grown-ups promise")]
    for words in ("counted the same", "Screens go off", *voices[0].sentences):
        assert words in told
    assert "What each of us said first" not in without
