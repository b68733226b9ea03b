"""Writes down what somebody chose on a card."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from familypact.app.reminder_ports import ReminderBook, Times
from familypact.domain.reminder import HOUR, Answer, Choice, Key

_HERE = ""


class AnswerReminder:
    """Only to start ends a reminder; everything else brings it back."""

    def __init__(self, book: ReminderBook, times: Times) -> None:
        self._book = book
        self._times = times

    def answer(self, keys: Sequence[Key], answer: Answer) -> None:
        """Take one answer for all that the card stood for."""
        now = self._times.now()
        if answer.choice is Choice.START:
            started = {key.rule_id for key in keys}
            self._book.note_started(
                sorted({rule.kind for rule in self._book.rules() if rule.id in started})
            )
            self._book.finish(keys)
        else:
            self._book.snooze([(key, self._until(key, answer, now)) for key in keys], now)

    def _until(self, key: Key, answer: Answer, now: int) -> int:
        """Come back at the hour that the family chose for the talk, where it is a day."""
        if answer.choice is Choice.HOUR:
            return now + HOUR
        days = 1 if answer.choice is Choice.TOMORROW else answer.days
        day = self._times.here(now).date() + timedelta(days=days)
        return self._times.instant(datetime.combine(day, key.wall.time()), _HERE)
