import math

import pytest

from familypact.domain.sign_off import InkPoint, Stroke
from familypact.infra.pdf.ink import ink_path
from familypact.infra.pdf.shape import Op, Path, Rect, Step

BOX = Rect(50, 100, 120, 50)
PAD = (400.0, 150.0)


def wave(pressures: list[float], step_ms: int = 8) -> Stroke:
    count = len(pressures)
    return Stroke(
        tuple(
            InkPoint(10 + 380 * i / count, 75 + 60 * math.sin(i / 5), pressure, i * step_ms)
            for i, pressure in enumerate(pressures)
        )
    )


def is_inside(path: Path, box: Rect) -> bool:
    bounds = path.bounds()
    return (
        box.x <= bounds.x
        and box.y <= bounds.y
        and bounds.right <= box.right
        and bounds.bottom <= box.bottom
    )


def area(path: Path) -> float:
    """Return the area within the corners of a shape that does not cross itself."""
    ends = [step.at[-2:] for step in path.steps if step.at]
    pairs = zip(ends, [*ends[1:], ends[0]], strict=True)
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in pairs)) / 2


@pytest.mark.parametrize(
    "strokes",
    [
        [wave([0.5] * 120)],
        [wave([0.0] * 120), wave([1.0] * 60)],
        [Stroke((InkPoint(0, 0, 1, 0), InkPoint(4000, 4000, 1, 5)))],
        [Stroke((InkPoint(-90, 3, 0.2, 0), InkPoint(5, 900, 0.9, 0), InkPoint(5, 900, 0.9, 0)))],
    ],
)
def test_a_signature_lies_inside_its_box(strokes: list[Stroke]) -> None:
    path = ink_path(strokes, PAD, BOX)

    assert is_inside(path, BOX)
    assert path.bounds().height > 30


def test_a_wide_signature_uses_the_width_of_its_box() -> None:
    path = ink_path([wave([0.5] * 120)], PAD, BOX)

    assert path.bounds().width > 100


def test_each_stroke_is_a_closed_shape() -> None:
    path = ink_path([wave([0.5] * 50), wave([0.5] * 40)], PAD, BOX)

    ops = [step.op for step in path.steps]
    assert ops.count(Op.MOVE) == ops.count(Op.CLOSE) == 2


def test_a_stroke_of_one_point_is_a_dot() -> None:
    path = ink_path([Stroke((InkPoint(200, 20, 0.5, 0),))], PAD, BOX)

    bounds = path.bounds()
    assert bounds.width == pytest.approx(bounds.height)
    assert bounds.width > 1
    assert bounds.x + bounds.width / 2 == pytest.approx(BOX.x + BOX.width / 2, abs=0.02)


def test_a_tiny_signature_is_not_blown_up_to_the_whole_box() -> None:
    tiny = Stroke((InkPoint(200, 70, 0.5, 0), InkPoint(204, 72, 0.5, 50)))

    assert ink_path([tiny], PAD, BOX).bounds().width < 20


def test_pressing_harder_makes_a_broader_line() -> None:
    straight = [InkPoint(10 + i * 4, 75, 0.5, i * 8) for i in range(90)]
    soft = [InkPoint(p.x, p.y, 0.1 + 0.001 * i, p.t) for i, p in enumerate(straight)]
    hard = [InkPoint(p.x, p.y, 0.9 + 0.001 * i, p.t) for i, p in enumerate(straight)]

    thin = ink_path([Stroke(tuple(soft))], PAD, BOX)
    broad = ink_path([Stroke(tuple(hard))], PAD, BOX)

    assert area(broad) > 1.5 * area(thin)


def test_a_mouse_draws_a_broader_line_where_it_is_slower() -> None:
    slow = Stroke(tuple(InkPoint(10 + i * 4, 75, 0.5, i * 60) for i in range(90)))
    fast = Stroke(tuple(InkPoint(10 + i * 4, 75, 0.5, i * 2) for i in range(90)))

    assert area(ink_path([slow], PAD, BOX)) > 1.5 * area(ink_path([fast], PAD, BOX))


@pytest.mark.parametrize(
    "strokes", [[], [Stroke(())], [Stroke((InkPoint(math.nan, math.inf, 0.5, 0),))]]
)
def test_no_ink_gives_no_shape(strokes: list[Stroke]) -> None:
    assert not ink_path(strokes, PAD, BOX)


def test_an_unknown_pad_size_is_no_obstacle() -> None:
    assert is_inside(ink_path([wave([0.5] * 50)], (0.0, 0.0), BOX), BOX)


def test_a_path_can_be_moved_and_scaled() -> None:
    path = Path((Step(Op.MOVE, (1, 2)), Step(Op.LINE, (3, 5)), Step(Op.CLOSE)))

    assert path.placed(10, 20, 2).bounds() == Rect(12, 24, 4, 6)
