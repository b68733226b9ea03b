"""The recovery key: what stands on the printed sheet, and how a typed one is read."""

import unicodedata
from dataclasses import dataclass

from typing_extensions import override

_SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's base 32: no I, L, O, U
_FORGIVEN = str.maketrans({"O": "0", "I": "1", "L": "1"})
_BYTES = 16
_CHECK_BITS = 12
# A CRC of this length notices every change within 12 bits: each wrong sign, each pair swapped.
_POLYNOMIAL = 0b1_1000_0000_1111
_NOT_ALL_ZERO = 0xFA3  # so that a row of noughts is no key
_LENGTH = 28
_GROUP = 4
_MOST_TYPED = 200


@dataclass(frozen=True, slots=True)
class RecoveryKey:
    """128 random bits. `secret` never shows in a trace or a log."""

    secret: bytes

    @override
    def __repr__(self) -> str:
        return "RecoveryKey()"

    def text(self) -> str:
        """Write it as on the sheet: seven groups of four signs."""
        number = int.from_bytes(self.secret, "big")
        number = number << _CHECK_BITS | _check(number)
        signs = [_SIGNS[number >> 5 * place & 31] for place in reversed(range(_LENGTH))]
        word = "".join(signs)
        return "-".join(word[at : at + _GROUP] for at in range(0, _LENGTH, _GROUP))


def typed_recovery_key(typed: str) -> RecoveryKey | None:
    """Read what a person typed; None where any sign is wrong, missing or too many.

    Small letters, spaces and strokes are forgiven, and O for nought, I and L for one.
    """
    word = _signs_of(typed[:_MOST_TYPED])
    if len(word) != _LENGTH or any(sign not in _SIGNS for sign in word):
        return None
    number = 0
    for sign in word:
        number = number << 5 | _SIGNS.index(sign)
    secret, check = number >> _CHECK_BITS, number & (1 << _CHECK_BITS) - 1
    if _check(secret) != check:
        return None
    return RecoveryKey(secret.to_bytes(_BYTES, "big"))


def is_long_enough(typed: str) -> bool:
    """Say whether all signs have been typed, so that a mistake can be named without nagging."""
    return len(_signs_of(typed[:_MOST_TYPED])) >= _LENGTH


def _signs_of(typed: str) -> str:
    plain = unicodedata.normalize("NFKC", typed).upper().translate(_FORGIVEN)
    return "".join(sign for sign in plain if sign.isalnum())


def _check(number: int) -> int:
    """Give the remainder over GF(2), from the highest bit down."""
    rest = number << _CHECK_BITS
    for place in reversed(range(_CHECK_BITS, _CHECK_BITS + 8 * _BYTES)):
        if rest >> place & 1:
            rest ^= _POLYNOMIAL << (place - _CHECK_BITS)
    return rest ^ _NOT_ALL_ZERO
