"""Several ways to write a poster's sentences as a PDF; each is imported when it is first wanted."""

# ruff: noqa: PLC0415 - what is not installed is left out, and a cold start must not pay for others

import html
import io
import json
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "tests"))

FONTS = Path(__file__).resolve().parents[1] / "resources" / "fonts" / "poster"
A4 = (595.276, 841.89)


class NotInstalledError(Exception):
    """A writer needs something that is not here."""


@dataclass(frozen=True, slots=True)
class Sentences:
    """The poster's sentences in groups, each with its heading; `names` are the two children's."""

    names: tuple[str, str]
    title: str
    groups: tuple[tuple[str, tuple[str, ...]], ...]


Writer = Callable[[Sentences], bytes]

_TITLE = "The Ortiz family pact"
_GROUPS = (
    (
        "Grown-ups promise",
        (
            "We keep the devices safe.",
            "We make fair rules and keep them too.",
            "We explain what stays private, and why.",
            "You can tell us any time.",
            "We listen first and stay calm.",
            "We never punish you for telling.",
            "We report what needs reporting.",
            "We check together, never in secret.",
        ),
    ),
    (
        "{a} and {b} promise",
        (
            "I ask before I share who or where I am.",
            "I use privacy settings.",
            "My photos go to people I have met.",
            "I keep private pictures private.",
            "I tell someone if a thing feels wrong.",
            "I meet online friends with a grown-up.",
            "I am kind, also when I am cross.",
            "I ask before I download or buy.",
        ),
    ),
    (
        "Our house rules",
        (
            "20:00 Screens off (Fri, Sat 20:30)",
            "Tell: It feels wrong? I tell someone.",
            "No blame: You told? The device stays yours.",
            "Not alone: Meeting? A grown-up comes along.",
            "Private: Private pictures stay private.",
            "Be kind: Cross? I wait before I write.",
        ),
    ),
    (
        "Something happened? You are not in trouble.",
        (
            "Stop. Do not answer. Tell one of us:",
            "Mum 06 12 34 56 78",
            "Grandpa Joe 06 98 76 54 32",
            "999 Emergency GB",
            "0800 1111 Helpline GB",
            "Hotline GB report.example.org",
            "{a}, {b}, Ana, Sam",
            "Next check-in: Sunday 29 November, 17:00",
        ),
    ),
)


def the_sentences(a: str = "Mia", b: str = "Leo") -> Sentences:
    groups = tuple(
        (heading.format(a=a, b=b), tuple(line.format(a=a, b=b) for line in lines))
        for heading, lines in _GROUPS
    )
    return Sentences((a, b), _TITLE, groups)


def font_files() -> tuple[Path, Path]:
    """Give the regular and the boldest file of the first family."""
    faces = json.loads((FONTS / "index.json").read_text(encoding="ascii"))["families"][0]["faces"]
    return FONTS / faces["400"], FONTS / faces[max(faces)]


def familypact_poster() -> Writer:
    from fakes import PlainTexts
    from poster_samples import small_family

    from familypact.app.settings import Edition
    from familypact.infra.pdf.poster import PdfPoster

    poster, agreement, texts = PdfPoster(), small_family(), PlainTexts()

    def write(sentences: Sentences) -> bytes:
        family = agreement.family
        children = tuple(
            replace(child, name=name)
            for child, name in zip(family.children, sentences.names, strict=True)
        )
        named = replace(agreement, family=replace(family, children=children))
        return poster.render(named, Edition(), texts)

    return write


def familypact_plain() -> Writer:
    from familypact.infra.pdf.blocks import TextStyle, Weight
    from familypact.infra.pdf.embed import FontFiles
    from familypact.infra.pdf.fonts import FontShelf, ready_qt
    from familypact.infra.pdf.metadata import DocumentInfo
    from familypact.infra.pdf.tagged import Bullet, TaggedCanvas
    from familypact.infra.pdf.text import TextSetter

    application = ready_qt()
    shelf, files = FontShelf(), FontFiles()
    setter = TextSetter(shelf)

    def write(sentences: Sentences, _kept: object = application) -> bytes:
        canvas = TaggedCanvas(DocumentInfo(sentences.title, "en"), A4, shelf, files)
        title = setter.block(sentences.title, TextStyle(32, Weight.EXTRABOLD), 500)
        y = canvas.draw_block(title, 48, 40, "#000000", "H1")
        for heading, lines in sentences.groups:
            block = setter.block(heading, TextStyle(16, Weight.EXTRABOLD), 500)
            y = canvas.draw_block(block, 48, y + 6, "#000000", "H2")
            with canvas.tag("L"):
                for line in lines:
                    item = setter.block(line, TextStyle(12), 480)
                    y = canvas.list_item(item, (62, y), "#000000", Bullet(8, 2, "#000000"))
        return canvas.finish()

    return write


