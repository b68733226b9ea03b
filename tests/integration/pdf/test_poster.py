import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from io import BytesIO
from itertools import combinations, pairwise
from pathlib import Path

import page
import pikepdf
import pytest
from fakes import PlainTexts
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
from familypact.domain.agreement import Agreement
from familypact.domain.errors import PosterNotWrittenError
from familypact.infra.pdf.palette import CALM
from familypact.infra.pdf.poster import MARGIN, SIZES, Poster, ReportlabPoster
from familypact.infra.pdf.poster_parts.content import content_of
from familypact.infra.pdf.poster_parts.words import plain
from familypact.infra.pdf.shape import Rect

EVERY = [(name, paper) for name in sorted(SAMPLES) for paper in Paper]
SAFE = 14.0  # points that every home printer leaves white
TWICE = """
import sys
from pathlib import Path
from fakes import PlainTexts
from poster_samples import world_family
from familypact.app.settings import Paper
from familypact.infra.pdf.poster import ReportlabPoster
poster = ReportlabPoster()
Path(sys.argv[1]).write_bytes(poster.render(world_family(), Paper.A4, PlainTexts()))
"""


@dataclass(frozen=True, slots=True)
class ArabicTexts(PlainTexts):
    """Some of the poster's words in Arabic."""

    language: str = "ar"

    def translate(self, context: str, source: str) -> str:
        known = {
            "The {family} family pact": "ميثاق عائلة {family}",
            "Our house rules": "قواعد بيتنا",
            "Grown-ups promise": "وعد الكبار",
        }
        return known.get(source, PlainTexts.translate(self, context, source))


@pytest.fixture(scope="module")
def poster(qapp: object) -> ReportlabPoster:
    assert qapp is not None
    return ReportlabPoster()


@pytest.fixture(scope="module")
def made(poster: ReportlabPoster) -> Callable[[str, Paper], Poster]:
    """Give a sample's poster; each is made once, since many tests look at it."""
    known: dict[tuple[str, Paper], Poster] = {}

    def make(name: str, paper: Paper) -> Poster:
        if (name, paper) not in known:
            known[name, paper] = poster.make(SAMPLES[name](), paper, PlainTexts())
        return known[name, paper]

    return make


def text_of(pdf: bytes, tmp_path: Path) -> str:
    path = tmp_path / "poster.pdf"
    path.write_bytes(pdf)
    command = ["pdftotext", "-raw", path, "-"]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return " ".join(text.split())


def said(made: Poster) -> str:
    """Return all that was drawn, in the order of reading."""
    return "\n".join(plain(mark.text) for mark in made.marks)


def every_promise(agreement: Agreement) -> Iterator[str]:
    youngest = min(
        agreement.children,
        key=lambda p: list(type(agreement.family.children[0].band)).index(
            agreement.family.child(p.child_id).band
        ),
    )
    yield from (line.poster for line in agreement.grown_ups)
    for pledge in agreement.children:
        draft = {line.clause_id: line for line in agreement.draft.children_lines[pledge.child_id]}
        for line in pledge.lines:
            if draft[line.clause_id].own or pledge is youngest:
                yield line.poster


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


def test_the_file_holds_what_was_drawn_in_letters(
    made: Callable[[str, Paper], Poster], tmp_path: Path
) -> None:
    agreement = usual_family()

    text = text_of(made("usual", Paper.A4).pdf, tmp_path)

    wanted = [rule.poster for rule in agreement.rules]
    wanted += [line.poster for line in agreement.grown_ups]
    wanted += [agreement.family.name_of(party) for party in agreement.family.party_ids()]
    wanted += [adult.reach for adult in agreement.trusted]
    wanted += ["Sunday 29 November, 17:00", "0800 1111", "report.example.org", "Version 1"]
    for words in wanted:
        assert " ".join(words.split()) in text


def test_names_in_any_script_and_signs_of_markup_come_back_from_the_file(
    made: Callable[[str, Paper], Poster], tmp_path: Path
) -> None:
    text = text_of(made("world", Paper.A4).pdf, tmp_path)

    for words in ("Олександра", "小明", "किरण देवी", "030 23125 014", "🐉"):
        assert words in text
    assert MARKUP.split(" ", maxsplit=1)[0] in text
    assert made("world", Paper.A4).missing == ()


@pytest.mark.parametrize(("name", "paper"), EVERY)
def test_no_two_things_share_a_place(
    made: Callable[[str, Paper], Poster], name: str, paper: Paper
) -> None:
    marks = [m for m in made(name, paper).marks if m.kind != "panel"]

    clashes = [
        (a, b) for a, b in combinations(marks, 2) if a.page == b.page and overlap(a.rect, b.rect)
    ]

    assert clashes == []


