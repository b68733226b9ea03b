"""A grown-up without an emergency number is told why, and what to do."""

import pytest

from familypact.domain.help import NoEmergency
from familypact.ui.no_emergency import no_emergency_words


@pytest.mark.parametrize("why", list(NoEmergency))
def test_every_reason_says_what_to_do(why):
    assert "contact of your own" in no_emergency_words(why)
