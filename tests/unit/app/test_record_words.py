"""Whose number it is and what a record is about, in words."""

from dataclasses import replace

import pytest
from fakes import PlainTexts
from record_fakes import A_RECORD

from familypact.app.record_words import record_title, reference_words
from familypact.domain.incident import IncidentKind
from familypact.domain.record import ReferenceKind


def test_every_kind_of_number_has_its_own_words():
    words = [reference_words(kind, PlainTexts()) for kind in ReferenceKind]

    assert len(set(words)) == len(words) == 5
    assert all(words)


@pytest.mark.parametrize("kind", [None, *IncidentKind])
def test_every_record_has_a_name_also_one_that_says_nothing(kind):
    assert len(record_title(replace(A_RECORD, kind=kind), PlainTexts())) > 3
