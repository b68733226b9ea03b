"""The family's own act of agreeing: a drawn or typed name, or a no, with its date."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class InkPoint:
    """A point of a drawn signature: pad pixels, pressure 0 to 1, milliseconds since the first."""

    x: float
    y: float
    pressure: float
    t: int


@dataclass(frozen=True, slots=True)
class Stroke:
    """One line of a drawn signature, raw and unscaled."""

    points: tuple[InkPoint, ...]


class Mark(StrEnum):
    """How somebody signed, or that they chose not to."""

    DRAWN = "drawn"
    TYPED = "typed"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True)
class SignOff:
    """A family member's own act of agreeing; `pad` is the ink pad's width and height in pixels."""

    party_id: str
    mark: Mark
    on: date
    strokes: tuple[Stroke, ...] = ()
    pad: tuple[float, float] = (0.0, 0.0)
    typed: str = ""
    note: str = ""

    @property
    def is_signed(self) -> bool:
        return self.mark is not Mark.DECLINED
