"""Checks the signature of a sealed poster, more strictly than PDF readers do."""

import hashlib
import logging
from io import BytesIO
from typing import Any

from asn1crypto import cms
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.fields import MDPPerm
from pyhanko.sign.validation import (
    EmbeddedPdfSignature,
    PdfSignatureStatus,
    SignatureCoverageLevel,
    validate_pdf_signature,
)
from pyhanko_certvalidator import ValidationContext

from familypact.app.seal_ports import (
    Fingerprint,
    SealBroken,
    SealedText,
    SealTrouble,
    SealWhole,
)
from familypact.infra.pdf.seal_form import (
    FIELD,
    NUMBER,
    OWNER,
    REVISIONS,
    SIGNERS,
    STATEMENT,
    WORDING,
)

_FORM_KEYS = {"/Fields", "/SigFlags"}
_FIELD_KEYS = {"/Type", "/Subtype", "/FT", "/T", "/F", "/Rect", "/P", "/V"}
_SEAL_KEYS = {
    "/Type",
    "/Filter",
    "/SubFilter",
    "/Contents",
    "/ByteRange",
    "/M",
    "/Reason",
    "/Reference",
}
# The libraries ship no types for what they read: it is looked at piece by piece.
Read = Any


class _NotOursError(Exception):
    """The seal is not in the one form that FamilyPact writes."""


class PyhankoJudge:
    """Satisfies SealJudge; asks no network and trusts no certificate of the system."""

    def __init__(self) -> None:
        for name in ("pyhanko", "pyhanko_certvalidator"):
            # They would tell the terminal about each forgery, with names from inside the file.
            logging.getLogger(name).setLevel(logging.CRITICAL + 1)

    def judge(self, content: bytes) -> SealBroken | SealWhole:
        try:
            return _judged(content)
        except _NotOursError:
            return SealBroken(SealTrouble.NOT_OURS)
        except Exception:  # noqa: BLE001 - a hostile file may break the library in any way it likes
            return SealBroken(SealTrouble.DAMAGED)


def _judged(content: bytes) -> SealBroken | SealWhole:
    reader = PdfFileReader(BytesIO(content), strict=True)
    _demand_own_objects(reader)
    signatures = reader.embedded_signatures
    _demand(len(signatures) == 1)
    signature = signatures[0]
    if (reader.xrefs.total_revisions, signature.signed_revision) != (REVISIONS, REVISIONS - 1):
        return SealBroken(SealTrouble.ADDED)
    _demand_form(reader, signature)
    _demand_plain_contents(content, signature)
    trust = ValidationContext(trust_roots=[signature.signer_cert], allow_fetching=False)
    trouble = _trouble(validate_pdf_signature(signature, trust))
    if trouble is not None:
        return SealBroken(trouble)
    sealed_at = signature.self_reported_timestamp
    if sealed_at is None:
        raise _NotOursError
    return SealWhole(_fingerprint(signature), _text(reader), sealed_at)


def _demand_own_objects(reader: PdfFileReader) -> None:
    """Demand that all that is read was written with the seal, where there is little room.

    Anything else might be megabytes long, and the library needs seconds for a long object.
    """
    root = _written_with_seal(reader, reader.trailer.raw_get("/Root"))
    _demand(not root.keys() & {"/Version", "/DSS"})
    form = _written_with_seal(reader, root.raw_get("/AcroForm"))
    _demand(set(form) == _FORM_KEYS and len(form.raw_get("/Fields")) == 1)
    field = _written_with_seal(reader, form.raw_get("/Fields").raw_get(0))
    sealed = _written_with_seal(reader, field.raw_get("/V"))
    _demand(set(field) == _FIELD_KEYS and set(sealed) == _SEAL_KEYS)
    plain = [value for name, value in _raw(field) if name not in ("/V", "/P")]
    plain += [root.raw_get("/PieceInfo"), root.raw_get("/Extensions"), sealed]
    _demand(set(root.raw_get("/Perms")) == {"/DocMDP"})
    _demand(not any(_refers(value) for value in plain))


def _written_with_seal(reader: PdfFileReader, reference: Read) -> Read:
    _demand(isinstance(reference, generic.IndirectObject))
    _demand(reader.xrefs.get_last_change(reference.reference) == REVISIONS - 1)
    found = reference.get_object()
    _demand(isinstance(found, generic.DictionaryObject))
    return found


