"""Puts the family's seal on a finished PDF: one signature that allows no change afterwards."""

import hashlib
from datetime import UTC, datetime

from familypact.app.seal_ports import SealedText, SealKey
from familypact.infra.pdf.pdf_file import CATALOGUE, FIRST_PAGE
from familypact.infra.pdf.pdf_syntax import array, dictionary, reference, text
from familypact.infra.pdf.pdf_update import PdfUpdate
from familypact.infra.pdf.seal_form import (
    FIELD,
    NUMBER,
    OWNER,
    SIGNERS,
    STATEMENT,
    WORDING,
)
from familypact.infra.pdf.seal_message import SealMessage

_OFF_THE_PAGE = b"[-9999 -9999 -9999 -9999]"  # a hidden field is not allowed in PDF/A
_PRINTED_AND_LOCKED = b"132"
_RANGE = b"/ByteRange [" + b"_" * 43 + b"]"
_DIGITS = b"/Contents <"


class CmsSealer:
    """Satisfies PdfSealer: PAdES B-B, certifying, "no changes", in an invisible field."""

    def seal(self, pdf: bytes, key: SealKey, text: SealedText, moment: datetime) -> bytes:
        at = moment.astimezone(UTC)  # the family's time zone is nobody's business
        message = SealMessage(key)
        update = PdfUpdate(pdf)
        form, field, signature = update.reserve(), update.reserve(), update.reserve()
        page = update.body(FIRST_PAGE)
        update.put(FIRST_PAGE, _with_field(page, field))
        told = {"PieceInfo": _private_data(text, at), **_permissions(form, signature)}
        update.put(CATALOGUE, _with(update.body(CATALOGUE), told))
        update.put(form, dictionary({"Fields": array((reference(field),)), "SigFlags": b"3"}))
        update.put(field, _field(signature))
        update.put(signature, _signature(text.statement, at, message.size))
        return _signed(update.written(), len(pdf), message)


def _with(body: bytes, entries: dict[str, bytes]) -> bytes:
    return body.removesuffix(b">>") + dictionary(entries).removeprefix(b"<<")


def _with_field(page: bytes, field: int) -> bytes:
    head, _, tail = page.rpartition(b"/Annots[")
    if not head:
        raise ValueError(page)
    return head + b"/Annots[" + reference(field) + b" " + tail


def _permissions(form: int, signature: int) -> dict[str, bytes]:
    level = {"Type": b"/DeveloperExtensions", "BaseVersion": b"/1.7", "ExtensionLevel": b"1"}
    return {
        "AcroForm": reference(form),
        "Extensions": dictionary({"ESIC": dictionary(level)}),
        "Perms": dictionary({"DocMDP": reference(signature)}),
    }


def _field(signature: int) -> bytes:
    entries = {
        "Type": b"/Annot",
        "Subtype": b"/Widget",
        "FT": b"/Sig",
        "T": text(FIELD),
        "F": _PRINTED_AND_LOCKED,
        "Rect": _OFF_THE_PAGE,
        "P": reference(FIRST_PAGE),
        "V": reference(signature),
    }
    return dictionary(entries)


def _signature(reason: str, at: datetime, size: int) -> bytes:
    """Return the signature's entries with room for its digits and for what it covers."""
    allows = {"Type": b"/TransformParams", "V": b"/1.2", "P": b"1"}  # 1: no changes at all
    certifies = {
        "Type": b"/SigRef",
        "TransformMethod": b"/DocMDP",
        "TransformParams": dictionary(allows),
    }
    entries = {
        "Type": b"/Sig",
        "Filter": b"/Adobe.PPKLite",
        "SubFilter": b"/ETSI.CAdES.detached",
        "M": _date(at),
        "Reason": text(reason),
        "Reference": array((dictionary(certifies),)),
    }
    room = b"\n%b%b>\n%b\n>>" % (_DIGITS, b"0" * (2 * size), _RANGE)
    return dictionary(entries).removesuffix(b">>") + room


def _signed(content: bytes, start: int, message: SealMessage) -> bytes:
    """Fill in what the signature covers, all but its own digits, and then these."""
    first = content.index(_DIGITS, start) + len(_DIGITS) - 1
    last = first + 2 * message.size + 2
    covered = b"/ByteRange [0 %d %d %d]" % (first, last, len(content) - last)
    ranged = bytearray(content)
    at = content.index(_RANGE, last)
    ranged[at : at + len(_RANGE)] = covered.ljust(len(_RANGE))
    digest = hashlib.sha256(ranged[:first] + ranged[last:]).digest()
    ranged[first + 1 : last - 1] = message.over(digest).hex().upper().encode("ascii")
    return bytes(ranged)


def _private_data(told: SealedText, at: datetime) -> bytes:
    private = {
        NUMBER: b"%d" % told.number,
        WORDING: text(told.wording),
        SIGNERS: array(text(name) for name in told.signers),
        STATEMENT: text(told.statement),
    }
    owned = dictionary({_bare(name): value for name, value in private.items()})
    entry = {"LastModified": _date(at), "Private": owned}
    return dictionary({_bare(OWNER): dictionary(entry)})


def _bare(name: str) -> str:
    return name.removeprefix("/")


def _date(at: datetime) -> bytes:
    return text(at.strftime("D:%Y%m%d%H%M%SZ"))
