"""Writes and removes files of ours in folders of the system's, and no file of anybody else's."""

import os
import subprocess
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from familypact.domain.errors import FileNotWrittenError
from familypact.infra.private_files import trouble_of

MARK = "Written by FamilyPact; it may be replaced"
_SECONDS = 30


@dataclass(frozen=True, slots=True)
class Ran:
    """What a command of the system answered."""

    code: int
    text: str = ""

    @property
    def went_well(self) -> bool:
        return self.code == 0


Run = Callable[[Sequence[str]], Ran]
_NOT_FOUND = 127


def run_command(words: Sequence[str]) -> Ran:
    """Run a command of the system; one that is missing or hangs counts as failed."""
    try:
        found = subprocess.run(  # noqa: S603 - the system's own commands, fixed words
            list(words),
            capture_output=True,
            check=False,
            stdin=subprocess.DEVNULL,
            timeout=_SECONDS,
        )
    except (OSError, subprocess.TimeoutExpired):
        return Ran(_NOT_FOUND)
    return Ran(found.returncode, (found.stdout + found.stderr).decode(errors="replace"))


def is_foreign(path: Path) -> bool:
    """Say whether somebody else's file has our name; a link that leads nowhere is foreign too."""
    content = read(path)
    return content is not None and MARK.encode() not in content


def read(path: Path) -> bytes | None:
    """Give the content, nothing where there is no file, empty where it cannot be read."""
    if not path.is_symlink() and not path.exists():
        return None
    try:
        return path.read_bytes()
    except OSError:
        return b""


def write_own(path: Path, content: bytes, mode: int | None = None) -> None:
    """Write what is not there yet in these very bytes, in one step; leave a foreign file alone.

    `mode` where others, the desktop for one, have to read it whatever this person's usual is.
    """
    if is_foreign(path) or read(path) == content:
        return
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        beside.write_bytes(content)
        if mode is not None:
            beside.chmod(mode)
        beside.replace(path)
    except OSError as error:
        with suppress(OSError):
            beside.unlink()
        raise FileNotWrittenError(path, trouble_of(error)) from error


def remove_own(path: Path) -> None:
    if read(path) is None or is_foreign(path):
        return
    try:
        path.unlink()
    except OSError as error:
        raise FileNotWrittenError(path, trouble_of(error)) from error
