"""Keeps a call that may wait for a person, or for ever, from holding up the program."""

from collections.abc import Callable
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Thread
from time import monotonic
from typing import Generic, TypeVar

_Answer = TypeVar("_Answer")
_LOOK_SECONDS = 0.1  # how often it is asked whether anybody still waits


class TooSlowError(Exception):
    """No answer in time."""


@dataclass(frozen=True, slots=True)
class _Good(Generic[_Answer]):
    answer: _Answer


@dataclass(frozen=True, slots=True)
class _Bad:
    error: Exception


def never() -> bool:
    """Say that nobody gives up before the time is over."""
    return False


def within(
    seconds: float, call: Callable[[], _Answer], given_up: Callable[[], bool] = never
) -> _Answer:
    """Give what `call` gives, or raise TooSlowError, soon after `given_up` says so.

    A thread and no process: inside a bundle there is no `python -m` to start. One that is still
    waiting when the time is up is left behind; being a daemon it never holds up the end.
    """
    answers: SimpleQueue[_Good[_Answer] | _Bad] = SimpleQueue()

    def run() -> None:
        try:
            answers.put(_Good(call()))
        except Exception as error:  # noqa: BLE001 - handed over to the caller, who names it
            answers.put(_Bad(error))

    Thread(target=run, daemon=True, name="keyring").start()
    found = _first(answers, monotonic() + seconds, given_up)
    if isinstance(found, _Bad):
        raise found.error
    return found.answer


def _first(
    answers: "SimpleQueue[_Good[_Answer] | _Bad]", until: float, given_up: Callable[[], bool]
) -> "_Good[_Answer] | _Bad":
    while True:
        left = until - monotonic()
        try:
            return answers.get(timeout=max(min(left, _LOOK_SECONDS), 0.001))
        except Empty:
            if left <= 0 or given_up():
                raise TooSlowError from None