def _refers(value: Read) -> bool:
    """Tell whether an object leads to another one anywhere."""
    match value:
        case generic.IndirectObject():
            return True
        case generic.DictionaryObject():
            return any(_refers(inner) for _, inner in _raw(value))
        case generic.ArrayObject():
            return any(_refers(value.raw_get(place)) for place in range(len(value)))
        case _:
            return False


def _raw(entries: generic.DictionaryObject) -> list[tuple[str, Read]]:
    return [(name, entries.raw_get(name)) for name in entries]


def _trouble(status: PdfSignatureStatus) -> SealTrouble | None:
    if not status.intact:
        return SealTrouble.ALTERED
    if status.coverage is not SignatureCoverageLevel.ENTIRE_FILE:
        return SealTrouble.ADDED
    if status.modification_level is not ModificationLevel.NONE or not status.docmdp_ok:
        return SealTrouble.ADDED
    return None if status.bottom_line else SealTrouble.NOT_OURS


def _demand_form(reader: PdfFileReader, signature: EmbeddedPdfSignature) -> None:
    """Demand one field, with our name, that certifies the file and allows no change."""
    sealed, root = signature.sig_object, reader.root
    _demand(signature.field_name == FIELD and len(root["/AcroForm"]["/Fields"]) == 1)
    _demand(sealed["/Type"] == "/Sig" and sealed["/SubFilter"] == "/ETSI.CAdES.detached")
    _demand(signature.docmdp_level is MDPPerm.NO_CHANGES)
    certifying = root["/Perms"].raw_get("/DocMDP")
    _demand(certifying == signature.sig_field.raw_get("/V"))


def _demand_plain_contents(content: bytes, signature: EmbeddedPdfSignature) -> None:
    """Demand that the signature, the one place it cannot cover, holds what ours hold, no more."""
    _, length, after, _ = (int(number) for number in signature.byte_range)
    written = signature.pkcs7_content
    _demand(content[length:after] == b"<%b>" % written.hex().upper().encode())
    certificate: Read = signature.signer_cert
    key: Read = certificate.public_key
    _demand(key.algorithm == "ec" and key.curve == ("named", "secp256r1"))
    expected = _container(signature.signer_info, certificate)
    _demand(written == expected.ljust(len(written), b"\0"))


def _container(signer: Read, certificate: Read) -> bytes:
    """Write the container anew round the only parts of it that differ from seal to seal."""
    name = {"issuer": certificate.issuer, "serial_number": certificate.serial_number}
    line = {
        "version": "v1",
        "sid": cms.SignerIdentifier({"issuer_and_serial_number": cms.IssuerAndSerialNumber(name)}),
        "digest_algorithm": {"algorithm": "sha256"},
        "signed_attrs": signer["signed_attrs"],
        "signature_algorithm": {"algorithm": "sha256_ecdsa"},
        "signature": signer["signature"].native,
    }
    signed = {
        "version": "v1",
        "digest_algorithms": cms.DigestAlgorithms([{"algorithm": "sha256"}]),
        "encap_content_info": {"content_type": "data"},
        "certificates": [certificate],
        "signer_infos": [cms.SignerInfo(line)],
    }
    whole = {"content_type": "signed_data", "content": cms.SignedData(signed)}
    written: bytes = cms.ContentInfo(whole).dump()
    return written


def _fingerprint(signature: EmbeddedPdfSignature) -> Fingerprint:
    key: bytes = signature.signer_cert.public_key.dump()
    return Fingerprint(hashlib.sha256(key).hexdigest().upper())


def _text(reader: PdfFileReader) -> SealedText:
    private = reader.root["/PieceInfo"][OWNER]["/Private"]
    number = private[NUMBER]
    _demand(isinstance(number, int) and number > 0)
    return SealedText(
        number=int(number),
        wording=_letters(private[WORDING]),
        signers=tuple(_letters(name) for name in private[SIGNERS]),
        statement=_letters(private[STATEMENT]),
    )


def _letters(value: object) -> str:
    _demand(isinstance(value, generic.TextStringObject))
    return str(value)


def _demand(holds: bool) -> None:
    if not holds:
        raise _NotOursError
