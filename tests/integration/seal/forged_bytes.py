"""Sealed posters in which bytes are changed, cut off, added or left out of the seal's range."""

import re
from collections.abc import Callable

from integration.seal.seal_samples import Workshop

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


BYTES: tuple[Forge, ...] = (
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
    a_range_that_begins_later,
    a_range_with_a_wider_gap,
    a_range_that_ends_earlier,
    a_range_that_ends_behind_the_end,
    a_range_of_six_numbers,
    a_range_with_a_hole_of_everything,
    two_ranges,
)
