"""What tests ask of a finished poster."""

import subprocess
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pikepdf

from familypact.domain.agreement import AgreedLine, Agreement
from familypact.infra.pdf.poster import Poster
from familypact.infra.pdf.poster_parts.words import plain
from familypact.infra.pdf.shape import Rect
from familypact.infra.pdf.workshop import MARGIN


def said(made: Poster) -> str:
    """Return all that was drawn, in the order of reading."""
    return "\n".join(plain(mark.text) for mark in made.marks)


def every_promise(agreement: Agreement) -> Iterator[AgreedLine]:
    """Give what the poster's columns hold: shared promises once, in the youngest child's words."""
    youngest = min(
        agreement.children,
        key=lambda p: list(type(agreement.family.children[0].band)).index(
            agreement.family.child(p.child_id).band
        ),
    )
    yield from agreement.grown_ups
    for pledge in agreement.children:
        draft = {line.clause_id: line for line in agreement.draft.children_lines[pledge.child_id]}
        for line in pledge.lines:
            if draft[line.clause_id].own or pledge is youngest:
                yield line


def text_of(pdf: bytes, tmp_path: Path) -> str:
    path = tmp_path / "poster.pdf"
    path.write_bytes(pdf)
    command = ["pdftotext", "-raw", path, "-"]
    text = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    return " ".join(text.split())


def overlap(a: Rect, b: Rect) -> bool:
    return min(a.right, b.right) - max(a.x, b.x) > 0.5 and (
        min(a.bottom, b.bottom) - max(a.y, b.y) > 0.5
    )


def inside(inner: Rect, outer: Rect) -> bool:
    return (
        inner.x >= outer.x - 0.5
        and inner.right <= outer.right + 0.5
        and inner.y >= outer.y - 0.5
        and inner.bottom <= outer.bottom + 0.5
    )


def clashes(made: Poster) -> list[tuple[str, str]]:
    """Give what shares a place with something else."""
    marks = [mark for mark in made.marks if mark.kind != "panel"]
    return [
        (a.text, b.text)
        for a, b in combinations(marks, 2)
        if a.page == b.page and overlap(a.rect, b.rect)
    ]


def outside(made: Poster, size: tuple[float, float]) -> list[str]:
    """Give what leaves the sheet's margins, or crosses the edge of a panel."""
    width, height = size
    sheet = Rect(MARGIN, MARGIN, width - 2 * MARGIN, height - 2 * MARGIN + 2.6)
    panels = [mark for mark in made.marks if mark.kind == "panel"]
    found = [mark.text for mark in made.marks if not inside(mark.rect, sheet)]
    for mark in made.marks:
        if mark.kind != "panel":
            found += [
                mark.text
                for panel in panels
                if panel.page == mark.page
                and overlap(mark.rect, panel.rect)
                and not inside(mark.rect, panel.rect)
            ]
    return found


def roles_of(element: pikepdf.Dictionary) -> Iterator[tuple[str, str]]:
    yield str(element.S), str(element.get("/Alt", ""))
    for kid in element.get("/K", ()):
        if isinstance(kid, pikepdf.Dictionary) and "/S" in kid:
            yield from roles_of(kid)


def luminance(colour: str) -> float:
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
