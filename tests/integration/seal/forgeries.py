"""Ways to make a sealed poster say something else, or to make a poster look sealed."""

import re
from collections.abc import Callable
from datetime import UTC, datetime

import pikepdf
from integration.seal.forging_tools import (
    add_note,
    dictionary,
    resaved,
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

Forge = Callable[[Workshop], bytes]


def flipped(pdf: bytes, place: int, bit: int = 1) -> bytes:
    changed = bytearray(pdf)
    changed[place] ^= bit
    return bytes(changed)


def replaced(pdf: bytes, old: bytes, new: bytes) -> bytes:
    """Exchange the last of these bytes for others, and no more."""
    assert len(old) == len(new)
    head, found, tail = pdf.rpartition(old)
    assert found
    return head + new + tail


def digits_of(pdf: bytes) -> tuple[int, int]:
    """Say where the seal's own digits begin and end."""
    return pdf.index(b"/Contents <") + 11, pdf.index(b">\n/ByteRange")


def seal_of(work: Workshop) -> bytes:
    return work.sealed[len(work.poster) :]


# Bytes changed in place


def a_byte_of_the_page(work: Workshop) -> bytes:
    return flipped(work.sealed, work.sealed.index(b"stream\n") + 60)


def a_byte_of_the_title(work: Workshop) -> bytes:
    return flipped(work.sealed, work.sealed.index(b"The Ortiz") + 4)


def a_byte_of_the_table(work: Workshop) -> bytes:
    return flipped(work.sealed, work.sealed.index(b"xref\n") + 45)


def the_version_in_the_seal(work: Workshop) -> bytes:
    return replaced(work.sealed, b"/Version 3", b"/Version 4")


def the_date_of_the_seal(work: Workshop) -> bytes:
    return replaced(work.sealed, b"20261122", b"20261123")


def a_byte_of_the_signature(work: Workshop) -> bytes:
    start, _ = digits_of(work.sealed)
    return flipped(work.sealed, start + 900)


def digits_written_otherwise(work: Workshop) -> bytes:
    start, end = digits_of(work.sealed)
    return work.sealed[:start] + work.sealed[start:end].lower() + work.sealed[end:]


def words_behind_the_signature(work: Workshop) -> bytes:
    _, end = digits_of(work.sealed)
    return work.sealed[: end - 8] + b"cafecafe" + work.sealed[end:]


def blanks_within_the_signature(work: Workshop) -> bytes:
    _, end = digits_of(work.sealed)
    return work.sealed[: end - 8] + b"        " + work.sealed[end:]


def a_signature_of_zeros(work: Workshop) -> bytes:
    start, end = digits_of(work.sealed)
    return work.sealed[:start] + b"0" * (end - start) + work.sealed[end:]


def an_empty_signature(work: Workshop) -> bytes:
    start, end = digits_of(work.sealed)
    return work.sealed[:start] + b" " * (end - start) + work.sealed[end:]


def the_signature_of_another_poster(work: Workshop) -> bytes:
    start, end = digits_of(work.sealed)
    their_start, their_end = digits_of(work.also_sealed)
    theirs = work.also_sealed[their_start:their_end].rstrip(b"0")
    return work.sealed[:start] + theirs.ljust(end - start, b"0") + work.sealed[end:]


# Cut, prolonged, put together


def something_behind_the_end(work: Workshop) -> bytes:
    return work.sealed + b"\n% extra\n"


def a_blank_line_behind_the_end(work: Workshop) -> bytes:
    return work.sealed + b"\n"


def a_second_end_behind_the_end(work: Workshop) -> bytes:
    return work.sealed + work.sealed[work.sealed.rindex(b"startxref") :]


def something_before_the_beginning(work: Workshop) -> bytes:
    return b"% first\n" + work.sealed


def the_last_byte_cut_off(work: Workshop) -> bytes:
    return work.sealed[:-1]


def cut_in_the_middle(work: Workshop) -> bytes:
    return work.sealed[: len(work.sealed) // 2]


def the_seal_cut_in_half(work: Workshop) -> bytes:
    return work.sealed[: digits_of(work.sealed)[0] + 500]


def the_seal_cut_off_at_its_end(work: Workshop) -> bytes:
    return work.sealed[: work.sealed.rindex(b"xref\n0")]


def the_seal_upon_another_poster(work: Workshop) -> bytes:
    return work.other_poster + seal_of(work)


def the_poster_twice(work: Workshop) -> bytes:
    return work.poster + work.sealed


# Changes appended, as PDF editors save them


def append(change: Callable[[IncrementalPdfFileWriter], None]) -> Forge:
    return lambda work: updated(work.sealed, change)


def a_page(writer: IncrementalPdfFileWriter) -> None:
    page = dictionary(
        Type=generic.pdf_name("/Page"),
        MediaBox=generic.ArrayObject([generic.NumberObject(n) for n in (0, 0, 595, 842)]),
        Resources=dictionary(),
    )
    writer.insert_page(generic.DictionaryObject(page))


def other_content(writer: IncrementalPdfFileWriter) -> None:
    page, _ = writer.find_page_for_modification(0)
    stream = generic.StreamObject(stream_data=b"0 0 595 842 re f")
    page.get_object()["/Contents"] = writer.add_object(stream)
    writer.mark_update(page)


def a_sticky_note(writer: IncrementalPdfFileWriter) -> None:
    note = dictionary(
        Type=generic.pdf_name("/Annot"),
        Subtype=generic.pdf_name("/Text"),
        Rect=generic.ArrayObject([generic.NumberObject(n) for n in (50, 50, 80, 80)]),
        Contents=generic.TextStringObject("This rule is off"),
    )
    writer.register_annotation(writer.find_page_for_modification(0)[0], writer.add_object(note))


def an_attachment(writer: IncrementalPdfFileWriter) -> None:
    content = writer.add_object(generic.StreamObject(stream_data=b"MZ"))
    file = dictionary(
        Type=generic.pdf_name("/Filespec"),
        F=generic.TextStringObject("game.exe"),
        EF=dictionary(F=content),
    )
    names = generic.ArrayObject([generic.TextStringObject("game.exe"), writer.add_object(file)])
    writer.root["/Names"] = dictionary(EmbeddedFiles=dictionary(Names=names))
    writer.update_root()


def a_script(writer: IncrementalPdfFileWriter) -> None:
    writer.root["/OpenAction"] = dictionary(
        S=generic.pdf_name("/JavaScript"), JS=generic.TextStringObject("app.alert('hello')")
    )
    writer.update_root()


def another_version_in_the_catalogue(writer: IncrementalPdfFileWriter) -> None:
    private = writer.root["/PieceInfo"]["/FamilyPact"]["/Private"]
    private["/Version"] = generic.NumberObject(4)
    writer.update_root()


def no_form(writer: IncrementalPdfFileWriter) -> None:
    del writer.root["/AcroForm"], writer.root["/Perms"]
    writer.update_root()


def nothing_at_all(writer: IncrementalPdfFileWriter) -> None:
    writer.update_root()


def another_title(writer: IncrementalPdfFileWriter) -> None:
    info = dictionary(Title=generic.TextStringObject("Another family"))
    writer.set_info(writer.add_object(info))


# Written anew


def resaved_as_it_is(work: Workshop) -> bytes:
    return resaved(work.sealed, lambda _: None)


def resaved_with_a_page(work: Workshop) -> bytes:
    return resaved(work.sealed, lambda document: document.add_blank_page())


def resaved_and_packed(work: Workshop) -> bytes:
    packed = pikepdf.ObjectStreamMode.generate
    return resaved(work.sealed, lambda _: None, object_stream_mode=packed)


def resaved_for_the_web(work: Workshop) -> bytes:
    return resaved(work.sealed, lambda _: None, linearize=True)


def locked_with_a_password(work: Workshop) -> bytes:
    return resaved(work.sealed, lambda _: None, encryption=pikepdf.Encryption("a", "b"))


# A range that leaves something out


def with_range(work: Workshop, change: Callable[[list[int]], list[int]]) -> bytes:
    found = re.search(rb"/ByteRange \[(.*?)\] *", work.sealed)
    assert found
    numbers = change([int(number) for number in found[1].split()])
    text = b"/ByteRange [%b]" % b" ".join(b"%d" % number for number in numbers)
    return replaced(work.sealed, found[0], text.ljust(len(found[0])))


def a_range_that_begins_later(work: Workshop) -> bytes:
    return with_range(work, lambda n: [9, n[1] - 9, n[2], n[3]])


def a_range_with_a_wider_gap(work: Workshop) -> bytes:
    return with_range(work, lambda n: [n[0], n[1] - 300, n[2], n[3]])


def a_range_that_ends_earlier(work: Workshop) -> bytes:
    return with_range(work, lambda n: [n[0], n[1], n[2], n[3] - 50])


def a_range_that_ends_behind_the_end(work: Workshop) -> bytes:
    return with_range(work, lambda n: [n[0], n[1], n[2], n[3] + 50])


def a_range_of_six_numbers(work: Workshop) -> bytes:
    return with_range(work, lambda n: [0, 10, 10, n[1] - 10, n[2], n[3]])


def a_range_with_a_hole_of_everything(work: Workshop) -> bytes:
    return with_range(work, lambda n: [0, 0, n[2], n[3]])


def two_ranges(work: Workshop) -> bytes:
    return work.sealed.replace(b"%PDF-1.7\n", b"%PDF-1.7\n%/ByteRange [0 1 2 3]\n", 1)


# Seals that are none of ours


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


# Posters that only look sealed


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


CHANGED: tuple[tuple[str, Forge], ...] = (
    *(
        (forge.__name__, forge)
        for forge in (
            a_byte_of_the_page,
            a_byte_of_the_title,
            a_byte_of_the_table,
            the_version_in_the_seal,
            the_date_of_the_seal,
            a_byte_of_the_signature,
            digits_written_otherwise,
            words_behind_the_signature,
            blanks_within_the_signature,
            a_signature_of_zeros,
            an_empty_signature,
            the_signature_of_another_poster,
            something_behind_the_end,
            a_blank_line_behind_the_end,
            a_second_end_behind_the_end,
            something_before_the_beginning,
            the_last_byte_cut_off,
            cut_in_the_middle,
            the_seal_cut_in_half,
            the_seal_cut_off_at_its_end,
            the_seal_upon_another_poster,
            the_poster_twice,
            resaved_as_it_is,
            resaved_with_a_page,
            resaved_and_packed,
            resaved_for_the_web,
            locked_with_a_password,
            a_range_that_begins_later,
            a_range_with_a_wider_gap,
            a_range_that_ends_earlier,
            a_range_that_ends_behind_the_end,
            a_range_of_six_numbers,
            a_range_with_a_hole_of_everything,
            two_ranges,
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
    ),
    *(
        (f"{change.__name__}_appended", append(change))
        for change in (
            a_page,
            other_content,
            a_sticky_note,
            an_attachment,
            a_script,
            another_version_in_the_catalogue,
            no_form,
            nothing_at_all,
            another_title,
        )
    ),
)
OTHER_KEY: tuple[tuple[str, Forge], ...] = (
    ("another_key", another_key),
    ("another_key_years_ago", another_key_years_ago),
)