def typst() -> Writer:
    try:
        import typst as compiler
    except ImportError as error:
        raise NotInstalledError(error) from error
    fonts = compiler.Fonts(include_system_fonts=False, font_paths=[str(FONTS)])
    family, day = "FP Sans", "datetime(year: 2026, month: 11, day: 22)"

    def text(words: str) -> str:
        return json.dumps(words, ensure_ascii=False)

    def write(sentences: Sentences) -> bytes:
        parts = [
            f"#set document(title: {text(sentences.title)}, date: {day})",
            f'#set text(font: {text(family)}, size: 12pt, lang: "en")',
            f"#heading(level: 1, {text(sentences.title)})",
        ]
        for heading, lines in sentences.groups:
            parts.append(f"#heading(level: 2, {text(heading)})")
            parts.append(f"#list({', '.join(text(line) for line in lines)})")
        source = "\n".join(parts).encode()
        return compiler.compile(
            source, format="pdf", font_paths=fonts, pdf_standards=["ua-1", "a-2a"]
        )

    return write


def fpdf2() -> Writer:
    try:
        from fpdf import FPDF
    except ImportError as error:
        raise NotInstalledError(error) from error
    regular, bold = font_files()

    def write(sentences: Sentences) -> bytes:
        pdf = FPDF(format="A4")
        pdf.set_title(sentences.title)
        pdf.set_lang("en")
        pdf.add_font("own", "", str(regular))
        pdf.add_font("own", "B", str(bold))
        pdf.add_page()

        def line(words: str, size: int, style: str = "") -> None:
            pdf.set_font("own", style, size)
            pdf.multi_cell(0, size / 2, words, new_x="LMARGIN", new_y="NEXT")

        line(sentences.title, 32, "B")
        for heading, lines in sentences.groups:
            line(heading, 16, "B")
            for words in lines:
                line(f"- {words}", 12)
        return bytes(pdf.output())

    return write


def weasyprint() -> Writer:
    try:
        from weasyprint import CSS, HTML
        from weasyprint.text.fonts import FontConfiguration
    except (ImportError, OSError) as error:  # its libraries of the system may be missing
        raise NotInstalledError(error) from error
    regular, bold = font_files()
    fonts = FontConfiguration()
    face = "@font-face {{ font-family: own; font-weight: {}; src: url({}) }}"
    sheet = CSS(
        string=face.format(400, regular.as_uri())
        + face.format(800, bold.as_uri())
        + "body { font: 12pt own } h1, h2 { font-weight: 800 } @page { size: A4 }",
        font_config=fonts,
    )

    def write(sentences: Sentences) -> bytes:
        body = [f"<h1>{html.escape(sentences.title)}</h1>"]
        for heading, lines in sentences.groups:
            items = "".join(f"<li>{html.escape(words)}</li>" for words in lines)
            body.append(f"<h2>{html.escape(heading)}</h2><ul>{items}</ul>")
        title = html.escape(sentences.title)
        page = f'<html lang="en"><head><title>{title}</title></head>{"".join(body)}</html>'
        document = HTML(string=page)
        pdf = document.write_pdf(stylesheets=[sheet], font_config=fonts, pdf_variant="pdf/ua-1")
        return bytes(pdf or b"")

    return write


def qt_pdf_writer() -> Writer:
    from PySide6.QtCore import QBuffer, QIODevice
    from PySide6.QtGui import QFontDatabase, QPageSize, QPdfWriter, QTextDocument

    from familypact.infra.pdf.fonts import ready_qt

    application = ready_qt()
    for file in font_files():
        QFontDatabase.addApplicationFont(str(file))

    def write(sentences: Sentences, _kept: object = application) -> bytes:
        body = [f"<h1>{html.escape(sentences.title)}</h1>"]
        for heading, lines in sentences.groups:
            items = "".join(f"<li>{html.escape(words)}</li>" for words in lines)
            body.append(f"<h2>{html.escape(heading)}</h2><ul>{items}</ul>")
        device = QBuffer()
        device.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(device)
        writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
        writer.setTitle(sentences.title)
        document = QTextDocument()
        document.setDefaultStyleSheet("body { font-family: 'FP Sans'; font-size: 12pt }")
        document.setHtml(f"<body>{''.join(body)}</body>")
        document.print_(writer)
        return io.BytesIO(device.data().data()).getvalue()

    return write


WRITERS: dict[str, Callable[[], Writer]] = {
    "FamilyPact poster": familypact_poster,
    "FamilyPact, plain": familypact_plain,
    "typst": typst,
    "QPdfWriter": qt_pdf_writer,
    "fpdf2": fpdf2,
    "WeasyPrint": weasyprint,
}
