"""Draws an outline with fewer curves than it came with, where the eye cannot tell the two apart.

What a hand has drawn comes as hundreds of short curves, and would be half of a poster's file.
"""

import math
from collections.abc import Sequence

from familypact.infra.pdf.shape import Op, Path, Step

_Point = tuple[float, float]

_NEAR = 0.06  # points; a fiftieth of a millimetre, half of what a good printer can show
_NOWHERE = 1e-9
_AT_ONCE = (12, 8, 6, 4, 3, 2)  # how many curves are tried to be replaced by one


def with_fewer_curves(path: Path) -> Path:
    """Return the same shape within `_NEAR`; corners and straight lines stay as they are."""
    steps: list[Step] = []
    run: list[Step] = []
    for step in path.steps:
        if step.op is Op.CURVE:
            run.append(step)
            continue
        steps += _joined(steps[-1].at[-2:], run) if run else []
        steps.append(step)
        run = []
    steps += _joined(steps[-1].at[-2:], run) if run else []
    return Path(tuple(steps))


def _joined(start: tuple[float, ...], run: Sequence[Step]) -> list[Step]:
    """Replace curves from the first on by one, each time as many as go."""
    knots = [(start[0], start[1]), *((step.at[4], step.at[5]) for step in run)]
    steps, at = [], 0
    while at < len(run):
        tried = (_as_one(knots, run, at, count) for count in _AT_ONCE if at + count <= len(run))
        found = next((curve for curve in tried if curve), (1, run[at]))
        at += found[0]
        steps.append(found[1])
    return steps


def _as_one(
    knots: list[_Point], run: Sequence[Step], at: int, count: int
) -> tuple[int, Step] | None:
    """Return the curve that leaves and arrives as these do, if it comes near all their ends."""
    ways = [math.dist(knots[i], knots[i + 1]) for i in range(at, at + count)]
    length = sum(ways)
    first, last = run[at].at, run[at + count - 1].at
    start, end = knots[at], knots[at + count]
    leaves = _towards(start, (first[0], first[1]), length / 3)
    arrives = _towards(end, (last[2], last[3]), length / 3)
    if leaves is None or arrives is None:
        return None
    curve = (start, leaves, arrives, end)
    walked = 0.0
    for i in range(count - 1):
        walked += ways[i]
        if math.dist(_point_of(curve, walked / length), knots[at + i + 1]) > _NEAR:
            return None
    return count, Step(Op.CURVE, (*leaves, *arrives, *end))


def _towards(start: _Point, to: _Point, length: float) -> _Point | None:
    """Return the point that is so far from the start; None where there is no direction."""
    way = math.dist(start, to)
    if way < _NOWHERE:
        return None
    share = length / way
    return start[0] + (to[0] - start[0]) * share, start[1] + (to[1] - start[1]) * share


def _point_of(curve: tuple[_Point, _Point, _Point, _Point], t: float) -> _Point:
    s = 1 - t
    a, b, c, d = s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t
    (ax, ay), (bx, by), (cx, cy), (dx, dy) = curve
    return a * ax + b * bx + c * cx + d * dx, a * ay + b * by + c * cy + d * dy
