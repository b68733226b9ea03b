import shutil
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

import page
import pikepdf
import pytest

from familypact.infra.pdf.blocks import (
    Glyph,
    GlyphRun,
    Line,
    OutlineRun,
    TextBlock,
    TextStyle,
    Weight,
)
from familypact.infra.pdf.qr import qr_modules
from familypact.infra.pdf.shape import Op, Rect, Step
from familypact.infra.pdf.shape import Path as Outline
from familypact.infra.pdf.tagged import Pen, TaggedCanvas
from familypact.infra.pdf.text import TextSetter

COLD = """
import sys, threading
from pathlib import Path
from familypact.infra.pdf.blocks import TextStyle
from familypact.infra.pdf.fonts import FontShelf, ready_qt
from familypact.infra.pdf.metadata import DocumentInfo
from familypact.infra.pdf.tagged import TaggedCanvas
from familypact.infra.pdf.text import TextSetter

def work():
    shelf = FontShelf()
    canvas = TaggedCanvas(DocumentInfo("T", "en"), (595, 842), shelf)
    block = TextSetter(shelf).block("Mia 😀 किसी", TextStyle(12))
    canvas.draw_block(block, 50, 50, "#000000", "H1")
    Path(sys.argv[1]).write_bytes(canvas.finish())

application = ready_qt()
worker = threading.Thread(target=work)
worker.start()
worker.join()
"""

needs_poppler = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not here")


def failures(path: Path, profile: str) -> list[str]:
    result = page.validate_pdf(str(path), profile=page.ValidationProfile(profile))
    return [f"{failure.rule_id}: {failure.message}" for failure in result.failures]


def elements(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Dictionary]:
    def walk(element: pikepdf.Dictionary) -> Iterator[pikepdf.Dictionary]:
        yield element
        for kid in element.get("/K", ()):
            if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
                yield from walk(kid)

    for top in pdf.Root.StructTreeRoot.K:
        yield from walk(top)


def output_of(*command: str) -> str:
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_a_page_in_six_scripts_keeps_the_promise(sample: Path, profile: str) -> None:
    assert failures(sample, profile) == []


@pytest.mark.parametrize("profile", ["ua1", "2a"])
def test_several_pages_keep_the_promise(
    canvas: TaggedCanvas, setter: TextSetter, tmp_path: Path, profile: str
) -> None:
    for number in range(3):
        block = setter.block(f"Page {number}", TextStyle(12))
        canvas.draw_block(block, 50, 50, "#000000", "P" if number else "H1")
        with canvas.leaf("P"), canvas.link(Rect(50, 90, 80, 16), "tel:116111", "116 111"):
            canvas.draw_block(block, 50, 90, "#000000")
        canvas.line((50, 120), (90, 120), Pen("#8A8272", 0.5))
        if number < 2:
            canvas.new_page()
    path = tmp_path / "pages.pdf"
    path.write_bytes(canvas.finish())

    assert failures(path, profile) == []
    with pikepdf.open(path) as pdf:
        assert [int(sheet.StructParents) for sheet in pdf.pages] == [0, 1, 2]
        assert len(pdf.Root.StructTreeRoot.ParentTree.Nums) == 2 * (3 + 3)


@needs_poppler
def test_ukrainian_and_hindi_sentences_can_be_found(sample: Path) -> None:
    text = " ".join(output_of("pdftotext", str(sample), "-").split())

    assert "якщо повідомлення мене тривожить" in text
    assert "किसी भरोसेमंद बड़े को बताऊँगा" in text
    assert "我会告诉我信任的大人" in text


@needs_poppler
def test_every_font_is_embedded_with_unicode(sample: Path) -> None:
    rows = [row.split() for row in output_of("pdffonts", str(sample)).splitlines()[2:]]

    assert len(rows) >= 7
    assert {tuple(row[-5:-2]) for row in rows} == {("yes", "yes", "yes")}


