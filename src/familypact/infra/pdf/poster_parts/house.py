"""The sign of FamilyPact: a house with a heart in it, as an outline."""

from familypact.infra.pdf.poster_parts.brush import Brush
from familypact.infra.pdf.shape import Op, Path, Rect, Step
from familypact.infra.pdf.sheet import Pen

_GRID = 64.0
_ROOF = ((3, 31), (32, 5), (61, 31))
_WALLS = ((12, 24), (12, 59), (52, 59), (52, 24))
_HEART = (
    (32, 50, 23, 44, 20, 38.5, 20, 33),
    (20, 33, 20, 28.5, 23, 26, 26, 26),
    (26, 26, 29, 26, 31, 28, 32, 30.5),
    (32, 30.5, 33, 28, 35, 26, 38, 26),
    (38, 26, 41, 26, 44, 28.5, 44, 33),
    (44, 33, 44, 38.5, 41, 44, 32, 50),
)
_STROKE = 3.6


def draw_house(brush: Brush, rect: Rect, colour: str) -> None:
    """Draw the house as decoration: it says nothing that the words beside it do not say."""
    scale = rect.width / _GRID
    pen = Pen(colour, _STROKE * scale)
    for path in (_open_line(_ROOF), _open_line(_WALLS), _heart()):
        brush.shape(path.placed(0, 0, scale), rect, pen=pen)


def _open_line(points: tuple[tuple[float, float], ...]) -> Path:
    first, *others = points
    return Path((Step(Op.MOVE, first), *(Step(Op.LINE, point) for point in others)))


def _heart() -> Path:
    curves = (Step(Op.CURVE, curve[2:]) for curve in _HEART)
    return Path((Step(Op.MOVE, _HEART[0][:2]), *curves, Step(Op.CLOSE)))
