"""Tells what time it is on this computer."""

from datetime import date, datetime


class SystemClock:
    """Wall time in the computer's own zone."""

    def now(self) -> datetime:
        return datetime.now()  # noqa: DTZ005, TID251 - this is where the Clock port gets it from

    def today(self) -> date:
        return self.now().date()
