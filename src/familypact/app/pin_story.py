"""Tells what became of PINs, for the window and for the history that is kept outside of it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from familypact.app.pin_holders import PinHolders
from familypact.app.texts import Texts
from familypact.domain.errors import UnknownPartyError
from familypact.domain.pin import PinChange, PinNews
from familypact.domain.text import QT_TRANSLATE_NOOP

_CONTEXT = "history"
_CHANGES = {
    PinChange.SET: QT_TRANSLATE_NOOP("history", "{name} set a PIN."),
    PinChange.CHANGED: QT_TRANSLATE_NOOP("history", "{name} changed the PIN."),
    PinChange.TAKEN_AWAY: QT_TRANSLATE_NOOP("history", "{name} took the PIN away."),
    PinChange.RESET: QT_TRANSLATE_NOOP(
        "history", "The PIN of {name} was reset with the recovery sheet."
    ),
}
_GROWN_UPS = QT_TRANSLATE_NOOP("history", "Grown-ups")
_GONE = QT_TRANSLATE_NOOP("history", "somebody who has left the pact")


@dataclass(frozen=True, slots=True)
class PinLine:
    """One thing that happened to a PIN."""

    on: date
    words: str


class PinStory:
    """Asks `news`, which come oldest first, each time it is asked."""

    def __init__(
        self, news: Callable[[], tuple[PinNews, ...]], holders: PinHolders, texts: Texts
    ) -> None:
        self._news = news
        self._holders = holders
        self._texts = texts

    def lines(self) -> tuple[PinLine, ...]:
        """Give all that happened, newest first."""
        return tuple(PinLine(each.on, self._words(each)) for each in reversed(self._news()))

    def _words(self, news: PinNews) -> str:
        words = self._texts.translate(_CONTEXT, _CHANGES[news.change])
        return words.format(name=self._who(news.holder))

    def _who(self, holder_id: str) -> str:
        try:
            name = self._holders.of(holder_id).name
        except UnknownPartyError:
            return self._texts.translate(_CONTEXT, _GONE)
        return name or self._texts.translate(_CONTEXT, _GROWN_UPS)
