"""A family with an agreement, whose window is about to open."""

import pytest
from family_samples import agreement_of, ortiz
from ui.window_samples import Bench


@pytest.fixture
def bench() -> Bench:
    bench = Bench()
    bench.returning(agreement_of(ortiz()))
    return bench
