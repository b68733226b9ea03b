"""A poster that left the program: of which version, how, and when; the history tells it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class PosterWay(StrEnum):
    """How a poster was made."""

    SAVED = "saved"
    PRINTED = "printed"


@dataclass(frozen=True, slots=True)
class PosterCopy:
    """Several copies of one day made the same way count as one."""

    version: int
    way: PosterWay
    on: date
