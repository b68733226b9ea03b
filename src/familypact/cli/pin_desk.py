"""Asks for PINs at a command: from a file, or in the terminal, and waits where there is a pause."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from familypact.app.pin_holders import Holder
from familypact.app.pins import Pins
from familypact.app.texts import Texts
from familypact.cli.arguments import CONTEXT
from familypact.domain.errors import PinRefusedError, PinTrouble
from familypact.domain.text import QT_TRANSLATE_NOOP

_GROWN_UPS = QT_TRANSLATE_NOOP("cli", "The grown-ups' PIN: ")
_CHILD = QT_TRANSLATE_NOOP("cli", "{name}'s PIN: ")
_PAUSE = QT_TRANSLATE_NOOP(
    "cli", "A wrong PIN was typed several times. The next try is in {seconds} seconds."
)


@dataclass(frozen=True, slots=True)
class PinOutside:
    """`typed` gives the next PIN for a prompt, None where nobody can be asked."""

    typed: Callable[[str], str | None]
    pause: Callable[[float], None]
    say: Callable[[str], None]


class PinDesk:
    """Raises PinRefusedError for whoever does not know a PIN that is set."""

    def __init__(self, outside: PinOutside, texts: Texts) -> None:
        self._outside = outside
        self._texts = texts

    def let_in(self, pins: Pins, holders: Iterable[Holder]) -> None:
        """Ask each of these that has a PIN."""
        for holder in holders:
            if pins.is_set(holder.id):
                self._ask(pins, holder)

    def _ask(self, pins: Pins, holder: Holder) -> None:
        left = pins.seconds_left(holder.id)
        if left:
            self._outside.say(self._words(_PAUSE, seconds=str(left)))
            self._outside.pause(left)
        prompt = self._words(_GROWN_UPS if holder.band is None else _CHILD, name=holder.name)
        typed = self._outside.typed(prompt)
        if typed is None:
            raise PinRefusedError(PinTrouble.NEEDED)
        pins.allow(holder.id, typed)

    def _words(self, source: str, **gaps: str) -> str:
        return self._texts.translate(CONTEXT, source).format(**gaps)
