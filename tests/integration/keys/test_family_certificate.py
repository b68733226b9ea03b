"""A family's key carries its name, is good for ever, and a damaged one is noticed."""

from dataclasses import replace

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import rsa
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from familypact.app.seal_ports import Fingerprint, SealKey
from familypact.infra.keys.family_certificate import FamilyCertificates


@pytest.fixture
def key() -> SealKey:
    return FamilyCertificates().make("Ortiz")


def name_in(key: SealKey) -> object:
    certificate = x509.load_der_x509_certificate(key.certificate)
    (name,) = certificate.subject.get_attributes_for_oid(NameOID.COMMON_NAME)
    return name.value


def rsa_bytes() -> bytes:
    private = rsa.generate_private_key(65537, 2048)
    return private.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())


def test_each_key_is_another() -> None:
    assert len({FamilyCertificates().make("Ortiz").fingerprint for _ in range(3)}) == 3


def test_the_certificate_names_the_family_and_does_not_run_out(key: SealKey) -> None:
    certificate = x509.load_der_x509_certificate(key.certificate)

    assert name_in(key) == "Ortiz"
    assert certificate.not_valid_before_utc.year == 2000
    assert certificate.not_valid_after_utc.year == 9999


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("", "FamilyPact"),
        ("\u200d👩", "FamilyPact"),
        ("x" * 300, "x" * 64),
        ("x" + "莉" * 300, "x" + "莉" * 21),
        ("Zoé O'Neill-Smith", "Zoé O'Neill-Smith"),
        ("Zoé 👩‍👩‍👧", "Zoé"),
        ("莉莉", "莉莉"),
        ("משפחת כהן", "משפחת כהן"),
        ("Cohen כהן", "כהן"),
    ],
)
def test_every_name_has_a_place(name: str, written: str) -> None:
    assert name_in(FamilyCertificates().make(name)) == written


def test_the_fingerprint_is_short_enough_for_the_footer(key: SealKey) -> None:
    assert len(key.fingerprint.digits) == 64
    assert key.fingerprint.short == f"{key.fingerprint.digits[:4]} {key.fingerprint.digits[4:8]}"


def test_a_new_key_is_usable(key: SealKey) -> None:
    assert FamilyCertificates().is_usable(key)


@pytest.mark.parametrize(
    "damage",
    [
        {"private": b""},
        {"private": b"odd"},
        {"private": rsa_bytes()},
        {"private": FamilyCertificates().make("").private},
        {"certificate": b""},
        {"certificate": FamilyCertificates().make("Ortiz").certificate},
        {"fingerprint": Fingerprint("0" * 64)},
    ],
    ids=["no key", "no such key", "RSA", "another's", "no certificate", "another's too", "sum"],
)
def test_a_key_that_is_damaged_is_not(key: SealKey, damage: dict[str, object]) -> None:
    assert not FamilyCertificates().is_usable(replace(key, **damage))
