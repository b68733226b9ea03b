"""Say how thick a drawn line is at each point: firm and slow is thick, light and quick is thin."""

from math import hypot

from familypact.domain.sign_off import InkPoint

_MEAN_WIDTH = 3.4
_SMOOTHING = 0.35  # how fast the width follows the hand; 1 would flicker
_QUICK = 2.5  # pixels a millisecond at which a line is thinnest


def pen_widths(points: tuple[InkPoint, ...]) -> tuple[float, ...]:
    widths: list[float] = []
    for index, point in enumerate(points):
        wanted = _MEAN_WIDTH * (0.6 + 0.8 * point.pressure)
        if index:
            wanted *= 1 - 0.45 * min(_speed(points[index - 1], point) / _QUICK, 1)
            wanted = widths[-1] + _SMOOTHING * (wanted - widths[-1])
        widths.append(wanted)
    return tuple(widths)


def _speed(start: InkPoint, end: InkPoint) -> float:
    return hypot(end.x - start.x, end.y - start.y) / max(end.t - start.t, 1)
