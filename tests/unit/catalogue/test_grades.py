"""The measure that the catalogue's texts are held to."""

import pytest
from unit.catalogue.grades import YOUNG, assert_within, grade, is_measured_as_title, syllables


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("cat", 1),
        ("home", 1),
        ("little", 2),
        ("asked", 1),
        ("wanted", 2),
        ("games", 1),
        ("boxes", 2),
        ("lately", 2),
        ("video", 3),
        ("station", 2),
        ("people", 2),
        ("friend's", 1),
        ("don't", 1),
        ("quiet", 2),
        ("40", 1),
        ("hmm", 1),
    ],
)
def test_syllables_are_estimated(word: str, count: int) -> None:
    assert syllables(word) == count


def test_short_words_in_short_sentences_are_easy() -> None:
    assert grade("We ask first. Then we play a game.") < YOUNG


def test_long_words_in_long_sentences_are_hard() -> None:
    sentence = "Notification preferences considerably influence concentration and relaxation."

    assert grade(sentence) > 12


def test_a_text_over_the_limit_is_reported_with_its_grade() -> None:
    with pytest.raises(AssertionError, match="Notification"):
        assert_within(YOUNG, ["We ask first.", "Notification preferences considerably matter."])


def test_a_short_title_is_a_name() -> None:
    assert not is_measured_as_title("Tricky people and secrets")
    assert is_measured_as_title("Why is it so hard to stop?")
