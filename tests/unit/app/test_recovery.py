"""The recovery key forgives how it is typed, and no wrong sign."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familypact.app.recovery import RecoveryKey, is_long_enough, typed_recovery_key

SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
A_KEY = RecoveryKey(bytes(range(100, 116)))


@given(st.binary(min_size=16, max_size=16))
def test_every_key_comes_back_from_its_sheet(secret: bytes) -> None:
    text = RecoveryKey(secret).text()

    assert [len(group) for group in text.split("-")] == [4] * 7
    assert typed_recovery_key(text) == RecoveryKey(secret)


def test_no_single_wrong_sign_is_accepted() -> None:
    word = A_KEY.text().replace("-", "")
    wrong = [
        word[:at] + sign + word[at + 1 :] for at in range(28) for sign in SIGNS if sign != word[at]
    ]

    assert len(wrong) == 868
    assert [text for text in wrong if typed_recovery_key(text) is not None] == []


def test_no_pair_that_changed_places_is_accepted() -> None:
    word = A_KEY.text().replace("-", "")
    swapped = [word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(27)]

    assert all(text == word or typed_recovery_key(text) is None for text in swapped)


def test_small_letters_spaces_and_look_alikes_are_forgiven() -> None:
    zeros = RecoveryKey(bytes(8) + b"\x08\x42" * 4)
    typed = zeros.text().lower().replace("-", "  ").replace("0", "o").replace("1", "l")

    assert typed != zeros.text()
    assert typed_recovery_key(typed) == zeros
    assert typed_recovery_key(typed.replace("l", "i")) == zeros
    assert typed_recovery_key("\uff0e" + zeros.text() + "\n") == zeros


@pytest.mark.parametrize(
    "typed", ["", "0" * 28, "U" * 28, "é" * 28, "7" * 27, "7" * 29, "x" * 10**6]
)
def test_what_is_no_key_is_none(typed: str) -> None:
    assert typed_recovery_key(typed) is None


@given(st.text())
def test_whatever_is_typed_is_read_without_complaint(typed: str) -> None:
    assert typed_recovery_key(typed) is None
    assert is_long_enough(typed) in (True, False)


def test_it_is_known_when_all_signs_are_there() -> None:
    assert not is_long_enough(A_KEY.text()[:-1])
    assert is_long_enough(A_KEY.text().lower())


def test_the_key_does_not_show_in_a_trace() -> None:
    assert repr(A_KEY) == "RecoveryKey()"