@pytest.mark.parametrize(("name", "paper"), EVERY)
def test_everything_stands_inside_the_sheet_and_every_text_inside_one_panel_or_none(
    made: Callable[[str, Paper], Poster], name: str, paper: Paper
) -> None:
    width, height = SIZES[paper]
    marks = made(name, paper).marks
    panels = [mark for mark in marks if mark.kind == "panel"]

    for mark in marks:
        assert mark.rect.x >= MARGIN - 0.1 >= SAFE
        assert mark.rect.right <= width - MARGIN + 0.1
        assert mark.rect.y >= MARGIN - 0.1
        assert mark.rect.bottom <= height - MARGIN + 3.1
        if mark.kind != "panel":
            assert all(
                inside(mark.rect, panel.rect) or not overlap(mark.rect, panel.rect)
                for panel in panels
                if panel.page == mark.page
            ), mark


@pytest.mark.parametrize("paper", list(Paper))
def test_a_small_familys_poster_is_one_page_and_full(
    made: Callable[[str, Paper], Poster], paper: Paper
) -> None:
    poster = made("small", paper)
    panels = sorted((m for m in poster.marks if m.kind == "panel"), key=lambda m: m.rect.y)

    assert poster.pages == 1
    assert poster.pledge_size >= 14
    gaps = [
        below.rect.y - above.rect.bottom
        for above, below in pairwise(panels)
        if below.rect.y > above.rect.y
    ]
    assert max(gaps) < 25
    footer = poster.marks[-1].rect
    assert footer.bottom > SIZES[paper][1] - MARGIN - 4


def test_few_lines_make_large_type(poster: ReportlabPoster) -> None:
    agreement = small_family()
    short = tuple(replace(p, lines=p.lines[:3]) for p in agreement.children)
    few = replace(
        agreement,
        children=short,
        grown_ups=agreement.grown_ups[:3],
        rules=agreement.rules[:2],
        first_minute=agreement.first_minute[:1],
    )

    made = poster.make(few, Paper.A4, PlainTexts())

    assert made.pledge_size >= 18
    assert made.pages == 1
    assert agreement.rules[0].child_reason in said(made)


def test_the_first_page_says_where_the_rest_is(made: Callable[[str, Paper], Poster]) -> None:
    poster = made("huge", Paper.A4)

    first = [mark.text for mark in poster.marks if mark.page == 0]

    assert poster.pages > 1
    assert "More on page 2" in first
    assert any("Our signatures: next pages" in text for text in first)
    assert any(mark.text == "More of our pact" for mark in poster.marks if mark.page == 1)
    assert "More on page 2" not in said(made("small", Paper.A4))


@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_no_type_is_smaller_than_can_be_read(
    made: Callable[[str, Paper], Poster], name: str
) -> None:
    pdf = pikepdf.open(stream(made(name, Paper.A4).pdf))

    for sheet in pdf.pages:
        sizes = [
            float(step.operands[1])
            for step in pikepdf.parse_content_stream(sheet)
            if str(step.operator) == "Tf"
        ]
        assert sizes.count(9.0) > 0
        assert all(size >= 11 for size in sizes if size != 9.0)
        assert max(sizes) >= (16 if name == "endless" else 20)


@pytest.mark.parametrize("name", ["small", "usual"])
def test_title_and_numbers_are_read_from_afar(
    made: Callable[[str, Paper], Poster], name: str
) -> None:
    marks = {m.text: m.rect for m in made(name, Paper.A4).marks if m.page == 0}
    agreement = SAMPLES[name]()

    assert marks[f"The {agreement.family.name} family pact"].height >= 36
    assert marks["0800 1111"].height >= 20 * 1.15
    assert marks["999"].height >= 20 * 1.15


@pytest.mark.parametrize("profile", ["ua1", "2a"])
@pytest.mark.parametrize("name", sorted(SAMPLES))
def test_a_poster_keeps_the_promises_to_screen_readers_and_archives(
    made: Callable[[str, Paper], Poster], tmp_path: Path, name: str, profile: str
) -> None:
    path = tmp_path / "poster.pdf"
    path.write_bytes(made(name, Paper.A4).pdf)

    result = page.validate_pdf(str(path), profile=page.ValidationProfile(profile))

    assert [f"{f.rule_id}: {f.message}" for f in result.failures] == []


def test_headings_lists_and_pictures_are_named_in_reading_order(
    made: Callable[[str, Paper], Poster],
) -> None:
    pdf = pikepdf.open(stream(made("small", Paper.A4).pdf))
    roles = list(roles_of(pdf.Root.StructTreeRoot.K[0]))

    assert [role for role, _ in roles if role.startswith("/H")] == ["/H1", *["/H2"] * 4]
    assert [role for role, _ in roles].count("/L") == 7
    alts = [alt for role, alt in roles if role == "/Figure"]
    assert alts == [
        "QR code that leads to Hotline GB: report.example.org",
        "Drawn signature of Mia (child)",
        "Drawn signature of Ana (grown-up)",
        "Drawn signature of Sam (grown-up)",
        "Eight boxes, one to tick after each check-in",
    ]


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


