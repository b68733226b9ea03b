"""A family's computer at the moment a talk is due, with everything outside scripted."""

from reminder_fakes import (
    Calls,
    ScriptedNotifier,
    ScriptedShowing,
    ScriptedWindow,
    SetTimes,
    memory_book,
    wall,
)

from familypact.app.remind import Outcome, Remind, Ways
from familypact.app.reminder_ports import Answered
from familypact.domain.reminder import (
    Answer,
    Choice,
    Key,
    Pattern,
    Rule,
)

DUE = wall(2026, 12, 6, 17)
RULE = Rule("r", "a", Pattern(DUE), "Etc/UTC")
KEY = Key("r", DUE)
START, IN_AN_HOUR = Answered(Answer(Choice.START)), Answered(Answer(Choice.HOUR))


class Desk:
    """A family's computer at the moment a talk is due."""

    def __init__(self, *events: object, rules: tuple[Rule, ...] = (RULE,)) -> None:
        self.book = memory_book()
        self.book.put_rules(["a"], rules)
        self.times = SetTimes(DUE)
        self.showing = ScriptedShowing(list(events))
        self.notifier = ScriptedNotifier([self.showing] if events else [])
        self.window = ScriptedWindow(lambda: None)
        self.program = Calls()
        ways = Ways(self.notifier, self.window, self.program)
        self.remind = Remind(self.book, self.times, ways)

    def wake(self, **how: bool) -> Outcome:
        return self.remind.wake(**how)

    def after(self, seconds: int, event: object = None) -> object:
        """Give what a card does after some time."""

        def happen() -> object:
            self.times.seconds += seconds
            return event

        return happen

    def only(self):
        (found,) = self.book.occurrences()
        return found
