"""A poster, two families' keys, and sealed files made from them."""

from dataclasses import dataclass
from datetime import datetime
from functools import cache
from pathlib import Path

from familypact.app.seal_ports import SealedText, SealKey, Seen
from familypact.infra.keys.family_certificate import FamilyCertificates
from familypact.infra.pdf.blocks import TextStyle
from familypact.infra.pdf.fonts import FontShelf
from familypact.infra.pdf.metadata import DocumentInfo
from familypact.infra.pdf.seal import PyhankoSealer
from familypact.infra.pdf.sealed_files import SealedFiles
from familypact.infra.pdf.tagged import TaggedCanvas
from familypact.infra.pdf.text import TextSetter
from familypact.infra.pdf.verify import PyhankoJudge

A4 = (595.276, 841.89)
AT = datetime(2026, 11, 22, 16, 30)  # noqa: DTZ001 - wall time, as the Clock port gives it
TEXT = SealedText(3, "0123456789abcdef" * 2, ("Zoé", "Ana 😀", "莉莉"), "Version 3 of our pact")


def poster(sentence: str = "We promise to listen first.") -> bytes:
    shelf = FontShelf()
    setter = TextSetter(shelf)
    canvas = TaggedCanvas(DocumentInfo("The Ortiz family pact", "en"), A4, shelf)
    canvas.draw_block(
        setter.block("The Ortiz family pact", TextStyle(34), 480), 56, 50, "#000", "H1"
    )
    canvas.draw_block(setter.block(sentence, TextStyle(14), 480), 56, 140, "#000", "P")
    return canvas.finish()


@dataclass(frozen=True, slots=True)
class Workshop:
    """What somebody who forges may have before them: the files, and a key of their own."""

    poster: bytes
    other_poster: bytes
    sealed: bytes
    also_sealed: bytes
    key: SealKey
    other_key: SealKey


@cache
def workshop() -> Workshop:
    ours, theirs = FamilyCertificates().make("Ortiz"), FamilyCertificates().make("Ortiz")
    first, second = poster(), poster("We promise to listen never.")
    sealer = PyhankoSealer()
    return Workshop(
        poster=first,
        other_poster=second,
        sealed=sealer.seal(first, ours, TEXT, AT),
        also_sealed=sealer.seal(second, ours, TEXT, AT),
        key=ours,
        other_key=theirs,
    )


def look(path: Path) -> Seen:
    return SealedFiles(PyhankoJudge).look(path)


def look_into(content: bytes, folder: Path) -> Seen:
    path = folder / "seen.pdf"
    path.write_bytes(content)
    return look(path)
