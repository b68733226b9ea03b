"""Reads a file that anybody may have made, without ever waiting for it or reading too much."""

import os
import stat
from pathlib import Path

from familypact.app.seal_ports import FileTrouble

MOST_BYTES = 4 * 1024 * 1024  # a sealed poster with eight children has less than a tenth of it
# Neither follow a link nor wait for whoever should write into a pipe; not every system has both.
_HOW = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0)
)


def read_carefully(path: Path) -> bytes | FileTrouble:
    """Give the content, or why it was not read; a link is refused, for it may lead elsewhere."""
    try:
        trouble = _trouble_with(path.lstat())
        return trouble or _read(path)
    except PermissionError:
        return FileTrouble.NOT_ALLOWED
    except (OSError, ValueError):  # not there, or no name that could be there
        return FileTrouble.MISSING


def _read(path: Path) -> bytes | FileTrouble:
    """Look once more at what was opened: it may have been exchanged or have grown meanwhile."""
    with os.fdopen(os.open(path, _HOW), "rb") as file:
        trouble = _trouble_with(os.fstat(file.fileno()))
        if trouble is not None:
            return trouble
        content = file.read(MOST_BYTES + 1)
    return FileTrouble.TOO_BIG if len(content) > MOST_BYTES else content


def _trouble_with(found: os.stat_result) -> FileTrouble | None:
    if not stat.S_ISREG(found.st_mode):
        return FileTrouble.NO_FILE
    return FileTrouble.TOO_BIG if found.st_size > MOST_BYTES else None
