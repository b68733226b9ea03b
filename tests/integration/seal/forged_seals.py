"""Posters with seals of another kind or key, and posters that only look sealed."""

from datetime import UTC, datetime

from integration.seal.forged_bytes import Forge
from integration.seal.forging_tools import (
    add_note,
    dictionary,
    sealed_oddly,
    signer_of,
    updated,
    with_message,
)
from integration.seal.seal_samples import AT, TEXT, Workshop
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter
from pyhanko.sign.fields import MDPPerm, SigSeedSubFilter

from familypact.infra.pdf.seal import PyhankoSealer


def a_second_signature(work: Workshop) -> bytes:
    signer = signer_of(work.other_key)
    return sealed_oddly(
        work.sealed, signer, field="Second", certify=False, subfilter=SigSeedSubFilter.PADES
    )


def a_second_seal_with_our_key(work: Workshop) -> bytes:
    return sealed_oddly(work.sealed, signer_of(work.key), field="Second", certify=False)


def a_signature_that_allows_changes(work: Workshop) -> bytes:
    allowed = MDPPerm.FILL_FORMS
    return sealed_oddly(work.poster, signer_of(work.key), docmdp_permissions=allowed)


def a_signature_that_certifies_nothing(work: Workshop) -> bytes:
    return sealed_oddly(work.poster, signer_of(work.key), certify=False)


def a_signature_of_the_old_kind(work: Workshop) -> bytes:
    kind = SigSeedSubFilter.ADOBE_PKCS7_DETACHED
    return sealed_oddly(work.poster, signer_of(work.key), subfilter=kind)


def a_signature_in_another_field(work: Workshop) -> bytes:
    return sealed_oddly(work.poster, signer_of(work.key), field="Signature1")


def a_signature_with_another_sum(work: Workshop) -> bytes:
    return sealed_oddly(work.poster, signer_of(work.key), md_algorithm="sha512")


def two_certificates(work: Workshop) -> bytes:
    return sealed_oddly(work.poster, signer_of(work.other_key, work.key))


def an_unsigned_note_in_the_signature(work: Workshop) -> bytes:
    return with_message(work.sealed, add_note)


def another_version_of_the_container(work: Workshop) -> bytes:
    def count_up(message) -> None:
        message["content"]["version"] = "v3"

    return with_message(work.sealed, count_up)


def no_certificate_in_the_signature(work: Workshop) -> bytes:
    def strip(message) -> None:
        message["content"]["certificates"] = []

    return with_message(work.sealed, strip)


def our_certificate_on_their_signature(work: Workshop) -> bytes:
    """Show the family's certificate, but sign with a key that does not belong to it."""
    signer = signer_of(work.other_key)
    ours = signer_of(work.key).signing_cert
    signer._signing_cert = ours  # what the file will show
    return sealed_oddly(work.poster, signer)


def words_that_look_like_a_seal(work: Workshop) -> bytes:
    end = work.poster.rindex(b"xref\n0")
    return work.poster[:end] + b"% /Type /Sig /SubFilter /ETSI.CAdES.detached\n" + work.poster[end:]


def a_hidden_range(work: Workshop) -> bytes:
    return work.poster.replace(b"%PDF-1.7\n", b"%PDF-1.7\n%/B#79te#52ange [0 1 2 3]\n", 1)


def an_empty_field(work: Workshop) -> bytes:
    def add_field(writer: IncrementalPdfFileWriter) -> None:
        field = dictionary(
            FT=generic.pdf_name("/Sig"), T=generic.TextStringObject("FamilyPactSeal")
        )
        fields = generic.ArrayObject([writer.add_object(field)])
        writer.root["/AcroForm"] = dictionary(Fields=fields)
        writer.update_root()

    return updated(work.poster, add_field)


def another_key(work: Workshop) -> bytes:
    return PyhankoSealer().seal(work.other_poster, work.other_key, TEXT, AT)


def another_key_years_ago(work: Workshop) -> bytes:
    past = datetime(2001, 1, 1, tzinfo=UTC)
    return PyhankoSealer().seal(work.other_poster, work.other_key, TEXT, past)


SEALS: tuple[Forge, ...] = (
    a_second_signature,
    a_second_seal_with_our_key,
    a_signature_that_allows_changes,
    a_signature_that_certifies_nothing,
    a_signature_of_the_old_kind,
    a_signature_in_another_field,
    a_signature_with_another_sum,
    two_certificates,
    an_unsigned_note_in_the_signature,
    another_version_of_the_container,
    no_certificate_in_the_signature,
    our_certificate_on_their_signature,
    words_that_look_like_a_seal,
    a_hidden_range,
    an_empty_field,
)

OTHER_KEYS: tuple[Forge, ...] = (
    another_key,
    another_key_years_ago,
)
