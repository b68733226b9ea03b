"""Every pair of colours that meets on the screen is measured the way WCAG 2.2 measures it."""

import pytest

from familypact.ui.tokens import DARK, LIGHT, Theme, Tone

THEMES = pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
TEXT = 4.5
PARTS = 3.0


def luminance(colour: str) -> float:
    channels = [int(colour[start : start + 2], 16) / 255 for start in (1, 3, 5)]
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def grounds(theme: Theme) -> dict[str, str]:
    return {"paper": theme.paper} | {tone.value: theme.ground(tone) for tone in Tone}


def text_pairs(theme: Theme) -> list[tuple[str, str, str]]:
    pairs = [
        (f"{word} on {ground}", getattr(theme, word), colour)
        for word in ("ink", "quiet", "teal", "coral", "indigo")
        for ground, colour in grounds(theme).items()
    ]
    pairs += [
        (f"amber on {ground}", theme.amber, getattr(theme, ground))
        for ground in ("paper", "card", "amber_tint")
    ]
    named = (
        ("on_teal", "teal"),
        ("on_teal", "teal_strong"),
        ("on_coral", "coral"),
        ("on_coral", "coral_strong"),
        ("on_indigo", "indigo"),
        ("ink", "amber_tint"),
        ("disabled_ink", "disabled"),
        ("disabled_ink", "paper"),
        ("disabled_ink", "card"),
        ("disabled_ink", "teal_tint"),
        ("paper", "ink"),
        ("rail_ink", "rail"),
        ("rail_ink", "rail_hover"),
        ("rail_quiet", "rail"),
        ("rail_quiet", "rail_hover"),
        ("on_rail_accent", "rail_accent"),
        ("rail", "rail_ink"),
    )
    return pairs + [
        (f"{word} on {ground}", getattr(theme, word), getattr(theme, ground))
        for word, ground in named
    ]


def part_pairs(theme: Theme) -> list[tuple[str, str, str]]:
    """Edges of what one can operate, the focus ring, and pictures that carry a meaning."""
    pairs = [
        (f"{part} on {ground}", getattr(theme, part), colour)
        for part in ("field_line", "teal")
        for ground, colour in grounds(theme).items()
    ]
    pairs += [
        (f"{part} on rail", getattr(theme, part), theme.rail)
        for part in ("rail_accent", "rail_line", "rail_ink")
    ]
    return [*pairs, ("disabled edge", theme.disabled_ink, theme.disabled)]


@THEMES
def test_words_stand_out_from_every_ground_they_are_on(theme):
    weak = [
        (name, round(contrast(word, ground), 2))
        for name, word, ground in text_pairs(theme)
        if contrast(word, ground) < TEXT
    ]

    assert weak == []


@THEMES
def test_edges_and_focus_rings_can_be_seen(theme):
    weak = [
        (name, round(contrast(part, ground), 2))
        for name, part, ground in part_pairs(theme)
        if contrast(part, ground) < PARTS
    ]

    assert weak == []


@pytest.mark.parametrize(
    ("theme", "token", "value"),
    [
        (LIGHT, "paper", "#FBF7F0"),
        (LIGHT, "field_line", "#8A8272"),
        (DARK, "paper", "#14202A"),
        (DARK, "teal", "#5FD0C5"),
    ],
)
def test_tokens_are_those_of_the_design(theme, token, value):
    assert getattr(theme, token) == value


def test_black_on_white_is_twenty_one_to_one():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
