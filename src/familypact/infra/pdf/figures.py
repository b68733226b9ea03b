"""Small shapes that decorate a page."""

import math

from familypact.infra.pdf.shape import Op, Path, Step

_POINTS = 5
_INNER = 0.48  # of the radius: round enough to print well when it is small


def star(x: float, y: float, radius: float) -> Path:
    """Return a star with five points, one of them up, around this centre."""
    corners = []
    for i in range(2 * _POINTS):
        angle = math.pi * i / _POINTS
        far = radius * (_INNER if i % 2 else 1.0)
        corners.append((x + far * math.sin(angle), y - far * math.cos(angle)))
    first, *others = corners
    lines = (Step(Op.LINE, corner) for corner in others)
    return Path((Step(Op.MOVE, first), *lines, Step(Op.CLOSE)))
