"""Random two-year lives of a laptop: switched off, asleep, travelling, with a wrong clock, killed.

Every reminder has to be on the screen at the first chance after its time, and at its true time
unless the family answered it before. An engine that marks before it shows must fail here.
"""

import random
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import takewhile

from reminder_fakes import SetTimes, memory_book

from familypact.app.answer_reminder import AnswerReminder
from familypact.app.look_for_due import LookForDue
from familypact.domain.reminder import (
    DAY,
    HOUR,
    Answer,
    Choice,
    Every,
    Key,
    Occurrence,
    Pattern,
    Rule,
)
from familypact.infra.reminders.book import SqliteBook

BEGIN = int(datetime(2026, 1, 5, tzinfo=UTC).timestamp())
END = BEGIN + 730 * DAY
ZONES = ("Europe/London", "America/New_York", "Asia/Tokyo", "Asia/Gaza", "Pacific/Auckland")


class Killed(BaseException):
    """The process ended here, whatever it was doing."""


@dataclass
class Life:
    """One computer: what is true, what its clock says, and what its family has seen."""

    dice: random.Random
    rules: tuple[Rule, ...]
    times: SetTimes
    book: SqliteBook = field(default_factory=memory_book)
    truth: int = BEGIN
    ahead: int = 0
    due: list[tuple[Key, int]] = field(default_factory=list)
    seen: dict[Key, int] = field(default_factory=dict)
    answered: set[Key] = field(default_factory=set)

    def set_clock(self, truth: int) -> None:
        self.truth = truth
        self.times.seconds = truth + self.ahead

    def show(self, waiting: Sequence[Occurrence]) -> None:
        for each in waiting:
            self.seen[each.key] = self.truth

    def answer(self, waiting: Sequence[Occurrence]) -> None:
        """Answer as a family might; half of the time nobody is there."""
        choice = self.dice.choice([None, None, None, *Choice])
        if choice is None:
            return
        keys = [each.key for each in waiting]
        AnswerReminder(self.book, self.times).answer(keys, Answer(choice, 3))
        self.answered.update(keys)

    def maybe_die(self) -> None:
        if self.dice.random() < 0.1:
            raise Killed


Engine = Callable[[Life], None]


def our_engine(life: Life) -> None:
    """In the order of `Remind`: write down, show, mark, wait for an answer."""
    life.maybe_die()
    found = LookForDue(life.book, life.times).look(at_login=life.dice.random() < 0.1)
    life.maybe_die()
    if not found.to_be_shown:
        return
    life.show(found.waiting)
    life.maybe_die()
    life.book.mark_shown([each.key for each in found.waiting], life.times.now())
    life.maybe_die()
    life.answer(found.waiting)
    life.maybe_die()


def marks_before_it_shows(life: Life) -> None:
    found = LookForDue(life.book, life.times).look()
    if not found.to_be_shown:
        return
    life.book.mark_shown([each.key for each in found.waiting], life.times.now())
    life.maybe_die()
    life.show(found.waiting)
    life.answer(found.waiting)


def takes_shown_for_done(life: Life) -> None:
    found = LookForDue(life.book, life.times).look()
    life.book.finish([each.key for each in found.waiting])
    life.maybe_die()
    life.show(found.waiting)


def looks_back_twenty_minutes(life: Life) -> None:
    now = life.times.now()
    found = [
        (Key(rule.id, wall), due)
        for rule in life.book.rules()
        for wall, due in life.times.unfold(rule, now - 20 * 60, now)
    ]
    life.book.note_look(now, life.book.rules(), found)
    waiting = [each for each in life.book.open_occurrences() if each.is_waiting(now)]
    life.show(waiting)
    life.book.mark_shown([each.key for each in waiting], now)
    life.answer(waiting)


