"""Puts what is due on the screen, as one card, and stays with it until it has an answer."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import assert_never

from familypact.app.answer_reminder import AnswerReminder
from familypact.app.look_for_due import Found, LookForDue
from familypact.app.reminder_ports import (
    Answered,
    Ending,
    Notifier,
    Opened,
    OwnWindow,
    ReminderBook,
    Showing,
    Times,
    Unavailable,
)
from familypact.domain.reminder import UNANSWERED_AFTER, Card, Choice, Key, Occurrence

_QUARTER = 15 * 60


class Outcome(StrEnum):
    """How a wake-up ended."""

    NOTHING_DUE = "nothing-due"
    NOT_NOW = "not-now"  # quiet time, or shown a short while ago
    ANSWERED = "answered"
    PUT_AWAY = "put-away"
    GONE = "gone"
    WINDOW = "window"  # our own window was on the screen
    NO_WAY = "no-way"  # nothing could show it: it stays due


@dataclass(frozen=True, slots=True)
class Ways:
    """How a card comes on the screen: the system's own first, our window where that cannot."""

    notifier: Notifier
    window: OwnWindow
    start_program: Callable[[], None]


class Remind:
    """One wake-up, from the look to the answer."""

    def __init__(self, book: ReminderBook, times: Times, ways: Ways) -> None:
        self._book = book
        self._times = times
        self._ways = ways
        self._look = LookForDue(book, times)

    def wake(self, *, at_login: bool = False, screen: bool = True) -> Outcome:
        """Without a screen what is due is written down, and nothing is marked."""
        found = self._look.look(at_login=at_login)
        if not found.waiting:
            return Outcome.NOTHING_DUE
        if not found.to_be_shown:
            return Outcome.NOT_NOW
        if not screen:
            return Outcome.NO_WAY
        return self._show(found.waiting)

    def _show(self, waiting: Sequence[Occurrence]) -> Outcome:
        if any(each.wants_window() for each in waiting):
            return self._open_window(_keys(waiting))
        showing = self._ways.notifier.show(Card(len(waiting)))
        if isinstance(showing, Unavailable):
            return self._open_window(_keys(waiting))
        since = self._times.now()
        self._book.mark_shown(_keys(waiting), since)
        return self._attend(showing, _keys(waiting), since)

    def _attend(self, showing: Showing, keys: Sequence[Key], since: int) -> Outcome:
        """No second helper starts while a card is up, so this one goes on looking."""
        while True:
            event = showing.wait(_QUARTER)
            if event is not None:
                return self._end(showing, keys, event)
            found = self._look.look()
            if self._times.now() - since >= UNANSWERED_AFTER:
                showing.close()
                return self._open_window(keys) if found.to_be_shown else Outcome.PUT_AWAY
            if not found.waiting:
                showing.close()
                return Outcome.ANSWERED  # in the program itself
            if found.to_be_shown and _keys(found.waiting) != keys:
                keys = self._show_again(showing, found)

    def _show_again(self, showing: Showing, found: Found) -> Sequence[Key]:
        showing.update(Card(len(found.waiting)))
        keys = _keys(found.waiting)
        self._book.mark_shown(keys, self._times.now())
        return keys

    def _end(self, showing: Showing, keys: Sequence[Key], event: Answered | Ending) -> Outcome:
        match event:
            case Answered(answer=answer):
                AnswerReminder(self._book, self._times).answer(keys, answer)
                showing.close()
                if answer.choice is Choice.START:
                    self._ways.start_program()
                return Outcome.ANSWERED
            case Ending.OPENED:
                showing.close()
                return self._open_window(keys, asked_for=True)
            case Ending.PUT_AWAY:
                return Outcome.PUT_AWAY
            case Ending.GONE:
                self._book.mark_shown(keys, None)
                return Outcome.GONE
            case _:
                assert_never(event)

    def _open_window(self, keys: Sequence[Key], *, asked_for: bool = False) -> Outcome:
        """Our window knows nothing of the system's silence, so ask for it."""
        if not asked_for and self._ways.notifier.is_do_not_disturb():
            return Outcome.NOT_NOW
        opened = self._ways.window.open()
        if isinstance(opened, Unavailable):
            self._book.mark_shown(keys, None)
            return Outcome.NO_WAY
        return self._stay(opened)

    def _stay(self, opened: Opened) -> Outcome:
        while not opened.wait(_QUARTER):
            self._look.look()  # the window reads by itself what this finds
        return Outcome.WINDOW


def _keys(occurrences: Sequence[Occurrence]) -> tuple[Key, ...]:
    return tuple(each.key for each in occurrences)
