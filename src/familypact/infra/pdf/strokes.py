"""Turn shapes into a page's drawing operators, in as few signs as they need."""

from functools import lru_cache

from familypact.infra.pdf.fewer_curves import with_fewer_curves
from familypact.infra.pdf.pdf_syntax import short
from familypact.infra.pdf.shape import Op, Path, Rect, Step

_ROUND = 0.5523  # handle length of a curve that is a quarter circle
_LONG = 40  # steps from which on a shape is worth some work
_EXACT = 1e-6
_STEP = 0.05  # points; a good printer has dots of more than twice that
_BOX = (Op.MOVE, Op.LINE, Op.LINE, Op.LINE, Op.CLOSE)


def rounded_rect(rect: Rect, radius: float, paint: str) -> str:
    """Return a rectangle; here places count from the foot of the page."""
    r = min(radius, rect.width / 2, rect.height / 2)
    if r <= 0:
        return f"{_all(rect.x, rect.y, rect.width, rect.height)} re {paint}"
    return _moved(rect.x, rect.y, _rounded(rect.width, rect.height, r), paint)


def circle(x: float, y: float, r: float, paint: str) -> str:
    k = r * _ROUND
    ring = (
        f"{_all(r, 0)} m",
        f"{_all(r, k, k, r, 0, r)} c",
        f"{_all(-k, r, -r, k, -r, 0)} c",
        f"{_all(-r, -k, -k, -r, 0, -r)} c",
        f"{_all(k, -r, r, -k, r, 0)} c h",
    )
    return _moved(x, y, ring, paint)


def _rounded(right: float, top: float, r: float) -> tuple[str, ...]:
    k = r * (1 - _ROUND)
    return (
        f"{_all(r, 0)} m {_all(right - r, 0)} l",
        f"{_all(right - k, 0, right, k, right, r)} c",
        f"{_all(right, top - r)} l",
        f"{_all(right, top - k, right - k, top, right - r, top)} c",
        f"{_all(r, top)} l",
        f"{_all(k, top, 0, top - k, 0, top - r)} c",
        f"{_all(0, r)} l",
        f"{_all(0, k, k, 0, r, 0)} c h",
    )


def _moved(x: float, y: float, shape: tuple[str, ...], paint: str) -> str:
    """Draw a shape somewhere else: where it comes again it is spelled the same, and packs well."""
    return "\n".join((f"q 1 0 0 1 {_all(x, y)} cm", *shape, f"{paint} Q"))


def outline(path: Path, height: float, paint: str) -> str:
    """Return a shape whose places count from the top of a page that is so high."""
    if len(path.steps) < _LONG:
        return _drawn(path, height, paint)
    return _long_outline(path, height, paint)


@lru_cache(maxsize=64)  # signatures and codes stay the same while a preview is drawn anew
def _long_outline(path: Path, height: float, paint: str) -> str:
    if paint != "f":  # a pen must not change its width with the measure
        return _drawn(path, height, paint)
    return _grid(path, height) or _tight(with_fewer_curves(path), height)


def _drawn(path: Path, height: float, paint: str) -> str:
    parts: list[str] = []
    steps, at = path.steps, 0
    while at < len(steps):
        box = _box(steps[at : at + len(_BOX)])
        if box:
            parts.append(f"{_all(box.x, height - box.bottom, box.width, box.height)} re")
            at += len(_BOX)
        else:
            parts.append(_step(steps[at], height))
            at += 1
    return "\n".join([*parts, paint])


def _tight(path: Path, height: float) -> str:
    """Return a shape counted in whole steps so small that the eye cannot tell."""
    box = path.bounds()
    measure = f"q {_STEP} 0 0 {_STEP} {short(box.x)} {short(height - box.bottom)} cm"
    placed = path.placed(-box.x / _STEP, -box.y / _STEP, 1 / _STEP)
    whole = (Step(step.op, tuple(float(round(v)) for v in step.at)) for step in placed.steps)
    return f"{measure}\n{_drawn(Path(tuple(whole)), round(box.height / _STEP), 'f')} Q"


def _grid(path: Path, height: float) -> str:
    """Return rows of boxes, such as a QR code, counted in boxes: sharp and short."""
    boxes = [_box(path.steps[i : i + len(_BOX)]) for i in range(0, len(path.steps), len(_BOX))]
    first = boxes[0]
    if first is None:
        return ""
    unit = first.height
    rows: list[str] = []
    for box in boxes:
        if box is None:
            return ""
        place = (box.x - first.x, first.y - box.y, box.width, box.height)
        counted = [value / unit for value in place]
        whole = [round(value) for value in counted]
        if any(abs(a - b) > _EXACT for a, b in zip(counted, whole, strict=True)):
            return ""
        rows.append(f"{_all(*whole)} re")
    corner = f"{short(first.x, 3)} {short(height - first.bottom, 3)}"
    turned = f"q {short(unit, 5)} 0 0 {short(unit, 5)} {corner} cm"
    return "\n".join([turned, *rows, "f Q"])


def _box(steps: tuple[Step, ...]) -> Rect | None:
    """Return the upright rectangle that these steps draw, if they draw one."""
    if tuple(step.op for step in steps) != _BOX:
        return None
    (left, top), (right, second), third, fourth = (step.at for step in steps[:4])
    if second != top or third[0] != right or fourth != (left, third[1]):
        return None
    return Rect(left, top, right - left, third[1] - top)


def _step(step: Step, height: float) -> str:
    flipped = (height - v if i % 2 else v for i, v in enumerate(step.at))
    return f"{_all(*flipped)} {step.op.value}" if step.at else step.op.value


def _all(*values: float) -> str:
    return " ".join([short(value) for value in values])
