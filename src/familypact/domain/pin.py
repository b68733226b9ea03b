"""What a PIN is: which ones count, what they guard, and how long a wrong one makes wait."""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

from familypact.domain.errors import PinRefusedError, PinTrouble

SHORTEST_PIN = 4
LONGEST_PIN = 64

_FREE_TRIES = 3  # fingers slip; the fourth wrong one in a row looks like guessing
_FIRST_WAIT = 30
_LONGEST_WAIT = 30 * 60
_STEPS_UP = frozenset({-1, 0, 1})


class GuardedDeed(StrEnum):
    """What the grown-ups' PIN is asked for, where they set one."""

    SIGN_GROWN_UP = "sign-grown-up"
    ERASE = "erase"
    CHANGE_FIXED_RULES = "change-fixed-rules"
    REPLACE_CONTACTS = "replace-contacts"
    READ_RECORDS = "read-records"
    CHANGE_LOCKS = "change-locks"  # a new sheet or passphrase would lead round every PIN
    TAKE_OUT = "take-out"  # everything readable: the files are in clear
    REPLACE_DATA = "replace-data"  # by a backup, or by an answers file


class PinChange(StrEnum):
    """What became of a PIN; kept, so that nobody can do it in secret."""

    SET = "set"
    CHANGED = "changed"
    TAKEN_AWAY = "taken-away"
    RESET = "reset"  # with the recovery sheet


@dataclass(frozen=True, slots=True)
class PinLock:
    """What proves a PIN without giving it away: how it is stretched, and what comes out.

    `holder` is GROWN_UPS or a child's id.
    """

    holder: str
    kdf: str
    salt: bytes
    memory_kib: int
    rounds: int
    lanes: int
    check: bytes
    made: date


@dataclass(frozen=True, slots=True)
class PinNews:
    """One line of the history of PINs."""

    holder: str
    change: PinChange
    on: date


def plain_pin(typed: str) -> str:
    """Give the same PIN for the same figures, whatever keyboard or script they were typed in."""
    plain = " ".join(unicodedata.normalize("NFKC", typed).split())
    return "".join(str(unicodedata.decimal(sign, sign)) for sign in plain)


def check_new_pin(typed: str) -> None:
    """Raise PinRefusedError for one that is too short, too long, or the first anybody tries."""
    pin = plain_pin(typed)
    if len(pin) < SHORTEST_PIN:
        raise PinRefusedError(PinTrouble.TOO_SHORT)
    if len(pin) > LONGEST_PIN:
        raise PinRefusedError(PinTrouble.TOO_LONG)
    if _is_a_row(pin) or _is_repeated(pin):
        raise PinRefusedError(PinTrouble.TOO_EASY)


def wait_after(wrong: int) -> int:
    """Give the seconds to wait after so many wrong tries in a row: doubled each time."""
    if wrong <= _FREE_TRIES:
        return 0
    doublings = min(wrong - _FREE_TRIES - 1, 10)  # more would only make a huge number
    return min(_FIRST_WAIT << doublings, _LONGEST_WAIT)


def _is_a_row(pin: str) -> bool:
    """Find 1234, 4321 and 1111, also with letters."""
    steps = {ord(after) - ord(before) for before, after in pairwise(pin)}
    return len(steps) == 1 and steps <= _STEPS_UP


def _is_repeated(pin: str) -> bool:
    """Find 1212 and 123123."""
    return re.fullmatch(r"(.{1,3})\1+", pin) is not None
