"""Makes the key a family seals its posters with, and a certificate for it in the family's name."""

import hashlib
import stringprep
import unicodedata
from datetime import datetime

from cryptography import x509
from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_der_private_key,
)
from cryptography.x509.oid import NameOID

from familypact.app.seal_ports import Fingerprint, SealKey

_LONGEST_NAME = 64  # bytes that a certificate's common name may have
_NAMELESS = "FamilyPact"
_PLAIN_SIGNS = frozenset(" -'’.,&")  # noqa: RUF001 - people write their names with it
# Valid on any day: a computer whose clock is wrong must not make a good seal look bad.
_FROM = datetime(2000, 1, 1)  # noqa: DTZ001 - the library wants universal time without its name
_UNTIL = datetime(9999, 12, 31, 23, 59, 59)  # noqa: DTZ001 - the standard's "no end"


class FamilyCertificates:
    """Satisfies SealKeyMaker with P-256 keys."""

    def make(self, name: str) -> SealKey:
        """Make a key; what a certificate's name may not hold is left out of it."""
        private = ec.generate_private_key(ec.SECP256R1())
        certificate = _certificate(private, _common_name(name))
        return SealKey(
            private=private.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption()),
            certificate=certificate.public_bytes(Encoding.DER),
            fingerprint=_fingerprint(private.public_key()),
        )

    def is_usable(self, key: SealKey) -> bool:
        """Tell whether the parts can be read and belong together."""
        try:
            private = load_der_private_key(key.private, None)
            certificate = x509.load_der_x509_certificate(key.certificate)
            public = certificate.public_key()
        except (ValueError, TypeError, UnsupportedAlgorithm):
            return False
        if not isinstance(private, ec.EllipticCurvePrivateKey):
            return False
        if not isinstance(public, ec.EllipticCurvePublicKey):
            return False
        mine = _fingerprint(private.public_key())
        return mine == _fingerprint(public) == key.fingerprint


def _common_name(name: str) -> str:
    """Keep the letters that can be compared by the rules for certificates (RFC 4518).

    Emoji and all that came into Unicode after version 3.2 are refused by them, and so are words
    in both directions; a certificate with such a name would make each seal look broken.
    """
    letters = "".join(c for c in unicodedata.normalize("NFC", name) if _is_plain(c))
    if any(stringprep.in_table_d1(c) for c in letters):
        letters = "".join(c for c in letters if stringprep.in_table_d1(c) or c == " ")
    cut = letters.strip().encode()[:_LONGEST_NAME].decode(errors="ignore")
    return cut.strip() or _NAMELESS


def _is_plain(letter: str) -> bool:
    if stringprep.in_table_a1(letter) or stringprep.in_table_c8(letter):
        return False
    return letter in _PLAIN_SIGNS or unicodedata.category(letter)[0] in "LMN"


def _certificate(private: ec.EllipticCurvePrivateKey, name: str) -> x509.Certificate:
    own = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    usage = x509.KeyUsage(
        digital_signature=True,
        content_commitment=True,
        key_encipherment=False,
        data_encipherment=False,
        key_agreement=False,
        key_cert_sign=False,
        crl_sign=False,
        encipher_only=False,
        decipher_only=False,
    )
    subject_key = x509.SubjectKeyIdentifier.from_public_key(private.public_key())
    return (
        x509.CertificateBuilder()
        .subject_name(own)
        .issuer_name(own)
        .public_key(private.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(_FROM)
        .not_valid_after(_UNTIL)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(usage, critical=True)
        .add_extension(subject_key, critical=False)
        .sign(private, SHA256())
    )


def _fingerprint(public: ec.EllipticCurvePublicKey) -> Fingerprint:
    plain = public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
    return Fingerprint(hashlib.sha256(plain).hexdigest().upper())
