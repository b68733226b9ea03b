"""Puts together what asks for the PIN at a command that erases, replaces or takes out."""

import getpass
import sys
import time
from contextlib import closing
from pathlib import Path

from familypact.app.ports import AgreementStore, Clock, KeyState
from familypact.app.texts import Texts
from familypact.bootstrap_pins import make_pins
from familypact.cli.options import Options
from familypact.cli.outside import Outside
from familypact.cli.pin_desk import PinDesk, PinOutside
from familypact.domain.errors import KeyUnavailableError, StoreDamagedError, StoreTooNewError
from familypact.domain.family import GROWN_UPS
from familypact.infra.clock import SystemClock
from familypact.infra.passphrase_file import read_passphrase
from familypact.infra.user_folders import user_folders

_NEW = frozenset({KeyState.NEW_WITH_KEYRING, KeyState.NEW_WITHOUT_KEYRING})


class PinGuard:
    """Lets a command go on for who knows the grown-ups' PIN, where they set one."""

    def __init__(self, options: Options, texts: Texts) -> None:
        self._data = user_folders(options.data).data
        self._clock: Clock = SystemClock()

        def typed(prompt: str) -> str | None:
            return _typed(options.pin_file, prompt)

        self._desk = PinDesk(PinOutside(typed, time.sleep, _say), texts)

    def let_in(self, store: AgreementStore) -> None:
        """Raise PinRefusedError for who does not know the grown-ups' PIN."""
        self._desk.let_in(make_pins(store, self._data, self._clock))

    def let_in_to_data(self, outside: Outside) -> None:
        """Open the data as far as that needs no asking, and ask for the PIN in them.

        What opens neither by itself nor with what was given holds no PIN that could be asked for:
        whoever deletes the folder by hand is not asked either.
        """
        key = _key(outside)
        if key is None:
            return
        try:
            with closing(outside.open_to_read(key)) as store:
                is_set = make_pins(store, self._data, self._clock).is_set(GROWN_UPS)
        except (StoreDamagedError, StoreTooNewError):
            return
        if is_set:  # a try is counted, so it takes the right to write
            with closing(outside.open_to_write(key)) as store:
                self.let_in(store)


def _typed(file: Path | None, prompt: str) -> str | None:
    """Take the PIN from the file, or ask in the terminal; None where nobody can be asked."""
    if file is not None:
        return read_passphrase(file)
    return getpass.getpass(prompt) if sys.stdin.isatty() else None


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
