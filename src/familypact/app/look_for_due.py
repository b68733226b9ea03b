"""Looks what has become due, and writes it down before anybody is told."""

from dataclasses import dataclass

from familypact.app.reminder_ports import ReminderBook, Times
from familypact.domain.reminder import DAY, HOUR, Key, Occurrence, Rule, is_quiet

# A laptop that flies once round the world moves a wall time by a day at most.
_MARGIN = 36 * HOUR
_FARTHEST = 400 * DAY


@dataclass(frozen=True, slots=True)
class Found:
    """What a look found: all that wants an answer, and whether it may be put on the screen now."""

    waiting: tuple[Occurrence, ...] = ()
    to_be_shown: bool = False


class LookForDue:
    """Rules unfold from the last look on, with a margin; what is known already stays as it is."""

    def __init__(self, book: ReminderBook, times: Times) -> None:
        self._book = book
        self._times = times

    def look(self, *, at_login: bool = False) -> Found:
        """Write down what has become due; a login brings back what was left without an answer."""
        now = self._times.now()
        last, new_rules = self._book.looks(now)
        rules = self._book.rules()
        found: list[tuple[Key, int]] = []
        for rule in rules:
            after = self._after(rule, None if rule.id in new_rules else last, now)
            unfolded = self._times.unfold(rule, after, now)
            found += [(Key(rule.id, wall), due) for wall, due in unfolded]
        self._book.note_look(now, rules, found)
        return self._found(now, at_login=at_login)

    def _after(self, rule: Rule, last: int | None, now: int) -> int:
        """Say from when on to unfold: nothing before the last look was missed, but a margin."""
        if last is None:
            last = self._times.instant(rule.pattern.start, rule.zone)
        return max(min(last, now) - _MARGIN, now - _FARTHEST)

    def _found(self, now: int, *, at_login: bool) -> Found:
        waiting = tuple(each for each in self._book.open_occurrences() if each.is_waiting(now))
        if not waiting or is_quiet(self._book.quiet_times(), self._times.here(now)):
            return Found(waiting)
        return Found(waiting, at_login or any(each.is_to_be_shown(now) for each in waiting))
