from concurrent.futures import ThreadPoolExecutor

import pytest

from familypact.infra.pdf.blocks import (
    Align,
    Direction,
    GlyphRun,
    OutlineRun,
    TextBlock,
    TextStyle,
    Weight,
)
from familypact.infra.pdf.fit import Fit, Paragraph, Sizes, fit_blocks, largest_size
from familypact.infra.pdf.fonts import FontShelf
from familypact.infra.pdf.letters import Cluster, cleaned
from familypact.infra.pdf.text import TextSetter

STYLE = TextStyle(12)


def glyph_runs(block: TextBlock) -> list[GlyphRun]:
    return [run for line in block.lines for run in line.runs if isinstance(run, GlyphRun)]


def spelled(block: TextBlock) -> list[str]:
    """Return what the glyphs of each line say, from left to right."""
    return [
        "".join(g.text for run in line.runs if isinstance(run, GlyphRun) for g in run.glyphs)
        for line in block.lines
    ]


@pytest.mark.parametrize("name", ["A" * 300, "Ж" * 300, "ש" * 300, "家" * 300, "😀" * 300])
def test_a_name_of_300_letters_wraps_inside_its_box(setter: TextSetter, name: str) -> None:
    block = setter.block(name, STYLE, 150)

    assert len(block.lines) > 1
    assert all(line.x >= 0 and line.x + line.width <= 150.01 for line in block.lines)
    assert "".join(spelled(block)).count(name[0]) == 300


def test_markup_stays_literal(setter: TextSetter) -> None:
    block = setter.block('<b>Mia & "Leo"</b> &amp;', STYLE)

    assert spelled(block) == ['<b>Mia & "Leo"</b> &amp;']


def test_words_at_a_line_end_keep_their_space(setter: TextSetter) -> None:
    block = setter.block("I listen first and stay calm", STYLE, 80)

    assert "".join(spelled(block)) == "I listen first and stay calm"
    assert len(block.lines) > 1


def test_chinese_breaks_between_signs_without_a_space(setter: TextSetter) -> None:
    text = "如果有消息让我不安我会告诉大人"

    block = setter.block(text, STYLE, 80)

    assert len(block.lines) > 1
    assert "".join(spelled(block)) == text


@pytest.mark.parametrize("text", ["שלום עולם", "مرحبا ميا"])
def test_right_to_left_text_stands_at_the_right_in_its_order_on_paper(
    setter: TextSetter, text: str
) -> None:
    block = setter.block(text, STYLE, 200)

    assert block.is_rtl
    assert block.wants_actual_text
    assert block.lines[0].x + block.lines[0].width == pytest.approx(200)
    assert spelled(block) == [text[::-1]]


def test_numbers_keep_their_order_in_right_to_left_text(setter: TextSetter) -> None:
    block = setter.block("שלום (12) abc", STYLE)

    assert "12" in spelled(block)[0]
    assert "abc" in spelled(block)[0]
    assert "(12)" in spelled(block)[0]


def test_a_telephone_number_can_be_held_left_to_right(setter: TextSetter) -> None:
    style = TextStyle(12, direction=Direction.LTR)

    block = setter.block("06 12 34", style, 200)

    assert not block.is_rtl
    assert spelled(block) == ["06 12 34"]


def test_a_text_without_letters_can_be_set_right_to_left(setter: TextSetter) -> None:
    block = setter.block("112", TextStyle(12, direction=Direction.RTL), 200)

    assert block.is_rtl
    assert block.lines[0].x > 100


def test_a_hindi_word_with_moved_vowels_carries_its_spelling(setter: TextSetter) -> None:
    block = setter.block("किसी को", STYLE)

    runs = glyph_runs(block)
    assert [run.actual for run in runs] == ["किसी", ""]
    assert spelled(block) == ["किसी को"]


def test_signs_between_hindi_words_come_from_our_fonts(setter: TextSetter) -> None:
    block = setter.block("करे, (12) 😀 我 को!", STYLE)

    faces = [run.face for run in glyph_runs(block)]
    assert set(faces) == {"FP Sans", "FP Signs", "FP Chinese", "FP Devanagari"}
    assert spelled(block) == ["करे, (12) 😀 我 को!"]


def test_arabic_letters_are_joined(setter: TextSetter) -> None:
    joined = glyph_runs(setter.block("ععع", STYLE))[0]
    alone = glyph_runs(setter.block("ع", STYLE))[0]

    assert len({glyph.index for glyph in joined.glyphs}) == 3
    assert alone.glyphs[0].index not in {glyph.index for glyph in joined.glyphs[:2]}


def test_a_family_emoji_is_one_glyph(setter: TextSetter) -> None:
    run = glyph_runs(setter.block("👨‍👩‍👧", STYLE))[0]

    assert run.face == "FP Signs"
    assert [glyph.text for glyph in run.glyphs] == ["👨‍👩‍👧"]