def test_an_arabic_poster_mirrors_the_english_one(poster: ReportlabPoster) -> None:
    width = SIZES[Paper.A4][0]

    made = poster.make(small_family(), Paper.A4, ArabicTexts())

    places = {mark.text: mark.rect for mark in made.marks}
    grown_ups, rules = places["وعد الكبار"], places["قواعد بيتنا"]
    assert grown_ups.x > width / 2
    assert rules.right > width - MARGIN - 30
    assert pill_of(made, "Tell").x > places["It feels wrong? I tell someone."].x
    clashes = [
        (a, b)
        for a, b in combinations([m for m in made.marks if m.kind != "panel"], 2)
        if overlap(a.rect, b.rect)
    ]
    assert clashes == []


def test_everybody_may_sign_on_a_sheet_with_all_drawn_signatures(
    poster: ReportlabPoster,
) -> None:
    agreement = small_family()
    for n, party in enumerate(agreement.family.party_ids()):
        agreement = agreement.with_sign_off(drawn(party, n))

    made = poster.make(agreement, Paper.LETTER, PlainTexts())

    assert sum("Drawn signature" in mark.text for mark in made.marks) == 4
    assert "(to sign)" not in said(made)


def test_a_title_of_three_hundred_letters_stays_whole(
    made: Callable[[str, Paper], Poster],
) -> None:
    marks = made("endless", Paper.A4).marks

    title = next(mark for mark in marks if mark.text.startswith("The Maxim"))

    assert endless_name().family.name.strip() in title.text
    assert title.rect.height < 160


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


@pytest.mark.parametrize("hash_seed", ["1", "2"])
def test_the_same_agreement_gives_the_same_file(tmp_path: Path, hash_seed: str) -> None:
    env = {
        **os.environ,
        "SOURCE_DATE_EPOCH": "1790000000",
        "PYTHONHASHSEED": hash_seed,
        "PYTHONPATH": str(Path(__file__).parents[2]),
    }
    paths = [tmp_path / name for name in ("a.pdf", "b.pdf")]

    for path in paths:
        subprocess.run([sys.executable, "-c", TWICE, path], check=True, env=env)

    assert paths[0].read_bytes() == paths[1].read_bytes()


def test_a_folder_that_is_not_there_is_an_error_of_ours(
    poster: ReportlabPoster, tmp_path: Path
) -> None:
    with pytest.raises(PosterNotWrittenError):
        poster.save(b"%PDF", tmp_path / "nowhere" / "poster.pdf")


@pytest.mark.parametrize(
    ("text", "ground"),
    [
        (CALM.ink, "#FFFFFF"),
        (CALM.ink, CALM.grown_ups.ground),
        (CALM.ink, CALM.children.ground),
        (CALM.quiet, "#FFFFFF"),
        (CALM.on_band, CALM.band),
        (CALM.quiet_on_band, CALM.band),
        (CALM.grown_ups.heading, CALM.grown_ups.ground),
        (CALM.children.heading, CALM.children.ground),
        (CALM.rules, "#FFFFFF"),
        (CALM.on_pill, CALM.pill),
        (CALM.help, "#FFFFFF"),
        (CALM.promise_when_told, "#FFFFFF"),
        (CALM.check_in, "#FFFFFF"),
    ],
)
def test_every_text_stands_out_from_its_ground(text: str, ground: str) -> None:
    lighter, darker = sorted((luminance(text), luminance(ground)), reverse=True)

    assert (lighter + 0.05) / (darker + 0.05) >= 7


def test_the_samples_differ_in_kind() -> None:
    assert len(huge_family().family.children) == 8
    assert len(huge_family().rules) == 25
    assert all(len(child.name) == 60 for child in huge_family().family.children)
    assert len(endless_name().family.name) == 300
    assert MARKUP in [g.name for g in world_family().family.grown_ups]


def overlap(a: Rect, b: Rect) -> bool:
    return min(a.right, b.right) - max(a.x, b.x) > 0.5 and (
        min(a.bottom, b.bottom) - max(a.y, b.y) > 0.5
    )


def inside(inner: Rect, outer: Rect) -> bool:
    return (
        inner.x >= outer.x - 0.5
        and inner.right <= outer.right + 0.5
        and inner.y >= outer.y - 0.5
        and inner.bottom <= outer.bottom + 0.5
    )


def pill_of(made: Poster, text: str) -> Rect:
    return next(mark for mark in made.marks if mark.text == text).rect


def stream(data: bytes) -> BytesIO:
    return BytesIO(data)


def roles_of(element: pikepdf.Dictionary) -> Iterator[tuple[str, str]]:
    yield str(element.S), str(element.get("/Alt", ""))
    for kid in element.get("/K", ()):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield from roles_of(kid)


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
