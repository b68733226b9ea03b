"""Passphrases are stretched as written down, and a box opens only with its own key and label."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from familypact.domain.errors import KeyTrouble, KeyUnavailableError
from familypact.infra.keys.ciphers import AesCiphers
from familypact.infra.keys.slots import Kdf, KdfName

SALT = bytes(range(16))
ARGON = Kdf(KdfName.ARGON2ID, SALT, 64 * 1024, 3, 4)
SCRYPT = Kdf(KdfName.SCRYPT, SALT, 128 * 1024)


def test_new_passphrases_get_argon2id_or_where_it_lacks_scrypt() -> None:
    kdf, other = AesCiphers().strong_kdf(), AesCiphers().strong_kdf()

    assert kdf.name in (KdfName.ARGON2ID, KdfName.SCRYPT)
    assert len(kdf.salt) == 16
    assert kdf.salt != other.salt


def test_argon2id_gives_for_ever_what_it_gave_in_version_1() -> None:
    key = AesCiphers().stretch("correct horse", ARGON)

    assert key.hex() == "577f1ff37e9a3e52c97d39f8e83891c1b73b0e87ffe0429cee8ede2fb005fe44"


def test_scrypt_gives_for_ever_what_it_gave_in_version_1() -> None:
    key = AesCiphers().stretch("correct horse", SCRYPT)

    assert key.hex() == "4c6bc95145350a07e4000e6b475195a0b9c727c25a0517bbc2ac76edc10e426c"


def test_accents_may_be_typed_either_way() -> None:
    composed = unicodedata.normalize("NFC", "Zoë und José")
    apart = unicodedata.normalize("NFD", composed)

    assert composed != apart
    assert AesCiphers().stretch(composed, ARGON) == AesCiphers().stretch(apart, ARGON)


def test_half_a_letter_is_no_crash() -> None:
    assert len(AesCiphers().stretch("half \ud83d letter", ARGON)) == 32


@pytest.mark.parametrize(
    "weak",
    [
        Kdf(KdfName.HKDF, SALT),
        Kdf(KdfName.SCRYPT, SALT, 1024),
        Kdf(KdfName.SCRYPT, SALT, 128 * 1024 + 1),
        Kdf(KdfName.SCRYPT, SALT, 128 * 1024, 1, 1 << 20),
        Kdf(KdfName.ARGON2ID, SALT, 64 * 1024, 1 << 30, 4),
        Kdf(KdfName.ARGON2ID, SALT[:8], 64 * 1024, 3, 4),
    ],
)
def test_weak_or_mad_parameters_are_refused_before_any_work(weak: Kdf) -> None:
    with pytest.raises(KeyUnavailableError) as caught:
        AesCiphers().stretch("correct horse", weak)

    assert caught.value.trouble is KeyTrouble.SLOTS_DAMAGED


@given(key=st.binary(min_size=32, max_size=32), inner=st.binary(max_size=64), label=st.binary())
def test_a_box_gives_back_what_was_put_in(key: bytes, inner: bytes, label: bytes) -> None:
    ciphers = AesCiphers()

    assert ciphers.unwrap(key, ciphers.wrap(key, inner, label), label) == inner


@given(at=st.integers(0, 59), bit=st.integers(0, 7))
def test_a_changed_box_does_not_open(at: int, bit: int) -> None:
    ciphers = AesCiphers()
    nonce, wrapped = ciphers.wrap(SALT * 2, bytes(32), b"label")
    whole = bytearray(nonce + wrapped)
    whole[at] ^= 1 << bit

    box = bytes(whole[:12]), bytes(whole[12:])

    assert ciphers.unwrap(SALT * 2, box, b"label") is None


@pytest.mark.parametrize("box", [(b"", b""), (bytes(12), b""), (bytes(12), bytes(8))])
def test_an_empty_box_does_not_open(box: tuple[bytes, bytes]) -> None:
    assert AesCiphers().unwrap(bytes(32), box, b"") is None


@pytest.mark.parametrize("key", [b"", bytes(5), bytes(64)])
def test_a_key_of_another_length_opens_nothing(key: bytes) -> None:
    assert AesCiphers().unwrap(key, (bytes(12), bytes(48)), b"") is None


def test_a_box_does_not_open_under_another_label() -> None:
    ciphers = AesCiphers()

    box = ciphers.wrap(SALT * 2, bytes(32), b"store one")

    assert ciphers.unwrap(SALT * 2, box, b"store two") is None
