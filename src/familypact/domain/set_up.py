"""A control that a family set up together, openly, and when."""

from dataclasses import dataclass
from datetime import date

from familypact.domain.control import ControlKind, Platform

LOOK_AGAIN_AFTER_DAYS = 182  # half a year: systems change their switches, children grow


@dataclass(frozen=True, slots=True)
class SetUp:
    """One kind of control on one platform."""

    kind: ControlKind
    platform: Platform
    on: date

    def wants_a_look(self, today: date) -> bool:
        return (today - self.on).days > LOOK_AGAIN_AFTER_DAYS
