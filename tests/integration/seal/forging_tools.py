"""The tools of those who forge: other programs' libraries, and a writer of seals that lie."""

from collections.abc import Callable
from datetime import UTC, datetime
from io import BytesIO

import pikepdf
from asn1crypto import cms, core
from integration.seal.seal_samples import TEXT
from pyhanko.keys import load_certs_from_pemder_data, load_private_key_from_pemder_data
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko_certvalidator.registry import SimpleCertificateStore

from familypact.app.seal_ports import SealKey
from familypact.infra.pdf.seal import _KeepingWriter, _private_data

_AT = datetime(2026, 11, 22, tzinfo=UTC)


class Stubborn(PdfSigner):
    """Signs although a seal forbids it."""

    def _enforce_certification_constraints(self, reader: object) -> None:
        pass


def signer_of(key: SealKey, *more: SealKey) -> SimpleSigner:
    certificates = SimpleCertificateStore()
    for other in more:
        certificates.register_multiple(load_certs_from_pemder_data(other.certificate))
    return SimpleSigner(
        next(iter(load_certs_from_pemder_data(key.certificate))),
        load_private_key_from_pemder_data(key.private, None),
        certificates,
        embed_roots=True,
    )


def sealed_oddly(pdf: bytes, signer: SimpleSigner, *, field: str = "FamilyPactSeal", **changes):
    """Seal as we do, apart from `changes` of the signature's settings."""
    settings = {
        "field_name": field,
        "md_algorithm": "sha256",
        "subfilter": SigSeedSubFilter.PADES,
        "certify": True,
        "docmdp_permissions": MDPPerm.NO_CHANGES,
        **changes,
    }
    writer = _KeepingWriter(BytesIO(pdf), strict=True)
    if "/PieceInfo" not in writer.root:
        writer.root["/PieceInfo"] = _private_data(TEXT, _AT)
        writer.update_root()
    pen = Stubborn(PdfSignatureMetadata(**settings), signer, new_field_spec=SigFieldSpec(field))
    return pen.sign_pdf(writer, output=BytesIO()).getvalue()


def updated(pdf: bytes, change: Callable[[IncrementalPdfFileWriter], None]) -> bytes:
    """Append a change, as PDF editors do that leave the old bytes in place."""
    writer = _KeepingWriter(BytesIO(pdf), strict=False)
    change(writer)
    out = BytesIO()
    writer.write(out)
    return out.getvalue()


def resaved(pdf: bytes, change: Callable[[pikepdf.Pdf], None], **settings) -> bytes:
    """Write everything anew."""
    out = BytesIO()
    with pikepdf.open(BytesIO(pdf)) as document:
        change(document)
        document.save(out, **settings)
    return out.getvalue()


def dictionary(**entries: generic.PdfObject) -> generic.DictionaryObject:
    return generic.DictionaryObject({pdf_name(f"/{n}"): value for n, value in entries.items()})


def with_message(pdf: bytes, change: Callable[[cms.ContentInfo], None]) -> bytes:
    """Change the signature's own container, which no signature covers."""
    start, end = pdf.index(b"/Contents <") + 11, pdf.index(b">\n/ByteRange")
    message = cms.ContentInfo.load(bytes.fromhex(pdf[start:end].decode()))
    change(message)
    digits = message.dump(force=True).hex().upper().encode()
    return pdf[:start] + digits.ljust(end - start, b"0") + pdf[end:]


def add_note(message: cms.ContentInfo) -> None:
    """Put something into the part of the container that is not signed."""
    note = cms.CMSAttribute({"type": "1.2.3.4", "values": [core.UTF8String("unseen")]})
    message["content"]["signer_infos"][0]["unsigned_attrs"] = cms.CMSAttributes([note])
