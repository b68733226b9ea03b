"""The first minute: plans a grown-up can keep in mind when it counts."""

import re

import pytest
from unit.catalogue.grades import GROWN_UP, assert_within
from unit.catalogue.words import BRANDS, FIGURES, NEVER_SAID

from familypact.catalogue.first_minute import FIRST_MINUTE
from familypact.domain.pledge import FirstMinuteLine

LONGEST_POSTER_LINE = 60

each_line = pytest.mark.parametrize("line", FIRST_MINUTE, ids=lambda line: line.id)


def test_there_are_few_enough_to_say_aloud_and_each_is_different() -> None:
    assert 6 <= len(FIRST_MINUTE) <= 8
    assert len({line.id for line in FIRST_MINUTE}) == len(FIRST_MINUTE)
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", line.id) for line in FIRST_MINUTE)


def test_thanking_comes_first() -> None:
    assert "thank you" in FIRST_MINUTE[0].then


def test_one_line_keeps_the_device_out_of_it() -> None:
    assert any("never costs the device" in line.then for line in FIRST_MINUTE)


def test_no_line_advises_to_keep_or_pass_on_a_private_picture() -> None:
    about_pictures = [line for line in FIRST_MINUTE if "picture" in line.when]

    assert about_pictures
    assert all("do not copy" in line.then for line in about_pictures)


@each_line
def test_a_line_is_an_if_and_a_then(line: FirstMinuteLine) -> None:
    assert line.when.startswith("If ")
    assert not line.when.endswith((".", ","))
    assert line.then.startswith("I ")
    assert line.then.endswith((".", ".'"))
    assert 0 < len(line.poster) <= LONGEST_POSTER_LINE


@each_line
def test_a_shaken_grown_up_can_read_it(line: FirstMinuteLine) -> None:
    assert_within(GROWN_UP, [f"{line.when}, {line.then}", line.then])


@each_line
def test_nothing_frightens_counts_or_advertises(line: FirstMinuteLine) -> None:
    text = f"{line.when} {line.then} {line.poster}"

    assert not NEVER_SAID.search(text)
    assert not BRANDS.search(text)
    assert not FIGURES.search(text)
