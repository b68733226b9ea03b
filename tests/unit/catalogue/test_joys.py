"""The good things that the wizard starts with."""

import re

import pytest
from unit.catalogue.grades import YOUNG, assert_within

from familypact.catalogue.joys import JOYS
from familypact.domain.family import AgeBand, Use


def test_ids_are_unique_and_kebab_case() -> None:
    ids = [joy.id for joy in JOYS]

    assert len(set(ids)) == len(ids)
    assert [id_ for id_ in ids if not re.fullmatch(r"[a-z]+(-[a-z]+)*", id_)] == []


def test_every_label_can_be_read_by_the_youngest() -> None:
    assert_within(YOUNG, [joy.label for joy in JOYS])


def test_no_label_stands_twice() -> None:
    assert len({joy.label for joy in JOYS}) == len(JOYS)


@pytest.mark.parametrize("band", AgeBand)
@pytest.mark.parametrize("use", Use)
def test_every_child_finds_something_to_choose(band: AgeBand, use: Use) -> None:
    fitting = [joy for joy in JOYS if band in joy.bands and (not joy.uses or use in joy.uses)]

    assert len(fitting) >= 6
