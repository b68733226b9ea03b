"""Asks for the PIN at a command: from a file or in the terminal, and waits out a pause."""

from collections.abc import Callable
from dataclasses import dataclass

from familypact.app.pins import Pins
from familypact.app.texts import Texts
from familypact.cli.arguments import CONTEXT
from familypact.domain.errors import PinRefusedError, PinTrouble
from familypact.domain.family import GROWN_UPS
from familypact.domain.text import QT_TRANSLATE_NOOP

_PROMPT = QT_TRANSLATE_NOOP("cli", "The grown-ups' PIN: ")
_PAUSE = QT_TRANSLATE_NOOP(
    "cli", "A wrong PIN was typed several times. The next try is in {seconds} seconds."
)


@dataclass(frozen=True, slots=True)
class PinOutside:
    """`typed` gives the PIN for a prompt, None where nobody can be asked."""

    typed: Callable[[str], str | None]
    pause: Callable[[float], None]
    say: Callable[[str], None]


class PinDesk:
    """Raises PinRefusedError for who does not know the grown-ups' PIN, where they set one."""

    def __init__(self, outside: PinOutside, texts: Texts) -> None:
        self._outside = outside
        self._texts = texts

    def let_in(self, pins: Pins) -> None:
        if not pins.is_set(GROWN_UPS):
            return
        left = pins.seconds_left(GROWN_UPS)
        if left:
            self._outside.say(self._words(_PAUSE, seconds=str(left)))
            self._outside.pause(left)
        typed = self._outside.typed(self._words(_PROMPT))
        if typed is None:
            raise PinRefusedError(PinTrouble.NEEDED)
        pins.allow(GROWN_UPS, typed)

    def _words(self, source: str, **gaps: str) -> str:
        return self._texts.translate(CONTEXT, source).format(**gaps)
