"""The question of the month: twelve for each band and for the grown-ups."""

import pytest
from unit.catalogue.grades import GROWN_UP, MIDDLE, TEEN, YOUNG, assert_within
from unit.catalogue.words import BRANDS, NEVER_SAID, SEXUAL

from familypact.catalogue.questions import QUESTIONS, question_for
from familypact.domain.family import AgeBand

LIMITS = {AgeBand.YOUNG: YOUNG, AgeBand.MIDDLE: MIDDLE, AgeBand.TEEN: TEEN, None: GROWN_UP}
BANDS = pytest.mark.parametrize("band", [*AgeBand, None])


def texts(band):
    return [question.text for question in QUESTIONS if question.band is band]


@BANDS
def test_there_is_one_for_every_month(band) -> None:
    assert len({question_for(band, month).id for month in range(12)}) == 12
    assert question_for(band, 12) == question_for(band, 0)


@BANDS
def test_every_question_can_be_read_by_whom_it_is_for(band) -> None:
    assert_within(LIMITS[band], texts(band))


@BANDS
def test_every_question_asks_and_none_stands_twice(band) -> None:
    assert all("?" in text for text in texts(band))
    assert len(set(texts(band))) == len(texts(band))


def test_ids_are_unique() -> None:
    assert len({question.id for question in QUESTIONS}) == len(QUESTIONS)


def test_no_question_frightens_or_names_a_brand() -> None:
    for question in QUESTIONS:
        assert not NEVER_SAID.search(question.text), question.text
        assert not BRANDS.search(question.text), question.text


def test_nothing_sexual_before_the_youngest() -> None:
    assert not any(SEXUAL.search(text) for text in texts(AgeBand.YOUNG))
