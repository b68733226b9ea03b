"""Turn a signature as it was drawn, point by point, into one smooth shape of varying width."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from familypact.domain.sign_off import InkPoint, Stroke
from familypact.infra.pdf.shape import Op, Path, Rect, Step, joined

_FOLLOW = 0.6  # how closely the line follows the hand: the less, the less it trembles
_SPACING = 1.2  # points between two corners of the outline
_THINNEST = 0.35  # share of the nib's width that is left without pressure
_KEPT = 0.7  # how much of the pressure of a moment ago stays
_MOST_LARGER = 3.0  # a tiny signature grows at most so far beyond the pad's own scale
_SAME_PRESSURE = 0.02  # a mouse says the same pressure all the time
_FAST = 4.0  # pad heights a second at which a line without pressure is thinnest
_TAPER = 2.5  # a line comes to its full width within so many nibs
_ROUND = 0.5523  # handle length of a curve that is a quarter circle


@dataclass(frozen=True, slots=True)
class _Sample:
    x: float
    y: float
    pressure: float


def ink_path(
    strokes: Sequence[Stroke], pad: tuple[float, float], rect: Rect, nib: float = 2.6
) -> Path:
    """Return the strokes as a shape to fill, in the middle of the rectangle and wholly inside."""
    drawn = [
        [p for p in stroke.points if math.isfinite(p.x) and math.isfinite(p.y)]
        for stroke in strokes
    ]
    lines = [line for line in drawn if line]
    if not lines:
        return Path()
    scale, left, top = _fitted([p for line in lines for p in line], pad, rect.inset(nib))
    pressures = _pressures(lines, pad[1])
    shapes = []
    for line, pressed in zip(lines, pressures, strict=True):
        samples = [
            _Sample(left + p.x * scale, top + p.y * scale, pressure)
            for p, pressure in zip(line, pressed, strict=True)
        ]
        shapes.append(_shape(_smoothed(_spaced(samples)), nib))
    return joined(shapes)


def _fitted(
    points: list[InkPoint], pad: tuple[float, float], room: Rect
) -> tuple[float, float, float]:
    """Return the scale and the offset that bring the points into the room."""
    left, right = min(p.x for p in points), max(p.x for p in points)
    top, bottom = min(p.y for p in points), max(p.y for p in points)
    width, height = max(right - left, 1e-6), max(bottom - top, 1e-6)
    scale = min(room.width / width, room.height / height)
    if min(pad) > 0:
        whole = min(room.width / pad[0], room.height / pad[1])
        scale = min(scale, whole * _MOST_LARGER)
    scale = max(scale, 0.0)
    return (
        scale,
        room.x + room.width / 2 - (left + right) / 2 * scale,
        room.y + room.height / 2 - (top + bottom) / 2 * scale,
    )


def _pressures(lines: list[list[InkPoint]], pad_height: float) -> list[list[float]]:
    """Return how hard each point was pressed; without a pen that knows, slow counts as hard."""
    known = [p.pressure for line in lines for p in line]
    if max(known) - min(known) > _SAME_PRESSURE:
        return [_calmed([min(max(p.pressure, 0.0), 1.0) for p in line]) for line in lines]
    return [_calmed(_from_speed(line, pad_height)) for line in lines]


def _from_speed(line: list[InkPoint], pad_height: float) -> list[float]:
    pressed = [0.6]
    for before, point in pairwise(line):
        way = math.hypot(point.x - before.x, point.y - before.y) / max(pad_height, 1.0)
        speed = way * 1000 / max(point.t - before.t, 1)
        pressed.append(1 - min(speed / _FAST, 1.0))
    return pressed


def _calmed(values: list[float]) -> list[float]:
    calm = [values[0]]
    for value in values[1:]:
        calm.append(_KEPT * calm[-1] + (1 - _KEPT) * value)
    return calm


def _smoothed(samples: list[_Sample]) -> list[_Sample]:
    smooth = [samples[0]]
    for s in samples[1:]:
        x, y = smooth[-1].x, smooth[-1].y
        smooth.append(_Sample(x + (s.x - x) * _FOLLOW, y + (s.y - y) * _FOLLOW, s.pressure))
    # The line ends where the hand ended, not a little before.
    return [*smooth, samples[-1]]


def _spaced(samples: list[_Sample]) -> list[_Sample]:
    """Return samples at even distances along the same line, with both its ends."""
    spaced = [samples[0]]
    walked = 0.0
    for a, b in pairwise(samples):
        length = math.hypot(b.x - a.x, b.y - a.y)
        at = _SPACING - walked
        while at <= length and length > 0:
            share = at / length
            spaced.append(
                _Sample(
                    a.x + (b.x - a.x) * share,
                    a.y + (b.y - a.y) * share,
                    a.pressure + (b.pressure - a.pressure) * share,
                )
            )
            at += _SPACING
        walked = length - (at - _SPACING)
    if walked > _SPACING / 3:
        spaced.append(samples[-1])
    return spaced


def _shape(samples: list[_Sample], nib: float) -> Path:
    if (len(samples) - 1) * _SPACING < nib:
        middle = samples[len(samples) // 2]
        return _dot(middle.x, middle.y, nib * 0.6)
    last = len(samples) - 1
    left: list[tuple[float, float]] = []
    right: list[tuple[float, float]] = []
    for i, sample in enumerate(samples):
        before, after = samples[max(i - 1, 0)], samples[min(i + 1, last)]
        dx, dy = after.x - before.x, after.y - before.y
        length = math.hypot(dx, dy) or 1.0
        taper = min(1.0, 0.3 + 0.7 * min(i, last - i) * _SPACING / (_TAPER * nib))
        half = nib / 2 * (_THINNEST + (1 - _THINNEST) * sample.pressure) * taper
        left.append((sample.x - dy / length * half, sample.y + dx / length * half))
        right.append((sample.x + dy / length * half, sample.y - dx / length * half))
    return _rounded(left + right[::-1])


def _rounded(corners: list[tuple[float, float]]) -> Path:
    """Return a closed curve through all corners (Catmull-Rom)."""
    count = len(corners)
    steps = [Step(Op.MOVE, _neat(corners[0]))]
    for i in range(count):
        before, start = corners[i - 1], corners[i]
        end, after = corners[(i + 1) % count], corners[(i + 2) % count]
        first = (start[0] + (end[0] - before[0]) / 6, start[1] + (end[1] - before[1]) / 6)
        second = (end[0] - (after[0] - start[0]) / 6, end[1] - (after[1] - start[1]) / 6)
        steps.append(Step(Op.CURVE, _neat((*first, *second, *end))))
    return Path((*steps, Step(Op.CLOSE)))


def _dot(x: float, y: float, radius: float) -> Path:
    k = radius * _ROUND
    ring = (
        (x + radius, y + k, x + k, y + radius, x, y + radius),
        (x - k, y + radius, x - radius, y + k, x - radius, y),
        (x - radius, y - k, x - k, y - radius, x, y - radius),
        (x + k, y - radius, x + radius, y - k, x + radius, y),
    )
    curves = (Step(Op.CURVE, _neat(quarter)) for quarter in ring)
    return Path((Step(Op.MOVE, _neat((x + radius, y))), *curves, Step(Op.CLOSE)))


def _neat(numbers: tuple[float, ...]) -> tuple[float, ...]:
    return tuple(round(number, 2) for number in numbers)
