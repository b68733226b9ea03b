"""Puts together what asks for PINs at a command that erases, replaces or takes out."""

import getpass
import sys
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from familypact.app.pin_holders import PinHolders
from familypact.app.ports import AgreementStore, Clock, KeyState
from familypact.app.texts import Texts
from familypact.bootstrap_pins import make_pins
from familypact.cli.options import Options
from familypact.cli.outside import Outside
from familypact.cli.pin_desk import PinDesk, PinOutside
from familypact.domain.errors import KeyUnavailableError, StoreDamagedError, StoreTooNewError
from familypact.infra.clock import SystemClock
from familypact.infra.passphrase_file import read_lines
from familypact.infra.user_folders import user_folders

_NEW = frozenset({KeyState.NEW_WITH_KEYRING, KeyState.NEW_WITHOUT_KEYRING})


class PinGuard:
    """Lets a command go on for who knows the PINs that are set."""

    def __init__(self, options: Options, texts: Texts) -> None:
        self._data = user_folders(options.data).data
        self._clock: Clock = SystemClock()
        typed = _Typed(options.pin_file)
        self._desk = PinDesk(PinOutside(typed.next, time.sleep, _say), texts)

    def let_in(self, store: AgreementStore, *, everybody: bool = False) -> None:
        """Ask the grown-ups, or also each child; raise PinRefusedError."""
        holders = PinHolders(store, self._clock).all()
        pins = make_pins(store, self._data, self._clock)
        self._desk.let_in(pins, holders if everybody else holders[:1])

    def let_in_to_data(self, outside: Outside, *, everybody: bool = False) -> None:
        """Open the data as far as that needs no asking, and ask for the PINs in them.

        What opens neither by itself nor with what was given holds no PIN that could be asked for:
        whoever deletes the folder by hand is not asked either.
        """
        key = _key(outside)
        if key is None:
            return
        try:
            with closing(outside.open_to_read(key)) as store:
                holders = PinHolders(store, self._clock).all()
                pins = make_pins(store, self._data, self._clock)
                is_any_set = any(pins.is_set(holder.id) for holder in holders)
        except (StoreDamagedError, StoreTooNewError):
            return
        if is_any_set:  # a try is counted, so it takes the right to write
            with closing(outside.open_to_write(key)) as store:
                self.let_in(store, everybody=everybody)


class _Typed:
    """Gives PINs from a file, a line each, or asks in the terminal."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._lines: Iterator[str] | None = None

    def next(self, prompt: str) -> str | None:
        if self._file is None:
            return getpass.getpass(prompt) if sys.stdin.isatty() else None
        if self._lines is None:
            self._lines = iter(read_lines(self._file))
        return next(self._lines, None)


def _key(outside: Outside) -> bytes | None:
    if outside.vault.state() in _NEW:
        return None
    for words in (None, outside.passphrase()):
        try:
            return outside.vault.open(words)
        except KeyUnavailableError:
            continue
    return None


def _say(line: str) -> None:
    sys.stderr.write(f"familypact: {line}\n")
