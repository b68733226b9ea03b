"""Rectangles and outlines on a page, measured in points from its top left corner downwards."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Rect:
    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.x + self.width

    @property
    def bottom(self) -> float:
        return self.y + self.height

    def inset(self, across: float, down: float | None = None) -> "Rect":
        """Return the rectangle with a margin taken off each side."""
        down = across if down is None else down
        return Rect(self.x + across, self.y + down, self.width - 2 * across, self.height - 2 * down)


class Op(StrEnum):
    MOVE = "m"
    LINE = "l"
    CURVE = "c"
    CLOSE = "h"


@dataclass(frozen=True, slots=True)
class Step:
    """One stroke of the pen; a curve has two handles and an end: x, y three times over."""

    op: Op
    at: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class Path:
    steps: tuple[Step, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.steps)

    def placed(self, x: float, y: float, scale: float = 1.0) -> "Path":
        moves = (x, y) * 3  # no step has more places than a curve
        return Path(
            tuple(
                [
                    Step(step.op, tuple([v * scale + m for v, m in zip(step.at, moves)]))  # noqa: B905
                    for step in self.steps
                ]
            )
        )

    def bounds(self) -> Rect:
        """Return the box around all points and handles."""
        across = [v for step in self.steps for v in step.at[::2]]
        down = [v for step in self.steps for v in step.at[1::2]]
        if not across:
            return Rect(0, 0, 0, 0)
        left, top = min(across), min(down)
        return Rect(left, top, max(across) - left, max(down) - top)


def joined(paths: Iterable[Path]) -> Path:
    return Path(tuple(step for path in paths for step in path.steps))
