"""Words and figures, as every use case asks for them; light enough for the first window."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Protocol


class Texts(Protocol):
    """Words and figures in one language; the poster's may differ from the screen's."""

    @property
    def language(self) -> str:
        """The IETF tag, such as "en" or "pt-BR"."""
        ...

    def translate(self, context: str, source: str) -> str: ...

    def join(self, items: Sequence[str]) -> str:
        """Write a list as a sentence would: "Mia, Leo and Zoé"."""
        ...

    def day(self, day: date) -> str:
        """Write a date in full: "2 November 2026"."""
        ...

    def moment(self, moment: datetime) -> str:
        """Write a date with weekday and time: "Sunday 29 November, 17:00"."""
        ...

    def clock(self, hhmm: str) -> str:
        """Write "HH:MM" as people of this language do."""
        ...

    def money(self, amount: int, country: str) -> str:
        """Write whole units of the country's money."""
        ...

    def country(self, code: str) -> str:
        """Name a country by its ISO 3166-1 alpha-2 code."""
        ...
