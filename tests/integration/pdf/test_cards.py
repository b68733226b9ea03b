"""Cards to cut out: a child's own promises, and numbers that give nobody away."""

from dataclasses import replace
from io import BytesIO
from itertools import combinations

import page
import pikepdf
import pytest
from fakes import PlainTexts
from poster_checks import overlap, roles_of
from poster_samples import SAMPLES, small_family

from familypact.app.settings import Design, Document, Edition, Paper
from familypact.infra.pdf.poster import SIZES, PdfPoster, Poster
from familypact.infra.pdf.shape import Rect

CARDS = Edition(document=Document.CARDS)
SAFE = 18.0  # points that every home printer can print up to


def quarters(paper: Paper) -> list[Rect]:
    wide, high = (side / 2 for side in SIZES[paper])
    return [Rect(x * wide, y * high, wide, high) for y in (0, 1) for x in (0, 1)]


def words_in(made: Poster, sheet: int, cell: Rect) -> str:
    return "\n".join(
        mark.text for mark in made.marks if mark.page == sheet and overlap(mark.rect, cell)
    )


@pytest.mark.parametrize("name", sorted(SAMPLES))
@pytest.mark.parametrize("paper", list(Paper))
def test_every_child_has_a_card_of_its_own_and_nothing_crosses_a_cut(
    poster: PdfPoster, name: str, paper: Paper
) -> None:
    agreement = SAMPLES[name]()

    made = poster.make(agreement, replace(CARDS, paper=paper), PlainTexts())

    for number, pledge in enumerate(agreement.children):
        words = words_in(made, number // 4, quarters(paper)[number % 4])
        assert agreement.family.name_of(pledge.child_id) in words
        assert pledge.lines[0].poster in words
        assert "Tell one of us" in words
    for mark in made.marks:
        cells = [cell for cell in quarters(paper) if overlap(mark.rect, cell)]
        assert len(cells) == 1
        assert mark.rect.x >= cells[0].x + SAFE
        assert mark.rect.right <= cells[0].right - SAFE
        assert mark.rect.bottom <= cells[0].bottom - SAFE


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_no_two_things_share_a_place(poster: PdfPoster, name: str) -> None:
    made = poster.make(SAMPLES[name](), CARDS, PlainTexts())

    marks = [mark for mark in made.marks if mark.kind != "panel"]
    clashes = [
        (a, b) for a, b in combinations(marks, 2) if a.page == b.page and overlap(a.rect, b.rect)
    ]
    assert clashes == []


def test_a_usual_card_holds_all_promises_and_what_a_child_says_later_is_no_promise(
    poster: PdfPoster,
) -> None:
    agreement = SAMPLES["usual"]()

    made = poster.make(agreement, CARDS, PlainTexts())

    tom = words_in(made, 0, quarters(Paper.A4)[1])
    promises = [line for line in agreement.children[1].lines if not line.not_yet]
    assert [line.poster for line in promises if line.poster not in tom] == []
    assert all(line.poster not in tom for line in agreement.children[1].lines if line.not_yet)
    assert "More in our full pact" not in tom


def test_a_card_without_room_says_where_the_rest_is(poster: PdfPoster) -> None:
    made = poster.make(SAMPLES["huge"](), CARDS, PlainTexts())

    assert "More in our full pact" in words_in(made, 0, quarters(Paper.A4)[0])


def test_a_pocket_card_names_nobody_in_the_family(poster: PdfPoster) -> None:
    agreement = small_family()

    made = poster.make(agreement, CARDS, PlainTexts())

    pockets = words_in(made, 0, quarters(Paper.A4)[2])
    assert "0800 1111" in pockets
    assert "06 98 76 54 32" in pockets
    for name in ("Mia", "Leo", agreement.family.name):
        assert name not in pockets


def test_every_number_is_in_a_pocket_also_where_one_card_is_too_small(
    poster: PdfPoster,
) -> None:
    agreement = SAMPLES["huge"]()

    made = poster.make(agreement, CARDS, PlainTexts())

    words = "\n".join(mark.text for mark in made.marks if mark.page == 2)
    for adult in agreement.trusted:
        assert adult.reach in words


@pytest.mark.parametrize("profile", ["ua1", "2a"])
@pytest.mark.parametrize("name", sorted(SAMPLES))
@pytest.mark.parametrize("save_ink", [False, True])
def test_cards_keep_the_promises_to_screen_readers_and_archives(
    poster: PdfPoster, tmp_path, name: str, profile: str, save_ink: bool
) -> None:
    edition = replace(CARDS, design=Design.PLAYFUL, save_ink=save_ink)
    path = tmp_path / "cards.pdf"
    path.write_bytes(poster.make(SAMPLES[name](), edition, PlainTexts()).pdf)

    result = page.validate_pdf(str(path), profile=page.ValidationProfile(profile))

    assert [f"{f.rule_id}: {f.message}" for f in result.failures] == []


def test_copies_are_not_read_aloud_again(poster: PdfPoster) -> None:
    made = poster.make(small_family(), CARDS, PlainTexts())

    pdf = pikepdf.open(BytesIO(made.pdf))
    roles = [role for role, _ in roles_of(pdf.Root.StructTreeRoot.K[0])]
    drawn = sum(mark.text.endswith("I tell or call:") for mark in made.marks)
    assert drawn == 4
    assert roles.count("/H1") == 3  # Mia's card, Leo's card, one for pockets
