"""Lets a second start ring at the window that is open, over a socket of this person's own."""

import os
import socket
import sys
from contextlib import suppress
from enum import StrEnum
from pathlib import Path

_MODE = 0o600
_SECONDS = 1.0  # a window that is busy for longer counts as absent
_LONGEST = 16  # bytes
_HEARD = b"ok"


class Wish(StrEnum):
    """What whoever rings wants to see."""

    WINDOW = "window"
    HELP = "help"
    TALK = "talk"


class Doorbell:
    """Hangs at a window for as long as it is open."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._socket: socket.socket | None = None

    def hang(self) -> int | None:
        """Listen; give the handle to be watched, None where that cannot be or another answers."""
        if sys.platform == "win32" or ring(self._place, None):
            return None
        bell = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        try:
            with suppress(FileNotFoundError):
                self._place.unlink()  # of a window that was killed
            bell.bind(os.fspath(self._place))
            self._place.chmod(_MODE)
            bell.listen()
            bell.setblocking(False)
        except OSError:
            bell.close()
            return None
        self._socket = bell
        return bell.fileno()

    def answer(self) -> Wish | None:
        """Give what is wished for; None where somebody only looked, or said nothing of ours."""
        if self._socket is None:
            return None
        try:
            caller, _ = self._socket.accept()
            with caller:
                caller.settimeout(_SECONDS / 4)
                said = caller.recv(_LONGEST).decode("ascii", "replace")
                caller.sendall(_HEARD)
        except OSError:
            return None
        return Wish(said) if said in set(Wish) else None

    def take_down(self) -> None:
        if self._socket is not None:
            self._socket.close()
            self._socket = None
            with suppress(OSError):
                self._place.unlink()


def ring(place: Path, wish: Wish | None) -> bool:
    """Say whether a window has heard it; without a wish only whether one is there."""
    if sys.platform == "win32":
        return False
    with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as caller:
        caller.settimeout(_SECONDS)
        try:
            caller.connect(os.fspath(place))
            if wish is None:
                return True
            caller.sendall(wish.value.encode())
            return caller.recv(_LONGEST) == _HEARD
        except OSError:
            return False
