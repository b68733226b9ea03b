"""`familypact wake`: look whether a reminder is due, show it, be gone.

Started every quarter of an hour by the system, so it knows neither Qt nor keyring; what only a due
reminder needs is imported when there is one.
"""

import os
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from familypact.app.answer_reminder import AnswerReminder
from familypact.app.remind import Outcome, Remind
from familypact.app.reminder_ports import Ending, Unavailable
from familypact.bootstrap_wake import as_json, make_ways
from familypact.domain.errors import FamilyPactError, StoreInUseError
from familypact.domain.reminder import Answer, Card, Choice
from familypact.infra.one_window import OneWindow
from familypact.infra.reminders.answer_address import answer_of
from familypact.infra.reminders.book import BOOK_NAME, SqliteBook
from familypact.infra.reminders.times import SystemTimes
from familypact.infra.user_folders import user_folders

_USAGE = (
    "usage: familypact wake [--at-login] [--loop] [--json] [--data DIR]\n"
    "       familypact wake --try | --answer ADDRESS\n"
)
_WAKE_LOCK = "reminder-wake.lock"
_QUARTER = 15 * 60


@dataclass(frozen=True, slots=True)
class Options:
    """What the command line asks for."""

    at_login: bool = False
    loop: bool = False
    as_json: bool = False
    try_out: bool = False
    answer: str = ""
    data: Path | None = None


def run(words: Sequence[str]) -> int:
    """Give the exit code; `words` begin with the command itself."""
    options = _understand(words[1:])
    if options is None:
        sys.stderr.write(_USAGE)
        return 2
    try:
        outcome = _obey(options)
    except FamilyPactError as error:
        _tell(options, {"error": type(error).__name__, "about": [str(each) for each in error.args]})
        return 1
    _tell(options, {"outcome": outcome})
    return 0


def _obey(options: Options) -> str:
    if options.try_out:
        return _try_out(options)
    if options.answer:
        return _answer(options)
    outcome = _wake(options)
    while options.loop:  # only where the system has no scheduler
        _sleep_to_the_next_quarter()
        outcome = _wake(options)
    return outcome


def _wake(options: Options) -> str:
    folder = user_folders(options.data).data
    if not (folder / BOOK_NAME).exists():
        return Outcome.NOTHING_DUE
    lock = OneWindow(folder, _WAKE_LOCK)
    try:
        lock.take()
    except StoreInUseError:
        return "another-helper"
    book = SqliteBook(folder / BOOK_NAME)
    try:
        remind = Remind(
            book,
            SystemTimes(),
            make_ways(options.data, at_login=options.at_login, try_out=options.try_out),
        )
        return remind.wake(at_login=options.at_login, screen=_has_screen())
    finally:
        book.close()
        lock.leave()


def _answer(options: Options) -> str:
    """Take the answer of a button whose card needed no process to stay."""
    answer = answer_of(options.answer)
    folder = user_folders(options.data).data
    if answer is None or not (folder / BOOK_NAME).exists():
        return "ignored"
    _write_down(folder / BOOK_NAME, answer)
    if answer.choice is Choice.START:
        make_ways(options.data).start_program()
    return Outcome.ANSWERED


def _write_down(path: Path, answer: Answer) -> None:
    book, times = SqliteBook(path), SystemTimes()
    try:
        now = times.now()
        waiting = [each.key for each in book.open_occurrences() if each.is_waiting(now)]
        AnswerReminder(book, times).answer(waiting, answer)
    finally:
        book.close()


def _try_out(options: Options) -> str:
    """Show a card as it will come, about nothing; no answer is written down."""
    ways = make_ways(options.data, at_login=options.at_login, try_out=options.try_out)
    showing = ways.notifier.show(Card(1))
    if isinstance(showing, Unavailable):
        opened = ways.window.open()
        return Outcome.NO_WAY if isinstance(opened, Unavailable) else Outcome.WINDOW
    event = showing.wait(_QUARTER)
    showing.close()
    return event.value if isinstance(event, Ending) else Outcome.ANSWERED


def _understand(words: Sequence[str]) -> Options | None:
    """Read the few words without argparse, which costs more than the look itself."""
    flags = {"--at-login": "at_login", "--loop": "loop", "--json": "as_json", "--try": "try_out"}
    found: dict[str, bool] = {}
    data, answer = None, ""
    left = iter(words)
    for word in left:
        if word in flags:
            found[flags[word]] = True
        elif word in {"--data", "--answer"} and (value := next(left, "")):
            data, answer = (Path(value), answer) if word == "--data" else (data, value)
        else:
            return None
    return Options(**found, answer=answer, data=data)


def _has_screen() -> bool:
    """On Linux the scheduler may be faster than the session."""
    names = ("DISPLAY", "WAYLAND_DISPLAY")
    return sys.platform in {"win32", "darwin"} or any(os.environ.get(name) for name in names)


def _sleep_to_the_next_quarter() -> None:
    time.sleep(_QUARTER - time.time() % _QUARTER)


def _tell(options: Options, what: dict[str, object]) -> None:
    if options.as_json:
        sys.stdout.write(f"{as_json(what)}\n")
    elif "error" in what:
        sys.stderr.write(f"familypact wake: {as_json(what)}\n")
