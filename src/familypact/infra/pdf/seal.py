"""Puts the family's seal on a finished PDF: one signature that allows no change afterwards."""

from datetime import UTC, datetime
from io import BytesIO

from pyhanko.keys import load_certs_from_pemder_data, load_private_key_from_pemder_data
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.generic import pdf_name
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.pdf_utils.writer import BasePdfFileWriter
from pyhanko.sign.fields import InvisSigSettings, MDPPerm, SigFieldSpec, SigSeedSubFilter
from pyhanko.sign.signers import PdfSignatureMetadata, PdfSigner, SimpleSigner
from pyhanko.sign.signers.pdf_signer import PdfSigningSession
from pyhanko_certvalidator.registry import SimpleCertificateStore
from typing_extensions import override

from familypact.app.seal_ports import SealedText, SealKey
from familypact.infra.pdf.seal_form import (
    FIELD,
    NUMBER,
    OWNER,
    SIGNERS,
    STATEMENT,
    WORDING,
)


class PyhankoSealer:
    """Satisfies PdfSealer: PAdES B-B, certifying, "no changes", in an invisible field."""

    def seal(self, pdf: bytes, key: SealKey, text: SealedText, moment: datetime) -> bytes:
        at = moment.astimezone(UTC)  # the family's time zone is nobody's business
        writer = _KeepingWriter(BytesIO(pdf), strict=True)
        writer.root["/PieceInfo"] = _private_data(text, at)
        writer.update_container(writer.root)
        sealed = _DatedSigner(_metadata(text), _signer(key), at).sign_pdf(writer, output=BytesIO())
        sealed.seek(0)
        content: bytes = sealed.read()
        return content


class _KeepingWriter(IncrementalPdfFileWriter):
    """Leaves alone what the file says of itself: PDF/A-2a and PDF/UA-1 would be lost with it."""

    @override
    def _update_meta(self) -> None:
        """Keep the XMP packet; rewritten, it would lose its extension schema."""

    @override
    def ensure_output_version(self, version: tuple[int, int]) -> None:
        """Stay with PDF 1.7; PDF/A-2 knows no 2.0."""


class _DatedSigner(PdfSigner):
    """Signs at a moment it is told; by itself the library asks the computer."""

    def __init__(
        self, metadata: PdfSignatureMetadata, signer: SimpleSigner, moment: datetime
    ) -> None:
        super().__init__(metadata, signer, new_field_spec=_invisible_field())
        self._moment = moment

    @override
    def init_signing_session(
        self,
        pdf_out: BasePdfFileWriter,
        existing_fields_only: bool = False,
    ) -> PdfSigningSession:
        session = super().init_signing_session(pdf_out, existing_fields_only)
        session.system_time = self._moment
        return session


def _signer(key: SealKey) -> SimpleSigner:
    certificate = next(iter(load_certs_from_pemder_data(key.certificate)))
    private = load_private_key_from_pemder_data(key.private, None)
    return SimpleSigner(certificate, private, SimpleCertificateStore(), embed_roots=True)


def _metadata(text: SealedText) -> PdfSignatureMetadata:
    return PdfSignatureMetadata(
        field_name=FIELD,
        md_algorithm="sha256",
        reason=text.statement,
        subfilter=SigSeedSubFilter.PADES,
        certify=True,
        docmdp_permissions=MDPPerm.NO_CHANGES,
    )


def _invisible_field() -> SigFieldSpec:
    """Place it off the page: a hidden or unprinted field is not allowed in PDF/A."""
    invisible = InvisSigSettings(set_print_flag=True, set_hidden_flag=False, box_out_of_bounds=True)
    return SigFieldSpec(FIELD, box=None, invis_sig_settings=invisible)


def _private_data(text: SealedText, at: datetime) -> generic.DictionaryObject:
    signers = generic.ArrayObject([generic.TextStringObject(name) for name in text.signers])
    private = {
        NUMBER: generic.NumberObject(text.number),
        WORDING: generic.TextStringObject(text.wording),
        SIGNERS: signers,
        STATEMENT: generic.TextStringObject(text.statement),
    }
    entry = {"/LastModified": generic.pdf_date(at), "/Private": _dictionary(private)}
    return _dictionary({OWNER: _dictionary(entry)})


def _dictionary(entries: dict[str, generic.PdfObject]) -> generic.DictionaryObject:
    return generic.DictionaryObject({pdf_name(name): value for name, value in entries.items()})