def live(seed: int, engine: Engine) -> list[str]:
    """Live one life and give what went wrong in it."""
    life = new_life(random.Random(seed))
    moments = wakes(life.dice)
    wrong = []
    for moment in moments:
        change_the_world(life)
        life.set_clock(moment)
        try:
            engine(life)
        except Killed:
            continue
        wrong += overlooked(life, seed)
    life.ahead = 0
    life.dice = Awake()
    life.set_clock(END)
    engine(life)
    return wrong + never_at_its_time(life, seed)


class Awake(random.Random):
    """Dice that kill nobody, for the last wake-up."""

    def random(self) -> float:
        return 0.5


def new_life(dice: random.Random) -> Life:
    home = dice.choice(ZONES)
    begin = datetime.fromtimestamp(BEGIN, UTC).replace(tzinfo=None) + timedelta(
        days=dice.randrange(60), hours=dice.randrange(24), minutes=15 * dice.randrange(4)
    )
    patterns = [
        Pattern(begin, Every.WEEK, dice.choice((1, 2)), 0, dice.randrange(7)),
        Pattern(begin.replace(day=31, month=1), Every.MONTH, dice.choice((1, 3)), 31),
        Pattern(begin + timedelta(days=dice.randrange(300))),
    ]
    rules = tuple(
        Rule(f"r{n}", "a", pattern, dice.choice((home, ""))) for n, pattern in enumerate(patterns)
    )
    # A floating rule means another instant wherever one is: such a family stays at home.
    life = Life(dice, rules, SetTimes(datetime.fromtimestamp(BEGIN, UTC), home))
    life.book.put_rules(["a"], rules)
    life.due = sorted(true_occurrences(life), key=lambda found: found[1])
    return life


def wakes(dice: random.Random) -> list[int]:
    """Some sessions of a few wake-ups each, with anything from minutes to forty days between."""
    found, moment = [], BEGIN
    while moment < END:
        moment += dice.choice((5 * HOUR, *(dice.randrange(1, 41) * DAY for _ in range(3))))
        for _ in range(dice.randrange(1, 4)):
            moment += 15 * 60
            found.append(moment)
    return [each for each in found if each < END]


def change_the_world(life: Life) -> None:
    if life.ahead:
        if life.dice.random() < 0.4:
            life.ahead = 0
    elif life.dice.random() < 0.03:
        life.ahead = life.dice.choice((DAY, 3 * HOUR, -30 * DAY, -400 * DAY, 30 * DAY))
    travels = all(rule.zone for rule in life.rules)
    if travels and life.dice.random() < 0.1:
        life.times.zone = life.dice.choice(ZONES)


def true_occurrences(life: Life) -> list[tuple[Key, int]]:
    return [
        (Key(rule.id, wall), due)
        for rule in life.rules
        for wall, due in life.times.unfold(rule, BEGIN, END)
    ]


def overlooked(life: Life, seed: int) -> list[str]:
    """Nothing whose time has come may still be unseen after a wake-up with the right clock."""
    if life.ahead:
        return []
    return [
        f"history {seed}: {key} was not shown at the next chance"
        for key, due in takewhile(lambda found: found[1] <= life.truth, life.due)
        if due > life.truth - 399 * DAY and key not in life.seen and key not in life.answered
    ]


def never_at_its_time(life: Life, seed: int) -> list[str]:
    return [
        f"history {seed}: {key} was never shown at or after its time"
        for key, due in life.due
        if key not in life.answered and life.seen.get(key, 0) < due - HOUR
    ]


ENGINES = {
    engine.__name__: engine
    for engine in (
        our_engine,
        marks_before_it_shows,
        takes_shown_for_done,
        looks_back_twenty_minutes,
    )
}


def main() -> None:
    """Live from one number to another with an engine, and print what went wrong."""
    name, first, last = sys.argv[1:]
    for seed in range(int(first), int(last)):
        for line in live(seed, ENGINES[name]):
            sys.stdout.write(f"{line}\n")


if __name__ == "__main__":
    main()