def test_letters_beyond_16_bits_do_not_shift_those_after_them(setter: TextSetter) -> None:
    block = setter.block("😀 Mia 😀 Жо 家😀家", STYLE)

    assert spelled(block) == ["😀 Mia 😀 Жо 家😀家"]


def test_a_sign_of_this_computer_is_drawn_as_a_shape_or_named(setter: TextSetter) -> None:
    block = setter.block("Mia ไทย", STYLE)

    outlines = [run for line in block.lines for run in line.runs if isinstance(run, OutlineRun)]
    if block.missing:
        assert "U+0E44 THAI CHARACTER SARA AI MAIMALAI" in block.missing
    else:
        assert [run.actual for run in outlines] == ["ไทย"]
        assert all(run.path for run in outlines)


def test_a_sign_that_no_font_has_is_named_and_not_drawn(setter: TextSetter) -> None:
    block = setter.block("Mia \U0010fffd\ufdd0", STYLE)

    assert block.missing == ("U+10FFFD", "U+FDD0")
    assert "".join(spelled(block)).strip() == "Mia"


@pytest.mark.parametrize("text", ["", " ", "\u200b", "\u202e", "\n", "\ud800"])
def test_a_text_of_nothing_is_set_without_glyphs_to_see(setter: TextSetter, text: str) -> None:
    block = setter.block(text, STYLE, 100)

    assert "".join(spelled(block)).strip() == ""
    assert block.missing == ()


def test_line_breaks_of_any_kind_are_kept(setter: TextSetter) -> None:
    assert len(setter.block("a\r\nb\nc\u2029d", STYLE, 100).lines) == 4


def test_letters_and_their_marks_are_composed() -> None:
    assert cleaned("Zoe\u0301\tx\x00\x1b") == "Zo\u00e9 x"


@pytest.mark.parametrize(
    ("align", "text", "x"),
    [
        (Align.START, "Mia", 0.0),
        (Align.CENTER, "Mia", 0.5),
        (Align.END, "Mia", 1.0),
        (Align.END, "שלום", 0.0),
    ],
)
def test_lines_stand_where_they_are_aligned(
    setter: TextSetter, align: Align, text: str, x: float
) -> None:
    block = setter.block(text, TextStyle(12, align=align), 200)

    assert block.lines[0].x == pytest.approx((200 - block.lines[0].width) * x)


def test_a_light_font_is_thickened_where_bold_is_wanted(setter: TextSetter) -> None:
    bold = TextStyle(12, Weight.EXTRABOLD)

    assert glyph_runs(setter.block("家", bold))[0].thicken > 0
    assert glyph_runs(setter.block("a", bold))[0].thicken == 0


def test_the_height_is_known_without_setting_the_text(setter: TextSetter) -> None:
    for text in ("I tell someone if a thing feels wrong", "मैं बड़े को बताऊँगा", "a 😀 b"):
        assert setter.height(text, STYLE, 60) == setter.block(text, STYLE, 60).height


def test_the_natural_width_fits_on_one_line(setter: TextSetter) -> None:
    width = setter.natural_width("Next check-in: Sunday", STYLE)

    assert len(setter.block("Next check-in: Sunday", STYLE, width + 0.01).lines) == 1
    assert len(setter.block("Next check-in: Sunday", STYLE, width - 1).lines) == 2


def test_texts_are_set_the_same_on_another_thread(shelf: FontShelf) -> None:
    text = "Mia, שלום, किसी 😀"
    here = TextSetter(shelf).block(text, STYLE, 100)

    with ThreadPoolExecutor(1) as pool:
        there = pool.submit(lambda: TextSetter(FontShelf()).block(text, STYLE, 100)).result()

    assert there == here


def test_glyphs_share_out_the_letters_they_stand_for() -> None:
    assert Cluster("क्षि", (1, 2), 0).spelled() == ("क", "्षि")
    assert Cluster("a", (1, 2), 0).spelled() == ("a", "\u200b")


@pytest.mark.parametrize(("limit", "size"), [(14.3, 14.25), (99, 20), (9.99, 9.75), (9.0, 9.0)])
def test_the_largest_size_that_fits_is_found(limit: float, size: float) -> None:
    assert largest_size(Sizes(9, 20), lambda s: s <= limit) == Fit(size, fits=True)


def test_what_does_not_fit_at_all_is_said_so() -> None:
    assert largest_size(Sizes(9, 20), lambda _: False) == Fit(9, fits=False)


def test_type_grows_to_fill_its_box(setter: TextSetter) -> None:
    promises = [Paragraph("We listen first and stay calm.", STYLE, 150, gap=0.3)] * 4

    fitted = fit_blocks(setter, promises, 160, Sizes(9, 30))

    assert fitted.fit.fits
    assert fitted.height <= 160
    assert fitted.tops[-1] + fitted.blocks[-1].height == pytest.approx(fitted.height)
    larger = [p.styled(fitted.fit.size + 0.25) for p in promises]
    heights = [setter.height(p.text, s, p.width) for p, s in zip(promises, larger, strict=True)]
    assert sum(heights) + 3 * 0.3 * larger[0].size > 160
