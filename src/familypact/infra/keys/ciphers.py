"""Wraps the data key with AES-256-GCM and stretches passphrases."""

import hashlib
import os
import unicodedata

from cryptography.exceptions import InvalidTag, UnsupportedAlgorithm
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from familypact.domain.errors import KeyTrouble, KeyUnavailableError
from familypact.infra.keys.slots import Kdf, KdfName

_KEY_BYTES = 32
_SALT_BYTES = 16
_NONCE_BYTES = 12
_MIB = 1024  # in KiB
_RECOVERY_USE = b"familypact recovery key 1"

_ARGON_MEMORY, _ARGON_ROUNDS, _ARGON_LANES = 64 * _MIB, 3, 4
_SCRYPT_MEMORY, _SCRYPT_BLOCK = 128 * _MIB, 8
# More than this no program of ours ever wrote: a file that asks for it wants to stall us.
_MOST_MEMORY, _MOST_ROUNDS, _MOST_LANES = 1024 * _MIB, 16, 16


class AesCiphers:
    """Satisfies Ciphers with the `cryptography` library."""

    def strong_kdf(self) -> Kdf:
        """Prefer Argon2id; some systems' OpenSSL lacks it and gets scrypt."""
        salt = os.urandom(_SALT_BYTES)
        argon = Kdf(KdfName.ARGON2ID, salt, _ARGON_MEMORY, _ARGON_ROUNDS, _ARGON_LANES)
        try:
            _argon(argon)
        except UnsupportedAlgorithm:
            return Kdf(KdfName.SCRYPT, salt, _SCRYPT_MEMORY)
        return argon

    def stretch(self, passphrase: str, kdf: Kdf) -> bytes:
        """Give the same key for the same letters, however a keyboard composes their accents."""
        _refuse_weak(kdf)
        typed = unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")
        if kdf.name is KdfName.SCRYPT:
            return hashlib.scrypt(
                typed,
                salt=kdf.salt,
                n=kdf.memory_kib,
                r=_SCRYPT_BLOCK,
                p=kdf.lanes,
                maxmem=2 * kdf.memory_kib * 1024,
                dklen=_KEY_BYTES,
            )
        try:
            return _argon(kdf).derive(typed)
        except UnsupportedAlgorithm as error:
            raise KeyUnavailableError(KeyTrouble.MISSING) from error

    def spread(self, secret: bytes, kdf: Kdf) -> bytes:
        return HKDF(SHA256(), _KEY_BYTES, kdf.salt, _RECOVERY_USE).derive(secret)

    def wrap(self, key: bytes, inner: bytes, label: bytes) -> tuple[bytes, bytes]:
        nonce = os.urandom(_NONCE_BYTES)
        return nonce, AESGCM(key).encrypt(nonce, inner, label)

    def unwrap(self, key: bytes, box: tuple[bytes, bytes], label: bytes) -> bytes | None:
        nonce, wrapped = box
        try:
            return AESGCM(key).decrypt(nonce, wrapped, label)
        except (InvalidTag, ValueError):
            return None


def _argon(kdf: Kdf) -> Argon2id:
    return Argon2id(
        salt=kdf.salt,
        length=_KEY_BYTES,
        iterations=kdf.rounds,
        lanes=kdf.lanes,
        memory_cost=kdf.memory_kib,
    )


def _refuse_weak(kdf: Kdf) -> None:
    """Raise KeyUnavailableError for figures below ours, which only a hand can have written."""
    match kdf.name:
        case KdfName.ARGON2ID:
            strong = kdf.memory_kib >= _ARGON_MEMORY and kdf.rounds >= _ARGON_ROUNDS
        case KdfName.SCRYPT:
            power_of_two = kdf.memory_kib & (kdf.memory_kib - 1) == 0
            strong = kdf.memory_kib >= _SCRYPT_MEMORY and power_of_two
        case KdfName.HKDF:
            strong = False  # made for random keys, never for what a person thinks of
    sane = (
        kdf.memory_kib <= _MOST_MEMORY
        and 1 <= kdf.rounds <= _MOST_ROUNDS
        and 1 <= kdf.lanes <= _MOST_LANES
    )
    if not (strong and sane and len(kdf.salt) >= _SALT_BYTES):
        raise KeyUnavailableError(KeyTrouble.SLOTS_DAMAGED)
