"""Which PINs count, and how long a wrong one makes wait."""

import pytest

from familypact.domain.errors import PinRefusedError, PinTrouble
from familypact.domain.pin import check_new_pin, plain_pin, wait_after


@pytest.mark.parametrize(
    "typed", ["4073", "120519", "blue horse 7", "Zoé mag Käse", "0000 1", "1357", "a" + "b7" * 31]
)
def test_figures_and_short_phrases_count(typed):
    check_new_pin(typed)


@pytest.mark.parametrize(
    ("typed", "trouble"),
    [
        ("", PinTrouble.TOO_SHORT),
        ("407", PinTrouble.TOO_SHORT),
        ("  4 0  ", PinTrouble.TOO_SHORT),
        ("a7" * 33, PinTrouble.TOO_LONG),
        ("1111", PinTrouble.TOO_EASY),
        ("1234", PinTrouble.TOO_EASY),
        ("987654", PinTrouble.TOO_EASY),
        ("abcd", PinTrouble.TOO_EASY),
        ("1212", PinTrouble.TOO_EASY),
        ("123123", PinTrouble.TOO_EASY),
        ("١٢٣٤", PinTrouble.TOO_EASY),
    ],
)
def test_what_is_guessed_first_does_not_count(typed, trouble):
    with pytest.raises(PinRefusedError) as refused:
        check_new_pin(typed)

    assert refused.value.trouble is trouble


@pytest.mark.parametrize(
    "typed",
    ["4073", " 4073 ", "\uff14\uff10\uff17\uff13", "٤٠٧٣", "४०७३"],  # the third: full width
)
def test_the_same_figures_are_the_same_pin_on_any_keyboard(typed):
    assert plain_pin(typed) == "4073"


def test_accents_are_the_same_however_they_are_composed():
    assert plain_pin("Zoe\u0301  mag") == plain_pin("Zo\u00e9 mag")


def test_three_slips_are_free_and_then_the_wait_grows():
    assert [wait_after(wrong) for wrong in range(11)] == [
        0,
        0,
        0,
        0,
        30,
        60,
        120,
        240,
        480,
        960,
        1800,
    ]
    assert wait_after(10**9) == 1800
