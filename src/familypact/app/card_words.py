"""The words on a card that anybody may see: no name, no topic."""

from dataclasses import dataclass

from familypact.domain.reminder import Card, Choice
from familypact.domain.text import QT_TRANSLATE_NOOP

CONTEXT = "reminders"
_TITLE = QT_TRANSLATE_NOOP("reminders", "A family check-in is due")
_ONE = QT_TRANSLATE_NOOP("reminders", "It takes 2 to 10 minutes.")
_MANY = QT_TRANSLATE_NOOP("reminders", "{count} things are waiting; one talk is enough for them.")
_START = QT_TRANSLATE_NOOP("reminders", "Start")
_HOUR = QT_TRANSLATE_NOOP("reminders", "In an hour")
_TOMORROW = QT_TRANSLATE_NOOP("reminders", "Tomorrow")


@dataclass(frozen=True, slots=True)
class CardWords:
    """The sentences in one language; English until the window has written those of the family."""

    title: str = _TITLE
    one: str = _ONE
    many: str = _MANY
    start: str = _START
    hour: str = _HOUR
    tomorrow: str = _TOMORROW

    def body(self, card: Card) -> str:
        return self.one if card.count <= 1 else self.many.replace("{count}", str(card.count))

    def buttons(self) -> tuple[tuple[Choice, str], ...]:
        """Give the choices that need no further question."""
        return (
            (Choice.START, self.start),
            (Choice.HOUR, self.hour),
            (Choice.TOMORROW, self.tomorrow),
        )
