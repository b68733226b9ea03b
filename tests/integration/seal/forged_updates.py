"""Sealed posters changed with PDF editors: by an update behind the seal, or written anew."""

from collections.abc import Callable

import pikepdf
from integration.seal.forged_bytes import Forge
from integration.seal.forging_tools import dictionary, resaved
from integration.seal.seal_samples import Workshop
from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

Change = Callable[[IncrementalPdfFileWriter], None]


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


UPDATES: tuple[Change, ...] = (
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

RESAVED: tuple[Forge, ...] = (
    resaved_as_it_is,
    resaved_with_a_page,
    resaved_and_packed,
    resaved_for_the_web,
    locked_with_a_password,
)
