"""Outlines are written in fewer signs, and what is drawn is the same to the eye."""

import math
import re

import pypdfium2 as pdfium
import pytest
from PIL import Image, ImageChops

from familypact.domain.sign_off import InkPoint, Stroke
from familypact.infra.pdf.fewer_curves import with_fewer_curves
from familypact.infra.pdf.ink import ink_path
from familypact.infra.pdf.pdf_file import CATALOGUE, FIRST_PAGE, INFO, PdfFile
from familypact.infra.pdf.pdf_syntax import array, dictionary, reference
from familypact.infra.pdf.qr import qr_path
from familypact.infra.pdf.shape import Op, Path, Rect, Step
from familypact.infra.pdf.strokes import circle, outline, rounded_rect

HEIGHT = 100.0
BOX = Rect(10, 10, 180, 80)


def scribble(seed: float) -> Path:
    points = tuple(
        InkPoint(4 * i, 50 + 30 * math.sin(i * seed) + i % 3, 0.3 + 0.5 * (i % 7) / 7, 10 * i)
        for i in range(60)
    )
    return ink_path([Stroke(points)], (240, 100), BOX)


def picture(operators: str) -> Image.Image:
    """Draw on a page twice as wide as high, at 300 dots an inch."""
    file = PdfFile()
    tree = file.reserve()
    page = {
        "Type": b"/Page",
        "Parent": reference(tree),
        "MediaBox": b"[0 0 200 100]",
        "Contents": reference(file.add_stream(operators.encode("ascii"), {})),
    }
    file.put(FIRST_PAGE, dictionary(page))
    kids = array((reference(FIRST_PAGE),))
    file.put(tree, dictionary({"Type": b"/Pages", "Kids": kids, "Count": b"1"}))
    file.put(CATALOGUE, dictionary({"Type": b"/Catalog", "Pages": reference(tree)}))
    file.put(INFO, b"<<>>")
    document = pdfium.PdfDocument(file.written())
    image = document[0].render(scale=300 / 72, grayscale=True).to_pil()
    document.close()
    return image


def plainly(path: Path, paint: str = "f") -> str:
    """Write every step as it is."""
    parts = [
        " ".join([*(f"{HEIGHT - v if i % 2 else v:.4f}" for i, v in enumerate(s.at)), s.op.value])
        for s in path.steps
    ]
    return "\n".join([*parts, paint])


def differing(one: Image.Image, other: Image.Image) -> float:
    """Return which share of the ink lies elsewhere by clearly more than a shade."""
    changed = sum(ImageChops.difference(one, other).histogram()[128:])
    return changed / max(sum(one.histogram()[:128]), 1)


@pytest.mark.parametrize("seed", [0.3, 0.9, 1.7, 2.6])
def test_a_signature_looks_the_same_with_fewer_curves(seed: float) -> None:
    path = scribble(seed)

    written = outline(path, HEIGHT, "f")

    assert len(written) < len(plainly(path)) / 3
    assert differing(picture(plainly(path)), picture(written)) < 0.01


def test_corners_and_straight_lines_stay() -> None:
    steps = [Step(Op.MOVE, (10, 10)), Step(Op.LINE, (50, 10))]
    steps += [Step(Op.CURVE, (60, 10, 60, 20, 60, 30)), Step(Op.CURVE, (60, 30, 20, 30, 20, 60))]
    path = Path((*steps, Step(Op.CLOSE)))

    assert with_fewer_curves(path) == path


def test_a_run_of_curves_at_the_end_is_not_lost() -> None:
    arc = [(math.cos(i / 10) * 30, math.sin(i / 10) * 30) for i in range(11)]
    curves = [
        Step(
            Op.CURVE,
            (*_ahead(arc[i], i / 10, 1), *_ahead(arc[i + 1], (i + 1) / 10, -1), *arc[i + 1]),
        )
        for i in range(10)
    ]

    fewer = with_fewer_curves(Path((Step(Op.MOVE, arc[0]), *curves)))

    assert len(fewer.steps) < 6
    assert fewer.steps[-1].at[-2:] == arc[-1]


def _ahead(at: tuple[float, float], angle: float, way: int) -> tuple[float, float]:
    return at[0] - way * math.sin(angle), at[1] + way * math.cos(angle)


def test_a_qr_code_is_counted_in_its_own_squares() -> None:
    path = qr_path("https://example.org/report", Rect(50, 10, 80, 80))

    written = outline(path, HEIGHT, "f")

    boxes = re.findall(r"^(\d+) -?\d+ \d+ 1 re$", written, re.MULTILINE)
    assert len(boxes) * 5 == len(path.steps)
    assert differing(picture(plainly(path)), picture(written)) == 0


@pytest.mark.parametrize(
    "odd",
    [
        (Step(Op.MOVE, (0, 0)), Step(Op.LINE, (5, 1)), Step(Op.CLOSE)),
        tuple(
            Step(op, at)
            for op, at in (
                (Op.MOVE, (50, 50)),
                (Op.LINE, (57.3, 50)),
                (Op.LINE, (57.3, 59.1)),
                (Op.LINE, (50, 59.1)),
                (Op.CLOSE, ()),
            )
        ),
    ],
    ids=["a triangle", "a box beside the grid"],
)
def test_what_is_no_grid_is_drawn_as_it_is(odd: tuple[Step, ...]) -> None:
    path = Path((*qr_path("x", Rect(50, 10, 80, 80)).steps, *odd))

    assert differing(picture(plainly(path)), picture(outline(path, HEIGHT, "f"))) < 0.01


def test_a_long_line_keeps_the_width_of_its_pen() -> None:
    path = scribble(0.9)

    assert " cm" not in outline(path, HEIGHT, "S")


def test_circles_and_rounded_corners_are_where_they_should_be() -> None:
    shapes = (
        circle(30, 50, 20, "f"),
        rounded_rect(Rect(60, 20, 50, 60), 10, "f"),
        rounded_rect(Rect(120, 20, 50, 60), 0, "f"),
    )
    image = picture("\n".join(shapes))

    def black(x: float, y: float) -> bool:
        return image.getpixel((round(x * 300 / 72), round((100 - y) * 300 / 72))) < 128

    assert [black(30, 69), black(30, 71), black(44.5, 64.5), black(43.5, 63.5)] == [1, 0, 0, 1]
    assert [black(61, 50), black(61.5, 21.5), black(65, 25), black(109, 50)] == [1, 0, 1, 1]
    assert [black(121, 21), black(169, 79), black(119, 50)] == [1, 1, 0]
