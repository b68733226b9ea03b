"""Keeps a call that may wait for a person, or for ever, from holding up the program."""

from collections.abc import Callable
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Generic, TypeVar

_Answer = TypeVar("_Answer")


class TooSlowError(Exception):
    """No answer in time."""


@dataclass(frozen=True, slots=True)
class _Good(Generic[_Answer]):
    answer: _Answer


@dataclass(frozen=True, slots=True)
class _Bad:
    error: Exception


def within(seconds: float, call: Callable[[], _Answer]) -> _Answer:
    """Give what `call` gives, or raise TooSlowError.

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
    try:
        found = answers.get(timeout=seconds)
    except Empty:
        raise TooSlowError from None
    if isinstance(found, _Bad):
        raise found.error
    return found.answer
