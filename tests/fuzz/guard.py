"""Watches a reader: how long it takes, and what it touches outside the folder it was given."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

PATIENCE = 20.0  # seconds a case; a reader that hangs is one that takes longer
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_PATHS = {"os.rename": 2, "os.remove": 1, "os.mkdir": 1, "os.rmdir": 1, "os.symlink": 2}
_NEVER = ("socket.connect", "socket.bind", "subprocess.Popen", "os.system", "os.exec")


class Guard:
    """Python tells about each file it opens; what a case does elsewhere is kept in `offences`."""

    def __init__(self, folder: Path) -> None:
        self._folder = os.fsencode(folder.resolve())
        self._watching = False
        self.offences: list[str] = []
        sys.addaudithook(self._hear)  # stays for the life of the process; deaf but in a case

    @contextmanager
    def case(self) -> Iterator[None]:
        """Raise where a case takes for ever, or touched what it must not touch."""
        before = signal.signal(signal.SIGALRM, _too_long)
        signal.setitimer(signal.ITIMER_REAL, PATIENCE)
        self.offences.clear()
        self._watching = True
        try:
            yield
        finally:
            self._watching = False
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)
        if self.offences:
            raise AssertionError(self.offences)

    def _hear(self, event: str, details: tuple[object, ...]) -> None:
        if not self._watching:
            return
        if event == "open" and isinstance(details[2], int) and details[2] & _WRITES:
            self._look(event, details[:1])
        elif event in _PATHS:
            self._look(event, details[: _PATHS[event]])
        elif event in _NEVER:
            self.offences.append(event)

    def _look(self, event: str, paths: tuple[object, ...]) -> None:
        for path in paths:
            if not isinstance(path, str | bytes | os.PathLike):
                continue
            whole = os.path.realpath(os.fsencode(path))
            if event == "os.mkdir" and Path(os.fsdecode(whole)).is_dir():
                continue  # it is there: the system refuses
            if not whole.startswith(self._folder) and whole != b"/dev/null":
                self.offences.append(f"{event} {whole!r}")


def _too_long(number: int, frame: object) -> None:
    raise TimeoutError(number, frame)
