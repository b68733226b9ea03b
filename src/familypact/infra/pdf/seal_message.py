"""Writes the signature of a seal the way PDF readers expect it: CMS, as PAdES B-B has it."""

import hashlib

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, load_der_private_key

from familypact.app.seal_ports import SealKey

_INTEGER, _OCTETS, _NULL, _SEQUENCE, _SET = 0x02, 0x04, 0x05, 0x30, 0x31
_NAME, _FIRST = 0xA4, 0xA0  # numbered parts of a sequence
_SHORT = 0x80  # lengths from here on are written with a length of their own
_LONGEST_SIGNATURE = 72
_SPARE = 8

_DATA = bytes.fromhex("06092a864886f70d010701")
_SIGNED_DATA = bytes.fromhex("06092a864886f70d010702")
_CONTENT_TYPE = bytes.fromhex("06092a864886f70d010903")
_MESSAGE_DIGEST = bytes.fromhex("06092a864886f70d010904")
_SIGNING_CERTIFICATE = bytes.fromhex("060b2a864886f70d010910022f")
_SHA256 = bytes.fromhex("0609608648016503040201")
_ECDSA_WITH_SHA256 = bytes.fromhex("06082a8648ce3d040302")


class SealMessage:
    """Signs with one key. The message has room for the longest signature there can be."""

    def __init__(self, key: SealKey) -> None:
        private = load_der_private_key(key.private, None)
        if not isinstance(private, ec.EllipticCurvePrivateKey):
            raise TypeError(private)
        self._private = private
        self._certificate = key.certificate
        known = x509.load_der_x509_certificate(key.certificate)
        serial = known.serial_number
        self._issuer = known.issuer.public_bytes(Encoding.DER)
        self._serial = _der(_INTEGER, serial.to_bytes(serial.bit_length() // 8 + 1, "big"))
        self.size = len(self._message(bytes(32), bytes(_LONGEST_SIGNATURE))) + _SPARE

    def over(self, digest: bytes) -> bytes:
        """Return the message for content with this SHA-256 digest, filled up to its size."""
        signed = _der(_SET, self._attributes(digest))
        signature = self._private.sign(signed, ec.ECDSA(SHA256()))
        return self._message(digest, signature).ljust(self.size, b"\0")

    def _message(self, digest: bytes, signature: bytes) -> bytes:
        sha256 = _sequence(_SHA256, _der(_NULL))
        signer = _sequence(
            _der(_INTEGER, b"\x01"),
            _sequence(self._issuer, self._serial),
            sha256,
            _der(_FIRST, self._attributes(digest)),
            _sequence(_ECDSA_WITH_SHA256),
            _der(_OCTETS, signature),
        )
        signed_data = _sequence(
            _der(_INTEGER, b"\x01"),
            _der(_SET, sha256),
            _sequence(_DATA),
            _der(_FIRST, self._certificate),
            _der(_SET, signer),
        )
        return _sequence(_SIGNED_DATA, _der(_FIRST, signed_data))

    def _attributes(self, digest: bytes) -> bytes:
        """Return what is signed: the content's digest, and which certificate belongs to it."""
        issuer = _sequence(_der(_NAME, self._issuer))
        certificate = _sequence(
            _der(_OCTETS, hashlib.sha256(self._certificate).digest()),
            _sequence(issuer, self._serial),
        )
        attributes = (
            _attribute(_CONTENT_TYPE, _DATA),
            _attribute(_MESSAGE_DIGEST, _der(_OCTETS, digest)),
            _attribute(_SIGNING_CERTIFICATE, _sequence(_sequence(certificate))),
        )
        return b"".join(sorted(attributes))  # the members of a set have a fixed order


def _attribute(kind: bytes, value: bytes) -> bytes:
    return _sequence(kind, _der(_SET, value))


def _sequence(*parts: bytes) -> bytes:
    return _der(_SEQUENCE, *parts)


def _der(tag: int, *parts: bytes) -> bytes:
    """Return a value with its kind and length before it."""
    content = b"".join(parts)
    length = len(content)
    if length < _SHORT:
        return bytes((tag, length)) + content
    size = (length.bit_length() + 7) // 8
    return bytes((tag, _SHORT | size)) + length.to_bytes(size, "big") + content