def test_two_runs_give_the_same_bytes(
    write_sample: Callable[[str], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1790000000")

    first, second = write_sample("a.pdf"), write_sample("b.pdf")

    assert first.read_bytes() == second.read_bytes()


def test_the_file_says_what_it_is(sample: Path) -> None:
    with pikepdf.open(sample) as pdf:
        assert pdf.pdf_version == "1.7"
        assert str(pdf.Root.Lang) == "en"
        assert bool(pdf.Root.MarkInfo.Marked)
        assert bool(pdf.Root.ViewerPreferences.DisplayDocTitle)
        assert pdf.open_metadata()["dc:title"] == "The Ortiz family pact"
        assert str(pdf.docinfo.Title) == "The Ortiz family pact"
        assert [item.title for item in pdf.open_outline().root] == ["The Ortiz family pact"]


def test_the_structure_names_every_part(sample: Path) -> None:
    with pikepdf.open(sample) as pdf:
        found = Counter(str(element.S) for element in elements(pdf))
        figures = [str(e.Alt) for e in elements(pdf) if e.S == "/Figure"]
        annotation = pdf.pages[0].Annots[0]

        assert found["/H1"] == found["/L"] == found["/Link"] == 1
        assert found["/LI"] == found["/Lbl"] == found["/LBody"] == 7
        assert figures == ["QR code to example.org", "Drawn signature of Zoé (child)"]
        assert str(annotation.A.URI) == "https://example.org/"
        assert str(annotation.Contents) == "example.org"


def test_passages_name_their_language_and_spell_what_glyphs_do_not(sample: Path) -> None:
    with pikepdf.open(sample) as pdf:
        bodies = {str(e.Lang): e for e in elements(pdf) if e.S == "/LBody"}

        assert set(bodies) == {"en", "uk", "ar", "he", "hi", "zh", "vi"}
        assert str(bodies["ar"].ActualText) == "سأخبر شخصا أثق به إذا أزعجتني رسالة."
        assert str(bodies["he"].ActualText).startswith("אספר למבוגר")
        assert "/ActualText" not in bodies["en"]


def test_everything_on_the_page_is_marked_and_nothing_nested(sample: Path) -> None:
    with pikepdf.open(sample) as pdf:
        depths, unmarked, depth = set(), [], 0
        for step in pikepdf.parse_content_stream(pdf.pages[0]):
            operator = str(step.operator)
            depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(operator, 0)
            depths.add(depth)
            if depth == 0 and operator in {"TJ", "f", "S", "B", "f*"}:
                unmarked.append(operator)

    assert depths == {0, 1}
    assert unmarked == []


def test_a_long_name_and_markup_come_out_as_they_went_in(
    canvas: TaggedCanvas, setter: TextSetter, tmp_path: Path
) -> None:
    block = setter.block("<b>" + "W" * 300 + "&", TextStyle(12), 200)
    canvas.draw_block(block, 50, 50, "#000000", "H1")
    path = tmp_path / "long.pdf"
    path.write_bytes(canvas.finish())

    assert failures(path, "ua1") == []
    with pikepdf.open(path) as pdf:
        assert pdf.pages[0].Resources.Font.keys() == {"/P1"}


def test_a_picture_without_words_is_found_out(canvas: TaggedCanvas, tmp_path: Path) -> None:
    with canvas.figure("", Rect(50, 50, 20, 20)):
        canvas.circle(60, 60, 10, fill="#000000")
    path = tmp_path / "mute.pdf"
    path.write_bytes(canvas.finish())

    assert failures(path, "ua1") != []


def test_an_empty_text_leaves_no_element(
    canvas: TaggedCanvas, setter: TextSetter, tmp_path: Path
) -> None:
    canvas.draw_block(setter.block("T", TextStyle(12)), 50, 50, "#000000", "H1")
    end = canvas.draw_block(setter.block("", TextStyle(10)), 50, 80, "#000000", "P")
    path = tmp_path / "empty.pdf"
    path.write_bytes(canvas.finish())

    assert end == 93
    with pikepdf.open(path) as pdf:
        assert [str(e.S) for e in elements(pdf)] == ["/Document", "/H1"]


def test_decoration_inside_a_text_is_passed_over(
    canvas: TaggedCanvas, setter: TextSetter, tmp_path: Path
) -> None:
    block = setter.block("Mia किसी", TextStyle(12))
    with canvas.leaf("H1"):
        canvas.draw_block(block, 50, 50, "#000000")
        with canvas.artifact():
            canvas.draw_block(block, 50, 80, "#EEEEEE")
        canvas.draw_block(block, 50, 110, "#000000")
    path = tmp_path / "decorated.pdf"
    path.write_bytes(canvas.finish())

    assert failures(path, "2a") == []
    with pikepdf.open(path) as pdf:
        heading = next(e for e in elements(pdf) if e.S == "/H1")
        assert len(heading.K) == 4  # twice: Mia, and the Hindi word that is spelled out


def test_a_title_may_hold_markup_signs(
    canvas: TaggedCanvas, setter: TextSetter, tmp_path: Path
) -> None:
    canvas._info = type(canvas._info)('The <b>&" pact 😀', "en", "For Zoé & co")
    canvas.draw_block(setter.block("T", TextStyle(12)), 50, 50, "#000000", "H1")
    path = tmp_path / "title.pdf"
    path.write_bytes(canvas.finish())

    assert failures(path, "ua1") == []
    assert failures(path, "2a") == []
    with pikepdf.open(path) as pdf:
        assert pdf.open_metadata()["dc:title"] == 'The <b>&" pact 😀'


def test_a_qr_code_is_a_square_with_its_three_eyes() -> None:
    rows = qr_modules("https://example.org/help")

    eye = tuple(map(bool, (1, 1, 1, 1, 1, 1, 1)))
    assert {len(row) for row in rows} == {len(rows)}
    assert rows[0][:7] == rows[0][-7:] == rows[-1][:7] == eye


def test_thick_and_raised_signs_keep_the_promise(
    canvas: TaggedCanvas, setter: TextSetter, tmp_path: Path
) -> None:
    bold = TextStyle(12, Weight.EXTRABOLD)
    canvas.draw_block(setter.block("T", bold), 50, 50, "#000000", "H1")
    canvas.draw_block(setter.block("家 السَّلام", bold), 50, 80, "#000000", "P")
    path = tmp_path / "thick.pdf"
    path.write_bytes(canvas.finish())

    assert failures(path, "ua1") == []
    assert failures(path, "2a") == []
    with pikepdf.open(path) as pdf:
        steps = pikepdf.parse_content_stream(pdf.pages[0])
        assert {2, 0} <= {int(s.operands[0]) for s in steps if str(s.operator) == "Tr"}
        assert any(float(s.operands[0]) != 0 for s in steps if str(s.operator) == "Ts")


@needs_poppler
def test_signs_drawn_as_shapes_can_still_be_found(canvas: TaggedCanvas, tmp_path: Path) -> None:
    corners = ((0, 0), (30, 0), (30, 12), (0, 12))
    shape = Outline(tuple(Step(Op.LINE if i else Op.MOVE, at) for i, at in enumerate(corners)))
    space = GlyphRun("FP Sans", (Glyph(777, " ", 0),), stretch=10)
    line = Line(0, 12, 30, (OutlineRun(shape, "ไทย", space),))
    canvas.draw_block(
        TextBlock("ไทย", TextStyle(12), 30, 16, (line,), False), 50, 50, "#000000", "H1"
    )
    path = tmp_path / "shapes.pdf"
    path.write_bytes(canvas.finish())

    assert failures(path, "ua1") == []
    assert failures(path, "2a") == []
    assert "ไทย" in output_of("pdftotext", str(path), "-")


def test_a_cold_program_writes_a_page_on_a_worker_thread_and_ends_well(tmp_path: Path) -> None:
    path = tmp_path / "cold.pdf"

    subprocess.run([sys.executable, "-c", COLD, str(path)], check=True, timeout=60)

    assert failures(path, "ua1") == []
