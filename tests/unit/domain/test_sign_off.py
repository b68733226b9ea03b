"""Drawn and typed names count alike; a no is written down, but is no signature."""

from datetime import date

import pytest

from familypact.domain.sign_off import Mark, SignOff


@pytest.mark.parametrize(
    ("mark", "signed"), [(Mark.DRAWN, True), (Mark.TYPED, True), (Mark.DECLINED, False)]
)
def test_a_drawn_and_a_typed_name_sign(mark, signed):
    assert SignOff("mia", mark, date(2026, 11, 22)).is_signed is signed
