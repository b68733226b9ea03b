from io import BytesIO

import pikepdf
import pytest

from familypact.infra.pdf.bookmarks import Bookmark, Bookmarks
from familypact.infra.pdf.pdf_file import CATALOGUE, FIRST_PAGE, INFO, PdfFile
from familypact.infra.pdf.pdf_syntax import array, dictionary, number, reference, text
from familypact.infra.pdf.pdf_update import PdfUpdate


def small_file() -> PdfFile:
    file = PdfFile()
    tree = file.reserve()
    page = {"Type": b"/Page", "Parent": reference(tree), "MediaBox": b"[0 0 9 9]", "Annots": b"[]"}
    file.put(FIRST_PAGE, dictionary(page))
    kids = array((reference(FIRST_PAGE),))
    file.put(tree, dictionary({"Type": b"/Pages", "Kids": kids, "Count": b"1"}))
    file.put(CATALOGUE, dictionary({"Type": b"/Catalog", "Pages": reference(tree)}))
    file.put(INFO, dictionary({"Title": text("Our pact")}))
    return file


@pytest.mark.parametrize(
    "words", ["", "plain", "(a) \\b/ c", "line\r\nend", "Zoé 莉莉 😀", "\u0d0a\u2f5c\u2829"]
)
def test_any_text_comes_back(words: str) -> None:
    file = small_file()
    file.put(INFO, dictionary({"Title": text(words)}))

    with pikepdf.open(BytesIO(file.written())) as pdf:
        assert str(pdf.docinfo.Title) == words


def test_no_text_looks_like_a_name_of_the_format() -> None:
    assert b"/" not in text("/Encrypt /ByteRange [0 1 2 3]")


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (0.0, b"0"),
        (-0.001, b"0"),
        (1e-7, b"0"),
        (1.50, b"1.5"),
        (-3.999, b"-4"),
        (1000000, b"1000000"),
    ],
)
def test_numbers_are_short_and_have_no_exponent(value: float, written: bytes) -> None:
    assert number(value) == written


def test_the_same_objects_give_the_same_file() -> None:
    assert small_file().written() == small_file().written()


def test_a_stream_comes_back_whatever_its_last_byte_is() -> None:
    for last in range(256):
        file = small_file()
        place = file.add_stream(b"content" + bytes((last,)), {}, packed=last % 2 == 0)

        with pikepdf.open(BytesIO(file.written())) as pdf:
            assert pdf.get_object(place, 0).read_bytes() == b"content" + bytes((last,))


def test_an_update_leaves_the_file_and_changes_what_it_names() -> None:
    before = small_file().written()
    update = PdfUpdate(before)
    added = update.reserve()
    update.put(added, dictionary({"Told": b"true"}))
    update.put(CATALOGUE, update.body(CATALOGUE).removesuffix(b">>") + b"/New %d 0 R>>" % added)

    after = update.written()

    assert after.startswith(before)
    with pikepdf.open(BytesIO(after)) as pdf:
        assert bool(pdf.Root.New.Told)
        assert len(pdf.pages) == 1
        assert str(pdf.docinfo.Title) == "Our pact"


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7\n", b"startxref\n0\n%%EOF\n"])
def test_a_file_of_others_cannot_be_updated(content: bytes) -> None:
    with pytest.raises(ValueError):  # noqa: PT011 - which one says nothing to anybody
        PdfUpdate(content)


def test_what_is_packed_cannot_be_read_for_an_update() -> None:
    update = PdfUpdate(small_file().written())

    with pytest.raises(ValueError, match="4"):
        update.body(4)


def test_bookmarks_keep_their_levels() -> None:
    file, marks = small_file(), Bookmarks()
    for title, level in (("One", 0), ("Its part", 1), ("Its other part", 1), ("Two", 0)):
        marks.add(Bookmark(title, FIRST_PAGE, 5, file.reserve()), level)
    entries = marks.add_to(file)
    tree = {"Type": b"/Catalog", "Pages": reference(INFO + 1), **entries}
    file.put(CATALOGUE, dictionary(tree))

    with pikepdf.open(BytesIO(file.written())) as pdf, pdf.open_outline() as outline:
        told = [(item.title, [kid.title for kid in item.children]) for item in outline.root]
        assert told == [("One", ["Its part", "Its other part"]), ("Two", [])]
        assert int(pdf.Root.Outlines.Count) == 4


def test_without_bookmarks_there_is_no_outline() -> None:
    assert Bookmarks().add_to(PdfFile()) == {}
